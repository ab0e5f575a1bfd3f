/** Whatever is wrong with one item of an answer, the others are answered, the process lives, and both ways of serving say the same. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApolloServer } from '@apollo/server';
import { isObjectType, type GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { createContext, type Context } from '../src/api/context.js';
import { buildInyeonSchema } from '../src/api/schema.js';
import type { Store } from '../src/graph/store.js';
import { createApollo } from '../src/server/apollo.js';
import { start, stop, type Command } from './support/command.js';
import { onEachEngine } from './support/engines.js';
import { newFolder, removeFolders } from './support/folder.js';

removeFolders();

const log = pino({ level: 'silent' });

interface Answer {
  readonly data: any;
  readonly errors: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions?: any }[] | null;
}

onEachEngine('an answer with something wrong in it', (engine) => {
  let store: Store;
  let schema: GraphQLSchema;
  let byLoaders: ApolloServer<Context>;
  let fused: ApolloServer<Context>;
  const stray: unknown[] = [];
  const note = (reason: unknown): number => stray.push(reason);

  beforeAll(async () => {
    process.on('unhandledRejection', note);
    store = await engine.seeded();
    schema = await buildInyeonSchema();
    byLoaders = createApollo(schema, 'off');
    fused = createApollo(schema, 'always');
  });

  afterAll(async () => {
    process.off('unhandledRejection', note);
    await store.close();
  });

  async function askOne(server: ApolloServer<Context>, query: string): Promise<Answer> {
    const { body } = await server.executeOperation({ query }, { contextValue: createContext(store, log, 'test') });
    if (body.kind !== 'single') throw new Error('An answer came in parts.');
    // What nobody has caught is told once all that was begun has ended.
    await new Promise((resolve) => setTimeout(resolve, 50));
    return JSON.parse(JSON.stringify({ data: body.singleResult.data ?? null, errors: body.singleResult.errors ?? null })) as Answer;
  }

  /** Asks both ways, which have to say the same, and leave nothing that nobody has caught. */
  async function ask(query: string): Promise<Answer> {
    const answer = await askOne(byLoaders, query);
    expect(await askOne(fused, query)).toEqual(answer);
    expect(stray.splice(0)).toEqual([]);
    return answer;
  }

  /** Changes the store for one question only. */
  async function changed<T>(change: string, back: string, work: () => Promise<T>): Promise<T> {
    await store.transaction((tx) => tx.write(change));
    try {
      return await work();
    } finally {
      await store.transaction((tx) => tx.write(back));
    }
  }

  it.each([
    ['a cursor that is none', 'shows(first: 100) { nodes { title mentionedIn(after: "x") { totalCount } } }', ['after']],
    ['a page that is too large', 'shows(first: 100) { nodes { cast(first: 1000) { nodes { name } } } }', ['first']],
    ['both ends of a list', 'shows(first: 20) { nodes { directors { name } cast(first: 1, last: 1) { totalCount } } }', ['last']],
    ['an id of another kind', 'shows(first: 20) { nodes { ratings(publication: "show:x") { totalCount } } }', ['publication']],
    ['no country', 'shows(first: 20) { nodes { chartRuns(country: "Korea") { entries } } }', ['country']],
    ['no day', '{ shows(first: 3) { nodes { id } } charts { edition(on: "2022") { periodStart } } }', ['on']],
    ['a rank below 1', 'shows(first: 20) { nodes { chartEntries(filter: {maxRank: 0}) { totalCount } } }', ['filter', 'maxRank']],
    ['too few works', 'show(id: "show:hellbound") { directors { collaborators(minWorks: 0) { totalCount } } }', ['minWorks']],
    ['too many similar ones', 'shows(first: 20) { nodes { directors { name } similar(first: 1000) { score } } }', ['first']],
  ])('tells %s', async (_what, asked, argument) => {
    const { errors } = await ask(asked.startsWith('{') ? asked : `{ ${asked} }`);
    expect(errors!.length).toBeGreaterThan(0);
    for (const { extensions } of errors!) expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it('rejects in each field that can be asked with arguments, and throws in none', () => {
    const thrown: string[] = [];
    const bad = {
      first: 100_000,
      after: 'x',
      last: 3,
      id: 'x',
      ids: ['x'],
      on: 'x',
      country: '??',
      chart: '??',
      since: 'x',
      filter: { maxRank: 0 },
    };
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith('__')) continue;
      for (const field of Object.values(type.getFields())) {
        if (field.resolve === undefined) continue;
        for (const [source, args] of [
          [{}, bad],
          [undefined, {}],
        ]) {
          try {
            const value: unknown = field.resolve(source, args, { load: undefined } as unknown as Context, {} as never);
            if (value instanceof Promise) value.catch(() => {});
          } catch {
            thrown.push(`${type.name}.${field.name}`);
          }
        }
      }
    }
    expect(thrown).toEqual([]);
  });

  it('shows null for a value that an enum does not have, where there may be null', async () => {
    const query = '{ shows(first: 100) { nodes { id contentRating } } }';
    const before = await ask(query);
    const { data, errors } = await changed(
      "MATCH (show:Show {id: 'show:hellbound'}) SET show.before = show.contentRating, show.contentRating = '18+'",
      "MATCH (show:Show {id: 'show:hellbound'}) SET show.contentRating = show.before, show.before = null",
      () => ask(query),
    );
    expect(errors).toBeNull();
    const ratings = (answer: any): [string, string | null][] => answer.shows.nodes.map((node: any) => [node.id, node.contentRating]);
    expect(ratings(data)).toEqual(ratings(before.data).map(([id, rating]) => [id, id === 'show:hellbound' ? null : rating]));
  });

  it('survives that something is missing which the schema promises, beside others that fail', async () => {
    const { errors } = await changed(
      "MATCH (show:Show {id: 'show:hellbound'}) SET show.before = show.kind, show.kind = 'Drama'",
      "MATCH (show:Show {id: 'show:hellbound'}) SET show.kind = show.before, show.before = null",
      () => ask('{ shows(first: 100) { nodes { mentionedIn(after: "x") { totalCount } kind } } }'),
    );
    expect(errors!.length).toBeGreaterThan(0);
  });

  it('gives a work without a title its id, as any entity without a name', async () => {
    const { data, errors } = await changed(
      "MERGE (show:Entity {id: 'show:untitled-one'}) SET show:Show, show.kind = 'SERIES', show.sortName = '~', show.sortNativeName = '~', show.creditCount = 0",
      "MATCH (show:Entity {id: 'show:untitled-one'}) DETACH DELETE show",
      () => ask('{ show(id: "show:untitled-one") { name title kind } }'),
    );
    expect([data, errors]).toEqual([{ show: { name: 'show:untitled-one', title: 'show:untitled-one', kind: 'SERIES' } }, null]);
  });
});

describe('a server', () => {
  const running: Command[] = [];

  afterAll(() => Promise.all(running.map((command) => stop(command, 'SIGKILL'))));

  it('logs what nobody has caught, and goes on', async () => {
    const astray = `process.on('SIGUSR2', () => { Promise.reject(new Error('astray-1')); setTimeout(() => { throw new Error('astray-2'); }, 1); });`;
    const command = start([], {
      INYEON_DATA_DIR: newFolder(),
      PORT: '0',
      LOG_LEVEL: 'error',
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(astray)}`,
    });
    running.push(command);
    const [, url] = await command.printed(/(http:\S+\/graphql)[\s\S]*Ctrl-C/);
    command.process.kill('SIGUSR2');
    await command.printed(/astray-1[^\n]*nobody caught an error \(unhandledRejection\)/);
    await command.printed(/astray-2[^\n]*nobody caught an error \(uncaughtException\)/);
    const response = await fetch(url!, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ shows(first: 100) { nodes { title mentionedIn(after: "x") { totalCount } } } }' }),
    });
    const { errors } = (await response.json()) as Answer;
    expect(errors![0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: ['after'] } });
    expect((await stop(command)).code).toBe(0);
  });
});
