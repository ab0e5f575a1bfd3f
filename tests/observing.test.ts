/** What whoever runs a server sees of it: metrics, health, ids, slow requests. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { buildInyeonSchema } from '../src/api/schema.js';
import { readConfig, type Observing } from '../src/config/config.js';
import { openEmbedded } from '../src/graph/embedded.js';
import { prepare } from '../src/graph/open.js';
import { StoreError, type Store } from '../src/graph/store.js';
import { StoreFigures } from '../src/server/observing/store-figures.js';
import type { RunningServer, ServerOptions } from '../src/server/server.js';
import { newFolder, removeFolders } from './support/folder.js';
import { keptLog, serving } from './support/serving.js';

let store: Store;
let schema: GraphQLSchema;
const servers: RunningServer[] = [];

const FACTS = [
  "UNWIND range(1, 30) AS number MERGE (show:Entity {id: 'show:' + toString(number)}) SET show:Show, show.kind = 'SERIES', show.title = 'Show'",
  "MERGE (person:Entity {id: 'person:a'}) SET person:Person, person.name = 'A'",
  "MERGE (person:Entity {id: 'person:a'}) MERGE (show:Entity {id: 'show:1'}) MERGE (person)-[:DIRECTED]->(show)",
  "MERGE (one:Entity {id: 'article:1'}) SET one:Article, one.kind = 'DATASET', one.publishedOn = '2020-01-01'",
  "MERGE (one:Entity {id: 'article:2'}) SET one:Article, one.kind = 'DATASET', one.publishedOn = '2024-05-01'",
  "MERGE (one:Entity {id: 'article:3'}) SET one:Article, one.kind = 'NEWS', one.publishedOn = '2025-01-01'",
];

beforeAll(async () => {
  store = await openEmbedded(`${newFolder()}/inyeon.grafeo`);
  await prepare(store);
  await store.transaction(async (tx) => {
    for (const fact of FACTS) await tx.write(fact);
  });
  schema = await buildInyeonSchema();
});

afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await store.close();
});

removeFolders();

interface Seen {
  readonly url: string;
  readonly logged: readonly Record<string, any>[];
  ask(query: string, variables?: unknown, headers?: Record<string, string>): Promise<{ headers: Headers; answer: any }>;
  /** What /metrics shows. */
  metrics(): Promise<string>;
  /** The value of one row of it, 0 where there is none. */
  metric(row: string): Promise<number>;
}

/** Starts a server of its own, so that its metrics tell of one test only. */
async function serve(observing: Partial<Observing> = {}, { store: over = store, ...options }: Partial<ServerOptions> = {}): Promise<Seen> {
  const { log, lines: logged } = keptLog('warn');
  const server = await serving(over, {
    schema,
    log,
    observing: { ...readConfig({}).observing, slowMs: 600_000, ...observing },
    ...options,
  });
  servers.push(server);
  const { url } = server;
  const metrics = async (): Promise<string> => (await fetch(`${url}/metrics`)).text();
  return {
    url,
    logged,
    async ask(query, variables, headers = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return { headers: response.headers, answer: await response.json() };
    },
    metrics,
    metric: async (row) => valueOf(row, await metrics()),
  };
}

/** The value of a row of metrics, 0 where there is none. */
function valueOf(row: string, metrics: string): number {
  const line = metrics.split('\n').find((one) => one.startsWith(`${row} `));
  return Number(line?.slice(row.length + 1) ?? 0);
}

