/** Cypher as people write it: plain relations that name their source, and STATES, become the claims that the long form would hold. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schemaPromises } from '../src/api/schema.js';
import { check } from '../src/check/check.js';
import { exportGraph } from '../src/export/export.js';
import type { Store } from '../src/graph/store.js';
import { catchUp } from '../src/identity/catch-up.js';
import type { Promised } from '../src/model/promised.js';
import { addedInWords } from '../src/seed/counted.js';
import { readClaims } from '../src/claims/ledger.js';
import { seed, SeedError } from '../src/seed/seed.js';
import { data } from './support/ask.js';
import { dump } from './support/dump.js';
import { onEachEngine } from './support/engines.js';
import { projected, publish, state } from './support/facts.js';
import { newFolder, removeFolders } from './support/folder.js';

removeFolders();

let promised: readonly Promised[];

beforeAll(async () => {
  promised = await schemaPromises();
});

/** Seeds a text as mine.cypher, and gives what it added, in words. */
async function seeded(store: Store, text: string): Promise<string> {
  const path = join(newFolder(), 'mine.cypher');
  writeFileSync(path, text);
  const [one] = await seed(store, [path], { promised });
  return addedInWords(one!.added);
}

/** The sentence with which a text is refused. */
async function refused(store: Store, text: string): Promise<string> {
  const error = await seeded(store, text).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(SeedError);
  const { message } = error as SeedError;
  expect(message).toContain('mine.cypher');
  expect(message).toMatch(/Nothing of this file was applied\.$/);
  expect(message).not.toContain('\n');
  return message;
}

function fixture(name: string): string {
  return readFileSync(fileURLToPath(new URL(`./fixtures/seeds/${name}.cypher`, import.meta.url)), 'utf8');
}

/** All lines of an export in every format of one file, but of when it was written, in which hours, and from which text. */
async function exported(store: Store): Promise<string[]> {
  const lines: string[] = [];
  for (const format of ['jsonl', 'nquads'] as const) {
    const path = join(newFolder(), format);
    await exportGraph(store, path, { format, base: 'https://example.org/' });
    lines.push(...readFileSync(path, 'utf8').split('\n'));
  }
  return lines.filter((line) => !/"(?:at|checksum|sha256|inyeon|backup)":|"ChangeHour"/u.test(line)).sort();
}

/** What the graph knows of what the facts of Crash Landing on You speak of, in the long form. */
async function fillAround(store: Store): Promise<void> {
  await publish(
    store,
    { id: 'article:editors', publication: 'publication:editors', kind: 'EDITORIAL' },
    { id: 'article:wikipedia', publication: 'publication:wikipedia', kind: 'DATABASE', of: 'DATASET' },
  );
  const names = {
    'publication:editors': 'Editors',
    'publication:wikipedia': 'Wikipedia',
    'platform:netflix': 'Netflix',
    'person:hyun-bin': 'Hyun Bin',
  };
  for (const [subject, text] of Object.entries(names))
    await state(store, { subject, property: 'NAME', text, by: [{ article: 'article:editors', asWritten: text, kind: 'OFFICIAL' }] });
  await store.transaction((tx) => tx.write("MATCH (platform:Platform {id: 'platform:netflix'}) SET platform.kind = 'STREAMING'"));
  await projected(store);
}

onEachEngine('the facts of Crash Landing on You', (engine) => {
  it('come to the same export in the short form as in the long one, and to nothing new when run again', async () => {
    const exports: string[][] = [];
    for (const form of ['cloy-long', 'cloy-short']) {
      const store = await engine.empty();
      await fillAround(store);
      expect(await seeded(store, fixture(form))).toBe('7 nodes, 14 claims, 14 citations');
      expect(await check(store, { promised })).toEqual([]);
      exports.push(await exported(store));
      const once = await dump(store);
      expect(await seeded(store, fixture(form))).toBe('nothing new');
      expect(await dump(store)).toEqual(once);
      await store.close();
    }
    expect(exports[1]).toEqual(exports[0]);
    expect(exports[0]!.length).toBeGreaterThan(100);
    expect(fixture('cloy-short').trim().split('\n').length).toBeLessThanOrEqual(12);
  });
});

