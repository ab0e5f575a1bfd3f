/** What the store holds, counted: the same for the API and for the command line, on both engines. */
import { expect, it } from '@jest/globals';
import { readStats } from '../src/cli/stats.js';
import { define } from './support/facts.js';
import { ask } from './support/ask.js';
import { onEachEngine } from './support/engines.js';
import { publish, state } from './support/facts.js';
import { shareWithSeveral } from '../src/api/stats/sources.js';

const ALL = `{ stats { entities { type count } claims citations disputes names reviewQueue chartEntries ratings entitiesBySources { publications entities } } }`;

onEachEngine('stats', (engine) => {
  it('gives the same counts through the API and on the command line, in a statement for each', async () => {
    const store = await engine.seeded();
    const { data: answer, names } = await ask<{ stats: any }>(store, ALL);
    const { stats } = answer;
    expect(names).toHaveLength(9);
    const told = await readStats(store);
    for (const name of ['claims', 'citations', 'disputes', 'names', 'reviewQueue', 'chartEntries', 'ratings'] as const)
      expect([name, told[name]]).toEqual([name, stats[name]]);
    expect(Object.values(told.entitiesBySources)).toEqual(stats.entitiesBySources.map((one: { entities: number }) => one.entities));
    expect(stats.entities).toContainEqual({ type: 'SHOW', count: told.entities['Show'] });
    expect(told.shareWithSeveralSources).toBeGreaterThan(0.3);
    expect(told.shareWithSeveralSources).toBeLessThan(1);
    await store.close();
  });

  it('counts publications, not articles, and no reprints', async () => {
    const store = await engine.empty();
    await publish(
      store,
      { id: 'article:a1', publication: 'publication:a', kind: 'NEWSPAPER' },
      { id: 'article:a2', publication: 'publication:a', kind: 'NEWSPAPER' },
      { id: 'article:b', publication: 'publication:b', kind: 'NEWSPAPER', reports: ['article:a1'] },
      { id: 'article:c', publication: 'publication:c', kind: 'DATABASE' },
    );
    await define(store, 'show:silent');
    await state(
      store,
      { subject: 'show:one', property: 'EPISODE_COUNT', number: 1, by: ['article:a1', 'article:a2', 'article:b'] },
      { subject: 'show:two', property: 'EPISODE_COUNT', number: 1, by: ['article:a2', 'article:b'] },
      { subject: 'show:three', property: 'DIRECTED_BY', value: 'person:of-three', by: ['article:a1', 'article:c'] },
      { subject: 'show:three', property: 'EPISODE_COUNT', number: 2, by: ['article:b'] },
    );
    const { entitiesBySources, shareWithSeveralSources } = await readStats(store);
    expect(entitiesBySources).toEqual({ 1: 1, 2: 3 });
    expect(shareWithSeveralSources).toBe(0.75);
    await store.close();
  });
});

it('gives no share of nothing', () => {
  expect(shareWithSeveral([])).toBe(0);
});
