/**
 * What the examples touch on Neo4j: statements and db hits, no more than the committed table says (rises.ts: but for what stores differ by). Written anew by INYEON_UPDATE=1.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApolloServer } from '@apollo/server';
import { pino } from 'pino';
import { createContext, type Context } from '../src/api/context.js';
import { buildInyeonSchema } from '../src/api/schema.js';
import type { Store } from '../src/graph/store.js';
import type { Example } from '../src/server/examples.js';
import { createApollo } from '../src/server/apollo.js';
import { FOLDER, keyedExamples, UPDATING, writeFormatted } from './examples/files.js';
import { hitsTable, readHitsTable, WAYS, type Hits, type Way } from './examples/hits-table.js';
import { planFile, planText, readPlanFile, type PlansByWay } from './examples/plan-file.js';
import { isCheaper, rises, type Measured } from './examples/rises.js';
import { engines } from './support/engines.js';
import { hitsOf, profiling, type ProfilingStore } from './support/profiles.js';

const TABLE = join(FOLDER, 'HITS.md');
const PLANS = join(FOLDER, 'plans');

const examples = await keyedExamples();
const neo4j = engines.find(({ name }) => name === 'neo4j');
const log = pino({ level: 'silent' });

/** Writes the table and the plans anew. */
async function commit(all: ReadonlyMap<string, Measured>): Promise<void> {
  await rm(PLANS, { recursive: true, force: true });
  await mkdir(PLANS);
  for (const [key, { plans }] of all) await writeFile(join(PLANS, `${key}.txt`), planFile(plans));
  await writeFormatted(TABLE, hitsTable([...all].map(([key, { cost }]) => ({ key, cost }))));
}

describe('what is committed of the costs on Neo4j', () => {
  it('has a line in the table and a file of plans for each example, and nothing is left over', async () => {
    if (UPDATING) return;
    const keys = examples.map(({ key }) => key);
    expect(Object.keys(readHitsTable(await readFile(TABLE, 'utf8')))).toEqual(keys);
    expect((await readdir(PLANS)).sort()).toEqual(keys.map((key) => `${key}.txt`));
  });

  it('makes a rise tell both plans of the statements that differ, and a fall pass', async () => {
    if (UPDATING) return;
    const cost = readHitsTable(await readFile(TABLE, 'utf8'))['04-cast']!;
    const plans = readPlanFile(await readFile(join(PLANS, '04-cast.txt'), 'utf8'));
    const committed: Measured = { cost, plans };
    const [first, ...others] = plans['by loaders'];
    const dearer = first!.replaceAll('NodeUniqueIndexSeek', 'NodeByLabelScan');
    const now: Measured = {
      cost: { ...cost, 'by loaders': { ...cost['by loaders'], hits: cost['by loaders'].hits * 2 } },
      plans: { ...plans, 'by loaders': [dearer, ...others] },
    };
    expect(dearer).not.toBe(first);
    expect(rises('04-cast', committed, committed)).toEqual([]);
    expect(rises('04-cast', committed, now)).toEqual([]);
    expect([isCheaper(committed.cost, committed.cost), isCheaper(committed.cost, now.cost)]).toEqual([false, true]);
    const [report, ...more] = rises('04-cast', now, committed);
    expect(more).toEqual([]);
    expect(report).toContain(`=== Now\n\n${dearer}`);
    expect(report).toContain(`=== Committed\n\n${first}`);
    for (const other of others) expect(report).not.toContain(other);
  });
});

(neo4j === undefined ? describe.skip : describe)('an example on Neo4j', () => {
  const all = new Map<string, Measured>();
  const cheaper: string[] = [];
  let store: Store;
  let profiles: ProfilingStore;
  let servers: Readonly<Record<Way, ApolloServer<Context>>>;

  beforeAll(async () => {
    store = await neo4j!.seeded();
    profiles = await profiling(store);
    const schema = await buildInyeonSchema();
    servers = { 'by loaders': createApollo(schema, 'off'), fused: createApollo(schema, 'always') };
  });
  afterAll(async () => {
    await profiles.close();
    await store.close();
    // What has failed, or was left out by -t, would be missing.
    if (UPDATING && all.size === examples.length) await commit(all);
    if (cheaper.length > 0)
      console.log(`Cheaper than committed: ${cheaper.join(', ')}. Keep it so: INYEON_UPDATE=1 npm test -- tests/hits.test.ts`);
  });

  async function measured(way: Way, { query, variables = {} }: Example): Promise<Hits & { readonly plans: readonly string[] }> {
    const contextValue = createContext(profiles.store, log, 'test');
    const { body } = await servers[way].executeOperation({ query, variables }, { contextValue });
    const profiled = await profiles.taken();
    if (body.kind !== 'single') throw new Error('An answer came in parts.');
    expect(body.singleResult.errors).toBeUndefined();
    return {
      statements: profiled.length,
      hits: profiled.reduce((sum, { plan }) => sum + hitsOf(plan), 0),
      plans: profiled.map(planText),
    };
  }

  it.each(examples.map((example) => [example.key, example] as const))('%s touches no more than it did', async (key, example) => {
    const cost = {} as Record<Way, Hits>;
    const plans = {} as Record<Way, PlansByWay[Way]>;
    for (const way of WAYS) ({ plans: plans[way], ...cost[way] } = await measured(way, example));
    all.set(key, { cost, plans });
    if (UPDATING) return;
    const committed: Measured = {
      cost: readHitsTable(await readFile(TABLE, 'utf8'))[key]!,
      plans: readPlanFile(await readFile(join(PLANS, `${key}.txt`), 'utf8')),
    };
    const dearer = rises(key, { cost, plans }, committed);
    if (dearer.length > 0) throw new Error(dearer.join('\n\n'));
    if (isCheaper(cost, committed.cost)) cheaper.push(key);
  });
});