/** Two articles, a show, a person and a webtoon, each with its name. */
const BASE = `MERGE (a:Article {id: 'article:guide', kind: 'NEWS', headline: 'Guide', url: 'https://www.example.org/guide/'})
MERGE (b:Article {id: 'article:other', kind: 'NEWS', headline: 'Other'})
MERGE (p:Publication {id: 'publication:guide', kind: 'NEWSPAPER'}) MERGE (q:Publication {id: 'publication:other', kind: 'NEWSPAPER'})
MERGE (a)-[:PUBLISHED_BY]->(p) MERGE (b)-[:PUBLISHED_BY]->(q)
MERGE (a)-[:STATES {name: 'Guide', locale: 'en'}]->(p) MERGE (a)-[:STATES {name: 'Other'}]->(q)
MERGE (s:Show {id: 'show:paper-boats', kind: 'SERIES', title: 'Paper Boats'}) MERGE (a)-[:STATES {title: 'Paper Boats', locale: 'en'}]->(s)
MERGE (h:Person {id: 'person:han-seo-jun'}) MERGE (a)-[:STATES {name: 'Han Seo-jun'}]->(h)
MERGE (w:Webtoon {id: 'webtoon:paper-boats'}) MERGE (a)-[:STATES {title: 'Paper Boats'}]->(w);
`;

/** A statement about what BASE has made. */
function among(rest: string): string {
  return `MATCH (a:Article {id: 'article:guide'}) MATCH (b:Article {id: 'article:other'}) MATCH (s:Show {id: 'show:paper-boats'})
MATCH (h:Person {id: 'person:han-seo-jun'}) MATCH (w:Webtoon {id: 'webtoon:paper-boats'})
${rest};`;
}

/** What is claimed of the show: value, and who prints it how. */
async function claimed(store: Store, property: string): Promise<unknown[]> {
  const claims = (await readClaims(store, ['show:paper-boats'])).filter((claim) => claim.property === property);
  return claims
    .map(({ text, date, number, unit, asOf, citations }) => ({
      is: [text ?? date ?? number, unit, asOf].filter((part) => part !== null),
      by: citations.map(({ article, asWritten }) => [article, asWritten ?? null]).sort(),
    }))
    .sort((a, b) => (String(a.is) < String(b.is) ? -1 : 1));
}

