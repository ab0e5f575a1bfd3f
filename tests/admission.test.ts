/** Who is let in, in whose turn, and for how long: on a real store, whose reads are held back where a test wants to look in between. */
import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { buildInyeonSchema } from '../src/api/schema.js';
import { readConfig } from '../src/config/config.js';
import { openEmbedded } from '../src/graph/embedded.js';
import { Admission } from '../src/graph/admission.js';
import { FairLanes } from '../src/graph/fair-lanes.js';
import { prepare } from '../src/graph/open.js';
import { Rests } from '../src/graph/rests.js';
import { nameOf } from '../src/graph/statement.js';
import type { Store } from '../src/graph/store.js';
import { bundledSeed, seed } from '../src/seed/seed.js';
import type { RunningServer, ServerOptions } from '../src/server/server.js';
import { RequestLife } from '../src/server/request-life.js';
import { MOST_TOLD } from '../src/server/limits/fitting.js';
import { WEIGHED } from '../src/server/limits/weights.js';
import { ask as askStore } from './support/ask.js';
import { serving } from './support/serving.js';

let store: Store;
let schema: GraphQLSchema;
const servers: RunningServer[] = [];

beforeAll(async () => {
  store = await openEmbedded();
  await prepare(store);
  await seed(store, await bundledSeed());
  schema = await buildInyeonSchema();
}, 120_000);

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

afterAll(() => store.close());

/** A store whose reads of these statements wait until they are let go. */
class HeldStore {
  readonly begun: string[] = [];
  readonly signals: (AbortSignal | undefined)[] = [];
  private readonly held: (() => void)[] = [];

  constructor(private readonly isHeld: (name: string) => boolean) {}

  readonly store: Store = new Proxy({} as Store, {
    get: (_target, key) => {
      const value: unknown = Reflect.get(store, key, store);
      if (typeof value !== 'function') return value;
      if (key !== 'read') return value.bind(store) as unknown;
      return async (...args: Parameters<Store['read']>) => {
        const name = nameOf(args[0]);
        if (this.isHeld(name)) {
          this.begun.push(name);
          this.signals.push(args[2]);
          await new Promise<void>((resolve) => this.held.push(resolve));
        }
        return store.read(...args);
      };
    },
  });

  letGo(): void {
    for (const go of this.held.splice(0)) go();
  }
}

async function serve(over: Store, options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const server = await serving(over, { schema, drainMs: 0, ...options });
  servers.push(server);
  return server;
}

interface Told {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly answer: any;
}

async function ask(server: RunningServer, query: string, variables?: object, headers: Record<string, string> = {}): Promise<Told> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, retryAfter: response.headers.get('retry-after'), answer: await response.json() };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

const { limits, lanes } = readConfig({});
const WIDE = { statementLanes: 8, dearLanes: 2, statementsPerRequest: 4, mostWaiting: 10, dearRest: 3, deadlineMs: 10_000 };
const DEAR = '{ stats { entitiesBySources { entities } } }';
const isDear = (name: string): boolean => name.startsWith('sources') || /sources/i.test(name);

describe('fair lanes', () => {
  it('let so many go, and those who wait take turns by who they are', async () => {
    const fair = new FairLanes<string>({ lanes: 1, mostWaiting: 10 });
    const order: string[] = [];
    const leave = await fair.enter('greedy');
    const going = ['greedy', 'greedy', 'greedy', 'modest', 'third'].map(async (owner, index) => {
      const leaving = await fair.enter(owner);
      order.push(`${owner} ${index}`);
      leaving();
    });
    expect([fair.busy, fair.waiting]).toEqual([1, 5]);
    leave();
    await Promise.all(going);
    expect(order).toEqual(['greedy 0', 'modest 3', 'third 4', 'greedy 1', 'greedy 2']);
    expect([fair.busy, fair.waiting]).toEqual([0, 0]);
  });

  it('refuse at once what would wait in vain, and forget whoever has gone', async () => {
    const fair = new FairLanes<string>({ lanes: 1, mostWaiting: 2 });
    const leave = await fair.enter('a');
    const leaving = new AbortController();
    const gone = Promise.resolve(fair.enter('b', leaving.signal)).catch((error: unknown) => error);
    const waiting = fair.enter('c');
    expect(() => fair.enter('d')).toThrow(expect.objectContaining({ failure: 'OVERLOADED' }));
    leaving.abort(new Error('gone'));
    expect(await gone).toEqual(new Error('gone'));
    expect(fair.waiting).toBe(1);
    leave();
    (await waiting)();
    expect([fair.busy, fair.waiting]).toEqual([0, 0]);
  });

  it('have whoever rests wait while there are others, and only then', async () => {
    let areOthers = true;
    const rests = new Rests<string>({ times: 1_000, deadlineMs: 60_000, isForOthers: () => areOthers });
    const fair = new FairLanes<string>({ lanes: 2, mostWaiting: 10, rests });
    const leave = await fair.enter('greedy');
    await new Promise((resolve) => setTimeout(resolve, 5));
    leave();
    const waiting = fair.enter('greedy');
    expect([fair.busy, fair.waiting]).toEqual([0, 1]);
    const modest = fair.enter('modest');
    expect([fair.busy, fair.waiting]).toEqual([1, 1]);
    areOthers = false;
    (await waiting)();
    expect(fair.enter('greedy')).not.toBeInstanceOf(Promise);
    (await modest)();
  });

  it('let go whoever has no name as well', async () => {
    const fair = new FairLanes<undefined>({ lanes: 1, mostWaiting: 10 });
    const leave = await fair.enter(undefined);
    const waiting = fair.enter(undefined);
    leave();
    (await waiting)();
    expect([fair.busy, fair.waiting]).toEqual([0, 0]);
  });
});

