/** What contradicts, and what only seems to: lengths that are rounded, a broadcaster and its channel, who aired it and who streams it. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '../src/graph/store.js';
import { data } from './support/ask.js';
import { onEachEngine } from './support/engines.js';
import { define, projected, publish, state, type Fact } from './support/facts.js';

const SHOW = 'show:a';
const DATABASES = ['article:one', 'article:two', 'article:three'];

const minutes = (number: number, ...by: string[]): Fact => ({ subject: SHOW, property: 'EPISODE_MINUTES', number, unit: 'minutes', by });
const runsOn = (value: string, ...by: string[]): Fact => ({
  subject: SHOW,
  property: value.startsWith('platform:') ? 'STREAMS_ON' : 'AIRED_ON',
  value,
  by,
});

onEachEngine('contradictions', (engine) => {
  let store: Store;

  beforeEach(async () => {
    store = await engine.empty();
    await publish(
      store,
      { id: 'article:paper', publication: 'publication:paper', kind: 'NEWSPAPER', on: '2022-01-01' },
      { id: 'article:page', publication: 'publication:one', kind: 'DATABASE', of: 'REVIEW', on: '2022-01-01' },
      { id: 'article:chart', publication: 'publication:charts', kind: 'CHART_SERVICE', of: 'CHART', on: '2022-01-01' },
      ...DATABASES.map((id) => ({ id, publication: id.replace('article', 'publication'), kind: 'DATABASE', of: 'DATASET', on: '2022' })),
    );
    await state(store, { subject: SHOW, property: 'TITLE', text: 'A', by: ['article:paper'] });
  });

  afterEach(() => store.close());

  /** The pairs that contradict each other once these are stated, by how their claims end. */
  async function disputed(...facts: Fact[]): Promise<string[]> {
    await define(store, ...facts.flatMap(({ value }) => value ?? []));
    await state(store, ...facts);
    await projected(store);
    const { disputes } = await data(store, '{ disputes(first: 50) { nodes { id disputedBy { id } } } }');
    const pairs = disputes.nodes.flatMap(({ id, disputedBy }: { id: string; disputedBy: { id: string }[] }) =>
      disputedBy.map((other) =>
        [id, other.id]
          .map((one) => one.slice(one.lastIndexOf('/') + 1))
          .sort()
          .join(' – '),
      ),
    );
    return [...new Set<string>(pairs)].sort();
  }

  describe('of the length of episodes', () => {
    it.each([
      [60, 62],
      [60, 65],
      [65, 62],
      [54, 50],
      [70, 66],
      [30, 35],
      [24, 25],
      [10, 11],
    ])('are none between %d and %d minutes: one is rounded, or both are averages', async (a, b) => {
      expect(await disputed(minutes(a, 'article:one'), minutes(b, 'article:two'))).toEqual([]);
    });

    it.each([
      [60, 70],
      [60, 66],
      [45, 62],
      [10, 15],
      [4, 9],
      [31, 36],
    ])('are there between %d and %d minutes', async (a, b) => {
      expect(await disputed(minutes(a, 'article:one'), minutes(b, 'article:two'))).toEqual([`${a} minutes – ${b} minutes`]);
    });

    it('are none of other properties that are near: 62 episodes are not 60', async () => {
      const episodes = (number: number, by: string): Fact => ({ subject: SHOW, property: 'EPISODE_COUNT', number, by: [by] });
      expect(await disputed(episodes(60, 'article:one'), episodes(62, 'article:two'))).toEqual(['60 – 62']);
    });

    it('are won by an article that speaks of the work, over any number of datasets', async () => {
      const rounded = minutes(70, ...DATABASES);
      await disputed(rounded, minutes(61, 'article:paper'));
      const query = '{ show(id: "show:a") { episodeMinutes claims(property: [EPISODE_MINUTES], first: 9) { nodes { chosen reason } } } }';
      const { show } = await data(store, query);
      expect(show.episodeMinutes).toBe(61);
      expect(show.claims.nodes.find(({ chosen }: { chosen: boolean }) => chosen).reason).toBe(
        'An article that speaks of the work states it; the next best only datasets, which give averages.',
      );
      // The curators' word comes before.
      await disputed({ ...rounded, by: [], rank: 'PREFERRED' });
      expect((await data(store, query)).show.episodeMinutes).toBe(70);
    });

    it('are won by a page about the work too, not by a chart', async () => {
      await disputed(minutes(70, ...DATABASES), minutes(50, 'article:chart'));
      expect(await data(store, '{ show(id: "show:a") { episodeMinutes } }')).toEqual({ show: { episodeMinutes: 70 } });
      await disputed(minutes(61, 'article:page'));
      expect(await data(store, '{ show(id: "show:a") { episodeMinutes } }')).toEqual({ show: { episodeMinutes: 61 } });
    });

    it('leave other figures to whoever is more: an article does not outweigh two datasets there', async () => {
      await disputed(
        { subject: SHOW, property: 'EPISODE_COUNT', number: 16, by: ['article:one', 'article:two'] },
        { subject: SHOW, property: 'EPISODE_COUNT', number: 12, by: ['article:paper'] },
      );
      expect(await data(store, '{ show(id: "show:a") { episodeCount } }')).toEqual({ show: { episodeCount: 16 } });
    });
  });

  describe('of dates', () => {
    it.each(['PREMIERED_ON', 'ENDED_ON'])('are none between a year or a month and a day within it (%s)', async (property) => {
      const on = (date: string, by: string): Fact => ({ subject: SHOW, property, date, by: [by] });
      expect(await disputed(on('2021', 'article:one'), on('2021-12', 'article:two'), on('2021-12-06', 'article:three'))).toEqual([]);
      expect(await disputed(on('2022', 'article:paper'))).toEqual(['2021 – 2022', '2021-12 – 2022', '2021-12-06 – 2022']);
    });
  });

  describe('of makers', () => {
    const directed = (value: string, article: string, asWritten: string): Fact => ({
      subject: SHOW,
      property: 'DIRECTED_BY',
      value,
      by: [{ article, asWritten }],
    });

    it.each([
      ['Lee Jung-sub', 'Lee Jung Sub'],
      ['Yoon Chang-beom', 'Yoon Chang Bum'],
      ['Lee Myung Woo', 'Myung-woo Lee'],
    ])('are none where lists print one name, even of two who are not known to be one: %s and %s', async (one, other) => {
      expect(
        await disputed(
          directed('person:one', 'article:one', one),
          directed('person:other', 'article:two', other),
          directed('person:more', 'article:two', 'Park Min-gyu'),
        ),
      ).toEqual(['person:more – person:one']);
    });

    it('are there between two names', async () => {
      expect(
        await disputed(directed('person:one', 'article:one', 'Kim Jun-min'), directed('person:other', 'article:two', 'Kim Jung Min')),
      ).toEqual(['person:one – person:other']);
    });
  });

  describe('of networks', () => {
    it.each([
      ['company:kbs', 'company:kbs2'],
      ['company:korean-broadcasting-system', 'company:kbs2'],
      ['company:kbs', 'company:kbs-2tv'],
      ['company:kbs1', 'company:kbs'],
      ['company:mbc', 'company:mbc-every1'],
      ['company:sbs', 'company:sbs-plus'],
      ['company:nhk', 'company:nhk-general'],
    ])('are none between a broadcaster and its channel: %s and %s', async (house, channel) => {
      expect(await disputed(runsOn(house, 'article:one'), runsOn(channel, 'article:two'))).toEqual([]);
    });

    it.each([
      ['company:kbs1', 'company:kbs2'],
      ['company:sbs', 'company:tvn'],
      ['company:tvn', 'company:xtvn'],
      ['company:mbc', 'company:mbn'],
    ])('are there between two of them: %s and %s', async (a, b) => {
      expect(await disputed(runsOn(a, 'article:one'), runsOn(b, 'article:two'))).toEqual([`${a} – ${b}`]);
    });

    it('tell channels apart also where a third names the broadcaster', async () => {
      expect(
        await disputed(
          runsOn('company:kbs', 'article:one'),
          runsOn('company:kbs1', 'article:two'),
          runsOn('company:kbs2', 'article:three'),
        ),
      ).toEqual(['company:kbs1 – company:kbs2']);
    });

    it('are none between who aired it and who streams it, nor between two that stream it', async () => {
      expect(
        await disputed(
          runsOn('company:sbs', 'article:one', 'article:two'),
          runsOn('platform:netflix', 'article:two'),
          runsOn('platform:viki', 'article:three'),
        ),
      ).toEqual([]);
    });
  });
});
