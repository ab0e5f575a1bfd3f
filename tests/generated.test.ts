/**
 * Operations made from the schema, from the valid to the absurd, asked over HTTP: each is answered or refused in words for whoever
 * asks, none takes the server down or longer than its deadline, and both engines, and both ways of serving, answer alike.
 * INYEON_SEED and INYEON_OPERATIONS make others, and more.
 */
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type GraphQLSchema } from 'graphql';
import { buildInyeonSchema } from '../src/api/schema.js';
import { readConfig } from '../src/config/config.js';
import type { Store } from '../src/graph/store.js';
import { packageFile } from '../src/package-files.js';
import { readExamples } from '../src/server/examples.js';
import type { RunningServer } from '../src/server/server.js';
import { engines, onEachEngine } from './support/engines.js';
import { OperationGenerator, type GeneratedOperation } from './support/generated-operations.js';
import { keptLog, serving } from './support/serving.js';
import { unlessThorough } from './support/thorough.js';

const SEED = Number(process.env['INYEON_SEED'] ?? 20_261_129);
const OPERATIONS = Number(process.env['INYEON_OPERATIONS'] ?? unlessThorough(1_500, 20_000));

/** On Neo4j each takes several times as long, and is asked of an embedded store too. */
const OPERATIONS_ON_NEO4J = Number(process.env['INYEON_OPERATIONS'] ?? unlessThorough(250, 5_000));

/** How long all of them may take on a slow machine, in milliseconds: Neo4j plans what it is asked the first time. */
const LONGEST_MS = Math.max(600_000, OPERATIONS * 100);

/** How many are asked at the same time. */
const TOGETHER = 4;

/** Of how many one is asked of the embedded engine's fused statements too, each of which it has to plan first. */
const FUSED = 10;

const { limits } = readConfig({});

/** What an answer may say went wrong. */
const CODES: ReadonlySet<unknown> = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'DEADLINE_EXCEEDED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'OVERLOADED',
  'PERSISTED_QUERY_NOT_FOUND',
  'TOO_COMPLEX',
]);

const STATUSES: ReadonlySet<number> = new Set([200, 400, 413, 429, 503]);

