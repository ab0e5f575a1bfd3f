/** The cookbook: every answer in it is what the bundled seed gives. Written anew by INYEON_UPDATE=1. */
import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Store } from '../src/graph/store.js';
import { packageFile } from '../src/package-files.js';
import { buildInyeonSchema } from '../src/api/schema.js';
import { loaderBackedFields } from './examples/loader-backed.js';
import { ask, beyond } from './support/ask.js';
import { blockOf, readCookbook, withAnswers } from './support/cookbook.js';
import { onEachEngine } from './support/engines.js';

const FILE = packageFile('docs/cookbook.md');
const UPDATING = process.env['INYEON_UPDATE'] === '1';

const markdown = await readFile(FILE, 'utf8');
const recipes = readCookbook(markdown);

/** What each question is to be answered by; while updating, what the embedded engine has answered. */
const answers = new Map<string, unknown>();

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildInyeonSchema();
});

describe('the cookbook', () => {
  it('has at least twenty questions, each of them asked once', () => {
    expect(recipes.length).toBeGreaterThanOrEqual(20);
    const questions = recipes.map(({ question }) => question);
    expect(questions.filter((question) => !question.endsWith('?'))).toEqual([]);
    expect(new Set(questions).size).toBe(questions.length);
  });

  it.each(recipes.map((recipe) => [recipe.question, recipe] as const))(
    '%s has an explanation, one query and one answer',
    (_question, { explanation, blocks }) => {
      expect(explanation).not.toBe('');
      expect(blocks.map(({ language }) => language)).toEqual(['graphql', 'json']);
    },
  );

  it('asks with one named operation each, every name its own', () => {
    const names = recipes.map((recipe) => {
      const { definitions } = parse(blockOf(recipe, 'graphql').text);
      expect(definitions.map(({ kind }) => kind)).toEqual(['OperationDefinition']);
      return (definitions[0] as OperationDefinitionNode).name?.value;
    });
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(recipes.length);
  });
});

describe('a cookbook', () => {
  const page = (answer: string) =>
    [
      '# Title',
      '## Chapter',
      '### Who?',
      'So.',
      '```graphql',
      '### no heading',
      '{ a }',
      '```',
      '```json',
      answer,
      '```',
      '## End',
      'Bye.',
    ].join('\n');

  it('is read without taking code for headings, and rewritten in its answers only', () => {
    expect(readCookbook(page('{\n}'))).toEqual([
      {
        question: 'Who?',
        explanation: 'So.',
        blocks: [
          { language: 'graphql', text: '### no heading\n{ a }', line: 5 },
          { language: 'json', text: '{\n}', line: 9 },
        ],
      },
    ]);
    expect(withAnswers(page('{\n}'), new Map([['Who?', { a: 1 }]]))).toBe(page('{"a":1}'));
    expect(withAnswers(page('{\n}'), new Map())).toBe(page('{\n}'));
  });

  it('is refused with a block that does not end, or a question with two answers', () => {
    expect(() => readCookbook('### Who?\n```json\n{}')).toThrow('line 2');
    const [recipe] = readCookbook('### Who?\n```json\n{}\n```\n```json\n{}\n```');
    expect(() => blockOf(recipe!, 'json')).toThrow('"Who?" must have one block of json.');
  });
});

onEachEngine('a question of the cookbook', (engine) => {
  const updating = UPDATING && engine.name === 'embedded';
  let store: Store;
  beforeAll(async () => {
    store = await engine.seeded();
  });
  afterAll(async () => {
    await store.close();
    if (!updating) return;
    const { format, resolveConfig } = await import('prettier');
    await writeFile(FILE, await format(withAnswers(markdown, answers), { ...(await resolveConfig(FILE)), filepath: FILE }));
  });

  it.each(recipes.map((recipe) => [recipe.question, recipe] as const))('%s is answered as it says', async (question, recipe) => {
    const query = blockOf(recipe, 'graphql').text;
    const { data, errors, names } = await ask(store, query);
    expect(errors).toBeUndefined();
    expect(beyond(loaderBackedFields(schema, query), names)).toEqual([]);
    if (updating) answers.set(question, data);
    expect(data).toEqual(answers.has(question) ? answers.get(question) : JSON.parse(blockOf(recipe, 'json').text));
  });
});
