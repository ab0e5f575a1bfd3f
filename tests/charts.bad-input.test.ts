/** What a client gets wrong about charts is told with the path of its argument. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Store } from '../src/graph/store.js';
import { ask } from './support/ask.js';
import { chart, publishCharts } from './support/charts.js';
import { onEachEngine } from './support/engines.js';

const CHART = 'chart:weekly';
const SHOW = 'show:a';
const MANY = JSON.stringify(Array.from({ length: 11 }, (_, index) => `show:number-${index}`));

const edition = (args: string, fields = 'periodStart'): string => `{ chart(id: "${CHART}") { edition(${args}) { ${fields} } } }`;
const charted = (args: string): string => `{ show(id: "${SHOW}") { chartEntries(${args}) { totalCount } } }`;

/** A query, and the path of the argument that is wrong. */
const WRONG: readonly (readonly [query: string, argument: readonly string[]])[] = [
  ['{ chart(id: "show:hellbound") { id } }', ['id']],
  [edition('on: "2022-02-30"'), ['on']],
  [edition('on: "2022-02"'), ['on']],
  [edition('on: "yesterday"'), ['on']],
  [edition('on: "2022-01-30", country: "Korea"'), ['country']],
  [edition('on: "2022-01-30", country: ""'), ['country']],
  [edition('on: "2022-01-30"', 'entries(maxRank: 0) { totalCount }'), ['maxRank']],
  [edition('on: "2022-01-30"', 'entries(first: -1) { totalCount }'), ['first']],
  [edition('on: "2022-01-30"', 'entries(showsFrom: ["KR", "Korea"]) { totalCount }'), ['showsFrom', '1']],
  [charted('filter: {chart: "show:hellbound"}'), ['filter', 'chart']],
  [charted('filter: {chart: "netflix"}'), ['filter', 'chart']],
  [charted('filter: {country: "KOR"}'), ['filter', 'country']],
  [charted('filter: {from: "2022-02-30"}'), ['filter', 'from']],
  [charted('filter: {to: "2022-13"}'), ['filter', 'to']],
  [charted('filter: {from: "2022-02-01", to: "2022-01-31"}'), ['filter', 'to']],
  [charted('filter: {maxRank: 0}'), ['filter', 'maxRank']],
  [charted('filter: {maxRank: -1}'), ['filter', 'maxRank']],
  [charted('first: 101'), ['first']],
  [charted('after: "x"'), ['after']],
  [`{ show(id: "${SHOW}") { chartRuns(chart: "x") { entries } } }`, ['chart']],
  [`{ show(id: "${SHOW}") { chartRuns(country: "K") { entries } } }`, ['country']],
  [`{ show(id: "${SHOW}") { numberOnes(chart: "${CHART}", from: "2022-02", to: "2022-01") { countries } } }`, ['to']],
  [`{ show(id: "${SHOW}") { numberOnes(chart: "${CHART}", from: "2022-02-29") { countries } } }`, ['from']],
  [`{ show(id: "${SHOW}") { ratings(publication: "imdb") { totalCount } } }`, ['publication']],
  [`{ compareRuns(shows: ["person:a"], chart: "${CHART}") { shows { id } } }`, ['shows', '0']],
  [`{ compareRuns(shows: ["${SHOW}", "show:nobody-knows"], chart: "${CHART}") { shows { id } } }`, ['shows', '1']],
  [`{ compareRuns(shows: ${MANY}, chart: "${CHART}") { shows { id } } }`, ['shows']],
  [`{ compareRuns(shows: ["${SHOW}"], chart: "x") { shows { id } } }`, ['chart']],
  [`{ compareRuns(shows: ["${SHOW}"], chart: "${CHART}", from: "2022-02", to: "2022-01") { shows { id } } }`, ['to']],
];

onEachEngine('bad input about charts', (engine) => {
  let store: Store;

  beforeAll(async () => {
    store = await engine.empty();
    await publishCharts(store);
    await chart(store, { chart: CHART, on: '2022-01-30', show: SHOW, by: [{ article: 'article:paper', rank: 1 }] });
  });

  afterAll(() => store.close());

  it.each(WRONG)('is told with its argument: %s', async (query, argument) => {
    const { errors } = await ask(store, query);
    expect(errors).toHaveLength(1);
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(errors![0]!.message).toMatch(/\.$/);
  });

  it('runs on a chart that is not there are not compared', async () => {
    const { errors } = await ask(store, `{ compareRuns(shows: ["${SHOW}"], chart: "chart:none") { periods { periodStart } } }`);
    expect(errors?.map(({ extensions }) => extensions?.['argument'])).toEqual([['chart']]);
  });

  it('what is not there is null or empty', async () => {
    const { data, errors } = await ask(
      store,
      `{ chart(id: "chart:none") { id } node(id: "entry:none") { id } show(id: "${SHOW}") { chartEntries(filter: {chart: "chart:none"}) { totalCount }
        chartRuns(chart: "chart:none") { entries } numberOnes(chart: "chart:none") { countries } ratings { totalCount } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      chart: null,
      node: null,
      show: { chartEntries: { totalCount: 0 }, chartRuns: [], numberOnes: [], ratings: { totalCount: 0 } },
    });
  });
});