/** Words of engines, drivers, Node and our own statements: nobody who asks has written them here. */
const INTERNALS =
  /GRAFEO|Neo4jError|Neo\.\w+Error|\bUNWIND\b|node_modules|\/src\/|\/dist\/|\.[tj]s:\d+|\bat \w+ \(|TypeError|RangeError|undefined is not|Cannot read prop/;

interface Answered {
  readonly status: number;
  readonly text: string;
  readonly ms: number;
  readonly data: unknown;
  readonly errors: readonly AnsweredError[];
}

interface AnsweredError {
  readonly message: string;
  readonly path?: readonly unknown[];
  readonly extensions?: { readonly code?: unknown };
}

onEachEngine('operations made from the schema', (engine) => {
  const operations = engine.name === 'neo4j' ? OPERATIONS_ON_NEO4J : OPERATIONS;
  const closing: (() => Promise<void>)[] = [];
  const stray: unknown[] = [];
  const note = (reason: unknown): number => stray.push(reason);
  let schema: GraphQLSchema;
  let server: RunningServer;
  let other: RunningServer;
  let store: Store;

  const { log, lines } = keptLog('warn');

  async function served(from: Store, fusion: 'on' | 'always'): Promise<RunningServer> {
    const running = await serving(from, { schema, log, fusion, limits });
    closing.unshift(async () => void (await running.stop()));
    return running;
  }

  beforeAll(async () => {
    process.on('unhandledRejection', note);
    schema = await buildInyeonSchema();
    store = await engine.seeded();
    closing.push(() => store.close());
    server = await served(store, 'on');
    if (engine.name === 'embedded') other = await served(store, 'always');
    else {
      const beside = await engines[0]!.seeded();
      closing.push(() => beside.close());
      other = await served(beside, 'on');
    }
  });

  afterAll(async () => {
    for (const close of closing) await close();
    process.off('unhandledRejection', note);
  });

  async function ask({ url }: RunningServer, operation: GeneratedOperation): Promise<Answered> {
    const from = performance.now();
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(operation),
    });
    const text = await response.text();
    const ms = performance.now() - from;
    const { data, errors = [] } = JSON.parse(text) as { data?: unknown; errors?: AnsweredError[] };
    return { status: response.status, text, ms, data, errors };
  }

  /** What is wrong with an answer. */
  function faults({ status, text, ms, data, errors }: Answered): string[] {
    return [
      ...(STATUSES.has(status) ? [] : [`status ${status}`]),
      ...(data === undefined && errors.length === 0 ? ['neither data nor errors'] : []),
      ...errors.filter(({ message, extensions }) => !message || !CODES.has(extensions?.code)).map((error) => JSON.stringify(error)),
      ...(INTERNALS.test(errors.map(({ message }) => message).join('\n')) ? [`words of our own: ${text}`] : []),
      // The time of an answer is that of a busy machine too; one that is not given up takes ever longer.
      ...(ms > 3 * limits.deadlineMs ? [`it took ${Math.round(ms)} ms`] : []),
    ];
  }

  it(
    `are answered or refused, ${operations} of them (INYEON_SEED=${SEED})`,
    async () => {
      const generator = new OperationGenerator(schema, await knownIds(store), SEED, {
        ids: Object.values(await knownIds(store)).flat(),
        cursors: await cursorsOf(server),
      });
      const wrong: unknown[] = [];
      const counts = new Map<string, number>();
      let slowest = 0;
      for (let at = 0; at < operations && wrong.length < 10; at += TOGETHER) {
        const some = Array.from({ length: Math.min(TOGETHER, operations - at) }, () => generator.operation());
        await Promise.all(
          some.map(async (operation, index) => {
            const isCompared = engine.name !== 'embedded' || (at + index) % FUSED === 0;
            const [answer, beside] = await Promise.all([ask(server, operation), isCompared ? ask(other, operation) : undefined]);
            const found = [...faults(answer), ...(beside === undefined ? [] : faults(beside))];
            if (beside !== undefined && !alike(answer, beside)) found.push(`otherwise: ${beside.text}, and not ${answer.text}`);
            if (found.length > 0) wrong.push({ operation, found });
            slowest = Math.max(slowest, answer.ms);
            const codes = [...new Set(answer.errors.map(({ extensions }) => String(extensions?.code)))].sort();
            const what = [answer.status, ...codes].join(' ');
            counts.set(what, (counts.get(what) ?? 0) + 1);
          }),
        );
      }
      if (process.env['INYEON_OPERATIONS'] !== undefined)
        console.log(Object.fromEntries(counts), { slowestMs: Math.round(slowest), ...process.memoryUsage() });
      expect(wrong).toEqual([]);
      expect(lines.filter(({ level }) => Number(level) >= 50)).toEqual([]);
      expect(stray).toEqual([]);
      // Enough of them are answered, and enough refused, for the test to say something.
      expect(counts.get('200') ?? 0).toBeGreaterThan(operations * 0.2);
      expect(counts.size).toBeGreaterThan(6);
    },
    LONGEST_MS,
  );

  it('leave the server as it was', async () => {
    expect((await ask(server, { query: '{ __typename }' })).data).toEqual({ __typename: 'Query' });
    const [example] = await readExamples(packageFile('schema/examples'));
    const { query, variables } = example!;
    const answers = [await ask(server, { query, variables }), await ask(other, { query, variables })];
    expect(answers[0]!.errors).toEqual([]);
    expect(answers[0]!.data).toEqual(answers[1]!.data);
  });

  /** A cursor of each list, from either of its ends. */
  async function cursorsOf(of: RunningServer): Promise<string[]> {
    const page = 'pageInfo { startCursor endCursor }';
    const { text } = await ask(of, {
      query: `{ shows(first: 2) { ${page} } people(first: 2) { ${page} } articles(first: 2) { ${page} } byTitle: shows(first: 2, orderBy: {field: TITLE, direction: DESC}) { ${page} }
        search(text: "Lee", first: 2) { ${page} } disputes(first: 1) { ${page} } companies(first: 2) { ${page} }
        show(id: "show:all-of-us-are-dead") { cast(first: 2) { ${page} } claims(first: 2) { ${page} } mentionedIn(first: 2) { ${page} } chartEntries(first: 2) { ${page} } } }`,
    });
    expect(text).not.toContain('"errors"');
    const found = [...text.matchAll(/"(?:start|end)Cursor":"([^"]+)"/g)].map(([, cursor]) => cursor!);
    expect(found.length).toBeGreaterThan(10);
    return found;
  }
});

async function knownIds(store: Store): Promise<Record<string, string[]>> {
  const rows = await store.read<{ kind: string; ids: string[] }>(
    "MATCH (node:Entity) WITH split(node.id, ':')[0] AS kind, node.id AS id ORDER BY id RETURN kind, collect(id) AS ids",
  );
  const charts = await store.read<{ id: string }>('MATCH (chart:Chart) RETURN chart.id AS id ORDER BY id');
  return { ...Object.fromEntries(rows.map((row) => [row.kind, row.ids])), chart: charts.map(({ id }) => id) };
}

/** Data as text, without the moments at which something was written: each store was seeded at another one. */
function timeless(data: unknown): string | undefined {
  return JSON.stringify(data)?.replaceAll(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, '"at"');
}

/**
 * Whether two answers say the same. Fields run side by side, and where several of them fail, which is told, and what is therefore
 * left out beside it, depends on who was faster; whether something failed, and what kind of failures they are, does not.
 */
function alike(one: Answered, other: Answered): boolean {
  if (one.status === 503 || other.status === 503) return true;
  const told = ({ errors }: Answered): string[] => errors.map((error) => JSON.stringify(error)).sort();
  if (one.status !== other.status || timeless(one.data) !== timeless(other.data)) return false;
  if (isDeepStrictEqual(told(one), told(other))) return true;
  const codes = ({ errors }: Answered): unknown => [...new Set(errors.map(({ extensions }) => extensions?.code))].sort();
  return isDeepStrictEqual(codes(one), codes(other));
}