describe('metrics', () => {
  it('count operations by name and code, with their latency', async () => {
    const { ask, metric } = await serve();
    for (let time = 0; time < 3; time++) await ask('query ShowPage { show(id: "show:1") { id } }');
    await ask('{ show(id: "show:1") { id } }');
    await ask('query ShowPage { show(id: "x") { id } }');
    await ask('query Wrong { nothing }');
    expect(await metric('inyeon_operations_total{operation="ShowPage",code="OK"}')).toBe(3);
    expect(await metric('inyeon_operations_total{operation="ShowPage",code="BAD_USER_INPUT"}')).toBe(1);
    expect(await metric('inyeon_operations_total{operation="anonymous",code="OK"}')).toBe(1);
    expect(await metric('inyeon_operations_total{operation="invalid",code="GRAPHQL_VALIDATION_FAILED"}')).toBe(1);
    expect(await metric('inyeon_operation_seconds_count{operation="ShowPage"}')).toBe(4);
    expect(await metric('inyeon_operation_seconds_bucket{le="30",operation="ShowPage"}')).toBe(4);
    expect(await metric('inyeon_http_requests_total{way="graphql",status="200"}')).toBe(5);
    expect(await metric('inyeon_http_requests_total{way="graphql",status="400"}')).toBe(1);
  });

  it('tell no more than 200 names apart, whatever names clients choose', async () => {
    const { ask, url, metric } = await serve();
    for (let name = 0; name < 210; name++) await ask(`query Name${name} { __typename }`);
    expect(await metric('inyeon_operations_total{operation="Name199",code="OK"}')).toBe(1);
    expect(await metric('inyeon_operations_total{operation="Name200",code="OK"}')).toBe(0);
    expect(await metric('inyeon_operations_total{operation="other",code="OK"}')).toBe(10);
    const text = await (await fetch(`${url}/metrics`)).text();
    expect(new Set(text.match(/operation="\w+"/g)).size).toBe(201);
  });

  it.each(['on', 'off'] as const)('count statements by name, their rows, and for how many parents each is (fusion %s)', async (fusion) => {
    const { ask, url } = await serve({}, { fusion });
    for (let time = 0; time < 3; time++) {
      const { answer } = await ask('{ shows(first: 20) { nodes { directors { name } } } }');
      expect(answer.errors).toBeUndefined();
    }
    const text = await (await fetch(`${url}/metrics`)).text();
    const rows = (metric: string): number[] =>
      [...text.matchAll(new RegExp(`^${metric}(?:\\{[^}]*\\})? (\\S+)$`, 'gm'))].map(([, value]) => Number(value));
    const sum = (metric: string): number => rows(metric).reduce((all, value) => all + value, 0);
    expect(sum('inyeon_statements_total')).toBeGreaterThanOrEqual(3);
    // Twenty shows each time.
    expect(sum('inyeon_statement_rows_total')).toBeGreaterThanOrEqual(60);
    expect(sum('inyeon_statement_seconds_total')).toBeGreaterThan(0);
    if (fusion === 'off') {
      expect(sum('inyeon_statements_total')).toBe(6);
      expect(sum('inyeon_batch_size_sum')).toBe(60);
      expect(sum('inyeon_batch_size_count')).toBe(3);
    }
  });

  it('count statements that fail', async () => {
    const failing: Store = { ...bound(store), read: () => Promise.reject(new Error('gone')) };
    const { ask, metric, logged } = await serve({}, { store: failing });
    await ask('query Failing { show(id: "show:1") { id } }');
    expect(await metric('inyeon_operations_total{operation="Failing",code="INTERNAL_SERVER_ERROR"}')).toBe(1);
    expect(await metric('inyeon_statement_failures_total{statement="Show by id"}')).toBe(1);
    expect(logged).toHaveLength(1);
  });

  it('tell what the store holds, and how old its newest release is', async () => {
    const { metric } = await serve();
    expect(await metric('inyeon_store_nodes{label="Show"}')).toBe(30);
    expect(await metric('inyeon_store_nodes{label="Article"}')).toBe(3);
    expect(await metric('inyeon_store_bytes')).toBeGreaterThan(1_000);
    const days = (await metric('inyeon_newest_release_age_seconds')) / 86_400;
    expect(Math.round(days)).toBe(Math.round((Date.now() - Date.parse('2024-05-01')) / 86_400_000));
  });

  it('do not count again for whoever asks often', async () => {
    let reads = 0;
    const counted: Store = { ...bound(store), read: (statement, params) => (reads++, store.read(statement, params)) };
    const figures = new StoreFigures(counted);
    const [first] = await Promise.all([figures.read(), figures.read()]);
    const once = reads;
    expect(once).toBeGreaterThan(5);
    for (let time = 0; time < 20; time++) expect(await figures.read()).toBe(first);
    expect(reads).toBe(once);
  });

  it('tell how busy the server is, and how the process does', async () => {
    const held: (() => void)[] = [];
    const slow: Store = { ...bound(store), engine: 'neo4j', read: () => new Promise((resolve) => held.push(() => resolve([]))) };
    const { metrics, metric, ask } = await serve({}, { store: slow });
    const asked = Array.from({ length: 12 }, (_, number) => ask(`{ show(id: "show:${number}") { id } }`));
    const { statements } = readConfig({}).lanes;
    await eventually(() => held.length === statements);
    // Some of the others may still be on their way.
    let busy = '';
    await eventually(async () => valueOf('inyeon_queue_length', (busy = await metrics())) === 12 - statements);
    expect(valueOf('inyeon_statements_running', busy)).toBe(statements);
    expect(valueOf('inyeon_pool_connections', busy)).toBe(statements);
    await eventually(() => (held.splice(0).forEach((letGo) => letGo()), false), Promise.all(asked));
    expect(await metric('inyeon_queue_length')).toBe(0);
    expect(await metric('inyeon_connections')).toBeGreaterThanOrEqual(1);
    expect(await metric('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0);
    expect(await metric('process_resident_memory_bytes')).toBeGreaterThan(10_000_000);
  });

  it('can be switched off', async () => {
    const { url, ask } = await serve({ metrics: false });
    expect((await ask('{ __typename }')).answer.data).toEqual({ __typename: 'Query' });
    expect((await fetch(`${url}/metrics`)).status).toBe(404);
  });
});

/** Waits until something holds, or until what is given beside it has come; fails after half a minute. */
async function eventually(holds: () => boolean | Promise<boolean>, coming?: Promise<unknown>): Promise<void> {
  let hasCome = false;
  void coming?.then(() => (hasCome = true));
  for (const until = Date.now() + 30_000; !(await holds()) && !hasCome;) {
    if (Date.now() > until) throw new Error('It has not come to that within half a minute.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A store whose methods can be taken apart and replaced. */
function bound(whole: Store): Store {
  return {
    engine: whole.engine,
    location: whole.location,
    read: whole.read.bind(whole),
    page: whole.page.bind(whole),
    counted: whole.counted.bind(whole),
    transaction: whole.transaction.bind(whole),
    define: whole.define.bind(whole),
    close: whole.close.bind(whole),
    isShared: whole.isShared,
    steady: whole.steady.bind(whole),
  };
}

describe('health', () => {
  it('says that the process lives, and whether it should be sent requests', async () => {
    let isGone = false;
    const gone = async (): Promise<never> => {
      throw new StoreError('UNREACHABLE', 'Nobody answers.');
    };
    const leaving: Store = { ...bound(store), engine: 'neo4j', read: (...asked) => (isGone ? gone() : store.read(...asked)) };
    const { url, metric, ask } = await serve({}, { store: leaving });
    const get = async (path: string): Promise<unknown[]> => {
      const response = await fetch(url + path);
      return [response.status, await response.json()];
    };
    expect(await get('/health')).toEqual([200, { status: 'ok' }]);
    expect(await get('/healthz')).toEqual([200, { status: 'ok' }]);
    expect(await get('/readyz')).toEqual([200, { status: 'ready' }]);
    expect(await metric('inyeon_ready')).toBe(1);
    isGone = true;
    const { answer, headers } = await ask('{ show(id: "show:1") { title } }');
    expect(answer.errors).toEqual([
      { message: expect.stringMatching(/^The database cannot be reached/), extensions: { code: 'STORE_UNAVAILABLE' } },
    ]);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await get('/readyz')).toEqual([503, { status: 'unready', reason: 'the store does not answer' }]);
    expect(await get('/healthz')).toEqual([200, { status: 'ok' }]);
    expect(await metric('inyeon_ready')).toBe(0);
    isGone = false;
    await eventually(async () => (await fetch(`${url}/readyz`)).status === 200);
    expect((await ask('{ show(id: "show:1") { title } }')).answer.data).toEqual({ show: { title: 'Show' } });
  });
});

describe('the id of a request', () => {
  it.each(['trace-me.1', 'a', 'x'.repeat(128), '550e8400-e29b-41d4-a716-446655440000'])('is the one that it came with: %s', async (id) => {
    const { ask } = await serve();
    const { headers, answer } = await ask('{ __typename }', {}, { 'x-request-id': id });
    expect(headers.get('x-request-id')).toBe(id);
    expect(answer.extensions.requestId).toBe(id);
  });

  it.each(['', 'two words', '{"a":1}', 'x'.repeat(129), 'é'])('is made where it is not well-formed: %s', async (id) => {
    const { ask } = await serve();
    const { headers, answer } = await ask('{ __typename }', {}, { 'x-request-id': id });
    expect(answer.extensions.requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('x-request-id')).toBe(answer.extensions.requestId);
  });

  it('stands in the log, with the trace that the request belongs to, however it is asked', async () => {
    const failing: Store = { ...bound(store), read: () => Promise.reject(new Error('gone')) };
    const { url, ask, logged } = await serve({}, { store: failing, fusion: 'off' });
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const { headers } = await ask('{ show(id: "show:1") { id } }', {}, { 'x-request-id': 'posted', traceparent });
    expect(headers.get('traceparent')).toBe(traceparent);
    const query = encodeURIComponent('{ show(id: "show:1") { id } }');
    const got = await fetch(`${url}/graphql?query=${query}`, {
      headers: { 'x-request-id': 'got', 'apollo-require-preflight': '1', traceparent: '00-00000000000000000000000000000000-0-01' },
    });
    expect(got.headers.get('x-request-id')).toBe('got');
    expect(got.headers.get('traceparent')).toBeNull();
    await fetch(`${url}/reconcile/suggest/entity?prefix=squid`, { headers: { 'x-request-id': 'reconciled' } });
    expect(logged.map(({ requestId, traceId }) => [requestId, traceId])).toEqual([
      ['posted', '0af7651916cd43dd8448eb211c80319c'],
      ['got', undefined],
      ['reconciled', undefined],
    ]);
  });
});

describe('a slow request', () => {
  const query = 'query Slow($id: ID!) { show(id: $id) { id directors { name } } }';

  it('is logged in one line, without its variables', async () => {
    const { ask, logged } = await serve({ slowMs: 0 }, { fusion: 'off' });
    await ask(query, { id: 'show:1' }, { 'x-request-id': 'slow-one', authorization: 'Bearer hunter2' });
    expect(logged).toEqual([
      expect.objectContaining({
        level: 40,
        msg: 'a slow request',
        requestId: 'slow-one',
        way: 'graphql',
        operation: 'Slow',
        code: 'OK',
        ms: expect.any(Number),
        statements: 2,
        names: ['Show by id', expect.any(String)],
      }),
    ]);
    expect(JSON.stringify(logged)).not.toMatch(/show:1|hunter2/);
  });

  it('shows them where that is asked for', async () => {
    const { ask, logged } = await serve({ slowMs: 0, logVariables: true });
    await ask(query, { id: 'show:1' }, { authorization: 'Bearer hunter2' });
    expect(logged).toEqual([expect.objectContaining({ operation: 'Slow', variables: { id: 'show:1' } })]);
    expect(JSON.stringify(logged)).not.toContain('hunter2');
  });

  it('is the only one that is logged', async () => {
    const { ask, logged } = await serve({ slowMs: 60_000 });
    await ask(query, { id: 'show:1' });
    expect(logged).toEqual([]);
  });
});
