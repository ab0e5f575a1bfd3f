/** The example queries: what each answers, and what it costs. Written anew by INYEON_UPDATE=1. */
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Store } from '../src/graph/store.js';
import { buildInyeonSchema } from '../src/api/schema.js';
import { FOLDER, keyedExamples, UPDATING, writeFormatted } from './examples/files.js';
import { loaderBackedFields } from './examples/loader-backed.js';
import { statementsTable, readStatementsTable } from './examples/statements-table.js';
import { ask, beyond } from './support/ask.js';
import { onEachEngine } from './support/engines.js';

const ANSWERS = join(FOLDER, 'answers');
const TABLE = join(FOLDER, 'STATEMENTS.md');

const examples = await keyedExamples();

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildInyeonSchema();
});

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
    // They are listed by their numbers, and spoken of by them.
    expect(new Set(examples.map(({ key }) => key.split('-')[0])).size).toBe(examples.length);
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
    if (updating) await writeFormatted(TABLE, statementsTable(examples.map(({ key }) => ({ key, ...costs.get(key)! }))));
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
      if (updating) await writeFormatted(answer, JSON.stringify(data, null, 2));
      expect(data).toEqual(JSON.parse(await readFile(answer, 'utf8')));
      if (updating) return;
      const told = readStatementsTable(await readFile(TABLE, 'utf8'))[key]!;
      expect(names).toHaveLength(told.statements);
      expect(cost).toEqual(told);
    },
  );
});
