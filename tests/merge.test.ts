/** Two records become one and come apart again, with nothing lost and nothing left over. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { check } from '../src/check/check.js';
import type { Store } from '../src/graph/store.js';
import { merge, mergeRevived, split } from '../src/identity/merge.js';
import { data } from './support/ask.js';
import { dump } from './support/dump.js';
import { onEachEngine } from './support/engines.js';
import { projected, publish, state } from './support/facts.js';
import { introduce } from './support/people.js';

const KEEP = 'person:lee-jae-gyoo';
const GONE = 'person:lee-jq';

/** One director under two ids: some of what is said of the two is the same, some of one only. */
async function fill(store: Store): Promise<void> {
  await introduce(
    store,
    { id: KEEP, names: ['Lee Jae Gyoo', 'Lee JQ'], born: '1970', directed: ['show:a', 'show:b'], known: ['tmdb-person:1'] },
    { id: GONE, names: ['Lee JQ', '이재규'], born: '1970-09-13', directed: ['show:b', 'show:c'], known: ['wikipedia:Lee'] },
    { id: GONE, names: ['JQ Lee'], directed: ['show:b'], by: 'article:news' },
    { id: 'person:third', names: ['Lee Jae-kyoo'], directed: ['show:c'] },
    { id: 'person:actor', names: ['Kim Go Eun'], in: ['show:c'] },
  );
  await store.transaction(async (tx) => {
    const mention = (id: string, asWritten: readonly string[]): Promise<unknown> =>
      tx.write(
        `MATCH (article:Article {id: 'article:news'}) MATCH (entity:Entity {id: $id})
MERGE (article)-[mention:MENTIONS]->(entity) SET mention.asWritten = $asWritten`,
        { id, asWritten },
      );
    await mention(KEEP, ['Lee', 'Director Lee']);
    await mention(GONE, ['Lee', 'JQ']);
    await tx.write(
      "MATCH (claim:Claim {id: 'claim:show:c/DIRECTED_BY/person:lee-jq'}) SET claim.rank = 'PREFERRED', claim.reason = 'seen'",
    );
  });
  await state(store, {
    subject: GONE,
    property: 'NAME',
    text: 'Lee Jae Gyoo',
    by: [{ article: 'article:news', kind: 'STAGE_NAME', locale: 'ko-Latn' }],
  });
  await projected(store);
}

const WHO = `query ($id: ID!) { person(id: $id) { id bornOn nativeName names { text } externalIds { source } directed { id }
  mentionedIn { nodes { id } } claims(first: 50) { nodes { id citations { article { id } asWritten } } } } node(id: $id) { id } nodes(ids: [$id]) { id } }`;

async function citations(store: Store): Promise<number> {
  const [row] = await store.read<{ count: number }>('MATCH (:Claim)-[stated:STATED_IN]->() RETURN count(stated) AS count');
  return row!.count;
}

