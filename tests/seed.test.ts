/** Seeding: whole files or nothing, again without a change, and the door for claims from outside. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { check } from '../src/check/check.js';
import { statementsOf } from '../src/graph/script.js';
import type { Store } from '../src/graph/store.js';
import { bundledSeed, pendingSeed, seed, SeedError, type SeedProgress } from '../src/seed/seed.js';
import { data } from './support/ask.js';
import { dump } from './support/dump.js';
import { onEachEngine } from './support/engines.js';
import { projected } from './support/facts.js';
import { newFolder, removeFolders } from './support/folder.js';

removeFolders();

/** Writes a seed file. */
function file(text: string, name = 'mine.cypher'): string {
  const path = join(newFolder(), name);
  writeFileSync(path, text);
  return path;
}

/** A small seed of one show with its director, cited. */
const SMALL = `// An article first.
MERGE (publication:Entity {id: 'publication:a'}) SET publication:Publication, publication.kind = 'NEWSPAPER';
MERGE (article:Entity {id: 'article:a'}) SET article:Article, article.kind = 'NEWS', article.headline = 'A; B // C';
MATCH (article:Article {id: 'article:a'}) MATCH (publication:Publication {id: 'publication:a'})
MERGE (article)-[:PUBLISHED_BY]->(publication);
MERGE (show:Entity {id: 'show:a'}) SET show:Show, show.kind = 'SERIES';
MERGE (person:Entity {id: 'person:lee-jq'}) SET person:Person;
`;

/** A claim, just as somebody may type it into cypher-shell. */
const CLAIM = `MATCH (show:Entity {id: 'show:a'}) MATCH (person:Entity {id: 'person:lee-jq'}) MATCH (article:Entity {id: 'article:a'})
MERGE (claim:Claim {id: 'claim:show:a/DIRECTED_BY/person:lee-jq'})
  ON CREATE SET claim.property = 'DIRECTED_BY'
MERGE (claim)-[:ABOUT]->(show)
MERGE (claim)-[:VALUE]->(person)
MERGE (claim)-[:STATED_IN {asWritten: 'Lee JQ'}]->(article)`;

const DIRECTORS = '{ show(id: "show:a") { directors { id name names { text citations { article { id } } } } } }';
const DIRECTED = {
  show: {
    directors: [{ id: 'person:lee-jq', name: 'Lee JQ', names: [{ text: 'Lee JQ', citations: [{ article: { id: 'article:a' } }] }] }],
  },
};

