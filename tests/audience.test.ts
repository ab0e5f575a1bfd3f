/** How many watched a show: by episode, measurer and area, with who says so; its run, what was watched on a day, and its slot. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { neighboursOf } from '../src/api/episode/slot.js';
import { audienceRunOf } from '../src/charts/audience/run.js';
import { check } from '../src/check/check.js';
import type { Store } from '../src/graph/store.js';
import { merge, split } from '../src/identity/merge.js';
import { ask, data } from './support/ask.js';
import { dump } from './support/dump.js';
import { onEachEngine } from './support/engines.js';
import { define, projected, publish, state } from './support/facts.js';

interface Row {
  readonly show: string;
  readonly episode: number | null;
  readonly part?: number;
  readonly to?: number;
  readonly on: string;
  readonly by?: string;
  readonly area?: string;
  readonly said: readonly (readonly [article: string, figures: Readonly<Record<string, number>>])[];
}

const ROWS: readonly Row[] = [
  { show: 'a', episode: 1, on: '2017-01-21', said: [['paper', { percent: 6.3 }]] },
  { show: 'a', episode: 1, on: '2017-01-21', by: 'tnms', said: [['paper', { percent: 5.1 }]] },
  { show: 'a', episode: 1, on: '2017-01-21', area: 'CAPITAL_AREA', said: [['paper', { percent: 7.1 }]] },
  {
    show: 'a',
    episode: 2,
    on: '2017-01-22',
    said: [
      ['paper', { percent: 9.7, viewers: 2_100_000 }],
      ['wiki', { percent: 9.9 }],
    ],
  },
  {
    show: 'a',
    episode: 3,
    to: 4,
    on: '2017-01-28',
    said: [
      ['paper', { percent: 12.5 }],
      ['paper-2', { percent: 12.4 }],
    ],
  },
  { show: 'a', episode: null, on: '2017-01-29', said: [['paper', { percent: 20 }]] },
  { show: 'b', episode: 9, on: '2017-01-21', said: [['paper', { percentAtMost: 1 }]] },
  { show: 'c', episode: 3, part: 1, on: '2017-01-21', said: [['paper', { percent: 8.8, viewers: 1_000_000 }]] },
];

async function write(store: Store): Promise<void> {
  await store.transaction((tx) =>
    tx.write(
      `UNWIND $rows AS row
MATCH (show:Show {id: 'show:' + row.show}) MATCH (by:Publication {id: row.by})
MERGE (rating:AudienceRating {id: row.id}) SET rating += row.properties
MERGE (rating)-[:ABOUT]->(show) MERGE (rating)-[:\`BY\`]->(by)
WITH rating, row UNWIND row.said AS one
MATCH (article:Article {id: one.article})
MERGE (rating)-[said:STATED_IN]->(article) SET said += one.figures, said.airedOn = row.on`,
      {
        rows: ROWS.map(({ show, episode, part = null, to = null, on, by = 'nielsen-korea', area = 'NATIONWIDE', said }) => {
          const which = episode === null ? `@${on}` : `${episode}${to === null ? '' : `-${to}`}${part === null ? '' : `.${part}`}`;
          return {
            id: `audience:${show}/${which}/${by}/${area}/HOUSEHOLDS`,
            show,
            on,
            by: `publication:${by}`,
            properties: { episode, part, episodeTo: to, area, among: 'HOUSEHOLDS' },
            said: said.map(([article, figures]) => ({ article: `article:${article}`, figures })),
          };
        }),
      },
    ),
  );
}

const ASK = `query ($filter: AudienceRatingFilter, $orderBy: AudienceRatingOrder, $first: Int, $after: String) {
  show(id: "show:a") { audienceRatings(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { totalCount
    nodes { episode episodeTo part airedOn area among percent percentAtMost viewers disputed measurer { id } show { id }
      statements { percent viewers airedOn article { id } } citations { article { id } } episodes { number } }
    pageInfo { hasNextPage endCursor } } } }`;

onEachEngine('audiences', (engine) => {
  let store: Store;

  beforeEach(async () => {
    store = await engine.empty();
    await publish(
      store,
      { id: 'article:paper', publication: 'publication:paper', kind: 'NEWSPAPER', on: '2017-02-01' },
      { id: 'article:paper-2', publication: 'publication:paper', kind: 'NEWSPAPER', on: '2017-02-02' },
      { id: 'article:wiki', publication: 'publication:wiki', kind: 'DATABASE', on: '2017-03-01' },
    );
    await define(store, 'show:a', 'show:b', 'show:c', 'publication:nielsen-korea', 'publication:tnms', 'company:tvn', 'company:sbs');
    await store.transaction((tx) => tx.write("MATCH (show:Show) SET show.kind = 'SERIES'"));
    await state(
      store,
      ...(['a', 'b', 'c'] as const).flatMap((show) => [
        { subject: `show:${show}`, property: 'AIRS_ON', text: 'Saturday, Sunday', by: ['article:paper'] },
        { subject: `show:${show}`, property: 'AIRED_ON', value: show === 'c' ? 'company:sbs' : 'company:tvn', by: ['article:paper'] },
      ]),
      { subject: 'show:a', property: 'AIRS_AT', text: '21:10', by: ['article:paper'] },
      { subject: 'show:c', property: 'AIRS_AT', text: '21:00', by: ['article:paper'] },
      { subject: 'show:a', property: 'PREMIERED_ON', date: '2017-01-21', by: ['article:paper'] },
      { subject: 'show:a', property: 'ENDED_ON', date: '2017-02-05', by: ['article:paper'] },
      { subject: 'show:b', property: 'PREMIERED_ON', date: '2017-02-11', by: ['article:paper'] },
      ...[1, 2, 3, 4].flatMap((number) => [
        { subject: 'show:a', property: 'HAS_EPISODE', value: `episode:a/${number}`, by: ['article:paper'] },
        { subject: `episode:a/${number}`, property: 'AIR_DATE', date: `2017-01-2${number}`, by: ['article:paper'] },
      ]),
    );
    await store.transaction((tx) => tx.write('MATCH (e:Episode) SET e.number = toInteger(split(e.id, "/")[1])'));
    await write(store);
    await projected(store);
  });

  afterEach(() => store.close());

  it('are there with who measured and who states them, episode by episode, in one statement a relation', async () => {
    const { data: answer, names } = await ask(store, ASK, { first: 3 });
    expect(answer['show'].audienceRatings).toMatchSnapshot();
    expect(names).toHaveLength(7);
    const rest = await data(store, ASK, { after: answer['show'].audienceRatings.pageInfo.endCursor });
    expect(rest['show'].audienceRatings.nodes.map(({ percent, episode }: any) => [episode, percent])).toEqual([
      [2, 9.7],
      [3, 12.4],
      [null, 20],
    ]);
    expect(await check(store)).toEqual([]);
  });

  it.each([
    [{ measurer: 'publication:tnms' }, [5.1]],
    [{ area: 'CAPITAL_AREA' }, [7.1]],
    [{ among: 'INDIVIDUALS' }, []],
    [{ episode: 4 }, [12.4]],
    [{ from: '2017-01-22', to: '2017-01-28' }, [9.7, 12.4]],
  ])('are narrowed: %j', async (filter, percents) => {
    const { show } = await data(store, ASK, { filter });
    expect(show.audienceRatings.nodes.map(({ percent }: any) => percent)).toEqual(percents);
  });

  it('are put in order by any of their figures', async () => {
    const { show } = await data(store, ASK, { orderBy: { field: 'PERCENT', direction: 'DESC' }, first: 2 });
    expect(show.audienceRatings.nodes.map(({ percent }: any) => percent)).toEqual([20, 12.4]);
  });

  it('make a run by measurer, area and audience, and never of two units', async () => {
    const { show } = await data(
      store,
      `{ show(id: "show:a") {
  audienceRuns { measurer { id } area among unit mean counted first { episode } last { episode } peak { episode percent airedOn } }
  viewers: audienceRuns(unit: VIEWERS) { mean counted peak { viewers } }
  one: audienceRuns(measurer: "publication:tnms") { mean } } }`,
    );
    expect(show).toMatchSnapshot();
  });

  it('tell what was watched on a day and in a week, and who led a slot', async () => {
    const answer = await data(
      store,
      `{ day: mostWatched(on: "2017-01-21") { nodes { percent percentAtMost show { id } } }
  week: mostWatched(on: "2017-01-21", period: WEEK) { totalCount nodes { percent } }
  viewers: mostWatched(on: "2017-01-21", unit: VIEWERS, first: 1) { nodes { viewers } }
  tnms: mostWatched(on: "2017-01-21", measurer: "publication:tnms") { nodes { percent } }
  tvn: mostWatched(on: "2017-01-21", network: "company:tvn", timeFrom: "21:05") { nodes { percent } }
  slotLeader(on: "2017-01-21", at: "21:10") { show { id } percent }
  nobody: slotLeader(on: "2017-01-21", at: "08:00") { percent } }`,
    );
    expect(answer).toEqual({
      day: {
        nodes: [
          { percent: 8.8, percentAtMost: null, show: { id: 'show:c' } },
          { percent: 6.3, percentAtMost: null, show: { id: 'show:a' } },
          { percent: null, percentAtMost: 1, show: { id: 'show:b' } },
        ],
      },
      week: { totalCount: 4, nodes: [{ percent: 9.7 }, { percent: 8.8 }, { percent: 6.3 }, { percent: null }] },
      viewers: { nodes: [{ viewers: 1_000_000 }] },
      tnms: { nodes: [{ percent: 5.1 }] },
      tvn: { nodes: [{ percent: 6.3 }] },
      slotLeader: { show: { id: 'show:c' }, percent: 8.8 },
      nobody: null,
    });
  });

  it('know the episode, the next one, and what stands before and after in the slot', async () => {
    const { data: answer, names } = await ask(
      store,
      `{ show(id: "show:a") { episodes { nodes { number airDate audienceRatings(filter: {area: NATIONWIDE}) { nodes { percent } } } }
  nextEpisode(after: "2017-01-22") { number } slot { network { id } days time before { id } after { id } } airsAt }
  episode(id: "episode:a/3") { show { id } season { id } } }`,
    );
    expect(answer).toEqual({
      show: {
        episodes: {
          nodes: [
            { number: 1, airDate: '2017-01-21', audienceRatings: { nodes: [{ percent: 6.3 }, { percent: 5.1 }] } },
            { number: 2, airDate: '2017-01-22', audienceRatings: { nodes: [{ percent: 9.7 }] } },
            { number: 3, airDate: '2017-01-23', audienceRatings: { nodes: [{ percent: 12.4 }] } },
            { number: 4, airDate: '2017-01-24', audienceRatings: { nodes: [{ percent: 12.4 }] } },
          ],
        },
        nextEpisode: { number: 3 },
        slot: { network: { id: 'company:tvn' }, days: 'Saturday, Sunday', time: '21:10', before: null, after: { id: 'show:b' } },
        airsAt: '21:10',
      },
      episode: { show: { id: 'show:a' }, season: null },
    });
    expect(names).toHaveLength(8);
  });

  it.each([
    ['mostWatched(on: "2017") { totalCount }', '"2017" is no day'],
    ['mostWatched(on: "2017-01-21", timeFrom: "9pm") { totalCount }', '"9pm" is no time of the day'],
    ['mostWatched(on: "2017-01-21", timeFrom: "22:00", timeTo: "21:00") { totalCount }', 'timeFrom 22:00 lies after timeTo 21:00'],
    ['mostWatched(on: "2017-01-21", measurer: "company:tvn") { totalCount }', 'is not the id of a publication'],
    ['show(id: "show:a") { audienceRatings(filter: {episode: 0}) { totalCount } }', 'episode is 0'],
    ['show(id: "show:a") { nextEpisode(after: "soon") { number } }', '"soon" is not a date'],
  ])('say what is wrong with %s', async (query, sentence) => {
    const { errors } = await ask(store, `{ ${query} }`);
    expect(errors![0]!.message).toContain(sentence);
  });

  it('go with a show that is merged, and come back', async () => {
    const before = await dump(store);
    await merge(store, 'show:c', 'show:b');
    expect(await check(store)).toEqual([]);
    await split(store, 'show:b');
    expect(await dump(store)).toEqual(before);
  });

  it.each([
    ["SET rating.area = 'MARS'", 'is of MARS among HOUSEHOLDS'],
    ['SET rating.episode = 7', 'has an id that does not fit its episode, area and audience.'],
    ['SET rating.percent = 99', 'should have {"percent":6.3}.'],
    ['WITH rating MATCH (rating)-[tie:ABOUT]->() DELETE tie', 'is about 0 shows; it has to be about one.'],
    ['WITH rating MATCH (rating)-[tie:`BY`]->() DELETE tie', 'is measured by 0 publications; it has to be one.'],
    ['WITH rating MATCH (rating)-[tie:STATED_IN]->() DELETE tie', 'has no citation.'],
    [
      'WITH rating MATCH (rating)-[said:STATED_IN]->() SET said.percent = 101, rating.percent = 101',
      'has 101 per cent; it has to be from 0 to 100.',
    ],
  ])('bent are found by check: %s', async (bend, sentence) => {
    const id = 'audience:a/1/nielsen-korea/NATIONWIDE/HOUSEHOLDS';
    await store.transaction((tx) => tx.write(`MATCH (rating:AudienceRating {id: '${id}'}) ${bend}`));
    expect((await check(store)).some((one) => one.startsWith(`${id} ${sentence}`))).toBe(true);
  });

  it('a time of the day that is none is found by check', async () => {
    await state(store, { subject: 'show:b', property: 'AIRS_AT', text: '9 pm', by: ['article:paper'] });
    await projected(store);
    expect(await check(store)).toContain('claim:show:b/AIRS_AT/9 pm has the time 9 pm; it has to be one of 24 hours in Korea, as 21:10.');
  });
});

describe('a run', () => {
  const run = { measurer: 'publication:tnms', area: 'NATIONWIDE', among: 'HOUSEHOLDS' } as const;

  it('is read in the order of episodes, and its specials are not counted', () => {
    expect(
      audienceRunOf({
        ...run,
        ids: ['c', 's', 'a', 'b'],
        seasons: [0, 0, 0, 0],
        episodes: [2, 0, 1, 1],
        parts: [0, 0, 1, 2],
        days: ['', '', '', ''],
        values: [3, 9, 1, 3],
      }),
    ).toEqual({ first: 'a', last: 'c', peak: 'b', mean: 2.333, counted: 3 });
  });
});

describe('the neighbours in a slot', () => {
  it('are the nearest before and after, and what overlaps is none', () => {
    const others = [
      { id: 'x', premieredOn: '2016-01-01', endedOn: '2016-05-01' },
      { id: 'y', premieredOn: '2016-06-01', endedOn: '2016-12-01' },
      { id: 'z', premieredOn: '2017-01-01', endedOn: '2017-05-01' },
      { id: 'w', premieredOn: '2017-06-01', endedOn: null },
      { id: 'v', premieredOn: null, endedOn: null },
    ];
    const { before, after } = neighboursOf({ id: 's', premieredOn: '2016-12-03', endedOn: '2017-03-01' }, others);
    expect([before?.id, after?.id]).toEqual(['y', 'w']);
    expect(neighboursOf({ id: 's', premieredOn: '2016-12-03', endedOn: null }, others).after).toBeNull();
  });
});
