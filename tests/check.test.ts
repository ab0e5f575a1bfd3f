/** `inyeon check` finds whatever does not hold, and names exactly that. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { check } from '../src/check/check.js';
import { openEmbedded } from '../src/graph/embedded.js';
import { prepare } from '../src/graph/open.js';
import type { Store } from '../src/graph/store.js';
import { cardOf } from '../src/names/card.js';
import { run } from './support/command.js';
import { neo4jAddress, onEachEngine } from './support/engines.js';
import { define, projected, publish, state } from './support/facts.js';
import { newFolder, removeFolders } from './support/folder.js';

removeFolders();

const DIRECTED = 'claim:show:a/DIRECTED_BY/person:a';
const TWELVE = 'claim:show:a/EPISODE_COUNT/12';
const SIXTEEN = 'claim:show:a/EPISODE_COUNT/16';

/** A small graph in which everything holds: a show with a director and two rival counts of episodes. */
async function fill(store: Store): Promise<void> {
  await publish(
    store,
    { id: 'article:a', publication: 'publication:a', kind: 'NEWSPAPER', on: '2022' },
    { id: 'article:b', publication: 'publication:b', kind: 'DATABASE', of: 'DATASET' },
  );
  await define(store, 'person:b');
  await state(
    store,
    { subject: 'show:a', property: 'TITLE', text: 'A', by: [{ article: 'article:a', asWritten: 'A' }] },
    { subject: 'show:a', property: 'DIRECTED_BY', value: 'person:a', by: [{ article: 'article:a', asWritten: 'Lee JQ' }] },
    { subject: 'show:a', property: 'EPISODE_COUNT', number: 12, by: ['article:b'] },
    { subject: 'show:a', property: 'EPISODE_COUNT', number: 16, by: ['article:a'] },
  );
  await projected(store);
}

