/** What claims add up to: who wins, who counts, what is kept, what contradicts. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { changesFor } from '../src/claims/changes.js';
import type { Store } from '../src/graph/store.js';
import { ask, data } from './support/ask.js';
import { dump } from './support/dump.js';
import { onEachEngine } from './support/engines.js';
import { define, idOf, projected, publish, state, type Fact } from './support/facts.js';

const SHOW = 'show:a';

/** That the show has so many episodes, or was first shown then. */
const episodes = (number: number, ...by: string[]): Fact => ({ subject: SHOW, property: 'EPISODE_COUNT', number, by });
const premiered = (date: string, ...by: string[]): Fact => ({ subject: SHOW, property: 'PREMIERED_ON', date, by });
const figure = (number: number, asOf: string, ...by: string[]): Fact => ({
  subject: SHOW,
  property: 'CUMULATIVE_HOURS',
  number,
  unit: 'hours',
  asOf,
  by,
});

interface ShownClaim {
  readonly id: string;
  readonly chosen: boolean;
  readonly witnesses: number;
  readonly disputedBy: { readonly id: string }[];
}

onEachEngine('claims', (engine) => {
  let store: Store;

  beforeEach(async () => {
    store = await engine.empty();
    await publish(
      store,
      { id: 'article:paper-1', publication: 'publication:paper', kind: 'NEWSPAPER', on: '2022-01-01' },
      { id: 'article:paper-2', publication: 'publication:paper', kind: 'NEWSPAPER', on: '2022-01-02' },
      { id: 'article:trade', publication: 'publication:trade', kind: 'TRADE_PRESS', on: '2022-01-03' },
      { id: 'article:site', publication: 'publication:site', kind: 'ENTERTAINMENT_NEWS', on: '2022-02' },
      { id: 'article:other-site', publication: 'publication:other-site', kind: 'ENTERTAINMENT_NEWS', on: '2022-02-10' },
      { id: 'article:database', publication: 'publication:database', kind: 'DATABASE', of: 'DATASET', on: '2022' },
      {
        id: 'article:reprint',
        publication: 'publication:reprinter',
        kind: 'ENTERTAINMENT_NEWS',
        on: '2022-03-01',
        reports: ['article:site'],
      },
      {
        id: 'article:reprint-of-reprint',
        publication: 'publication:second-reprinter',
        kind: 'NEWSPAPER',
        on: '2022-03-02',
        reports: ['article:reprint'],
      },
    );
    await define(store, SHOW);
  });

  afterEach(() => store.close());

  /** States facts, brings the graph up to date, and gives the show as a client sees it. */
  async function shown(...facts: Fact[]): Promise<{ premieredOn: string | null; episodeCount: number | null }> {
    await state(store, ...facts);
    await projected(store);
    return (await ask(store, '{ show(id: "show:a") { premieredOn episodeCount } }')).data['show'] as never;
  }

  async function claim(fact: Fact): Promise<ShownClaim> {
    const query = 'query ($id: ID!) { node(id: $id) { ... on Claim { id chosen witnesses disputedBy { id } } } }';
    return (await data<{ node: ShownClaim }>(store, query, { id: idOf(fact) })).node;
  }

  describe('which value is shown', () => {
    it('is that of more publications, over better standing', async () => {
      const [many, best] = [episodes(12, 'article:site', 'article:other-site'), episodes(16, 'article:database')];
      expect(await shown(many, best)).toMatchObject({ episodeCount: 12 });
      expect(await claim(many)).toEqual({ id: idOf(many), chosen: true, witnesses: 2, disputedBy: [{ id: idOf(best) }] });
      expect(await claim(best)).toEqual({ id: idOf(best), chosen: false, witnesses: 1, disputedBy: [{ id: idOf(many) }] });
    });

    it('counts two articles of one publication once', async () => {
      const twice = episodes(12, 'article:paper-1', 'article:paper-2');
      expect(await shown(twice, episodes(16, 'article:database'))).toMatchObject({ episodeCount: 16 });
      expect((await claim(twice)).witnesses).toBe(1);
    });

    it('counts no reprint of an article that states it too, nor a reprint of that', async () => {
      const reprinted = episodes(12, 'article:site', 'article:reprint', 'article:reprint-of-reprint');
      expect(await shown(reprinted, episodes(16, 'article:paper-1', 'article:other-site'))).toMatchObject({ episodeCount: 16 });
      expect((await claim(reprinted)).witnesses).toBe(1);
    });

    it('counts what reports an article that does not state it', async () => {
      const fact = episodes(12, 'article:reprint', 'article:trade');
      await shown(fact);
      expect((await claim(fact)).witnesses).toBe(2);
    });

    it('is that of better standing where as many state it', async () => {
      expect(await shown(episodes(12, 'article:other-site'), episodes(16, 'article:database'))).toMatchObject({ episodeCount: 16 });
    });

    it('is the newest where the standing is the same', async () => {
      expect(await shown(episodes(12, 'article:site'), episodes(16, 'article:other-site'))).toMatchObject({ episodeCount: 16 });
      expect(await shown(episodes(20, 'article:paper-2'), episodes(21, 'article:trade'))).toMatchObject({ episodeCount: 21 });
    });

    it('is the one that curators prefer, before all else', async () => {
      const preferred = { ...episodes(11, 'article:site'), rank: 'PREFERRED' };
      expect(await shown(episodes(12, 'article:trade', 'article:database'), preferred)).toMatchObject({ episodeCount: 11 });
    });

    it('is never one that is deprecated, which is kept', async () => {
      const wrong = { ...episodes(12, 'article:trade', 'article:database'), rank: 'DEPRECATED' };
      expect(await shown(wrong)).toMatchObject({ episodeCount: null });
      expect(await claim(wrong)).toMatchObject({ chosen: false, disputedBy: [] });
      expect(await shown(episodes(16, 'article:site'))).toMatchObject({ episodeCount: 16 });
      expect(await claim(wrong)).toMatchObject({ chosen: false, witnesses: 2, disputedBy: [] });
    });

    it('changes when a new citation tips the scales, and the old claim stays', async () => {
      const [old, late] = [episodes(12, 'article:trade'), episodes(16, 'article:site')];
      expect(await shown(old, late)).toMatchObject({ episodeCount: 12 });
      expect(await shown({ ...late, by: ['article:other-site'] })).toMatchObject({ episodeCount: 16 });
      expect(await claim(old)).toMatchObject({ chosen: false, witnesses: 1 });
      expect(await claim(late)).toMatchObject({ chosen: true, witnesses: 2 });
      expect(await shown({ ...late, by: [], rank: 'DEPRECATED' })).toMatchObject({ episodeCount: 12 });
    });
  });

  describe('contradictions', () => {
    it('are none between a date and a vaguer one, which speaks for it', async () => {
      const [day, month, year] = [
        premiered('2022-01-28', 'article:site'),
        premiered('2022-01', 'article:trade'),
        premiered('2022', 'article:paper-1'),
      ];
      const other = premiered('2021-12-31', 'article:database', 'article:other-site');
      expect(await shown(day, month, year, other)).toMatchObject({ premieredOn: '2022-01-28' });
      for (const fact of [day, month, year]) expect((await claim(fact)).disputedBy).toEqual([{ id: idOf(other) }]);
      expect((await claim(day)).witnesses).toBe(1);
      expect((await claim(other)).disputedBy).toHaveLength(3);
    });

    it('leave the precise date before the vague one even where more print the vague one', async () => {
      const vague = premiered('2022', 'article:trade', 'article:database', 'article:paper-1');
      expect(await shown(premiered('2022-01-28', 'article:site'), vague)).toMatchObject({ premieredOn: '2022-01-28' });
      expect(await data(store, '{ disputes { totalCount } }')).toEqual({ disputes: { totalCount: 0 } });
    });

    it('are none between figures of different days, and there between those of one day', async () => {
      const [first, second] = [figure(100, '2022-01-30', 'article:site'), figure(200, '2022-02-06', 'article:site')];
      await shown(first, second);
      expect(await claim(first)).toMatchObject({ chosen: true, disputedBy: [] });
      expect(await claim(second)).toMatchObject({ chosen: true, disputedBy: [] });
      const rival = figure(101, '2022-01-30', 'article:trade');
      await shown(rival);
      expect(await claim(rival)).toMatchObject({ chosen: true, disputedBy: [{ id: idOf(first) }] });
      expect(await claim(first)).toMatchObject({ chosen: false, disputedBy: [{ id: idOf(rival) }] });
      expect(await claim(second)).toMatchObject({ chosen: true, disputedBy: [] });
    });

    it('go when one side is deprecated', async () => {
      const [right, wrong] = [episodes(12, 'article:trade'), episodes(16, 'article:site')];
      await shown(right, wrong);
      expect((await claim(right)).disputedBy).toHaveLength(1);
      await shown({ ...wrong, by: [], rank: 'DEPRECATED' });
      expect((await claim(right)).disputedBy).toEqual([]);
    });

    it('are none where many values can be true', async () => {
      const directs = (value: string): Fact => ({ subject: SHOW, property: 'DIRECTED_BY', value, by: ['article:site'] });
      await shown(directs('person:a'), directs('person:b'));
      expect(await claim(directs('person:a'))).toMatchObject({ chosen: true, disputedBy: [] });
      expect(await data(store, '{ show(id: "show:a") { directors { id } } }')).toEqual({
        show: { directors: [{ id: 'person:a' }, { id: 'person:b' }] },
      });
    });
  });

  describe('relations', () => {
    const cast: Fact = {
      subject: SHOW,
      property: 'CAST_MEMBER',
      value: 'person:a',
      by: [
        { article: 'article:site', asWritten: 'A', billing: 'MAIN', order: 1 },
        { article: 'article:database', asWritten: 'A.', billing: 'SUPPORTING' },
        { article: 'article:trade', asWritten: 'a' },
      ],
    };

    const edges = () => store.read('MATCH (p:Person)-[edge:ACTED_IN]->(s:Show) RETURN p.id AS person, edge{.*} AS edge, s.id AS show');

    it('are qualified by the citation of best standing that says so, and carry the claim', async () => {
      await shown(cast);
      expect(await edges()).toEqual([{ person: 'person:a', edge: { claim: idOf(cast), billing: 'SUPPORTING', order: 1 }, show: SHOW }]);
    });

    it('go when their only claim is deprecated, and come back with it', async () => {
      await shown(cast);
      await shown({ ...cast, by: [], rank: 'DEPRECATED' });
      expect(await edges()).toEqual([]);
      expect(await claim(cast)).toMatchObject({ chosen: false, witnesses: 3 });
      await shown({ ...cast, by: [], rank: 'NORMAL' });
      expect(await edges()).toHaveLength(1);
    });

    it('are not made by a claim that nobody states', async () => {
      await shown({ ...cast, by: [] });
      expect(await edges()).toEqual([]);
      expect(await claim(cast)).toMatchObject({ chosen: false, witnesses: 0 });
    });
  });

  it('write nothing when they are projected again', async () => {
    await shown(episodes(12, 'article:trade'), episodes(16, 'article:site'), premiered('2022', 'article:site'));
    await shown({
      subject: SHOW,
      property: 'DIRECTED_BY',
      value: 'person:a',
      by: [{ article: 'article:site', asWritten: 'Lee JQ' }],
    });
    const before = await dump(store);
    expect(await projected(store)).toBe(0);
    expect(await dump(store)).toEqual(before);
    const subjects = (await store.read<{ id: string }>('MATCH (n:Entity) RETURN n.id AS id')).map(({ id }) => id);
    for (const change of Object.values(await changesFor(store, subjects))) expect(change).toEqual([]);
  });
});
