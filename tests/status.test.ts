/** Where a show stands in its life today, and on which days it is on the air: its dates go before what is stated. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Store } from '../src/graph/store.js';
import { dayOf, statusOn } from '../src/model/status.js';
import { ask, data } from './support/ask.js';
import { firstDay, lastDay } from './support/days.js';
import { onEachEngine } from './support/engines.js';
import { define, projected } from './support/facts.js';

describe('on a day', () => {
  it.each([
    // What is stated stands where the dates say nothing.
    ['AIRING', null, null, 'AIRING'],
    ['UPCOMING', null, null, 'UPCOMING'],
    [null, null, null, null],
    [null, '2022-01-28', null, null],
    // What has ended is not airing, whatever was stated.
    ['AIRING', '2022-01-28', '2022-02-27', 'ENDED'],
    ['UPCOMING', null, '2021', 'ENDED'],
    [null, '2021-10', '2022-05', 'ENDED'],
    // The day may lie within these.
    ['AIRING', '2021', '2022', 'AIRING'],
    ['AIRING', '2021', '2022-06', 'AIRING'],
    ['AIRING', '2022-06-15', '2022-06-15', 'AIRING'],
    [null, '2022', '2022-08', null],
    [null, '2022-06', '2022-06-20', null],
    // It runs.
    [null, '2022-06-15', '2022-06-15', 'AIRING'],
    ['UPCOMING', '2022-05', '2022-07', 'AIRING'],
    // It is still to come, or has begun.
    [null, '2022-06-16', null, 'UPCOMING'],
    ['AIRING', '2023', '2024', 'UPCOMING'],
    ['UPCOMING', '2022', null, 'UPCOMING'],
    ['UPCOMING', '2022-06-01', null, null],
    ['ENDED', '2022-06-01', '2022-07-01', 'ENDED'],
  ])('%s, from %s to %s, is %s', (status, first, last, expected) => {
    expect(statusOn(dayOf('2022-06-15'), { status, first, last })).toBe(expected);
  });
});

/** Shows of every sort of life: stated or not, with dates long past, to come, and none. */
const STATED = [null, 'UPCOMING', 'AIRING', 'ENDED'];
const DATES = [null, '2019', '2019-03', '2019-03-05', '2019-03-31', '2019-04', '2019-12-31', '2020', '2020-01-01', '2999', '2999-05-01'];
const LIVES = STATED.flatMap((status) =>
  DATES.flatMap((premieredOn) =>
    DATES.filter((endedOn) => premieredOn === null || endedOn === null || lastDay(endedOn) >= firstDay(premieredOn)).map((endedOn) => ({
      id: `show:${[status, premieredOn, endedOn].map((one) => (one ?? 'none').toLowerCase()).join('-to-')}`,
      status,
      premieredOn,
      endedOn,
    })),
  ),
);

onEachEngine('a list of shows', ({ empty }) => {
  let store: Store;

  beforeAll(async () => {
    store = await empty();
    await define(store, ...LIVES.map(({ id }) => id));
    await projected(store);
    await store.transaction((tx) =>
      tx.write(
        "UNWIND $rows AS row MATCH (show:Show {id: row.id}) SET show += row, show.kind = 'SERIES', show.title = row.id, show.name = row.id, show.sortName = row.id",
        { rows: LIVES },
      ),
    );
  });

  afterAll(() => store.close());

  const LIST = `query ($filter: ShowFilter, $after: String) {
  shows(filter: $filter, first: 100, after: $after) { totalCount nodes { id status year } pageInfo { hasNextPage endCursor } } }`;

  async function listed(filter: Record<string, unknown>): Promise<{ id: string; status: string | null; year: number | null }[]> {
    const all = [];
    for (let after: string | null = null, more = true; more;) {
      const { shows }: Record<string, any> = await data(store, LIST, { filter, after });
      all.push(...shows.nodes);
      more = shows.pageInfo.hasNextPage;
      after = shows.pageInfo.endCursor;
    }
    return all;
  }

  it('by status has those that show it, every one', async () => {
    const all = await listed({});
    expect(all.length).toBe(LIVES.length);
    for (const status of ['UPCOMING', 'AIRING', 'ENDED']) {
      const found = await listed({ status });
      expect(found.map(({ id }) => id)).toEqual(all.filter((one) => one.status === status).map(({ id }) => id));
      expect(found.length).toBeGreaterThan(10);
    }
    const over = LIVES.filter(({ endedOn }) => endedOn !== null && endedOn < '2999').map(({ id }) => id);
    expect(all.filter(({ id }) => over.includes(id)).map(({ status }) => status)).toEqual(over.map(() => 'ENDED'));
  });

  it.each(['2019-03-05', '2019-03-31', '2019-12-31', '2020-01-01', '2500-06-01'])(
    'on the air on %s has those whose run holds it',
    async (airingOn) => {
      const held = LIVES.filter(
        ({ status, premieredOn, endedOn }) =>
          premieredOn !== null &&
          lastDay(premieredOn) <= airingOn &&
          (endedOn === null ? status === 'AIRING' : firstDay(endedOn) >= airingOn),
      );
      expect((await listed({ airingOn })).map(({ id }) => id).sort()).toEqual(held.map(({ id }) => id).sort());
      expect(held.length).toBeGreaterThan(0);
    },
  );

  it.each(['2018', '2019-03', '2019-03-31', '2019-12-31', '2998'])(
    'to come after %s has those that begin when it is over',
    async (upcoming) => {
      const held = LIVES.filter(({ premieredOn }) => premieredOn !== null && firstDay(premieredOn) > lastDay(upcoming));
      expect((await listed({ upcoming })).map(({ id }) => id).sort()).toEqual(held.map(({ id }) => id).sort());
      expect(held.length).toBeGreaterThan(0);
    },
  );

  it('tells the year of each', async () => {
    const years = new Map(LIVES.map(({ id, premieredOn }) => [id, premieredOn === null ? null : Number(premieredOn.slice(0, 4))]));
    for (const { id, year } of await listed({})) expect([id, year]).toEqual([id, years.get(id)]);
  });

  it.each([
    [{ airingOn: '2022' }, '"2022" is no day: write one, as 2022-01-28.'],
    [{ airingOn: 'today' }, '"today" is not a date: write a year, a month or a day that exists, as 2022, 2022-01 or 2022-01-28.'],
    [{ upcoming: '2022-13' }, '"2022-13" is not a date: write a year, a month or a day that exists, as 2022, 2022-01 or 2022-01-28.'],
  ])('refuses %j', async (filter, message) => {
    const { errors } = await ask(store, LIST, { filter });
    expect(errors?.map((error) => error.message)).toEqual([message]);
  });
});