/** How to break the graph, and what check then says of it. */
const BREAKS: readonly [name: string, statement: string, said: readonly string[]][] = [
  [
    'a projected relation is deleted',
    'MATCH (:Person)-[edge:DIRECTED]->(:Show) DELETE edge',
    [`(person:a)-[:DIRECTED]->(show:a) is missing or out of date: ${DIRECTED} gives it.`],
  ],
  [
    'a relation is added without a claim',
    "MATCH (p:Person {id: 'person:b'}) MATCH (s:Show {id: 'show:a'}) MERGE (p)-[:WROTE]->(s)",
    ['(person:b)-[:WROTE]->(show:a) has no claim.', '(person:b)-[:WROTE]->(show:a) is given by no claim, or there twice.'],
  ],
  [
    'a relation names a claim that is not there',
    "MATCH (p:Person {id: 'person:b'}) MATCH (s:Show {id: 'show:a'}) MERGE (p)-[edge:WROTE]->(s) SET edge.claim = 'claim:none'",
    [
      '(person:b)-[:WROTE]->(show:a) has a claim that is not there: claim:none.',
      '(person:b)-[:WROTE]->(show:a) is given by no claim, or there twice.',
    ],
  ],
  [
    'a relation is there twice',
    `MATCH (p:Person {id: 'person:a'}) MATCH (s:Show {id: 'show:a'}) CREATE (p)-[:DIRECTED {claim: '${DIRECTED}'}]->(s)`,
    [
      `(person:a)-[:DIRECTED]->(show:a) is missing or out of date: ${DIRECTED} gives it.`,
      '(person:a)-[:DIRECTED]->(show:a) is given by no claim, or there twice.',
    ],
  ],
  [
    'a relation has a qualifier that no citation gives',
    "MATCH (:Person)-[edge:DIRECTED]->(:Show) SET edge.billing = 'MAIN'",
    [`(person:a)-[:DIRECTED]->(show:a) is missing or out of date: ${DIRECTED} gives it.`],
  ],
  ['a property is changed', "MATCH (s:Show {id: 'show:a'}) SET s.episodeCount = 16", ['show:a should have {"episodeCount":12}.']],
  ['a property is added', "MATCH (s:Show {id: 'show:a'}) SET s.premieredOn = '2022'", ['show:a should have {"premieredOn":null}.']],
  ['a title is changed', "MATCH (s:Show {id: 'show:a'}) SET s.title = 'B'", ['show:a should have {"title":"A"}.']],
  [
    'the last citation is removed',
    `MATCH (:Claim {id: '${DIRECTED}'})-[citation:STATED_IN]->() DELETE citation`,
    [
      `${DIRECTED} has no citation.`,
      `${DIRECTED} should be not chosen with 0 witnesses.`,
      '(person:a)-[:DIRECTED]->(show:a) is given by no claim, or there twice.',
    ],
  ],
  [
    'a citation is added behind our back',
    `MATCH (c:Claim {id: '${SIXTEEN}'}) MATCH (a:Article {id: 'article:b'}) MERGE (c)-[:STATED_IN {asWritten: '16'}]->(a)`,
    [
      `${TWELVE} should be not chosen with 1 witnesses.`,
      `${SIXTEEN} should be chosen with 2 witnesses.`,
      'show:a should have {"episodeCount":16}.',
    ],
  ],
  [
    'a claim is about nothing',
    `MATCH (:Claim {id: '${DIRECTED}'})-[about:ABOUT]->() DELETE about`,
    [`${DIRECTED} is about 0 entities; it has to be about one.`, '(person:a)-[:DIRECTED]->(show:a) is given by no claim, or there twice.'],
  ],
  [
    'a claim is about two things',
    `MATCH (c:Claim {id: '${DIRECTED}'}) MATCH (s:Person {id: 'person:b'}) MERGE (c)-[:ABOUT]->(s)`,
    [
      `${DIRECTED} is about 2 entities; it has to be about one.`,
      `${DIRECTED} does not fit its content, which gives claim:person:b/DIRECTED_BY/person:a.`,
      `(person:a)-[:DIRECTED]->(person:b) is missing or out of date: ${DIRECTED} gives it.`,
      'article:a states something of person:b, and does not mention it.',
    ],
  ],
  [
    'a claim has lost its value',
    `MATCH (:Claim {id: '${DIRECTED}'})-[value:VALUE]->() DELETE value`,
    ['(person:a)-[:DIRECTED]->(show:a) is given by no claim, or there twice.', `${DIRECTED} has no value: a entity is needed.`],
  ],
  [
    'a claim says other than its id',
    `MATCH (c:Claim {id: '${SIXTEEN}'}) SET c.number = 17`,
    [`${SIXTEEN} does not fit its content, which gives claim:show:a/EPISODE_COUNT/17.`],
  ],
  [
    'relations are of a type that nobody knows',
    "MATCH (p:Person {id: 'person:a'}) MATCH (s:Show {id: 'show:a'}) CREATE (p)-[:DUBBED]->(s)",
    ['1 relation of the type DUBBED, which is not known, as from person:a or to show:a.'],
  ],
  [
    'a show is of a kind that nobody knows',
    "MATCH (s:Show {id: 'show:a'}) SET s.kind = 'SOAP'",
    ['show:a has the kind SOAP; known are SERIES, FILM, VARIETY.'],
  ],
  [
    'a claim is about something that its property is not said of',
    `MATCH (a:Article {id: 'article:a'}) MATCH (p:Person {id: 'person:b'})
CREATE (c:Claim {id: 'claim:person:b/EPISODE_COUNT/3', property: 'EPISODE_COUNT', number: 3, chosen: true, witnesses: 1, projected: 'NORMAL 1'})-[:ABOUT]->(p)
CREATE (c)-[:STATED_IN {asWritten: '3'}]->(a) MERGE (a)-[:MENTIONS]->(p) SET p.episodeCount = 3`,
    ['claim:person:b/EPISODE_COUNT/3 is about person:b; it is said of show, season only.'],
  ],
  [
    'a claim has a value that its property cannot have',
    `MATCH (a:Article {id: 'article:a'}) MATCH (s:Show {id: 'show:a'}) MATCH (p:Person {id: 'person:b'})
CREATE (c:Claim {id: 'claim:show:a/BASED_ON/person:b', property: 'BASED_ON', chosen: true, witnesses: 1, projected: 'NORMAL 1'})-[:ABOUT]->(s)
CREATE (c)-[:VALUE]->(p) CREATE (c)-[:STATED_IN]->(a) CREATE (s)-[:BASED_ON {claim: 'claim:show:a/BASED_ON/person:b'}]->(p)`,
    ['claim:show:a/BASED_ON/person:b has the value person:b; it has to be webtoon, novel, show.'],
  ],
  [
    'a claim has a text that nobody knows',
    `MATCH (a:Article {id: 'article:a'}) MATCH (s:Show {id: 'show:a'})
CREATE (c:Claim {id: 'claim:show:a/STATUS/GONE', property: 'STATUS', text: 'GONE', chosen: true, witnesses: 1, projected: 'NORMAL 1'})-[:ABOUT]->(s)
CREATE (c)-[:STATED_IN]->(a) SET s.status = 'GONE'`,
    ['claim:show:a/STATUS/GONE has a text that is not known; known are UPCOMING, AIRING, ENDED.'],
  ],
  [
    'a citation has a billing that nobody knows',
    `MATCH (a:Article {id: 'article:a'}) MATCH (s:Show {id: 'show:a'}) MATCH (p:Person {id: 'person:b'})
CREATE (c:Claim {id: 'claim:show:a/CAST_MEMBER/person:b', property: 'CAST_MEMBER', chosen: true, witnesses: 1, projected: 'NORMAL 1'})-[:ABOUT]->(s)
CREATE (c)-[:VALUE]->(p) CREATE (c)-[:STATED_IN {billing: 'STAR'}]->(a)
CREATE (p)-[:ACTED_IN {claim: 'claim:show:a/CAST_MEMBER/person:b', billing: 'STAR'}]->(s)
SET s.creditCount = 2, p.creditCount = 1, p.roleSet = 64
WITH s MATCH (n:Name)-[:NAMES]->(s) SET n.card = ${cardOf('n', 's')}`,
    [
      'claim:show:a/CAST_MEMBER/person:b is stated by article:a with the billing STAR; known are MAIN, SUPPORTING, GUEST.',
      '(person:b)-[:ACTED_IN]->(show:a) is missing or out of date: claim:show:a/CAST_MEMBER/person:b gives it.',
    ],
  ],
  [
    'a claim is of a property that nobody knows',
    `MATCH (c:Claim {id: '${SIXTEEN}'}) SET c.property = 'EPISODES'`,
    [
      `${SIXTEEN} is about the property EPISODES, which is not known. Did you mean EPISODE_COUNT?`,
      `${TWELVE} and ${SIXTEEN} are marked as contradicting each other, and do not.`,
      `${TWELVE} should be chosen with 1 witnesses.`,
    ],
  ],
  ['an entity has no type', "MERGE (:Entity {id: 'person:typo'})", ['person:typo is spoken of, but nothing defines it: it has no type.']],
  [
    'an entity has two types',
    "MATCH (p:Person {id: 'person:b'}) SET p:Show",
    ['person:b has the labels Person, Show; its id says Person.'],
  ],
  ['an entity has the wrong type', "MERGE (n:Entity {id: 'person:c'}) SET n:Show", ['person:c has the labels Show; its id says Person.']],
  [
    'an entity has an id of no type',
    "MERGE (n:Entity {id: 'film:c'}) SET n:Show",
    ['film:c has the labels Show; its id says nothing known.'],
  ],
  ['an entity has no id', 'CREATE (:Entity:Show)', ['An entity (Entity, Show) has no id.']],
  [
    'a contradiction is no longer marked',
    'MATCH (:Claim)-[dispute:DISPUTES]->(:Claim) DELETE dispute',
    [`${TWELVE} and ${SIXTEEN} contradict each other, and are not marked.`],
  ],
  [
    'claims are marked as contradicting each other that do not',
    `MATCH (a:Claim {id: '${DIRECTED}'}) MATCH (b:Claim {id: '${TWELVE}'}) MERGE (a)-[:DISPUTES]->(b)`,
    [`${DIRECTED} and ${TWELVE} are marked as contradicting each other, and do not.`],
  ],
  [
    'a name is removed',
    "MATCH (name:Name {text: 'Lee JQ'}) DETACH DELETE name",
    ['name:person:a/Lee JQ is printed, and is missing or out of date among the names.'],
  ],
  [
    'a name names nothing',
    "MATCH (:Name {text: 'Lee JQ'})-[names:NAMES]->() DELETE names",
    [
      'name:person:a/Lee JQ names nothing, or nobody prints it.',
      'name:person:a/Lee JQ is printed, and is missing or out of date among the names.',
    ],
  ],
  [
    'a name is printed by nobody',
    "MATCH (p:Person {id: 'person:b'}) MERGE (n:Name {id: 'name:person:b/B'}) SET n.text = 'B', n.script = 'LATIN', n.kind = 'ALIAS' MERGE (n)-[:NAMES]->(p)",
    ['name:person:b/B names nothing, or nobody prints it.', 'person:b should have {"name":"B"}.'],
  ],
  [
    'an article no longer mentions what it speaks of',
    "MATCH (:Article {id: 'article:a'})-[mention:MENTIONS]->(:Show) DELETE mention",
    ['article:a states something of show:a, and does not mention it.'],
  ],
  [
    'an id of another database is of two entities',
    `MATCH (a:Person {id: 'person:a'}) MATCH (b:Person {id: 'person:b'})
MERGE (x:ExternalId {id: 'external:tmdb:1'}) MERGE (x)-[:IDENTIFIES]->(a) MERGE (x)-[:IDENTIFIES]->(b)`,
    ['external:tmdb:1 has to identify exactly one entity.'],
  ],
];