describe('a rest', () => {
  it('is so short that what comes after it can still be answered in time', () => {
    const isOver = (keptMs: number, deadlineMs: number): boolean => {
      const rests = new Rests<string>({ times: 1_000, deadlineMs, isForOthers: () => true });
      rests.begin('a', keptMs);
      return !rests.isResting('a');
    };
    expect(isOver(10_000, 60_000)).toBe(false);
    expect(isOver(30_000, 60_000)).toBe(true);
    // What never ends in time gets no more of it.
    expect(isOver(60_000, 60_000)).toBe(false);
  });
});

describe('a request', () => {
  it('is given up when its time is over, with one error and nothing of its answer', async () => {
    const held = new HeldStore((name) => name.includes('names'));
    const server = await serve(held.store, { limits: { ...limits, deadlineMs: 1_500 } });
    const from = performance.now();
    const told = await ask(server, '{ show(id: "show:hellbound") { title } stats { claims names } }');
    // By the deadline that is set, and not by the usual one.
    expect(performance.now() - from).toBeLessThan(limits.deadlineMs);
    expect([told.status, told.answer.data, told.answer.errors.length]).toEqual([503, undefined, 1]);
    expect(told.answer.errors[0].extensions).toEqual({ code: 'DEADLINE_EXCEEDED' });
    expect(Number(told.retryAfter)).toBeGreaterThan(0);
    held.letGo();
    // Where the machine stands still for as long as the deadline, the next is given up too.
    while ((await ask(server, '{ show(id: "show:hellbound") { title } }')).status !== 200);
  });

  it('begins no further statement once its client has gone, and tells the engine', async () => {
    const held = new HeldStore(() => true);
    const server = await serve(held.store);
    const query = '{ show(id: "show:hellbound") { directors { directed { title } } } }';
    const { hostname, port } = new URL(server.url);
    const asking = request({ hostname, port, path: '/graphql', method: 'POST', headers: { 'content-type': 'application/json' } });
    asking.on('error', () => {});
    asking.end(JSON.stringify({ query }));
    await until(() => held.begun.length === 1);
    asking.destroy();
    await until(() => held.signals[0]!.aborted);
    expect(held.signals[0]!.reason).toMatchObject({ failure: 'LEFT' });
    held.letGo();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(held.begun).toHaveLength(1);
  });

  it('that is dear waits for others that are, and holds nobody else', async () => {
    const held = new HeldStore(isDear);
    const server = await serve(held.store);
    const dear = Array.from({ length: lanes.dear + 3 }, () => ask(server, DEAR));
    await until(() => held.begun.length === lanes.dear);
    expect((await ask(server, '{ show(id: "show:hellbound") { title cast(first: 5) { nodes { ... on Person { name } } } } }')).status).toBe(
      200,
    );
    expect(held.begun).toHaveLength(lanes.dear);
    let left = true;
    void Promise.all(dear).then(() => (left = false));
    while (left) {
      held.letGo();
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    for (const { status } of await Promise.all(dear)) expect(status).toBe(200);
    expect(held.begun).toHaveLength(dear.length);
  });

  it('that is dear waits after the last one of its client while others are answered, and for no other client', async () => {
    let isFirst = true;
    const held = new HeldStore((name) => name.includes('names') || (isFirst && isDear(name)));
    const settings = { lanes: { ...lanes, dearRest: 100 }, limits: { ...limits, deadlineMs: 60_000 } };
    const server = await serve(held.store, { ...settings, trustedProxies: ['loopback'] });
    const by = (client: string): Promise<Told> => ask(server, DEAR, undefined, { 'x-forwarded-for': client });
    // So long that the rest after it does not end before all the others have come, on a slow machine too.
    const first = by('192.0.2.1');
    await until(() => held.begun.length > 0);
    await new Promise((resolve) => setTimeout(resolve, 300));
    isFirst = false;
    held.letGo();
    expect((await first).status).toBe(200);
    held.begun.length = 0;
    const ordinary = ask(server, '{ stats { names } }');
    await until(() => held.begun.length === 1);
    let isAnswered = false;
    const next = by('192.0.2.1').finally(() => (isAnswered = true));
    while (!/^inyeon_queue_length 1$/m.test(await (await fetch(`${server.url}/metrics`)).text()) && !isAnswered);
    expect((await by('192.0.2.2')).status).toBe(200);
    expect(isAnswered).toBe(false);
    held.letGo();
    expect((await ordinary).status).toBe(200);
    expect((await next).status).toBe(200);
  });

  it('keeps its lane until the database has let go of what it asked', async () => {
    const admission = new Admission({ ...WIDE, dearLanes: 1 });
    const [left, next] = [new RequestLife(60_000), new RequestLife(60_000)];
    const request = admission.request(left);
    await request.asDear();
    let letGo = (): void => {};
    const reading = request.run(() => new Promise<void>((resolve) => (letGo = resolve))).catch((error: unknown) => error);
    await until(() => admission.running === 1);
    left.end(false);
    expect(await reading).toMatchObject({ failure: 'LEFT' });
    const entering = admission.request(next).asDear();
    expect(admission.waitingRequests).toBe(1);
    letGo();
    await entering;
    next.end(true);
  });

  it.each(['on', 'always'] as const)('that is fused (%s) reads the same once, however often it asks for it', async (fusion) => {
    const server = await serve(store, { fusion });
    const list = 'shows(filter: { title: "a" }, first: 20) { totalCount nodes { title } }';
    const once = await ask(server, `{ ${list} }`);
    const aliased = `{ ${Array.from({ length: 10 }, (_, at) => `a${at}: ${list}`).join(' ')} }`;
    await ask(server, aliased);
    const { answer } = await ask(server, aliased);
    expect(answer.extensions.cost.requested).toBeGreaterThan(lanes.dearCost);
    expect(Object.values(answer.data)).toEqual(Array(10).fill(once.answer.data.shows));
    expect(answer.extensions.statements).toBeLessThanOrEqual(once.answer.extensions.statements);
  });

  it('reads the same once, however often it asks for it', async () => {
    const counted = '{ claims names chartEntries }';
    const once = await askStore(store, `{ stats ${counted} }`);
    const often = await askStore(store, `{ ${Array.from({ length: 20 }, (_, at) => `a${at}: stats ${counted}`).join(' ')} }`);
    expect(often.statements).toBe(once.statements);
    const { stats } = once.data!;
    for (const each of Object.values(often.data!)) expect(each).toEqual(stats);
  });

  it('that costs too much is refused with 400, and says what to do', async () => {
    const server = await serve(store);
    const aliases = Array.from({ length: 80 }, (_, at) => `a${at}: stats { entitiesBySources { entities } }`).join(' ');
    const deep =
      '{ shows(first: 20) { nodes { similar(first: 10) { show { similar(first: 10) { show { similar(first: 10) { score } } } } } } } }';
    for (const query of [`{ ${aliases} }`, deep]) {
      const { status, answer } = await ask(server, query);
      expect([status, answer.errors.length]).toEqual([400, 1]);
      expect(answer.errors[0]).toMatchObject({
        message: expect.stringMatching(/^This costs up to \d+ points, .* ask for /),
        extensions: { code: 'TOO_COMPLEX' },
      });
    }
    expect((await ask(server, DEAR)).answer.extensions.cost.requested).toBeGreaterThan(lanes.dearCost);
  });

  it('with a list of wrong values as long as a body holds is refused for the first of them', async () => {
    const server = await serve(store, { fusion: 'always' });
    const { status, answer } = await ask(server, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(60_000).fill({}) });
    expect(status).toBe(400);
    expect(answer.errors).toHaveLength(MOST_TOLD + 1);
    expect(answer.errors[0].message).toContain('Variable "$ids" got invalid value {} at "ids[0]"');
    expect(answer.errors.at(-1).message).toBe('More of the variables do not fit: mend these first.');
    for (const { extensions } of answer.errors) expect(extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  it('whose fragments come to too many fields is refused each time', async () => {
    const server = await serve(store);
    const wide = `{ shows { nodes { ${'...G '.repeat(40)} } } } fragment G on Show { ${'...H '.repeat(60)} } fragment H on Show { a: __typename b: __typename c: __typename d: __typename e: __typename }`;
    for (let at = 0; at < 2; at++) {
      const { status, answer } = await ask(server, wide);
      expect(status).toBe(400);
      expect(answer.errors).toEqual([
        {
          message: 'The document selects more than 10,000 fields once its fragments are spread: ask for less.',
          extensions: { code: 'TOO_COMPLEX' },
        },
      ]);
    }
  });

  it.each([
    ['a directive', 'query ($x: Boolean = true) { __typename @include(if: $x) }'],
    ['an argument', 'query ($x: ID! = "show:hellbound") { show(id: $x) { id } }'],
    ['an item of a list', 'query ($x: ID = "show:hellbound") { nodes(ids: [$x]) { id } }'],
    ['a field of an input', 'query ($x: Int = 3) { shows(filter: {minRating: {value: 8, of: $x}}) { nodes { id } } }'],
  ])('with null for %s that has to be is refused with 400 before anything is read', async (_what, query) => {
    const server = await serve(store);
    const { status, answer } = await ask(server, query, { x: null });
    expect(status).toBe(400);
    expect(answer.errors[0].extensions.code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/);
    expect(answer.data).toBeUndefined();
  });
});

it('every field that has a weight of its own is one of the schema', () => {
  const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
    'getFields' in type ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
  );
  expect(WEIGHED.filter((name) => !fields.includes(name))).toEqual([]);
});
