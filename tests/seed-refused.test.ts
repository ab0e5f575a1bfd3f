/** A seed file that could not be served is refused whole, with the sentence that `inyeon check` would have; others say what they did. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schemaPromises } from '../src/api/schema.js';
import { check } from '../src/check/check.js';
import type { Promised } from '../src/model/promised.js';
import type { Store } from '../src/graph/store.js';
import { addedInWords } from '../src/seed/counted.js';
import { plainRelationIn } from '../src/seed/plain-relations.js';
import { seed, SeedError } from '../src/seed/seed.js';
import { data } from './support/ask.js';
import { run } from './support/command.js';
import { dump } from './support/dump.js';
import { onEachEngine } from './support/engines.js';
import { newFolder, removeFolders } from './support/folder.js';
import { someOnNeo4j } from './support/thorough.js';

removeFolders();

let promised: readonly Promised[];

beforeAll(async () => {
  promised = await schemaPromises();
});

/** A hand-made file of one fault. */
function fixture(name: string): string {
  return fileURLToPath(new URL(`./fixtures/seeds/${name}.cypher`, import.meta.url));
}

/** Writes a seed file. */
function file(text: string): string {
  const path = join(newFolder(), 'mine.cypher');
  writeFileSync(path, text);
  return path;
}

const WHO = "MERGE (article:Entity {id: 'article:mdl-2022-b'})";

/** States a claim, cited to MyDramaList. */
function claim(subject: string, property: string, value: { text?: string; value?: string; date?: string }, citation = ''): string {
  const end = value.text ?? value.value ?? value.date!;
  const literal = Object.entries(value).filter(([name]) => name !== 'value');
  return `MERGE (subject:Entity {id: '${subject}'})
${WHO}
MERGE (claim:Claim {id: 'claim:${subject}/${property}/${end}'}) SET claim.property = '${property}'${literal.map(([name, of]) => `, claim.${name} = '${of}'`).join('')}
MERGE (claim)-[:ABOUT]->(subject)
MERGE (claim)-[said:STATED_IN {asWritten: '${end}'}]->(article)${citation === '' ? '' : ` SET ${citation}`}${
    value.value === undefined ? '' : `\nMERGE (value:Entity {id: '${value.value}'}) MERGE (claim)-[:VALUE]->(value)`
  };
`;
}

