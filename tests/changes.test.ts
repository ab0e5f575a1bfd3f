/** What was changed since: everything once, in the order of writing, and nothing where nothing was. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { clock } from '../src/claims/clock.js';
import type { Store } from '../src/graph/store.js';
import { catchUp } from '../src/identity/catch-up.js';
import { merge, split } from '../src/identity/merge.js';
import { ask, data } from './support/ask.js';
import { onEachEngine } from './support/engines.js';
import { define, publish, state } from './support/facts.js';
import { introduce } from './support/people.js';
import { random } from './support/skewed.js';

const now = clock.now;

interface Change {
  readonly kind: string;
  readonly nodeId: string | null;
  readonly at: string;
  readonly number: number;
  readonly mergedInto: string | null;
  readonly node: { readonly id: string } | null;
  readonly edition: { readonly chart: string; readonly country: string | null; readonly periodStart: string } | null;
}

/** Everything after a moment, page by page. */
async function changesSince(store: Store, since: string, size = 100): Promise<Change[]> {
  const query = `query ($since: DateTime!, $size: Int, $after: String) { changes(since: $since, first: $size, after: $after) {
  nodes { kind nodeId at number mergedInto node { id } edition { chart country periodStart } } pageInfo { hasNextPage endCursor } } }`;
  const all: Change[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { changes }: Record<string, any> = await data(store, query, { since, size, after });
    all.push(...changes.nodes);
    more = changes.pageInfo.hasNextPage;
    after = changes.pageInfo.endCursor;
  }
  return all;
}

function told(changes: readonly Change[]): string[] {
  return changes.map(({ kind, nodeId, mergedInto }) => `${kind} ${nodeId}${mergedInto === null ? '' : ` ${mergedInto}`}`);
}