onEachEngine('merge and split', (engine) => {
  let store: Store;

  beforeEach(async () => {
    store = await engine.empty();
    await fill(store);
  });

  afterEach(() => store.close());

  it('makes one of two, with all that was said of either', async () => {
    const before = await citations(store);
    await merge(store, KEEP, GONE);
    expect(await check(store)).toEqual([]);
    // That the database calls both of them Lee JQ was one citation each, and is one.
    expect(await citations(store)).toBe(before - 1);
    const { person } = await data(store, WHO, { id: KEEP });
    expect(person.bornOn).toBe('1970-09-13');
    expect(person.nativeName).toBe('이재규');
    expect(person.names.map(({ text }: { text: string }) => text).sort()).toEqual(
      ['Director Lee', 'JQ', 'JQ Lee', 'Lee', 'Lee JQ', 'Lee Jae Gyoo', '이재규'].sort(),
    );
    expect(person.externalIds).toHaveLength(2);
    expect(person.directed.map(({ id }: { id: string }) => id).sort()).toEqual(['show:a', 'show:b', 'show:c']);
    const { claim } = await data(
      store,
      `{ claim: node(id: "claim:show:b/DIRECTED_BY/${KEEP}") { ... on Claim { witnesses citations { asWritten article { id } } } } }`,
    );
    expect(claim.witnesses).toBe(2);
    expect(claim.citations.map(({ asWritten }: { asWritten: string }) => asWritten).sort()).toEqual(['JQ Lee', 'Lee JQ', 'Lee Jae Gyoo']);
  });

  it('finds it by the old id as by the new, at the same cost', async () => {
    const living = await data(store, WHO, { id: 'person:third' });
    expect(living.person.id).toBe('person:third');
    await merge(store, KEEP, GONE);
    const byNew = await data(store, WHO, { id: KEEP });
    expect(await data(store, WHO, { id: GONE })).toEqual(byNew);
    expect(byNew.node).toEqual({ id: KEEP });
    await merge(store, 'person:third', KEEP);
    expect((await data(store, WHO, { id: GONE })).person.id).toBe('person:third');
    const chain = await store.read('MATCH (old:Redirect)-[:TO]->(kept) RETURN old.id AS old, kept.id AS kept ORDER BY old');
    expect(chain).toEqual([
      { old: KEEP, kept: 'person:third' },
      { old: GONE, kept: 'person:third' },
    ]);
    expect(await check(store)).toEqual([]);
  });

  it('comes apart into just what there was', async () => {
    const before = await dump(store);
    await merge(store, KEEP, GONE);
    expect(await split(store, GONE)).toBe(KEEP);
    expect(await dump(store)).toEqual(before);
    expect(await check(store)).toEqual([]);
    await merge(store, GONE, KEEP);
    await split(store, KEEP);
    expect(await dump(store)).toEqual(before);
  });

  it('keeps what was added since', async () => {
    await merge(store, KEEP, GONE);
    await publish(store, { id: 'article:new', publication: 'publication:new', kind: 'NEWSPAPER' });
    await state(
      store,
      { subject: 'show:d', property: 'DIRECTED_BY', value: KEEP, by: ['article:new'] },
      { subject: 'show:c', property: 'DIRECTED_BY', value: KEEP, by: [{ article: 'article:new', asWritten: 'Lee Jae Gyoo' }] },
    );
    await store.transaction((tx) =>
      tx.write("MATCH (claim:Claim {id: $id}) SET claim.rank = 'DEPRECATED'", { id: `claim:${KEEP}/NAME/이재규` }),
    );
    await projected(store);
    await split(store, GONE);
    expect(await check(store)).toEqual([]);
    const { keep, gone } = await data(
      store,
      `{ keep: person(id: "${KEEP}") { directed { id } names { text } } gone: person(id: "${GONE}") { directed { id } claims(rank: DEPRECATED) { nodes { id } } } }`,
    );
    expect(keep.directed.map(({ id }: { id: string }) => id).sort()).toEqual(['show:a', 'show:b', 'show:c', 'show:d']);
    expect(gone.directed.map(({ id }: { id: string }) => id).sort()).toEqual(['show:b', 'show:c']);
    // What a curator made of a claim goes back with it.
    expect(gone.claims.nodes).toEqual([{ id: `claim:${GONE}/NAME/이재규` }]);
  });

  it('takes a merge back from under later ones, which stay', async () => {
    const before = await dump(store);
    await merge(store, 'person:third', GONE);
    const between = await dump(store);
    await split(store, GONE);
    await merge(store, KEEP, GONE);
    await merge(store, 'person:third', KEEP);
    await merge(store, 'show:a', 'show:b');
    expect(await check(store)).toEqual([]);
    await split(store, GONE);
    expect(await check(store)).toEqual([]);
    const { gone, keep, b } = await data(
      store,
      `{ gone: person(id: "${GONE}") { id directed { id } } keep: person(id: "${KEEP}") { id directed { id } } b: show(id: "show:b") { id } }`,
    );
    expect(gone.id).toBe(GONE);
    expect(gone.directed.map(({ id }: { id: string }) => id).sort()).toEqual(['show:a', 'show:c']);
    expect(keep.id).toBe('person:third');
    expect(keep.directed.map(({ id }: { id: string }) => id).sort()).toEqual(['show:a', 'show:c']);
    expect(b.id).toBe('show:a');
    await split(store, KEEP);
    await split(store, 'show:b');
    expect(await dump(store)).toEqual(before);
    await merge(store, 'person:third', GONE);
    expect((await dump(store)).filter((line) => !line.includes('"merge:'))).toEqual(between.filter((line) => !line.includes('"merge:')));
  });

  it('merges shows, articles and publications as well', async () => {
    await publish(store, { id: 'article:copy', publication: 'publication:copy', kind: 'NEWSPAPER', reports: ['article:news'] });
    await state(store, { subject: 'show:b', property: 'DIRECTED_BY', value: GONE, by: [{ article: 'article:copy', asWritten: 'JQ Lee' }] });
    await projected(store);
    const before = await dump(store);
    for (const [keep, gone] of [
      ['show:b', 'show:c'],
      ['article:news', 'article:copy'],
      ['publication:database', 'publication:news'],
    ]) {
      await merge(store, keep!, gone!);
      expect(await check(store)).toEqual([]);
    }
    for (const gone of ['show:c', 'publication:news', 'article:copy']) await split(store, gone);
    expect(await check(store)).toEqual([]);
    expect(await dump(store)).toEqual(before);
  });

  it('takes in what is said of an old id afterwards', async () => {
    const before = await dump(store);
    await merge(store, KEEP, GONE);
    const merged = (await dump(store)).filter((line) => !line.includes('"merge:'));
    await state(store, { subject: 'show:b', property: 'DIRECTED_BY', value: GONE, by: [{ article: 'article:news', asWritten: 'JQ Lee' }] });
    await state(store, { subject: 'show:d', property: 'DIRECTED_BY', value: GONE, by: ['article:news'] });
    expect(await check(store)).toContain(`${GONE} is merged into ${KEEP}, and is there all the same.`);
    await store.transaction((tx) => mergeRevived(tx));
    expect(await check(store)).toEqual([]);
    expect((await data(store, WHO, { id: GONE })).person.id).toBe(KEEP);
    expect(merged.filter((line) => !line.includes('show:d'))).toEqual(expect.arrayContaining([]));
    await split(store, GONE);
    expect(await check(store)).toEqual([]);
    const after = await dump(store);
    // One credit more is counted on the person, and tells on their names.
    const other = (line: string): boolean => !line.includes('"creditCount"') && !line.includes('"card"');
    expect(before.filter((line) => other(line) && !after.includes(line))).toEqual([]);
    expect(after.filter((line) => other(line) && !before.includes(line)).every((line) => line.includes('show:d'))).toBe(true);
  });

  describe('refuses, and changes nothing', () => {
    it.each([
      ['into itself', KEEP, KEEP, `${KEEP} cannot be merged into itself.`],
      ['another type', KEEP, 'show:a', `show:a is a show and ${KEEP} a person: only entities of one type can be merged.`],
      ['an unknown one', KEEP, 'person:none', 'There is no person:none.'],
      ['into an unknown one', 'person:none', KEEP, 'There is no person:none.'],
    ])('%s', async (_, keep, gone, said) => {
      const before = await dump(store);
      await expect(merge(store, keep, gone)).rejects.toThrow(said);
      expect(await dump(store)).toEqual(before);
    });

    it('twice, into what is merged itself, and what never was', async () => {
      await merge(store, KEEP, GONE);
      const before = await dump(store);
      await expect(merge(store, KEEP, GONE)).rejects.toThrow(`${GONE} is merged into ${KEEP} already.`);
      await expect(merge(store, GONE, 'person:third')).rejects.toThrow(`${GONE} is merged into ${KEEP} already.`);
      await expect(split(store, 'person:third')).rejects.toThrow('person:third is not merged into anything: there is nothing to split.');
      expect(await dump(store)).toEqual(before);
    });

    it('two that a claim tells apart', async () => {
      await state(store, {
        subject: 'show:a',
        property: 'BASED_ON',
        value: 'show:b',
        by: [{ article: 'article:news', relation: 'REMAKE' }],
      });
      await projected(store);
      await expect(merge(store, 'show:a', 'show:b')).rejects.toThrow(
        'show:b and show:a cannot be one: claim:show:a/BASED_ON/show:b says something of both.',
      );
    });
  });
});
