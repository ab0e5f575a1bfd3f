/** Spellings that publications print become names, with who printed them; the best of them is shown. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { changesFor } from '../src/claims/changes.js';
import type { Store } from '../src/graph/store.js';
import { data } from './support/ask.js';
import { onEachEngine } from './support/engines.js';
import { define, projected, publish, state, type Fact } from './support/facts.js';

const PERSON = 'person:lee-jae-gyoo';

/** That the show is directed by the person, as these articles spell the name. */
const directed = (...spellings: [article: string, asWritten: string][]): Fact => ({
  subject: 'show:a',
  property: 'DIRECTED_BY',
  value: PERSON,
  by: spellings.map(([article, asWritten]) => ({ article, asWritten })),
});

/** That the person has this name. */
const named = (text: string, article: string, more: Record<string, string> = {}): Fact => ({
  subject: PERSON,
  property: 'NAME',
  text,
  by: [{ article, asWritten: text, ...more }],
});

onEachEngine('names', (engine) => {
  let store: Store;

  beforeEach(async () => {
    store = await engine.empty();
    await publish(
      store,
      { id: 'article:one', publication: 'publication:one', kind: 'ENTERTAINMENT_NEWS', on: '2022-01-01' },
      { id: 'article:two', publication: 'publication:two', kind: 'ENTERTAINMENT_NEWS', on: '2022-01-02' },
      { id: 'article:database', publication: 'publication:database', kind: 'DATABASE', of: 'DATASET', on: '2022' },
    );
    await define(store, 'show:a', PERSON);
  });

  afterEach(() => store.close());

  /** States facts, brings the graph up to date, and gives the person's names as a client sees them. */
  async function person(...facts: Fact[]): Promise<Record<string, any>> {
    await state(store, ...facts);
    await projected(store);
    const answer = await data(
      store,
      `query ($id: ID!) { person(id: $id) { name nativeName names { text script kind locale citations { asWritten article { id } } } } }`,
      { id: PERSON },
    );
    return answer['person'];
  }

  it('are every spelling that is printed, each with all who print it', async () => {
    const { names } = await person(directed(['article:one', 'Lee JQ'], ['article:two', 'Lee JQ'], ['article:database', '이재규']));
    expect(names).toEqual([
      {
        text: '이재규',
        script: 'HANGUL',
        kind: 'NATIVE',
        locale: null,
        citations: [{ asWritten: '이재규', article: { id: 'article:database' } }],
      },
      {
        text: 'Lee JQ',
        script: 'LATIN',
        kind: 'ROMANIZATION',
        locale: null,
        citations: [
          { asWritten: 'Lee JQ', article: { id: 'article:one' } },
          { asWritten: 'Lee JQ', article: { id: 'article:two' } },
        ],
      },
    ]);
  });

  it('are shown by their kind before by who prints them: official, then others, a misspelling last', async () => {
    const all = await person(
      directed(['article:one', 'Lee JQ'], ['article:two', 'Lee JQ']),
      named('Lee Jae Gyoo', 'article:database', { kind: 'OFFICIAL', locale: 'en' }),
      named('Lee Jae Goo', 'article:one', { kind: 'MISSPELLING' }),
    );
    expect(all).toMatchObject({ name: 'Lee Jae Gyoo', nativeName: null });
    expect(all['names'].map(({ text, kind, locale }: Record<string, string>) => [text, kind, locale])).toEqual(
      [
        ['Lee Jae Gyoo', 'OFFICIAL', 'en'],
        ['Lee JQ', 'ROMANIZATION', null],
        ['Lee Jae Goo', 'MISSPELLING', null],
      ].sort(([a, kind], [b, otherKind]) => Number(kind !== 'OFFICIAL') - Number(otherKind !== 'OFFICIAL') || (a! < b! ? -1 : 1)),
    );
  });

  it('are shown by how many print them, then by who does, then by which is newest', async () => {
    expect(await person(directed(['article:one', 'Lee Jae Kyoo'], ['article:two', 'Lee JQ']))).toMatchObject({ name: 'Lee JQ' });
    expect(await person(directed(['article:database', 'Lee Jae Gyu']))).toMatchObject({ name: 'Lee Jae Gyu' });
    expect(await person(directed(['article:two', 'Lee Jae Kyoo']))).toMatchObject({ name: 'Lee Jae Kyoo' });
  });

  it('are shown in Latin letters and in Hangul beside, and in Hangul where there is no other', async () => {
    expect(await person(directed(['article:database', '이재규']))).toMatchObject({ name: '이재규', nativeName: '이재규' });
    expect(await person(directed(['article:one', 'Lee JQ']))).toMatchObject({ name: 'Lee JQ', nativeName: '이재규' });
  });

  it('stay when the claim that printed them is deprecated', async () => {
    await person(directed(['article:one', 'Lee JQ']));
    const { names } = await person({ ...directed(), rank: 'DEPRECATED' });
    expect(names).toMatchObject([{ text: 'Lee JQ', citations: [{ article: { id: 'article:one' } }] }]);
  });

  it('come from mentions too, which change nothing but names', async () => {
    await store.transaction((tx) =>
      tx.write(
        `MATCH (article:Article {id: 'article:one'}) MATCH (person:Person {id: $id})
MERGE (article)-[mention:MENTIONS]->(person) SET mention.asWritten = ['JQ Lee', ' Lee   JQ ']`,
        { id: PERSON },
      ),
    );
    const { name, names } = await person();
    expect(names.map(({ text }: { text: string }) => text)).toEqual(['JQ Lee', 'Lee JQ']);
    expect(['JQ Lee', 'Lee JQ']).toContain(name);
    expect(await projected(store)).toBe(0);
  });

  it('of a show come from titles, and not from words such as "season 2" or "Korean"', async () => {
    await state(
      store,
      {
        subject: 'show:a',
        property: 'TITLE',
        text: 'All of Us Are Dead',
        by: [{ article: 'article:one', asWritten: 'All of Us Are Dead', kind: 'OFFICIAL' }],
      },
      {
        subject: 'show:a',
        property: 'TITLE',
        text: '지금 우리 학교는',
        by: [{ article: 'article:database', kind: 'NATIVE', locale: 'ko' }],
      },
      { subject: 'show:a', property: 'FROM', value: 'country:KR', by: [{ article: 'article:one', asWritten: 'Korean' }] },
    );
    await projected(store);
    expect(await data(store, '{ show(id: "show:a") { title name nativeName countries { id names { text } } } }')).toEqual({
      show: {
        title: 'All of Us Are Dead',
        name: 'All of Us Are Dead',
        nativeName: '지금 우리 학교는',
        countries: [{ id: 'country:KR', names: [] }],
      },
    });
  });

  it('are of one kind where articles differ on it, whichever is read first', async () => {
    const { names } = await person(
      named('Lomon', 'article:two', { kind: 'STAGE_NAME' }),
      named('Lomon', 'article:one', { kind: 'OFFICIAL', locale: 'en' }),
      named('Lomon', 'article:database', { kind: 'ALIAS' }),
    );
    expect(names).toMatchObject([{ text: 'Lomon', kind: 'OFFICIAL', locale: 'en' }]);
    for (const change of Object.values(await changesFor(store, [PERSON]))) expect(change).toEqual([]);
  });

  it('are written once', async () => {
    await person(directed(['article:one', 'Lee JQ'], ['article:database', '이재규']), named('Lee Jae Gyoo', 'article:database'));
    for (const change of Object.values(await changesFor(store, ['show:a', PERSON]))) expect(change).toEqual([]);
  });
});