onEachEngine('a seed file in the short form', (engine) => {
  let store: Store;

  beforeEach(async () => {
    store = await engine.empty();
    await seeded(store, BASE);
  });

  afterEach(async () => {
    expect(await check(store, { promised })).toEqual([]);
    await store.close();
  });

  it('states names, dates, counts, figures, statuses and ids elsewhere, each once however often it is run', async () => {
    const text =
      among(`MERGE (a)-[:STATES {nativeName: '종이배', alias: ['Boats of Paper', 'The Boats'], locale: 'en', locator: 'paragraph 2'}]->(s)
MERGE (a)-[:STATES {premieredOn: '2021-03', episodeCount: 16, episodeMinutes: 62, status: 'ENDED'}]->(s)
MERGE (b)-[:STATES {premieredOn: '2021-03-04', asWritten: '4 March 2021'}]->(s)
MERGE (a)-[:STATES {numberOneCountries: 46, asOf: '2022-01-31'}]->(s)
MERGE (a)-[:STATES {tmdb: 93405, imdb: 'https://www.imdb.com/title/tt9000001/', tmdbNetwork: '9'}]->(s)`);
    expect(await seeded(store, text)).toBe('9 claims, 9 citations, 3 external ids');
    expect(
      await data(store, '{ show(id: "show:paper-boats") { title nativeName premieredOn episodeCount episodeMinutes status } }'),
    ).toEqual({
      show: {
        title: 'Paper Boats',
        nativeName: '종이배',
        premieredOn: '2021-03-04',
        episodeCount: 16,
        episodeMinutes: 62,
        status: 'ENDED',
      },
    });
    expect(await data(store, '{ show(id: "show:paper-boats") { names { text kind locale } } }')).toEqual({
      show: {
        names: expect.arrayContaining([
          { text: '종이배', kind: 'NATIVE', locale: 'ko' },
          { text: 'The Boats', kind: 'ALIAS', locale: 'en' },
          { text: 'Paper Boats', kind: 'OFFICIAL', locale: 'en' },
        ]) as unknown,
      },
    });
    expect(await claimed(store, 'PREMIERED_ON')).toEqual([
      { is: ['2021-03'], by: [['article:guide', '2021-03']] },
      { is: ['2021-03-04'], by: [['article:other', '4 March 2021']] },
    ]);
    expect(await claimed(store, 'EPISODE_MINUTES')).toEqual([{ is: [62, 'minutes'], by: [['article:guide', '62']] }]);
    expect(await claimed(store, 'STATUS')).toEqual([{ is: ['ENDED'], by: [['article:guide', 'ENDED']] }]);
    expect(await claimed(store, 'NUMBER_ONE_COUNTRIES')).toEqual([{ is: [46, '2022-01-31'], by: [['article:guide', '46']] }]);
    expect(await store.read('MATCH (x:ExternalId)-[:IDENTIFIES]->(:Show) RETURN x.id AS id ORDER BY id')).toEqual([
      { id: 'external:imdb:tt9000001' },
      { id: 'external:tmdb-network:9' },
      { id: 'external:tmdb:93405' },
    ]);
    const once = await dump(store);
    expect(await seeded(store, text)).toBe('nothing new');
    expect(await dump(store)).toEqual(once);
  });

  it('adds a credit to a show that is there, by several sources at once, in both directions of the model', async () => {
    const text =
      among(`MERGE (h)-[:ACTED_IN {source: ['article:guide', 'article:other'], asWritten: 'Han SJ', billing: 'MAIN', order: 2, locator: 'cast'}]->(s)
MERGE (s)-[:BASED_ON {source: 'https://example.org/guide', relation: 'ADAPTATION'}]->(w)
MERGE (h)-[:AUTHORED {source: a.id, \`as\`: 'BOTH'}]->(w)
MERGE (h)-[:DIRECTED {source: a.id}]->(s) MERGE (h)-[:DIRECTED {source: b.id, asWritten: 'SJ Han'}]->(s)`);
    expect(await seeded(store, text)).toBe('4 claims, 6 citations');
    expect(
      await data(
        store,
        '{ show(id: "show:paper-boats") { cast { edges { billing node { name } } } directors { id } basedOn { relation source { title authors { id } } } } }',
      ),
    ).toEqual({
      show: {
        cast: { edges: [{ billing: 'MAIN', node: { name: 'Han Seo-jun' } }] },
        directors: [{ id: 'person:han-seo-jun' }],
        basedOn: [{ relation: 'ADAPTATION', source: { title: 'Paper Boats', authors: [{ id: 'person:han-seo-jun' }] } }],
      },
    });
    expect(await claimed(store, 'DIRECTED_BY')).toEqual([
      {
        is: [],
        by: [
          ['article:guide', null],
          ['article:other', 'SJ Han'],
        ],
      },
    ]);
    expect(await store.read('MATCH (:Person)-[edge:DIRECTED|ACTED_IN|AUTHORED]->() WHERE edge.source IS NOT NULL RETURN edge')).toEqual([]);
    const once = await dump(store);
    expect(await seeded(store, text)).toBe('nothing new');
    expect(await dump(store)).toEqual(once);
  });

  it('changes what an article says of a relation without a second citation', async () => {
    await seeded(store, among("MERGE (h)-[:ACTED_IN {source: a.id, asWritten: 'Han', order: 2}]->(s)"));
    expect(await seeded(store, among("MERGE (h)-[r:ACTED_IN {source: a.id}]->(s) SET r.order = 1, r.billing = 'GUEST'"))).toBe(
      'nothing new',
    );
    expect(await store.read('MATCH (:Person)-[edge:ACTED_IN]->(:Show) RETURN edge.order AS order, edge.billing AS billing')).toEqual([
      { order: 1, billing: 'GUEST' },
    ]);
  });

  it('disputes what another article says', async () => {
    await seeded(store, among('MERGE (a)-[:STATES {episodeCount: 16}]->(s)'));
    await seeded(store, among('MERGE (b)-[:STATES {episodeCount: 12}]->(s)'));
    const query =
      '{ show(id: "show:paper-boats") { claims(property: [EPISODE_COUNT]) { nodes { value { ... on NumberValue { number } } disputedBy { id } } } } }';
    expect(await data(store, query)).toEqual({
      show: {
        claims: {
          nodes: expect.arrayContaining([
            { value: { number: 12 }, disputedBy: [{ id: 'claim:show:paper-boats/EPISODE_COUNT/16' }] },
            { value: { number: 16 }, disputedBy: [{ id: 'claim:show:paper-boats/EPISODE_COUNT/12' }] },
          ]) as unknown,
        },
      },
    });
  });

  it('may set on a node what some article states, be another value shown', async () => {
    await seeded(store, among('MERGE (a)-[:STATES {episodeCount: 16}]->(s) MERGE (b)-[:STATES {episodeCount: 16}]->(s)'));
    await seeded(store, among('MERGE (b)-[:STATES {episodeCount: 12}]->(s) SET s.episodeCount = 12'));
    expect(await data(store, '{ show(id: "show:paper-boats") { episodeCount } }')).toEqual({ show: { episodeCount: 16 } });
  });

  it('may go by either label from one statement to the next', async () => {
    await seeded(
      store,
      "MERGE (s:Show {id: 'show:kites', kind: 'SERIES'});\nMATCH (a:Article {id: 'article:guide'}) MERGE (s:Entity {id: 'show:kites'}) MERGE (a)-[:STATES {title: 'Kites'}]->(s);\nMATCH (s:Show {id: 'show:kites'}) SET s.title = 'Kites';",
    );
    expect(await store.read("MATCH (n) WHERE n.id = 'show:kites' RETURN labels(n) AS labels, n.title AS title")).toHaveLength(1);
  });
});