/** What a seeding fails with. */
async function failure(seeding: Promise<unknown>): Promise<string> {
  const error = await seeding.then(
    () => new Error('It did not fail.'),
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(SeedError);
  expect((error as SeedError).message).not.toContain('\n');
  return (error as SeedError).message;
}

onEachEngine('seeding', (engine) => {
  let store: Store;

  beforeEach(async () => {
    store = await engine.empty();
  });

  afterEach(() => store.close());

  it('tells how far it is', async () => {
    const told: SeedProgress[] = [];
    const files = [file(SMALL, '1.cypher'), file(`${CLAIM};`, '2.cypher')];
    await seed(store, files, { onProgress: (progress) => told.push(progress) });
    expect(told.at(-1)).toEqual({ file: '2.cypher', fileNumber: 2, files: 2, statement: 1, statements: 1 });
    expect(told).toHaveLength(6);
    expect(await data(store, DIRECTORS)).toEqual(DIRECTED);
  });

  it('refuses claims about properties that nobody knows, and says which are known', async () => {
    const [good, bad] = [file(SMALL, '1.cypher'), file(`${CLAIM.replaceAll('DIRECTED_BY', 'DIRECTD_BY')};`, '2.cypher')];
    await seed(store, [good]);
    const before = await dump(store);
    const message = await failure(seed(store, [bad]));
    expect(message).toContain(`${bad}: claim:show:a/DIRECTD_BY/person:lee-jq is about the property DIRECTD_BY, which is not known`);
    expect(message).toMatch(/known are TITLE, NAME, .*DIRECTED_BY.* Did you mean DIRECTED_BY\?/);
    expect(await dump(store)).toEqual(before);
  });

  describe('a file that is wrong', () => {
    const wrong: [string, string, RegExp][] = [
      ['syntax', `MERGE (:Genre {id: 'genre:x'});\n\nMERGE (n:Genre {id: 'genre:y'})\nSET n.kind = ;`, /:(4): statement 2 /],
      [
        'an unknown variable',
        `MERGE (:Genre {id: 'genre:x'});\n\n// nothing\nMERGE (n:Genre {id: 'genre:y'}) RETURN missing;`,
        /:(4): statement 2 /,
      ],
      ['a broken constraint', `MERGE (:Genre {id: 'genre:x'});\nCREATE (:Genre {id: 'genre:x'});`, /:(2): statement 2 /],
    ];

    it.each(wrong)('is named with its line and statement, and nothing of it applied: %s', async (_name, text, place) => {
      const good = file(SMALL, '1-good.cypher');
      const bad = file(text, '2-bad.cypher');
      await seed(store, [good]);
      const before = await dump(store);
      const message = await failure(seed(store, [good, bad, file(`${CLAIM};`, '3-never.cypher')]));
      expect(message).toContain(bad);
      expect(message).toMatch(place);
      const [second] = statementsOf(text).slice(1);
      expect(message).toContain(`(from line ${second!.line}, "${second!.text.split('\n')[0]}")`);
      expect(message).toContain('Nothing of this file was applied.');
      expect(await dump(store)).toEqual(before);
    });

    it('leaves the files before it applied, also in the same run', async () => {
      await failure(seed(store, [file(SMALL), file('MERGE (', 'bad.cypher')]));
      expect(await data(store, '{ show(id: "show:a") { id } }')).toEqual({ show: { id: 'show:a' } });
    });

    it.each([
      ['is not there', join('no', 'such', 'file.cypher'), /no.such.file\.cypher cannot be read/],
      ['is empty', '', /holds no statement/],
      ['holds nothing but comments', '// one; two\n/* three; */', /holds no statement/],
      ['has an unclosed string', `${SMALL}\nMERGE (:Genre {id: 'x);\n`, /:9: a string that begins with ' is never closed/],
    ])('is found before any other is applied when it %s', async (name, text, message) => {
      const bad = name === 'is not there' ? text : file(text, 'bad.cypher');
      const before = await dump(store);
      const said = await failure(seed(store, [file(SMALL), bad]));
      expect(said).toMatch(message);
      expect(said).toContain(basename(bad));
      expect(await dump(store)).toEqual(before);
    });
  });

  it('refuses an id that is misspelt, as check would', async () => {
    const misspelt = `MERGE (:Entity {id: 'show:b'});\n${CLAIM.replaceAll('show:a', 'show:b')};`;
    const message = await failure(seed(store, [file(SMALL), file(misspelt)]));
    expect(message).toContain('show:b is spoken of, but nothing defines it: it has no type.');
    expect(await check(store)).toEqual([]);
  });

  it('takes a claim that somebody added by Cypher, once it is projected', async () => {
    await seed(store, [file(SMALL)]);
    await store.transaction((tx) => tx.write(CLAIM));
    expect(await data(store, DIRECTORS)).toEqual({ show: { directors: [] } });
    expect(await projected(store)).toBe(1);
    expect(await data(store, DIRECTORS)).toEqual(DIRECTED);
    expect(await store.read('MATCH (p:Person)-[d:DIRECTED]->(s:Show) RETURN p.id AS person, d.claim AS claim, s.id AS show')).toEqual([
      { person: 'person:lee-jq', claim: 'claim:show:a/DIRECTED_BY/person:lee-jq', show: 'show:a' },
    ]);
    expect(await check(store)).toEqual([]);
    expect(await projected(store)).toBe(0);
  });

  describe('the bundled files that a store still needs', () => {
    it('are all when it is empty, and the rest when a seeding stopped', async () => {
      const files = await bundledSeed();
      expect(await pendingSeed(store)).toEqual(files);
      await seed(store, files.slice(0, 2));
      expect(await pendingSeed(store)).toEqual(files.slice(2));
    });

    it('are none when it was filled in another way', async () => {
      await seed(store, []);
      await store.transaction((tx) => tx.write("CREATE (:Entity:Show {id: 'show:own'})"));
      expect(await pendingSeed(store)).toEqual([]);
    });

    it('are none when it was filled by seed files of its owner', async () => {
      await seed(store, [file(SMALL)]);
      expect(await pendingSeed(store)).toEqual([]);
    });

    it('are those that have changed since', async () => {
      const files = await bundledSeed();
      await seed(store, files.slice(0, 2));
      await store.transaction((tx) =>
        tx.write("MATCH (file:SeedFile {id: $id}) SET file.checksum = 'another'", { id: `seed:${basename(files[0]!)}` }),
      );
      expect(await pendingSeed(store)).toEqual([files[0], ...files.slice(2)]);
    });
  });
});
