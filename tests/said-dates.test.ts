/** Dates as they are said: late 2021, the first half of 2019, the 1990s. Kept as said, and as the days between which they lie. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join as pathOf } from 'node:path';
import { schemaPromises } from '../src/api/schema.js';
import { check } from '../src/check/check.js';
import { exportGraph } from '../src/export/export.js';
import type { Store } from '../src/graph/store.js';
import { importFile } from '../src/import/intake/pipeline.js';
import { prepareFile } from '../src/import/intake/prepared-file.js';
import { mappedFormat } from '../src/import/sources/mapping/mapped-table.js';
import { checkedMapping } from '../src/import/sources/mapping/mapping.js';
import { join } from '../src/joining/join.js';
import { daysIn, isPeriod, liesWithin, mayBeOne } from '../src/model/dates.js';
import { saidDate } from '../src/model/said-dates.js';
import { dayOf, statusOn } from '../src/model/status.js';
import { seed } from '../src/seed/seed.js';
import { ask, data } from './support/ask.js';
import { dump } from './support/dump.js';
import { onEachEngine } from './support/engines.js';
import { newFolder, removeFolders } from './support/folder.js';
import { fileOf } from './support/import.js';

removeFolders();

describe('a date in words', () => {
  it.each([
    ['late 2021', '2021-09-01/2021-12-31'],
    ['Early 2022', '2022-01-01/2022-04-30'],
    ['mid-2020', '2020-05-01/2020-08-31'],
    ['first half of 2019', '2019-01-01/2019-06-30'],
    ['the second half of 2019', '2019-07-01/2019-12-31'],
    ['H2 2019', '2019-07-01/2019-12-31'],
    ['2019 H1', '2019-01-01/2019-06-30'],
    ['Q3 2022', '2022-07-01/2022-09-30'],
    ['third quarter of 2022', '2022-07-01/2022-09-30'],
    ['the end of 2021', '2021-10-01/2021-12-31'],
    ['summer 2020', '2020-06-01/2020-08-31'],
    ['winter 2020', '2020-01-01/2021-02-28'],
    ['2019–2020', '2019-01-01/2020-12-31'],
    ['2019-2020', '2019-01-01/2020-12-31'],
    ['2019 ~ 2020', '2019-01-01/2020-12-31'],
    ['2019–20', '2019-01-01/2020-12-31'],
    ['2019 or 2020', '2019-01-01/2020-12-31'],
    ['between 2019 and 2020', '2019-01-01/2020-12-31'],
    ['2021-03/2021-05', '2021-03-01/2021-05-31'],
    ['the 1990s', '1990-01-01/1999-12-31'],
    ["1990's", '1990-01-01/1999-12-31'],
    ['late 1990s', '1997-01-01/1999-12-31'],
    ['199X', '1990-01-01/1999-12-31'],
    ['early March 2021', '2021-03-01/2021-03-10'],
    ['late Feb 2024', '2024-02-21/2024-02-29'],
    ['2021년 하반기', '2021-07-01/2021-12-31'],
    ['2019년 상반기', '2019-01-01/2019-06-30'],
    ['2021년 말', '2021-10-01/2021-12-31'],
    ['2021년 초', '2021-01-01/2021-04-30'],
    ['2022년 3분기', '2022-07-01/2022-09-30'],
    ['2020년 여름', '2020-06-01/2020-08-31'],
    ['1990년대', '1990-01-01/1999-12-31'],
    ['1990년대 후반', '1997-01-01/1999-12-31'],
    ['2021년 9월 말', '2021-09-21/2021-09-30'],
    ['2021년 9월 초', '2021-09-01/2021-09-10'],
    ['2019년~2020년', '2019-01-01/2020-12-31'],
    ['March–May 2021', '2021-03-01/2021-05-31'],
    ['from March to May of 2021', '2021-03-01/2021-05-31'],
    ['Dec 2020 - Jan 2021', '2020-12-01/2021-01-31'],
    ['Sept. or Oct. 2021', '2021-09-01/2021-10-31'],
    ['early to mid 2020', '2020-01-01/2020-08-31'],
    ['mid-to-late 2010s', '2014-01-01/2019-12-31'],
    ['late 2021 or early 2022', '2021-09-01/2022-04-30'],
    ['the second half of March 2021', '2021-03-16/2021-03-31'],
    ['the first half of the 1990s', '1990-01-01/1994-12-31'],
    ['year-end 2021', '2021-10-01/2021-12-31'],
    ['2021 상반기', '2021-01-01/2021-06-30'],
    ['2021년 3~5월', '2021-03-01/2021-05-31'],
    ['2021년 3월에서 5월 사이', '2021-03-01/2021-05-31'],
    ['2021년 12월부터 2022년 2월까지', '2021-12-01/2022-02-28'],
    ['2021년 말~2022년 초', '2021-10-01/2022-04-30'],
    ['2021년 3월 첫째 주', '2021-03-01/2021-03-07'],
    ['1990년대 전반', '1990-01-01/1994-12-31'],
  ])('%s is %s', (said, expected) => {
    expect(saidDate(said)).toBe(expected);
    expect(isPeriod(expected)).toBe(true);
  });

  it.each([
    '2019',
    '2019-12',
    '2019-12-14',
    '2020–2019',
    '2021년 9월',
    'late',
    'soon',
    '2019–13',
    'late 90s',
    '13–2019',
    'March',
    '',
    '2019/20/21',
    'early Smarch 2021',
    'decade 2020',
    'March–May',
    'May 2021–March 2021',
    '2021년 5월~3월',
  ])('%s is none', (said) => {
    expect(saidDate(said)).toBeUndefined();
  });

  it('says as much as it says', () => {
    const late = '2021-09-01/2021-12-31';
    expect([daysIn('2020'), daysIn('2021-02'), daysIn('2021-02-03'), daysIn(late)]).toEqual([366, 28, 1, 122]);
    expect([liesWithin('2021-11', late), liesWithin(late, '2021'), liesWithin('2021', late), liesWithin('2021-08-31', late)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([mayBeOne('2021', late), mayBeOne('2021-12-31', late), mayBeOne('2022', late), mayBeOne('2021-08-01/2021-09-01', late)]).toEqual(
      [true, true, false, true],
    );
  });

  it.each([
    [null, '2022-05-01/2022-08-31', null, null],
    [null, '2022-01-01/2022-06-15', null, null],
    ['UPCOMING', '2022-01-01/2022-04-30', null, null],
    ['UPCOMING', '2022-05-01/2022-08-31', null, 'UPCOMING'],
    [null, '2022-07-01/2022-12-31', null, 'UPCOMING'],
    ['AIRING', '2021', '2022-01-01/2022-06-14', 'ENDED'],
    ['AIRING', '2021', '2022-01-01/2022-06-30', 'AIRING'],
    [null, '2021-01-01/2022-01-31', '2022-05-01/2022-08-31', 'AIRING'],
  ])('has %s, from %s to %s, be %s on 2022-06-15', (status, first, last, expected) => {
    expect(statusOn(dayOf('2022-06-15'), { status, first, last })).toBe(expected);
  });
});

const SHOWS = [
  ['a', '2019'],
  ['b', 'first half of 2019'],
  ['c', '2019-03-05'],
  ['d', '2019–2020'],
  ['e', 'late 2019'],
  ['f', '2020-01-01'],
  ['g', 'the 1990s'],
] as const;

const SEED = `
MERGE (paper:Publication {id: 'publication:made-up-daily'}) SET paper.kind = 'NEWSPAPER';
MATCH (p:Publication {id: 'publication:made-up-daily'})
UNWIND ['article:one', 'article:two'] AS id
MERGE (a:Article {id: id}) SET a.kind = 'NEWS', a.headline = id, a.publishedOn = '2021-01-01' MERGE (a)-[:PUBLISHED_BY]->(p);
MATCH (a:Article {id: 'article:one'}) MATCH (p:Publication {id: 'publication:made-up-daily'}) MERGE (a)-[:STATES {name: 'Made-up Daily', locale: 'en'}]->(p);
UNWIND [${SHOWS.map(([slug, date]) => `['show:said-${slug}', '${date}']`).join(', ')}] AS row
MATCH (a:Article {id: 'article:one'})
MERGE (s:Show {id: row[0], kind: 'SERIES'})
MERGE (a)-[:STATES {title: row[0], locale: 'en', premieredOn: row[1]}]->(s);
MATCH (a:Article {id: 'article:two'}) MATCH (b:Show {id: 'show:said-b'}) MATCH (e:Show {id: 'show:said-e'}) MATCH (g:Show {id: 'show:said-g'})
MERGE (a)-[:STATES {premieredOn: '2019-04-20'}]->(b)
MERGE (a)-[:STATES {premieredOn: '2019-05'}]->(e)
MERGE (a)-[:STATES {endedOn: '1990년대 후반'}]->(g);
`;

onEachEngine('dates as they are said', ({ empty }) => {
  let store: Store;

  beforeAll(async () => {
    store = await empty();
    const path = pathOf(newFolder(), 'said.cypher');
    writeFileSync(path, SEED);
    await seed(store, [path], { promised: await schemaPromises() });
  });
  afterAll(() => store.close());

  const LIST = `query ($from: Date, $to: Date) { shows(filter: { premieredFrom: $from, premieredTo: $to }, orderBy: { field: PREMIERED_ON, direction: ASC }) { nodes { id premieredOn } } }`;
  async function listed(variables: Record<string, string> = {}): Promise<string> {
    const { shows } = await data(store, LIST, variables);
    return (shows.nodes as { id: string }[]).map(({ id }) => id.slice('show:said-'.length)).join('');
  }

  it('are kept as printed, and shown as the days between which they lie', async () => {
    const { show } = await data(
      store,
      '{ show(id: "show:said-d") { premieredOn year claims(property: [PREMIERED_ON]) { nodes { value { ... on DateValue { date } } citations { asWritten } } } } }',
    );
    expect(show).toEqual({
      premieredOn: '2019-01-01/2020-12-31',
      year: null,
      claims: { nodes: [{ value: { date: '2019-01-01/2020-12-31' }, citations: [{ asWritten: '2019–2020' }] }] },
    });
    expect((await data(store, '{ show(id: "show:said-e") { year } }'))['show']).toEqual({ year: 2019 });
  });

  it('are ordered by when they begin', async () => {
    expect(await listed()).toBe('gadcbef');
  });

  it.each([
    [{ from: '2019' }, 'adcbef'],
    [{ from: '2019-01-01' }, 'adcbef'],
    [{ from: '2019-01-02' }, 'cbef'],
    [{ from: '2019', to: '2019' }, 'acbe'],
    [{ to: '2019-06-30' }, 'gcbe'],
    [{ to: '2019-04' }, 'gcb'],
    [{ to: '2020' }, 'gadcbef'],
    [{ to: '2020-06' }, 'gacbef'],
    [{ to: '1999' }, 'g'],
    [{ to: '1998' }, ''],
    [{ from: '2019-09', to: '2019-12-31' }, ''],
  ])('lie in %j where all of them does', async (range, expected) => {
    // Of b and e article two says more than article one, and is shown.
    expect(await listed(range)).toBe(expected);
  });

  it('agree with what lies within them, of which the day is shown, and contradict the rest', async () => {
    const { b, e } = await data(
      store,
      `{ b: show(id: "show:said-b") { premieredOn claims(property: [PREMIERED_ON]) { nodes { chosen value { ... on DateValue { date } } disputedBy { id } } } }
         e: show(id: "show:said-e") { claims(property: [PREMIERED_ON]) { nodes { value { ... on DateValue { date } } disputedBy { value { ... on DateValue { date } } } } } } }`,
    );
    expect(b.premieredOn).toBe('2019-04-20');
    expect((b.claims.nodes as { disputedBy: unknown[] }[]).flatMap(({ disputedBy }) => disputedBy)).toEqual([]);
    expect(e.claims.nodes).toEqual([
      { value: { date: '2019-05' }, disputedBy: [{ value: { date: '2019-09-01/2019-12-31' } }] },
      { value: { date: '2019-09-01/2019-12-31' }, disputedBy: [{ value: { date: '2019-05' } }] },
    ]);
  });

  it('tell whether a show has ended', async () => {
    const ended = await data(store, '{ shows(filter: { status: ENDED }) { nodes { id status endedOn } } }');
    expect(ended['shows'].nodes).toEqual([{ id: 'show:said-g', status: 'ENDED', endedOn: '1997-01-01/1999-12-31' }]);
  });

  it('count in the year in which they lie, and in none where that may be one of several', async () => {
    const { showFacets } = await data(store, '{ showFacets { years { year count } } }');
    expect(showFacets.years).toEqual(
      expect.arrayContaining([
        { year: 2020, count: 1 },
        { year: 2019, count: 4 },
      ]),
    );
    expect((showFacets.years as { year: number | null }[]).some(({ year }) => year === 1990)).toBe(false);
  });

  it('hold together, and go out as EDTF', async () => {
    expect(await check(store)).toEqual([]);
    const path = pathOf(newFolder(), 'said.nq');
    await exportGraph(store, path, { format: 'nquads', base: 'https://inyeon.example/' });
    expect(readFileSync(path, 'utf8')).toContain('"2019-01-01/2020-12-31"^^<http://id.loc.gov/datatypes/edtf/EDTF>');
  });

  it('come in from tables', async () => {
    const publication = { id: 'publication:made-up-news', name: 'Made-up News', url: 'https://inyeon.example/news' };
    const columns = { 제목: 'TITLE', 공개: 'PREMIERED_ON' };
    const mapping = checkedMapping(
      { source: 'made-up-news', publication, type: 'show', kind: 'SERIES', key: '제목', columns },
      'said.json',
    );
    const path = fileOf('said.csv', '제목,공개\n달빛 부두,2021년 하반기\n별빛 나루,late 2021\n등불 언덕,2021년 말쯤\n');
    const report = await importFile(store, await prepareFile(path, [mappedFormat(mapping)]), { mode: 'all' });
    await join(store);
    const { shows } = await data(
      store,
      '{ shows(filter: { premieredFrom: "2021", premieredTo: "2021" }) { nodes { title premieredOn } } }',
    );
    expect(shows.nodes).toEqual([
      { title: '달빛 부두', premieredOn: '2021-07-01/2021-12-31' },
      { title: '별빛 나루', premieredOn: '2021-09-01/2021-12-31' },
    ]);
    expect(JSON.stringify(report)).toContain('2021년 말쯤');
    const before = await dump(store);
    await importFile(store, await prepareFile(path, [mappedFormat(mapping)]), { mode: 'all' });
    await join(store);
    expect(await dump(store)).toEqual(before);
  });

  it('are no dates to ask with', async () => {
    const { errors } = await ask(store, LIST, { from: 'late 2021' });
    expect(errors?.[0]?.message).toContain('is not a date');
  });
});
