/** The example queries: what each answers, and what it costs. Written anew by INYEON_UPDATE=1. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { parseExample } from '../src/server/examples.js';
import type { Store } from '../src/graph/store.js';
import { packageFile } from '../src/package-files.js';
import { buildInyeonSchema } from '../src/api/schema.js';
import { loaderBackedFields } from './examples/loader-backed.js';
import { statementsTable, readStatementsTable } from './examples/statements-table.js';
import { ask, beyond } from './support/ask.js';
import { onEachEngine } from './support/engines.js';

const FOLDER = packageFile('schema/examples');
const ANSWERS = join(FOLDER, 'answers');
const TABLE = join(FOLDER, 'STATEMENTS.md');
const UPDATING = process.env['INYEON_UPDATE'] === '1';

const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.graphql')).sort();
const examples = await Promise.all(
  files.map(async (file) => ({ key: file.replace(/\.graphql$/, ''), ...parseExample(await readFile(join(FOLDER, file), 'utf8'), file) })),
);

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildInyeonSchema();
});

/** Writes a file as Prettier would leave it. */
async function write(file: string, text: string): Promise<void> {
  const { format, resolveConfig } = await import('prettier');
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

describe('the examples', () => {
  it('are at least sixteen, each one named operation of its own', () => {
    expect(examples.length).toBeGreaterThanOrEqual(16);
    const operations = examples.map(({ query }) => {
      const { definitions } = parse(query);
      expect(definitions.map(({ kind }) => kind)).toEqual(['OperationDefinition']);
      return (definitions[0] as OperationDefinitionNode).name?.value;
    });
    expect(operations).not.toContain(undefined);
    expect(new Set(operations).size).toBe(examples.length);
    expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length);
  });

  it('have an answer and a line in the table each, and nothing is left over', async () => {
    if (UPDATING) return;
    const keys = examples.map(({ key }) => key);
    expect((await readdir(ANSWERS)).sort()).toEqual(keys.map((key) => `${key}.json`));
    expect(Object.keys(readStatementsTable(await readFile(TABLE, 'utf8')))).toEqual(keys);
  });
});

onEachEngine('an example', (engine) => {
  const updating = UPDATING && engine.name === 'embedded';
  const costs = new Map<string, { fields: number; statements: number }>();
  let store: Store;
  beforeAll(async () => {
    store = await engine.seeded();
    await mkdir(ANSWERS, { recursive: true });
  });
  afterAll(async () => {
    await store.close();
    if (updating) await write(TABLE, statementsTable(examples.map(({ key }) => ({ key, ...costs.get(key)! }))));
  });

  it.each(examples.map((example) => [example.key, example] as const))(
    '%s answers what it did, at the cost it had',
    async (key, example) => {
      const { data, errors, names } = await ask(store, example.query, example.variables);
      expect(errors).toBeUndefined();
      const cost = { fields: loaderBackedFields(schema, example.query), statements: names.length };
      costs.set(key, cost);
      expect(beyond(cost.fields, names)).toEqual([]);
      const answer = join(ANSWERS, `${key}.json`);
      // A statement without a name is known by its first line.
      expect(names.filter((name) => /^[A-Z]{4,} /.test(name))).toEqual([]);
      if (updating) await write(answer, JSON.stringify(data, null, 2));
      expect(data).toEqual(JSON.parse(await readFile(answer, 'utf8')));
      if (updating) return;
      const told = readStatementsTable(await readFile(TABLE, 'utf8'))[key]!;
      expect(names).toHaveLength(told.statements);
      expect(cost).toEqual(told);
    },
  );
});