onEachEngine('check', (engine) => {
  describe('of a small graph', () => {
    let store: Store;

    beforeEach(async () => {
      store = await engine.empty();
      await fill(store);
    });

    afterEach(() => store.close());

    it('finds nothing where everything holds', async () => {
      expect(await check(store)).toEqual([]);
    });

    it.each(BREAKS)('finds that %s', async (_name, statement, said) => {
      await store.transaction((tx) => tx.write(statement));
      expect((await check(store)).sort()).toEqual([...said].sort());
    });
  });
});

onEachEngine('check of the seed', (engine) => {
  it('finds nothing', async () => {
    const store = await engine.seeded();
    expect(await check(store)).toEqual([]);
    await store.close();
  });
});

describe('the command inyeon check', () => {
  it('ends with 0 when everything holds, and with 1 and a list when something does not', async () => {
    const folder = newFolder();
    const change = async (work: (store: Store) => Promise<void>): Promise<void> => {
      const store = await openEmbedded(join(folder, 'inyeon.grafeo'));
      await prepare(store);
      await work(store);
      await store.close();
    };
    await change(fill);
    // What the command looks at beyond what the suites above fill: names and kinds, which the schema promises.
    await change(async (store) => {
      await state(
        store,
        ...['person:b', 'publication:a', 'publication:b'].map((subject) => ({
          subject,
          property: 'NAME',
          text: subject,
          by: [{ article: 'article:b', asWritten: subject }],
        })),
      );
      await store.transaction((tx) => tx.write("MATCH (show:Show {id: 'show:a'}) SET show.kind = 'SERIES'"));
      await projected(store);
    });
    const clean = await run(['check'], { INYEON_DATA_DIR: folder });
    expect(clean).toMatchObject({ code: 0, stdout: `${join(folder, 'inyeon.grafeo')}: everything holds.\n` });
    await change(async (store) => {
      await store.transaction((tx) => tx.write("MATCH (s:Show) SET s.episodeCount = 99 MERGE (:Entity {id: 'person:typo'})"));
    });
    const broken = await run(['check'], { INYEON_DATA_DIR: folder });
    expect(broken.code).toBe(1);
    expect(broken.stdout.split('\n')).toEqual([
      'person:typo is spoken of, but nothing defines it: it has no type.',
      'show:a should have {"episodeCount":12}.',
      `${join(folder, 'inyeon.grafeo')}: 2 violations.`,
      '',
    ]);
  });

  (neo4jAddress === undefined ? it.skip : it)('does the same on Neo4j', async () => {
    const { uri, user, password } = neo4jAddress!;
    const clean = await run(['check'], { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
    expect(clean).toMatchObject({ code: 0, stdout: `${uri}: everything holds.\n` });
  });
});