/** What is said of each file that has something wrong in it. */
const REFUSED: readonly [what: string, path: () => string, said: readonly (string | RegExp)[]][] = [
  [
    'nodes that are no entities',
    () => fixture('e1'),
    ["it writes the relation DIRECTED without a source: name in it the article that says so, as (person)-[:DIRECTED {source: 'article:…'"],
  ],
  [
    'a kind that is not known',
    () => fixture('e2'),
    [
      'show:cloy2 has the kind Series; known are SERIES, FILM, VARIETY. Did you mean SERIES?',
      'show:cloy2 has no name: nobody states a TITLE of it.',
    ],
  ],
  [
    'a value that is misspelt',
    () => fixture('e3'),
    ['person:lee-jea-gyoo is spoken of, but nothing defines it: it has no type. Did you mean person:lee-jae-gyoo?'],
  ],
  [
    'a property that is not known',
    () => fixture('e4'),
    ['is about the property EPISODES, which is not known; known are TITLE', 'Did you mean EPISODE_COUNT?'],
  ],
  ['a claim that nobody states', () => fixture('e5'), ['claim:show:all-of-us-are-dead/WRITTEN_BY/person:lee-jae-gyoo has no citation.']],
  [
    'a title that no claim gives',
    () => fixture('e6'),
    ['show:all-of-us-are-dead has the title "Zombies", which no article states: say who does'],
  ],
  [
    'an id of the wrong form',
    () => fixture('e7'),
    ['show:All Of Us has not the form of an id: that of a show looks like show:all-of-us-are-dead.'],
  ],
  ['a date that is none', () => fixture('e8'), ['has a date that the calendar lacks: 28 January 2022.']],
  ['a statement that is no Cypher', () => fixture('e9'), ['e9.cypher:']],
  ['a plain relation that is there already', () => fixture('e10'), ['it writes the relation DIRECTED without a source']],
  [
    'an id of a claim that says nothing',
    () => fixture('e11'),
    ['c1 does not fit its content, which gives claim:show:all-of-us-are-dead/DIRECTED_BY/person:lee-jae-gyoo.'],
  ],
  [
    'a MATCH that finds nothing',
    () => fixture('e12'),
    ['e12.cypher:1: statement 1', 'its MATCH finds nothing; there is no show:all-of-us-are-ded. Did you mean show:all-of-us-are-dead?'],
  ],
  [
    'a plain relation without a source',
    () => fixture('e13'),
    ["it writes the relation WROTE without a source: name in it the article that says so, as (person)-[:WROTE {source: 'article:…'"],
  ],
  [
    'somebody without a name',
    () => fixture('e14'),
    ['person:nameless has no name: nobody states a NAME of it.', 'country:XX has no code.'],
  ],
  [
    'a country without its code',
    () => file(`MERGE (c:Entity {id: 'country:IS'}) SET c:Country;\n${claim('country:IS', 'NAME', { text: 'Iceland' })}`),
    ['country:IS has no code.'],
  ],
  [
    'a country with a code that is none',
    () => file(`MERGE (c:Entity {id: 'country:IS'}) SET c:Country, c.code = 'UK';\n${claim('country:IS', 'NAME', { text: 'Iceland' })}`),
    ['country:IS has the code "UK", which is no CountryCode.'],
  ],
  [
    'a language that is none',
    () => file(claim('show:hellbound', 'TITLE', { text: 'Helvetti' }, "said.locale = 'Finnish'")),
    ['is stated by article:mdl-2022-b with the locale Finnish, which is no language: write a tag such as ko, en or en-GB.'],
  ],
  [
    'a kind of name that is not known',
    () => file(claim('show:hellbound', 'TITLE', { text: 'Helvetti' }, "said.kind = 'NICKNAME'")),
    ['is stated by article:mdl-2022-b with the kind of name NICKNAME; known are OFFICIAL, NATIVE'],
  ],
  [
    'a status that is not known',
    () => file(claim('show:hellbound', 'STATUS', { text: 'ended' })),
    ['claim:show:hellbound/STATUS/ended has a text that is not known; known are UPCOMING, AIRING, ENDED. Did you mean ENDED?'],
  ],
  [
    'a property of a node that is not known',
    () => file("MERGE (show:Entity {id: 'show:hellbound'}) SET show.premierdOn = '2021';"),
    ['show:hellbound has the property premierdOn, which is not known. Did you mean premieredOn?'],
  ],
  [
    'a property that claims give',
    () => file("MERGE (show:Entity {id: 'show:hellbound'}) SET show.episodeCount = 99;"),
    ['show:hellbound has the episodeCount 99, which no article states'],
  ],
  [
    'nodes that nothing finds',
    () => file("MERGE (:Person {name: 'Lee Jeong-hyo'});"),
    ['1 node has the label Person and not Entity: nothing finds what is no entity.'],
  ],
  ['an entity without an id', () => file("CREATE (:Entity:Show {title: 'Kingdom'});"), ['An entity (Entity, Show) has no id.']],
  [
    'a relation of a type that is not known',
    () => file("MATCH (a:Entity {id: 'person:lee-jae-gyoo'}) MATCH (b:Entity {id: 'show:hellbound'}) MERGE (a)-[:DIRECTD]->(b);"),
    ['1 relation of the type DIRECTD, which is not known, as from person:lee-jae-gyoo or to show:hellbound. Did you mean DIRECTED?'],
  ],
  [
    'a row that finds nothing',
    () => file("UNWIND ['hellbound', 'helbound'] AS slug MATCH (show:Show {id: 'show:' + slug}) SET show.kind = 'SERIES';"),
    ['its MATCH finds nothing for 1 of its 2 rows: "helbound"'],
  ],
  [
    'an article without a publication',
    () => file("MERGE (a:Entity {id: 'article:mine'}) SET a:Article, a.kind = 'NEWS', a.headline = 'Mine';"),
    ['article:mine has no publication.'],
  ],
  [
    'an article without a headline, of no kind that is known',
    () =>
      file(
        "MERGE (a:Entity {id: 'article:mine'}) SET a:Article, a.kind = 'BLOG'; MATCH (a:Article {id: 'article:mine'}) MATCH (p:Publication {id: 'publication:hancinema'}) MERGE (a)-[:PUBLISHED_BY]->(p);",
      ),
    ['article:mine has no headline.', 'article:mine has the kind BLOG; known are NEWS, REVIEW, CHART, DATASET, PRESS_RELEASE.'],
  ],
  [
    'a chart without a period',
    () =>
      file(
        "MERGE (c:Chart {id: 'chart:mine'}) SET c.name = 'Mine', c.category = 'TV'; MATCH (c:Chart {id: 'chart:mine'}) MATCH (p:Publication {id: 'publication:hancinema'}) MERGE (c)-[:PUBLISHED_BY]->(p);",
      ),
    ['chart:mine has no period.'],
  ],
];

onEachEngine('a seed file', (engine) => {
  let store: Store;
  let held: readonly string[];

  beforeAll(async () => {
    store = await engine.seeded();
    held = await dump(store);
  });

  afterAll(() => store.close());

  it.each(someOnNeo4j(engine, REFUSED, 4))('with %s is refused whole', async (_what, path, said) => {
    const error = await seed(store, [path()], { promised }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SeedError);
    const { message } = error as SeedError;
    for (const part of said) expect(message).toContain(part);
    expect(message).toMatch(/Nothing of this file was applied\.$/);
    expect(message).not.toContain('\n');
  });

  it('that was refused has left nothing behind', async () => {
    expect(await dump(store)).toEqual(held);
  });

  it('that only says again what is there is taken, and adds nothing', async () => {
    const again = file(claim('show:hellbound', 'TITLE', { text: 'Hellbound' }, "said.kind = 'OFFICIAL'"));
    const [seeded] = await seed(store, [again], { promised });
    expect(addedInWords(seeded!.added)).toMatch(/^(?:nothing new|1 citation)$/);
    expect(await check(store, { promised })).toEqual([]);
  });
});

