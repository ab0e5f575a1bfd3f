/**
 * What is not yet so: who is talked of for a part, and how far the making of a show has come. The newest word is shown, older ones
 * stay, and nothing of it is a credit. Beside it, figures as news tells them, and where shows were filmed.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join as pathOf } from 'node:path';
import { schemaPromises } from '../src/api/schema.js';
import { check } from '../src/check/check.js';
import { exportGraph } from '../src/export/export.js';
import { restoreBackup } from '../src/export/backup/restore.js';
import type { Store } from '../src/graph/store.js';
import { importFile, type ImportReport } from '../src/import/intake/pipeline.js';
import { prepareFile } from '../src/import/intake/prepared-file.js';
import { mappedFormat } from '../src/import/sources/mapping/mapped-table.js';
import { checkedMapping } from '../src/import/sources/mapping/mapping.js';
import { join } from '../src/joining/join.js';
import { seed } from '../src/seed/seed.js';
import { ask, data } from './support/ask.js';
import { dump } from './support/dump.js';
import { onEachEngine } from './support/engines.js';
import { newFolder, removeFolders } from './support/folder.js';
import { fileOf } from './support/import.js';

removeFolders();

const NEWS = `
MERGE (paper:Publication {id: 'publication:made-up-daily'}) SET paper.kind = 'NEWSPAPER';
MERGE (guide:Publication {id: 'publication:made-up-guide'}) SET guide.kind = 'DATABASE';
UNWIND [
  {id: 'article:offer', publication: 'publication:made-up-daily', day: '2021-03-02'},
  {id: 'article:talks', publication: 'publication:made-up-daily', day: '2021-04-10'},
  {id: 'article:line-up', publication: 'publication:made-up-guide', day: '2021-06-01'},
  {id: 'article:other-line-up', publication: 'publication:made-up-daily', day: '2021-06-01'}
] AS row
MATCH (publication:Publication {id: row.publication})
MERGE (a:Article {id: row.id}) SET a.kind = 'NEWS', a.headline = row.id, a.publishedOn = row.day
MERGE (a)-[:PUBLISHED_BY]->(publication);
MERGE (s:Show {id: 'show:lantern-street', kind: 'SERIES'});
MERGE (s:Webtoon {id: 'webtoon:lantern-street'});
UNWIND [['publication:made-up-daily', 'Made-up Daily'], ['publication:made-up-guide', 'Made-up Guide']] AS row
MATCH (a:Article {id: 'article:line-up'}) MATCH (p:Publication {id: row[0]})
MERGE (a)-[:STATES {name: row[1], locale: 'en'}]->(p);
UNWIND ['gang-sol', 'min-da-on', 'han-seo-jun', 'oh-kang-min'] AS slug MERGE (p:Person {id: 'person:' + slug});
UNWIND [['person:gang-sol', 'Kang Sol'], ['person:min-da-on', 'Min Da-on'], ['person:han-seo-jun', 'Han Seo-jun'], ['person:oh-kang-min', 'Oh Kang-min']] AS row
MATCH (a:Article {id: 'article:line-up'}) MATCH (p:Person {id: row[0]})
MERGE (a)-[:STATES {name: row[1], locale: 'en'}]->(p);
MATCH (a:Article {id: 'article:line-up'}) MATCH (s:Show {id: 'show:lantern-street'}) MATCH (w:Webtoon {id: 'webtoon:lantern-street'})
MERGE (place:Place {id: 'place:gunsan'})
MERGE (a)-[:STATES {title: 'Lantern Street', locale: 'en'}]->(s)
MERGE (a)-[:STATES {title: 'Lantern Street', locale: 'en'}]->(w)
MERGE (a)-[:STATES {name: 'Gunsan', nativeName: '군산', locale: 'en'}]->(place)
MERGE (s)-[:FILMED_AT {source: a.id, asWritten: 'Gunsan'}]->(place);
MATCH (s:Show {id: 'show:lantern-street'}) MATCH (sol:Person {id: 'person:gang-sol'}) MATCH (min:Person {id: 'person:min-da-on'})
MATCH (han:Person {id: 'person:han-seo-jun'}) MATCH (oh:Person {id: 'person:oh-kang-min'})
MERGE (sol)-[:OFFERED_PART_IN {source: 'article:offer', asWritten: 'Kang Sol'}]->(s)
MERGE (sol)-[:IN_TALKS_FOR {source: 'article:talks', asOf: '2021-04-09'}]->(s)
MERGE (sol)-[:CONFIRMED_FOR {source: 'article:line-up'}]->(s)
MERGE (min)-[:OFFERED_PART_IN {source: 'article:offer'}]->(s)
MERGE (min)-[:DROPPED_OUT_OF {source: 'article:talks'}]->(s)
MERGE (han)-[:CONFIRMED_FOR {source: 'article:line-up'}]->(s)
MERGE (han)-[:DROPPED_OUT_OF {source: 'article:other-line-up'}]->(s)
MERGE (oh)-[:ACTED_IN {source: 'article:line-up', billing: 'MAIN'}]->(s);
MATCH (offer:Article {id: 'article:offer'}) MATCH (talks:Article {id: 'article:talks'}) MATCH (later:Article {id: 'article:line-up'})
MATCH (s:Show {id: 'show:lantern-street'}) MATCH (w:Webtoon {id: 'webtoon:lantern-street'})
MERGE (offer)-[:STATES {productionStage: 'ANNOUNCED'}]->(s)
MERGE (later)-[:STATES {productionStage: 'FILMING'}]->(s)
MERGE (talks)-[:STATES {productionStage: 'IN_DEVELOPMENT'}]->(s)
MERGE (talks)-[:STATES {budget: 20000000000, unit: '원', asOf: '2021-04-10', asWritten: '200억 원'}]->(s)
MERGE (talks)-[:STATES {budget: 18000000, unit: 'us dollars', asOf: '2021-04-10', asWritten: '$18 million'}]->(s)
MERGE (later)-[:STATES {countriesInTop10: 46, asOf: '2021-06-01', asWritten: '46 countries'}]->(s)
MERGE (later)-[:STATES {rankAtMost: 10, unit: 'rank of Netflix in the world', asOf: '2021-06-01', asWritten: 'top ten'}]->(s)
MERGE (later)-[:STATES {daysAtRank: 3, unit: 'Days at 2 in the United States', asOf: '2021-06-01'}]->(s)
MERGE (later)-[:STATES {views: 300000000, asOf: '2021-06', asWritten: '3억 뷰'}]->(w);
`;

async function seeded(store: Store, text: string): Promise<void> {
  const path = pathOf(newFolder(), 'news.cypher');
  writeFileSync(path, text);
  await seed(store, [path], { promised: await schemaPromises() });
}

const CASTING = `query ($stage: [CastingStage!], $current: Boolean) { show(id: "show:lantern-street") {
  casting(stage: $stage, current: $current, first: 20) { totalCount nodes { stage asOf isCurrent person { id } show { id } claim { disputedBy { property } } citations { asWritten article { id } } } }
} }`;

interface News {
  readonly stage: string;
  readonly asOf: string;
  readonly isCurrent: boolean;
  readonly person: { readonly id: string };
  readonly claim: { readonly disputedBy: readonly { readonly property: string }[] };
  readonly citations: readonly { readonly article: { readonly id: string } }[];
}

async function casting(store: Store, variables: Record<string, unknown> = {}): Promise<string[]> {
  const { show } = await data(store, CASTING, variables);
  const nodes = show.casting.nodes as News[];
  expect(show.casting.totalCount).toBe(nodes.length);
  return nodes.map(
    ({ person, stage, asOf, isCurrent, citations }) =>
      `${person.id.slice('person:'.length)} ${stage} ${asOf}${isCurrent ? '' : ', replaced'}, by ${citations.map(({ article }) => article.id.slice('article:'.length)).join()}`,
  );
}

onEachEngine('news of casting and making', ({ empty }) => {
  let store: Store;

  beforeAll(async () => {
    store = await empty();
    await seeded(store, NEWS);
  });
  afterAll(() => store.close());

  it('shows the newest word on each, and keeps the older ones', async () => {
    expect(await casting(store)).toEqual([
      'gang-sol CONFIRMED 2021-06-01, by line-up',
      expect.stringMatching(/^han-seo-jun CONFIRMED 2021-06-01.*, by line-up$/),
      expect.stringMatching(/^han-seo-jun DROPPED_OUT 2021-06-01.*, by other-line-up$/),
      'min-da-on DROPPED_OUT 2021-04-10, by talks',
      'gang-sol IN_TALKS 2021-04-09, replaced, by talks',
      'gang-sol OFFERED 2021-03-02, replaced, by offer',
      'min-da-on OFFERED 2021-03-02, replaced, by offer',
    ]);
  });

  it('narrows by stage, and by whether it still stands', async () => {
    expect(await casting(store, { stage: ['OFFERED'], current: true })).toEqual([]);
    expect(await casting(store, { stage: ['OFFERED', 'IN_TALKS'], current: false })).toHaveLength(3);
    expect((await casting(store, { current: true })).map((line) => line.split(' ')[0])).toEqual(['gang-sol', 'han-seo-jun', 'min-da-on']);
  });

  it('shows both words of one day as a dispute, and one of them as what stands, with the reason', async () => {
    const { show } = await data(
      store,
      '{ show(id: "show:lantern-street") { casting(current: true) { nodes { stage person { id } claim { reason disputedBy { property } } } } } }',
    );
    const [han] = (show.casting.nodes as { person: { id: string }; stage: string; claim: unknown }[]).filter(
      ({ person }) => person.id === 'person:han-seo-jun',
    );
    // A database knows more of credits than a paper.
    expect(han).toMatchObject({
      stage: 'CONFIRMED',
      claim: { reason: expect.stringMatching(/\w/), disputedBy: [{ property: 'CAST_DROPPED_OUT' }] },
    });
  });

  it('is no credit, and no way leads over it', async () => {
    const answer = await data(
      store,
      `{ show(id: "show:lantern-street") { cast { nodes { id } } credits { nodes { id } } }
         person(id: "person:gang-sol") { creditCount credits { totalCount } casting(current: true) { nodes { show { id } stage } } }
         path(from: "person:gang-sol", to: "person:min-da-on") { length }
         asked: path(from: "person:gang-sol", to: "show:lantern-street", through: [CONFIRMED_FOR]) { length } }`,
    );
    expect(answer).toMatchObject({
      show: { cast: { nodes: [{ id: 'person:oh-kang-min' }] }, credits: { nodes: [{ id: 'person:oh-kang-min' }] } },
      person: {
        creditCount: 0,
        credits: { totalCount: 0 },
        casting: { nodes: [{ show: { id: 'show:lantern-street' }, stage: 'CONFIRMED' }] },
      },
      path: null,
      asked: { length: 1 },
    });
  });

  it('leaves one plain relation a person, with its day', async () => {
    const rows = await store.read<{ person: string; type: string; day: string }>(
      `MATCH (p:Person)-[r:OFFERED_PART_IN|IN_TALKS_FOR|CONFIRMED_FOR|DROPPED_OUT_OF]->(:Show)
RETURN p.id AS person, type(r) AS type, r.asOf AS day ORDER BY person`,
    );
    expect(rows).toEqual([
      { person: 'person:gang-sol', type: 'CONFIRMED_FOR', day: '2021-06-01' },
      { person: 'person:han-seo-jun', type: 'CONFIRMED_FOR', day: '2021-06-01' },
      { person: 'person:min-da-on', type: 'DROPPED_OUT_OF', day: '2021-04-10' },
    ]);
  });

  it('tells how far the making has come by the newest word, whose older ones are claims that contradict nothing', async () => {
    const { show } = await data(
      store,
      '{ show(id: "show:lantern-street") { productionStage claims(property: [PRODUCTION_STAGE]) { nodes { asOf chosen value { ... on TextValue { text } } disputedBy { id } } } } }',
    );
    expect(show).toEqual({
      productionStage: 'FILMING',
      claims: {
        nodes: [
          { asOf: '2021-03-02', chosen: false, value: { text: 'ANNOUNCED' }, disputedBy: [] },
          { asOf: '2021-04-10', chosen: false, value: { text: 'IN_DEVELOPMENT' }, disputedBy: [] },
          { asOf: '2021-06-01', chosen: true, value: { text: 'FILMING' }, disputedBy: [] },
        ],
      },
    });
  });

  it('has figures of their day, the newest first, each in its unit', async () => {
    const { show, webtoon } = await data(
      store,
      `{ show(id: "show:lantern-street") {
           figures { nodes { property asOf value { ... on NumberValue { number unit } } } }
           earlier: figures(to: "2021-05") { totalCount }
           one: figures(property: [COUNTRIES_IN_TOP_10], from: "2021-06") { nodes { value { ... on NumberValue { number } } citations { asWritten } } } }
         webtoon(id: "webtoon:lantern-street") { figures(property: [VIEWS]) { nodes { asOf value { ... on NumberValue { number unit } } } } } }`,
    );
    expect(show.figures.nodes).toEqual([
      { property: 'COUNTRIES_IN_TOP_10', asOf: '2021-06-01', value: { number: 46, unit: null } },
      { property: 'DAYS_AT_RANK', asOf: '2021-06-01', value: { number: 3, unit: 'days at 2 in the united states' } },
      { property: 'RANK_AT_MOST', asOf: '2021-06-01', value: { number: 10, unit: 'rank of netflix in the world' } },
      { property: 'BUDGET', asOf: '2021-04-10', value: { number: 18_000_000, unit: 'USD' } },
      { property: 'BUDGET', asOf: '2021-04-10', value: { number: 20_000_000_000, unit: 'KRW' } },
    ]);
    expect(show.earlier.totalCount).toBe(2);
    expect(show.one.nodes).toEqual([{ value: { number: 46 }, citations: [{ asWritten: '46 countries' }] }]);
    expect(webtoon.figures.nodes).toEqual([{ asOf: '2021-06', value: { number: 300_000_000, unit: 'views' } }]);
  });

  it('knows where it was filmed, from either end and by any spelling', async () => {
    expect(
      await data(
        store,
        `{ show(id: "show:lantern-street") { filmedAt { id name } } search(text: "군산") { nodes { id ... on Place { showCount shows { nodes { id } } } } }
           places { nodes { id } } path(from: "person:oh-kang-min", to: "place:gunsan") { length } }`,
      ),
    ).toMatchObject({
      show: { filmedAt: [{ id: 'place:gunsan', name: 'Gunsan' }] },
      search: { nodes: [{ id: 'place:gunsan', showCount: 1, shows: { nodes: [{ id: 'show:lantern-street' }] } }] },
      places: { nodes: [{ id: 'place:gunsan' }] },
    });
  });

  it('holds together, is the same when it is seeded again, and comes back from a backup', async () => {
    expect(await check(store)).toEqual([]);
    const before = await dump(store);
    await seeded(store, NEWS);
    expect(await dump(store)).toEqual(before);
    const backup = pathOf(newFolder(), 'backup');
    await exportGraph(store, backup, { format: 'jsonl', base: 'https://inyeon.example/' });
    expect(readFileSync(backup, 'utf8')).toContain('CAST_OFFERED');
    const other = await empty();
    await restoreBackup(other, backup);
    expect(await dump(other)).toEqual(before);
    await other.close();
    // The engine's store was emptied where both are one.
    store = await empty();
    await seeded(store, NEWS);
  });

  it.each([
    [`(p)-[:OFFERED_PART_IN {source: 'article:offer', asOf: 'spring'}]->(s)`, 'asOf spring'],
    [`(p)-[:ACTED_IN {source: 'article:offer', asOf: '2021'}]->(s)`, 'the property asOf, which it cannot have'],
    [`(a)-[:STATES {productionStage: 'FILMIN'}]->(s)`, 'Did you mean FILMING?'],
    [`(a)-[:STATES {budget: 5, unit: 'wons', asOf: '2021'}]->(s)`, 'it is counted in KRW, USD, EUR, JPY, CNY, GBP'],
  ])('refuses %s', async (pattern, sentence) => {
    const text = `MATCH (p:Person {id: 'person:min-da-on'}) MATCH (s:Show {id: 'show:lantern-street'}) MATCH (a:Article {id: 'article:offer'})\nMERGE ${pattern};`;
    await expect(seeded(store, text)).rejects.toThrow(sentence);
  });

  it('answers a client who asks for a day that is none', async () => {
    const { errors } = await ask(store, '{ show(id: "show:lantern-street") { figures(from: "soon") { totalCount } } }');
    expect(errors?.[0]?.message).toContain('"soon" is not a date');
  });
});

/** Imports a table of which this mapping says what its columns are. */
async function imported(
  store: Store,
  name: string,
  rows: readonly (readonly string[])[],
  mapping: { readonly key: string | readonly string[]; readonly columns: object; readonly type?: string },
  released?: string,
): Promise<ImportReport> {
  const publication = { id: 'publication:made-up-news', name: 'Made-up News', url: 'https://inyeon.example/news' };
  const checked = checkedMapping({ source: 'made-up-news', publication, type: 'show', kind: 'SERIES', ...mapping }, 'news.json');
  const path = fileOf(name, rows.map((row) => `${row.map((cell) => `"${cell}"`).join(',')}\n`).join(''));
  const report = await importFile(store, await prepareFile(path, [mappedFormat(checked)], { released }), { mode: 'all' });
  await join(store);
  return report;
}