/** What is wrong, and what is said of it. */
const REFUSED: readonly [what: string, text: string, said: readonly string[]][] = [
  [
    'a relation without a source',
    among('MERGE (h)-[:DIRECTED]->(s)'),
    [
      "it writes the relation DIRECTED without a source: name in it the article that says so, as (person)-[:DIRECTED {source: 'article:…', asWritten: '…'}]->(show).",
    ],
  ],
  [
    'a source that is set on the relation only',
    among("MERGE (h)-[r:DIRECTED]->(s) SET r.source = 'article:guide'"),
    ['it writes the relation DIRECTED without a source'],
  ],
  [
    'a source on a relation that a claim gives',
    among("MATCH (h)-[r:WROTE]->(s) SET r.source = 'article:other'"),
    ['(person:han-seo-jun)-[:WROTE]->(show:paper-boats) is given by a claim already', 'write the source within the relation'],
  ],
  [
    'a source that is not there',
    among("MERGE (h)-[:DIRECTED {source: 'article:giude'}]->(s)"),
    [
      '(person:han-seo-jun)-[:DIRECTED]->(show:paper-boats) names the source article:giude, which is not there. Did you mean article:guide?',
    ],
  ],
  [
    'one of two sources that is not there',
    among("MERGE (h)-[:DIRECTED {source: [a.id, 'article:nowhere']}]->(s)"),
    ['names the source article:nowhere, which is not there.'],
  ],
  [
    'a source that is no article',
    among("MERGE (h)-[:DIRECTED {source: 'publication:guide'}]->(s)"),
    ['has the source "publication:guide": a source is the id of an article'],
  ],
  [
    'a source that is an address of nothing',
    among("MERGE (h)-[:DIRECTED {source: 'https://example.org/elsewhere'}]->(s)"),
    ['names the source https://example.org/elsewhere, which is the address of no article that is there: write the article first'],
  ],
  [
    'a relation the wrong way round',
    among('MERGE (s)-[:DIRECTED {source: a.id}]->(h)'),
    ['(show:paper-boats)-[:DIRECTED]->(person:han-seo-jun) has to lead from a person to a show: turn it round.'],
  ],
  ['a relation of the wrong ends', among('MERGE (h)-[:AIRED_ON {source: a.id}]->(s)'), ['has to lead from a show to a company.']],
  [
    'a qualifier that is not known',
    among("MERGE (h)-[:ACTED_IN {source: a.id, biling: 'MAIN'}]->(s)"),
    ['has the property biling, which it cannot have; it can have source, asWritten, locator, billing, order. Did you mean billing?'],
  ],
  [
    'a qualifier of another relation',
    among("MERGE (h)-[:DIRECTED {source: a.id, billing: 'MAIN'}]->(s)"),
    ['has the property billing, which it cannot have'],
  ],
  [
    'a qualifier with an unknown value',
    among("MERGE (h)-[:ACTED_IN {source: a.id, billing: 'STAR'}]->(s)"),
    ['has the billing "STAR"; known are MAIN, SUPPORTING, GUEST.'],
  ],
  [
    'a place in the credits that is no number',
    among("MERGE (h)-[:ACTED_IN {source: a.id, order: 'first'}]->(s)"),
    ['has the order "first": it has to be a number.'],
  ],
  [
    'a spelling that is no text',
    among('MERGE (h)-[:DIRECTED {source: a.id, asWritten: 7}]->(s)'),
    ['has the asWritten 7: it has to be a text.'],
  ],
  [
    'a property that is not known',
    among("MERGE (a)-[:STATES {premierdOn: '2021'}]->(s)"),
    ['(article:guide)-[:STATES]->(show:paper-boats) has the property premierdOn, which it cannot have', 'Did you mean premieredOn?'],
  ],
  ['a property of another kind', among("MERGE (a)-[:STATES {bornOn: '1986'}]->(s)"), ['has the property bornOn, which it cannot have']],
  [
    'a date in words',
    among("MERGE (a)-[:STATES {premieredOn: '4 March 2021'}]->(s)"),
    [
      "has the premieredOn \"4 March 2021\": it has to be a date as a text, as '2019', '2019-12', '2019-12-14', or as it is said, 'late 2019', 'first half of 2019', '2019–2020'.",
    ],
  ],
  [
    'a date that the calendar lacks',
    among("MERGE (a)-[:STATES {premieredOn: '2021-02-30'}]->(s)"),
    ['has the premieredOn "2021-02-30": it has to be a date'],
  ],
  [
    'a number as a text',
    among("MERGE (a)-[:STATES {episodeCount: '16'}]->(s)"),
    ['has the episodeCount "16": it has to be a number, without quotes.'],
  ],
  [
    'a status that is not known',
    among("MERGE (a)-[:STATES {status: 'Ended'}]->(s)"),
    ['has the status "Ended"; known are UPCOMING, AIRING, ENDED. Did you mean ENDED?'],
  ],
  [
    'two values where there is one',
    among('MERGE (a)-[:STATES {episodeCount: [16, 12]}]->(s)'),
    ['has a list as its episodeCount, of which there is one'],
  ],
  [
    'one spelling of several facts',
    among("MERGE (a)-[:STATES {episodeCount: 16, premieredOn: '2021', asWritten: '16'}]->(s)"),
    ['states 2 facts, and its asWritten would be said of each: write a STATES of its own for that fact.'],
  ],
  [
    'a unit that the figure has not',
    among("MERGE (a)-[:STATES {daysAtNumberOne: 3, unit: 'weeks'}]->(s)"),
    ['has the unit weeks; it is counted in days.'],
  ],
  [
    'a language that is none',
    among("MERGE (a)-[:STATES {title: 'Boats', locale: 'English'}]->(s)"),
    ['has the locale English, which is no language'],
  ],
  [
    'an id elsewhere of the wrong form',
    among("MERGE (a)-[:STATES {imdb: '93405'}]->(s)"),
    ['has the imdb "93405", which is no id there: one looks like \'tt10919420\'.'],
  ],
  ['a STATES of nothing', among('MERGE (a)-[:STATES]->(s)'), ["states nothing: its properties are the facts, as {title: '…'}."]],
  [
    'a STATES of nobody',
    among("MERGE (h)-[:STATES {title: 'Boats'}]->(s)"),
    ['(person:han-seo-jun)-[:STATES]->(show:paper-boats) has to lead from an article'],
  ],
  ['a STATES of an article', among("MERGE (a)-[:STATES {title: 'Boats'}]->(b)"), ['leads to what no article states anything of']],
  [
    'a title that no article states',
    "MERGE (s:Show {id: 'show:kites', title: 'Kites', kind: 'SERIES'});",
    ['show:kites has the title "Kites", which no article states: say who does, as (article)-[:STATES {title: "Kites"}]->(show).'],
  ],
  [
    'a count that no article states',
    among('SET s.episodeCount = 99'),
    ['show:paper-boats has the episodeCount 99, which no article states: say who does, as (article)-[:STATES {episodeCount: 99}]->(show).'],
  ],
  [
    'a count that no article states beside facts that one does',
    among("MERGE (a)-[:STATES {premieredOn: '2021', episodeMinutes: 99}]->(s) SET s.episodeCount = 99"),
    ['show:paper-boats has the episodeCount 99, which no article states'],
  ],
  [
    'a figure that follows from others',
    among('MERGE (h)-[:DIRECTED {source: a.id}]->(s) SET s.creditCount = 7'),
    ['show:paper-boats has the creditCount 7, which follows from what is stated of it: leave it out.'],
  ],
  [
    'a node that is there with other values',
    "MERGE (s:Show {id: 'show:paper-boats', title: 'Another'});",
    ['a node with that id is there with other values; MERGE it by its id alone'],
  ],
  [
    'one id under two labels',
    "MERGE (:Entity {id: 'show:kites'});\nMERGE (:Show {id: 'show:kites'});",
    ['show:kites is there twice, once as :Show and once as :Entity'],
  ],
];

