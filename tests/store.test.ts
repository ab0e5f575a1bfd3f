/** The contract of the store port, on each engine and over the socket of a server. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { prepare, STORE_VERSION } from '../src/graph/open.js';
import { statementsOf } from '../src/graph/script.js';
import { statement } from '../src/graph/statement.js';
import { StoreError, type Store } from '../src/graph/store.js';
import { packageFile } from '../src/package-files.js';
import { dump } from './support/dump.js';
import { onEachStore } from './support/engines.js';
import { removeFolders } from './support/folder.js';

removeFolders();

/** What a promise fails with, as a StoreError. */
async function failure(work: Promise<unknown>): Promise<StoreError> {
  const error = await work.then(
    () => new Error('It did not fail.'),
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(StoreError);
  return error as StoreError;
}

onEachStore('a store', (engine) => {
  let store: Store;

  beforeAll(async () => {
    store = await engine.empty();
  });

  afterAll(() => store.close());

  const write = (statement: string, params?: Record<string, unknown>) => store.transaction((tx) => tx.write(statement, params));

  describe('parameters and rows', () => {
    it.each([
      ['a whole number', 42],
      ['a negative number', -7],
      ['a large whole number', 9_007_199_254_740_991],
      ['a fraction', 1.5],
      ['true', true],
      ['null', null],
      ['an empty list', []],
      ['a list of lists', [1, 'two', [3, [4]], null]],
      ['a nested map', { a: { b: [{ c: 'd', e: null }] }, n: 1 }],
      ['Hangul', '지금 우리 학교는'],
      ['quotes, backslashes and line breaks', `it's "so" \\ \` $x {y}\n\r\t;//`],
      ['an emoji', '🧟'],
      ['an empty text', ''],
    ])('gives back %s as it was', async (_name, value) => {
      expect(await store.read('RETURN $value AS value', { value })).toEqual([{ value }]);
    });

    it.each([
      ['a whole number', 42],
      ['a fraction', 0.25],
      ['a list of texts', ['하나', 'two']],
      ['Hangul with quotes', `'지우학' "AOUAD" \\`],
    ])('stores %s and reads it again', async (name, value) => {
      await write('MERGE (node:Kept {id: $name}) SET node += $properties', { name, properties: { value } });
      expect(await store.read('MATCH (node:Kept {id: $name}) RETURN node{.*} AS node', { name })).toEqual([{ node: { id: name, value } }]);
    });

    it('takes a whole number in LIMIT and SKIP, and prints it as one', async () => {
      expect(await store.read('UNWIND range(1, 10) AS n RETURN n SKIP $skip LIMIT $limit', { skip: 2, limit: 3 })).toEqual([
        { n: 3 },
        { n: 4 },
        { n: 5 },
      ]);
      expect(await store.read('RETURN toString($n) AS text', { n: 12 })).toEqual([{ text: '12' }]);
    });

    it('keeps rows in the order of the statement', async () => {
      const numbers = Array.from({ length: 500 }, (_, index) => (index * 37) % 500);
      const rows = await store.read<{ n: number }>('UNWIND $numbers AS n RETURN n ORDER BY n DESC', { numbers });
      expect(rows.map(({ n }) => n)).toEqual(Array.from({ length: 500 }, (_, index) => 499 - index));
    });

    it('gives no rows where nothing matches, and null for what is missing', async () => {
      expect(await store.read('MATCH (node:Nowhere) RETURN node')).toEqual([]);
      await write("MERGE (node:Kept {id: 'bare'})");
      expect(await store.read("MATCH (node:Kept {id: 'bare'}) RETURN node.nothing AS nothing")).toEqual([{ nothing: null }]);
    });
  });

  describe('a transaction', () => {
    const names = async () => (await store.read<{ id: string }>('MATCH (n:Step) RETURN n.id AS id ORDER BY id')).map(({ id }) => id);

    it('commits as a whole, gives what its work gives, and sees its own writes', async () => {
      const seen = await store.transaction(async (tx) => {
        await tx.write("CREATE (:Step {id: 'a'})");
        await tx.write("CREATE (:Step {id: 'b'})");
        return tx.read('MATCH (n:Step) RETURN count(n) AS count');
      });
      expect(seen).toEqual([{ count: 2 }]);
      expect(await names()).toEqual(['a', 'b']);
    });

    it('rolls back as a whole when its work throws, and throws that very error', async () => {
      const own = new Error('my own');
      const work = store.transaction(async (tx) => {
        await tx.write("CREATE (:Step {id: 'c'})");
        await tx.write("MATCH (n:Step {id: 'a'}) DETACH DELETE n");
        throw own;
      });
      await expect(work).rejects.toBe(own);
      expect(await names()).toEqual(['a', 'b']);
    });

    it('rolls back as a whole when a statement fails', async () => {
      const error = await failure(
        store.transaction(async (tx) => {
          await tx.write("CREATE (:Step {id: 'd'})");
          await tx.write('CREATE (:Step {id: ');
        }),
      );
      expect(error.failure).toBe('INVALID_STATEMENT');
      expect(await names()).toEqual(['a', 'b']);
    });

    it('is not seen by others before it commits', async () => {
      await store.transaction(async (tx) => {
        await tx.write("CREATE (:Step {id: 'e'})");
        expect(await names()).toEqual(['a', 'b']);
      });
      expect(await names()).toEqual(['a', 'b', 'e']);
    });

    it('loses no write when twenty work on one node at once', async () => {
      await write("CREATE (:Counter {id: 'one', count: 0})");
      await Promise.all(
        Array.from({ length: 20 }, () =>
          store.transaction(async (tx) => {
            await tx.write("MATCH (n:Counter {id: 'one'}) SET n.count = n.count + 1");
          }),
        ),
      );
      expect(await store.read("MATCH (n:Counter {id: 'one'}) RETURN n.count AS count")).toEqual([{ count: 20 }]);
    });
  });

  describe('a steady view', () => {
    it('gives what its work gives, and passes on what it throws', async () => {
      expect(await store.steady((reader) => reader.read('RETURN 1 AS one'))).toEqual([{ one: 1 }]);
      const own = new Error('my own');
      await expect(store.steady(() => Promise.reject(own))).rejects.toBe(own);
      expect((await failure(store.steady((reader) => reader.read('RETURN RETURN (')))).failure).toBe('INVALID_STATEMENT');
    });

    it('lets others write, and does not see what they write where the engine can', async () => {
      await write("CREATE (:Viewed {id: 'a', text: 'before'})");
      const seen = await store.steady(async (reader) => {
        const look = () => reader.read('MATCH (n:Viewed) RETURN n.id AS id, n.text AS text ORDER BY id');
        const first = await look();
        await write("MATCH (n:Viewed {id: 'a'}) SET n.text = 'after' CREATE (:Viewed {id: 'b'})");
        return [first, await look()];
      });
      const before = [{ id: 'a', text: 'before' }];
      const after = [
        { id: 'a', text: 'after' },
        { id: 'b', text: null },
      ];
      expect(seen).toEqual([before, store.engine === 'embedded' ? before : after]);
      expect(await store.read('MATCH (n:Viewed) RETURN n.id AS id, n.text AS text ORDER BY id')).toEqual(after);
    });
  });

  describe('failures', () => {
    it('calls a broken constraint CONSTRAINT, within and across transactions', async () => {
      const create = "CREATE (:Entity:Show {id: 'show:twice'})";
      await write(create);
      expect((await failure(write(create))).failure).toBe('CONSTRAINT');
      const twice = store.transaction(async (tx) => {
        await tx.write("CREATE (:Claim {id: 'claim:twice'})");
        await tx.write("CREATE (:Claim {id: 'claim:twice'})");
      });
      expect((await failure(twice)).failure).toBe('CONSTRAINT');
      expect(await store.read("MATCH (n) WHERE n.id IN ['show:twice', 'claim:twice'] RETURN n.id AS id")).toEqual([{ id: 'show:twice' }]);
    });

    it.each(['read', 'write'])('calls a statement that is not valid INVALID_STATEMENT, with its line (%s)', async (way) => {
      const statement = 'MATCH (n)\nWHERE n.id = 1\nRETURN RETURN (';
      const error = await failure(way === 'read' ? store.read(statement) : write(statement));
      expect(error.failure).toBe('INVALID_STATEMENT');
      expect(error.line).toBe(3);
      expect(error.message).not.toContain('\n');
      expect(error.cause).toBeDefined();
    });

    it.each([
      ['its name', statement('shows page', 'RETURN RETURN ('), 'shows page'],
      ['its first line', '\nRETURN RETURN (\n)', 'RETURN RETURN ('],
    ])('says which statement failed, by %s', async (_by, failing, name) => {
      expect((await failure(store.read(failing))).statement).toBe(name);
      expect((await failure(store.transaction((tx) => tx.write(failing)))).statement).toBe(name);
    });

    it.each(['MATCH (n) RETURN missing', 'CALL no.such.procedure()', 'RETURN noSuchFunction(1)'])(
      'calls a statement that means nothing INVALID_STATEMENT: %s',
      async (statement) => {
        expect((await failure(store.read(statement))).failure).toBe('INVALID_STATEMENT');
      },
    );
  });

  describe('a store of ours', () => {
    it('takes schema/constraints.cypher a second time, and enforces it after', async () => {
      const before = await dump(store);
      const script = statementsOf(await readFile(packageFile('schema/constraints.cypher'), 'utf8'));
      expect(script.length).toBeGreaterThan(10);
      for (const { text } of script) await store.define(text);
      await prepare(store);
      expect(await dump(store)).toEqual(before);
      for (const [, label] of script.flatMap(({ text }) => [/FOR \(n:(\w+)\)/.exec(text)!])) {
        await write(`CREATE (:${label} {id: 'same'})`);
        expect([label, (await failure(write(`CREATE (:${label} {id: 'same'})`))).failure]).toEqual([label, 'CONSTRAINT']);
        await write(`MATCH (n:${label} {id: 'same'}) DELETE n`);
      }
    });

    it('is refused, and left as it is, when a newer version made it', async () => {
      await write("MATCH (store:Store {id: 'store'}) SET store.version = $version", { version: STORE_VERSION + 1 });
      const before = await dump(store);
      const error = await failure(prepare(store));
      expect(error.failure).toBe('NEWER');
      expect(error.message).toContain(store.location);
      expect(await dump(store)).toEqual(before);
      await write("MATCH (store:Store {id: 'store'}) SET store.version = $version", { version: STORE_VERSION });
      await prepare(store);
    });
  });

  it('can be closed twice', async () => {
    const other = await engine.empty();
    await other.close();
    await other.close();
  });
});