onEachEngine('news and figures in tables', ({ empty }) => {
  let store: Store;

  beforeAll(async () => {
    store = await empty();
  });
  afterAll(() => store.close());

  it('reads who is talked of from a table with a row for each word, in Korean', async () => {
    await imported(
      store,
      'casting.csv',
      [
        ['작품', '배우', '상태', '날짜'],
        ['등불 거리', '강솔', '출연 제안', '2021.03.02'],
        ['등불 거리', '강솔', '확정', '2021년 6월 1일'],
        ['등불 거리', '민다온', '검토 중', '2021.04.10'],
        ['등불 거리', '민다온', '하차', '2021.05.01'],
        ['등불 거리', '오강민', '주연', ''],
      ],
      { key: '작품', columns: { 작품: 'TITLE', 배우: 'person', 상태: 'role', 날짜: 'asOf' } },
      '2021-07-01',
    );
    const { shows } = await data(
      store,
      '{ shows(filter: { title: "등불 거리" }) { nodes { casting(first: 20) { nodes { stage asOf isCurrent person { name } } } cast { nodes { name } } } } }',
    );
    expect(shows.nodes).toEqual([
      {
        casting: {
          nodes: [
            { stage: 'CONFIRMED', asOf: '2021-06-01', isCurrent: true, person: { name: '강솔' } },
            { stage: 'DROPPED_OUT', asOf: '2021-05-01', isCurrent: true, person: { name: '민다온' } },
            { stage: 'IN_TALKS', asOf: '2021-04-10', isCurrent: false, person: { name: '민다온' } },
            { stage: 'OFFERED', asOf: '2021-03-02', isCurrent: false, person: { name: '강솔' } },
          ],
        },
        cast: { nodes: [{ name: '오강민' }] },
      },
    ]);
    expect(await check(store)).toEqual([]);
  });

  it('reads figures as tables print them, each of its day, and tells what is no figure', async () => {
    const report = await imported(
      store,
      'figures.csv',
      [
        ['Title', 'Stage', 'Budget', 'Countries in top 10', 'Filmed at', 'As of'],
        ['Lantern Alley', 'In production', '$18 million', '46개국', 'Gunsan; Mokpo', 'Jun 1, 2021'],
        ['Moonlit Pier', 'wrapped', '200억 원', 'many', '', ''],
      ],
      {
        key: 'Title',
        columns: {
          Title: { property: 'TITLE', locale: 'en' },
          Stage: 'PRODUCTION_STAGE',
          Budget: 'BUDGET',
          'Countries in top 10': 'COUNTRIES_IN_TOP_10',
          'Filmed at': { property: 'FILMED_AT', separator: ';' },
          'As of': 'asOf',
        },
      },
      '2021-07-01',
    );
    const { shows } = await data(
      store,
      '{ shows(filter: { title: "L" }, first: 20) { nodes { title productionStage filmedAt { name } figures { nodes { property asOf value { ... on NumberValue { number unit } } } } } } }',
    );
    expect((shows.nodes as { title: string }[]).filter(({ title }) => /Alley|Pier/.test(title))).toEqual([
      {
        title: 'Lantern Alley',
        productionStage: 'FILMING',
        filmedAt: [{ name: 'Gunsan' }, { name: 'Mokpo' }],
        figures: {
          nodes: [
            { property: 'BUDGET', asOf: '2021-06-01', value: { number: 18_000_000, unit: 'USD' } },
            { property: 'COUNTRIES_IN_TOP_10', asOf: '2021-06-01', value: { number: 46, unit: null } },
          ],
        },
      },
      {
        title: 'Moonlit Pier',
        productionStage: 'FILMED',
        filmedAt: [],
        figures: { nodes: [{ property: 'BUDGET', asOf: '2021-07-01', value: { number: 20_000_000_000, unit: 'KRW' } }] },
      },
    ]);
    expect(JSON.stringify(report)).toContain('Countries in top 10 is \\"many\\"');
    expect(await check(store)).toEqual([]);
  });

  it('leaves out figures of no day, and says so', async () => {
    const report = await imported(
      store,
      'undated.csv',
      [
        ['Title', 'Views'],
        ['Starry Ferry', '3억 2000만 뷰'],
      ],
      { type: 'webtoon', kind: undefined, key: 'Title', columns: { Title: { property: 'TITLE', locale: 'en' }, Views: 'VIEWS' } } as never,
    );
    expect(JSON.stringify(report)).toContain('VIEWS has no day');
  });
});

describe('a mapping', () => {
  it('is refused where it counts money in what is none', () => {
    const mapping = {
      source: 'made-up-news',
      publication: { id: 'publication:made-up-news', name: 'Made-up News', url: 'https://inyeon.example/news' },
      type: 'show',
      kind: 'SERIES',
      key: 'Title',
      columns: { Title: 'TITLE', Budget: { property: 'BUDGET', unit: 'episodes' } },
    };
    expect(() => checkedMapping(mapping, 'news.json')).toThrow('of BUDGET it is counted in KRW, USD, EUR, JPY, CNY, GBP');
  });
});