onEachEngine('a seed file in the short form that is wrong', (engine) => {
  let store: Store;
  let held: string[];

  beforeAll(async () => {
    store = await engine.empty();
    await seeded(store, BASE + among('MERGE (h)-[:WROTE {source: a.id}]->(s)'));
    held = await dump(store);
  });

  afterAll(() => store.close());

  it.each(REFUSED)('is refused with a sentence: %s', async (_what, text, said) => {
    const message = await refused(store, text);
    for (const part of said) expect(message).toContain(part);
  });

  it('has left nothing behind', async () => {
    expect(await dump(store)).toEqual(held);
    expect(await check(store, { promised })).toEqual([]);
  });
});

onEachEngine('what is written in the short form from outside', (engine) => {
  let store: Store;

  beforeEach(async () => {
    store = await engine.empty();
    await seeded(store, BASE);
  });

  afterEach(() => store.close());

  it('is adopted at the next catch-up, just as from a file', async () => {
    const text =
      among(`MERGE (h)-[:ACTED_IN {source: a.id, asWritten: 'Han SJ', order: 1}]->(s) MERGE (a)-[:STATES {premieredOn: '2021-03-04'}]->(s)
MERGE (k:Person {id: 'person:kim-a'}) MERGE (b)-[:STATES {name: 'Kim A'}]->(k) MERGE (k)-[:WROTE {source: b.id}]->(s)`);
    await store.transaction((tx) => tx.write(text.replace(';', '')));
    expect(await check(store, { promised })).toEqual(
      expect.arrayContaining([
        '(person:han-seo-jun)-[:ACTED_IN]->(show:paper-boats) is not adopted as a claim yet: the next start does, and inyeon project.',
      ]),
    );
    await store.transaction(catchUp);
    expect(await check(store, { promised })).toEqual([]);
    const adopted = await dump(store);
    const other = await engine.empty();
    await seeded(other, BASE);
    await seeded(other, text);
    const written = await dump(other);
    expect(withoutSeeds(adopted)).toEqual(withoutSeeds(written));
    if (other !== store) await other.close();
  });

  it('stays as it is where it cannot be adopted, and check says why', async () => {
    const [text] =
      among(`MERGE (h)-[:ACTED_IN {source: 'article:nowhere', order: 1}]->(s) MERGE (h)-[:WROTE]->(s) MERGE (a)-[:STATES {premierdOn: '2021'}]->(s)
MERGE (a)-[:STATES {episodeCount: 16}]->(s) MERGE (h)-[:DIRECTED {source: a.id}]->(s)
MERGE (k:Show {id: 'show:kites', title: 'Kites', kind: 'SERIES', episodeMinutes: 30}) MERGE (h)-[:WROTE]->(k)`).split(';');
    await store.transaction((tx) => tx.write(text!));
    await store.transaction(catchUp);
    expect(await data(store, '{ show(id: "show:paper-boats") { directors { name } } }')).toEqual({
      show: { directors: [{ name: 'Han Seo-jun' }] },
    });
    const said = await check(store, { promised });
    expect(said).toEqual(
      expect.arrayContaining([
        '(person:han-seo-jun)-[:ACTED_IN]->(show:paper-boats) names the source article:nowhere, which is not there.',
        '(person:han-seo-jun)-[:WROTE]->(show:paper-boats) has no claim.',
        expect.stringContaining('(article:guide)-[:STATES]->(show:paper-boats) has the property premierdOn') as unknown,
        '(person:han-seo-jun)-[:WROTE]->(show:kites) has no claim.',
        'show:kites has no name: nobody states a TITLE of it.',
        'show:kites should have {"episodeMinutes":null}.',
      ]),
    );
    // A file that has nothing to do with it is not blamed for it.
    expect(await seeded(store, among("MERGE (b)-[:STATES {alias: 'Boats'}]->(s)"))).toBe('1 claim, 1 citation');
  });
});

function withoutSeeds(lines: readonly string[]): string[] {
  return lines.filter((line) => !line.includes('"SeedFile"'));
}