onEachEngine('changes', (engine) => {
  let store: Store;
  let moment: number;

  beforeEach(async () => {
    store = await engine.empty();
    moment = Date.UTC(2026, 0, 1, 10, 59, 50);
    clock.now = () => new Date(moment);
  });

  afterEach(async () => {
    clock.now = now;
    await store.close();
  });

  /** Writes something at a moment, and says what was told of it. */
  async function after(seconds: number, write: () => Promise<unknown>): Promise<string[]> {
    const before = new Date(moment).toISOString();
    moment += seconds * 1000;
    await write();
    return told(await changesSince(store, before));
  }

  it('tell what is new, and nothing when nothing is', async () => {
    const first = await after(1, () => introduce(store, { id: 'person:a', names: ['Kim A'], in: ['show:x'] }));
    expect(first.filter((line) => /person:a|show:x/.test(line))).toEqual(['ADDED person:a', 'ADDED show:x']);
    expect(first.every((line) => line.startsWith('ADDED '))).toBe(true);
    expect(await after(1, () => store.transaction(catchUp))).toEqual([]);
    expect(await after(1, () => introduce(store, { id: 'person:a', names: ['Kim A'], in: ['show:x'] }))).toEqual([]);
  });

  it('tell what is corrected, with both ends of a relation', async () => {
    await after(1, () => introduce(store, { id: 'person:a', names: ['Kim A'], in: ['show:x'] }, { id: 'person:b', names: ['Lee B'] }));
    expect(await after(1, () => introduce(store, { id: 'person:b', names: ['Lee B'], in: ['show:x'] }))).toEqual([
      'CORRECTED person:b',
      'CORRECTED show:x',
    ]);
    expect(await after(1, () => introduce(store, { id: 'person:b', names: ['Lee B'], born: '1980' }))).toEqual(['CORRECTED person:b']);
  });

  it('tell of a claim that turned out wrong', async () => {
    await after(1, () => introduce(store, { id: 'person:a', names: ['Kim A'], born: '1980', in: ['show:x'] }));
    const claim = 'claim:person:a/BORN_ON/1980';
    const lines = await after(1, () =>
      store.transaction(async (tx) => {
        await tx.write("MATCH (claim:Claim {id: $claim}) SET claim.rank = 'DEPRECATED', claim.reason = 'another Kim'", { claim });
        await catchUp(tx);
      }),
    );
    expect(lines).toEqual(['CORRECTED person:a', `DEPRECATED ${claim}`]);
  });

  it('tell of a merge and of its end', async () => {
    await after(1, () =>
      introduce(store, { id: 'person:a', names: ['Kim A'], in: ['show:x'] }, { id: 'person:b', names: ['Kim A'], in: ['show:y'] }),
    );
    const merged = await after(1, () => merge(store, 'person:a', 'person:b'));
    expect(merged).toContain('MERGED person:b person:a');
    expect(merged).toEqual(expect.arrayContaining(['CORRECTED person:a', 'CORRECTED show:y']));
    expect(merged.some((line) => line === 'CORRECTED person:b')).toBe(false);
    const parted = await after(1, () => split(store, 'person:b'));
    expect(parted).toEqual(expect.arrayContaining(['CORRECTED person:a', 'CORRECTED person:b', 'CORRECTED show:y']));
  });

  it('tell of an edition of a chart', async () => {
    await publish(store, { id: 'article:list', publication: 'publication:charts', kind: 'CHART_SERVICE', on: '2022' });
    await define(store, 'show:x', 'country:KR');
    await store.transaction(catchUp);
    const lines = await after(5, () =>
      store.transaction(async (tx) => {
        await tx.write(
          `MATCH (by:Publication {id: 'publication:charts'}) MATCH (article:Article {id: 'article:list'}) MATCH (show:Show {id: 'show:x'})
CREATE (chart:Chart {id: 'chart:week', name: 'Week', period: 'WEEKLY', category: 'TV'})-[:PUBLISHED_BY]->(by)
CREATE (entry:ChartEntry {id: 'entry:week/world/2022-01-24/x', chart: 'chart:week', periodStart: '2022-01-24', periodEnd: '2022-01-30', edition: 'chart:week|world|2022-01-24'})
CREATE (entry)-[:ABOUT]->(show) CREATE (entry)-[:ON]->(chart) CREATE (entry)-[:STATED_IN {rank: 3}]->(article)`,
        );
        await catchUp(tx);
      }),
    );
    expect(lines).toContain('CORRECTED null');
    const [edition] = (await changesSince(store, '2026-01-01T10:59:54Z')).filter((one) => one.edition !== null);
    expect(edition).toMatchObject({ edition: { chart: 'chart:week', country: null, periodStart: '2022-01-24' }, node: null });
  });

  it('come in one stable order, whatever the pages and moments', async () => {
    const next = random(3);
    for (let step = 0; step < 25; step++) {
      moment += Math.floor(next() ** 3 * 5_000_000);
      await introduce(store, { id: `person:p${step % 9}`, names: [`Kim ${step}`], in: [`show:s${step % 4}`] });
    }
    const all = await changesSince(store, '2000-01-01T00:00:00Z');
    expect(all.length).toBeGreaterThan(50);
    expect(all.map(({ number }) => number)).toEqual(all.map(({ number }) => number).sort((a, b) => a - b));
    expect(new Set(all.map(({ number }) => number)).size).toBe(Math.max(...all.map(({ number }) => number)));
    for (const size of [1, 3, 7]) expect(await changesSince(store, '2000-01-01T00:00:00Z', size)).toEqual(all);
    // Every moment at which something was written, one before all and one after all.
    for (const since of [...new Set(all.map(({ at }) => at)), '1999-01-01T00:00:00Z', '2030-01-01T00:00:00Z']) {
      const rest = all.filter(({ at }) => new Date(at) > new Date(since));
      expect(await changesSince(store, since, 9)).toEqual(rest);
      expect(await data(store, `{ changes(since: "${since}", first: 1) { totalCount } }`)).toEqual({
        changes: { totalCount: rest.length },
      });
    }
  });

  it('go on from the last cursor with what came later', async () => {
    await introduce(store, { id: 'person:a', names: ['Kim A'], in: ['show:x'] });
    const query =
      'query ($after: String) { changes(since: "2000-01-01T00:00:00Z", first: 100, after: $after) { nodes { kind nodeId } pageInfo { endCursor } } }';
    const { changes } = await data(store, query, {});
    const { endCursor } = changes.pageInfo;
    expect((await data(store, query, { after: endCursor })).changes.nodes).toEqual([]);
    moment += 86_400_000 * 40;
    await introduce(store, { id: 'person:a', names: ['Kim A'], born: '1990' });
    expect((await data(store, query, { after: endCursor })).changes.nodes).toEqual([{ kind: 'CORRECTED', nodeId: 'person:a' }]);
  });

  it('of an empty store are none', async () => {
    expect(await changesSince(store, '2000-01-01T00:00:00Z')).toEqual([]);
    expect(await data(store, '{ changes(since: "2000-01-01T00:00:00Z") { totalCount } }')).toEqual({ changes: { totalCount: 0 } });
  });

  it.each([
    ['{ changes(since: "2026-01-01T00:00:00Z", after: "nonsense") { nodes { nodeId } } }', ['after']],
    ['{ changes(since: "2026-01-01T00:00:00Z", first: -1) { nodes { nodeId } } }', ['first']],
  ])('refuse what makes no sense: %s', async (query, argument) => {
    const { errors } = await ask(store, query);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument }]);
  });

  it('need a whole moment', async () => {
    const { errors } = await ask(store, '{ changes(since: "yesterday") { nodes { nodeId } } }');
    expect(errors).toHaveLength(1);
  });

  describe('numbers', () => {
    it('are taken back with a transaction that fails', async () => {
      await introduce(store, { id: 'person:a', names: ['Kim A'], in: ['show:x'] });
      const count = (await changesSince(store, '2000-01-01T00:00:00Z')).length;
      await state(store, { subject: 'person:a', property: 'BORN_ON', date: '1990', by: ['article:database'] });
      await expect(
        store.transaction(async (tx) => {
          await catchUp(tx);
          throw new Error('no');
        }),
      ).rejects.toThrow('no');
      expect(await changesSince(store, '2000-01-01T00:00:00Z')).toHaveLength(count);
      await store.transaction(catchUp);
      expect(await changesSince(store, '2000-01-01T00:00:00Z')).toHaveLength(count + 1);
    });
  });
});