/** A whole small seed. */
const WHOLE = `MERGE (publication:Entity {id: 'publication:guide'}) SET publication:Publication, publication.kind = 'DATABASE';
MERGE (article:Entity {id: 'article:mdl-2022-b'}) SET article:Article, article.kind = 'DATASET', article.headline = 'Guide';
MATCH (article:Article {id: 'article:mdl-2022-b'}) MATCH (publication:Publication {id: 'publication:guide'})
MERGE (article)-[:PUBLISHED_BY]->(publication);
MERGE (show:Entity {id: 'show:paper-boats'}) SET show:Show, show.kind = 'SERIES';
MERGE (person:Entity {id: 'person:han-seo-jun'}) SET person:Person;
${claim('publication:guide', 'NAME', { text: 'Guide' }, "said.kind = 'OFFICIAL'")}${claim('show:paper-boats', 'TITLE', { text: 'Paper Boats' }, "said.kind = 'OFFICIAL'")}${claim('person:han-seo-jun', 'NAME', { text: 'Han Seo-jun' })}${claim('show:paper-boats', 'DIRECTED_BY', { value: 'person:han-seo-jun' })}${claim('show:paper-boats', 'PREMIERED_ON', { date: '2021-03-04' })}`;

onEachEngine('a seed file of an empty store', (engine) => {
  let store: Store;

  beforeEach(async () => {
    store = await engine.empty();
  });

  afterEach(() => store.close());

  it('says what it added, and when it is run again, that there is nothing new', async () => {
    const mine = file(WHOLE);
    expect((await seed(store, [mine], { promised })).map(({ file: name, added }) => `${name}: ${addedInWords(added)}`)).toEqual([
      'mine.cypher: 4 nodes, 5 claims, 5 citations',
    ]);
    expect((await seed(store, [mine], { promised })).map(({ added }) => addedInWords(added))).toEqual(['nothing new']);
    expect(await check(store, { promised })).toEqual([]);
    expect(await data(store, '{ shows { nodes { title directors { name } } } }')).toEqual({
      shows: { nodes: [{ title: 'Paper Boats', directors: [{ name: 'Han Seo-jun' }] }] },
    });
  });

  it('is not blamed for what was wrong before', async () => {
    await store.transaction((tx) => tx.write("CREATE (:Entity:Show {id: 'show:Somebody Else'}) CREATE (:Person {name: 'stray'})"));
    await seed(store, [file(WHOLE)], { promised });
    expect(await check(store, { promised })).toHaveLength(4);
  });

  it('may look for what need not be there, if it says so', async () => {
    await seed(store, [file(`${WHOLE}MATCH (show:Show) WHERE show.kind = 'FILM' SET show.kind = 'FILM';`)], { promised });
    expect(await check(store, { promised })).toEqual([]);
  });
});

describe('a plain relation', () => {
  it('is found wherever it is written, and not where it is looked for, or has its claim', () => {
    const written = [
      'MERGE (a)-[:DIRECTED]->(b)',
      'MATCH (a) CREATE (b)<-[credit:ACTED_IN {billing: 1}]-(a)',
      'FOREACH (x IN [1] | MERGE (a)-[:`FROM`]->(b) MERGE (b)-[:BASED_ON]->(a))',
      'merge (a)-[r:STREAMS_ON]->(b) set r.x = 1',
      "MERGE (a)-[:WROTE {asWritten: ['source', 'claim']}]->(b)",
    ];
    expect(written.map((text) => plainRelationIn(text)?.split(' ')[4])).toEqual(['DIRECTED', 'ACTED_IN', 'FROM', 'STREAMS_ON', 'WROTE']);
    const fine = [
      'MATCH (a)-[:DIRECTED]->(b) MERGE (a)-[:PUBLISHED_BY]->(b)',
      'MERGE (a)-[:DIRECTED {claim: row.claim}]->(b)',
      "MERGE (a)-[:DIRECTED {asWritten: 'x', source: ['article:a', 'article:b']}]->(b)",
      "MERGE (a {text: '-[:DIRECTED]-'})",
      '// MERGE (a)-[:DIRECTED]->(b)\nMERGE (a)',
    ];
    expect(fine.map(plainRelationIn)).toEqual(fine.map(() => undefined));
  });
});

describe('inyeon seed', () => {
  it('tells what each file added, and all of them', async () => {
    const folder = newFolder();
    const { stdout, code } = await run(['seed', file(WHOLE)], { INYEON_DATA_DIR: folder });
    expect([code, stdout]).toEqual([0, `1 file applied to ${join(folder, 'inyeon.grafeo')}: 4 nodes, 5 claims, 5 citations.\n`]);
    const refused = await run(['seed', fixture('e14')], { INYEON_DATA_DIR: folder });
    expect([refused.code, refused.stdout]).toEqual([1, '']);
    expect(refused.stderr).toContain('person:nameless has no name');
    expect((await run(['check'], { INYEON_DATA_DIR: folder })).stdout).toContain('everything holds');
  });
});
