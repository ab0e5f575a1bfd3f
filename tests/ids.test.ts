/** Ids are made, taken apart and told from other texts in one place; what merely looks like one stays a text. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { check } from '../src/check/check.js';
import type { Store } from '../src/graph/store.js';
import type { Format } from '../src/import/intake/format.js';
import { importFile } from '../src/import/intake/pipeline.js';
import { prepareFile } from '../src/import/intake/prepared-file.js';
import { mappedFormat } from '../src/import/sources/mapping/mapped-table.js';
import { mappingOf } from '../src/import/sources/mapping/mapping.js';
import { join } from '../src/joining/join.js';
import { editionKey, editionOf, entryId, isEditionKey, isEntryOf, ratingId, showOfRating } from '../src/model/ids/charts.js';
import { checkedId } from '../src/model/ids/checked-id.js';
import { claimId, claimParts, claimSubject } from '../src/model/ids/claims.js';
import { externalId, externalKey, externalParts } from '../src/model/ids/external.js';
import { entityKindOf, idOf, isIdOf, isPlainIdOf, kindOf, typeNameOf } from '../src/model/ids/kinds.js';
import { nameId, nameKeyId, textOfNameKey } from '../src/model/ids/names.js';
import { isMentionKey, isRecordId, knownInPart, mentionKey, mentionPartKey, recordId, recordParts } from '../src/model/ids/records.js';
import { seasonId, seasonParts } from '../src/model/ids/seasons.js';
import { data } from './support/ask.js';
import { onEachEngine } from './support/engines.js';
import { projected, publish, state } from './support/facts.js';
import { removeFolders } from './support/folder.js';
import { fileOf } from './support/import.js';
import { keep, show } from './support/records.js';

removeFolders();

describe('the kind of an id', () => {
  it.each([
    ['show:kingdom', 'show'],
    ['country:KR', 'country'],
    ['claim:show:a/TITLE/b', 'claim'],
    ['entry:netflix/KR/2022-01-24/kingdom', 'entry'],
  ])('%s is of a %s', (id, kind) => expect(kindOf(id)).toBe(kind));

  it.each([
    're:mind',
    'person: the game',
    'show:',
    'show',
    ':kingdom',
    'Show:kingdom',
    'shows:kingdom',
    'constructor:x',
    '__proto__:x',
    'name:show:a/b',
    '',
  ])('%j is of none', (text) => {
    expect([kindOf(text), entityKindOf(text), typeNameOf({ id: text }), isIdOf('show', text)]).toEqual([
      undefined,
      undefined,
      undefined,
      false,
    ]);
    expect(() => checkedId(text, ['id'])).toThrow('is not an id');
  });

  it('is one of several, or a single one', () => {
    expect(isIdOf(['article', 'publication'], 'article:a')).toBe(true);
    expect(isIdOf(['article', 'publication'], 'show:a')).toBe(false);
    expect([entityKindOf('claim:show:a/TITLE/b'), entityKindOf('genre:legal')]).toEqual([undefined, 'genre']);
    expect([isPlainIdOf('publication', 'publication:a-1'), isPlainIdOf('publication', 'publication:A b')]).toEqual([true, false]);
    expect(checkedId(idOf('show', 'a'), ['id'], 'show')).toBe('show:a');
  });
});

describe('an id taken apart gives what it was made of', () => {
  const odd = ['re:mind', 'show:case', 'person: the game', 'a/TITLE/show:b', 'AC/DC: live', 'x@2022 hours', '|', '첫/사랑'];

  it.each(odd)('where %j is a title', (text) => {
    for (const subject of ['show:a', 'season:a/2', 'country:KR']) {
      const claim = claimId({ subject, property: 'TITLE', value: null, text, date: null, number: null, unit: null, asOf: null });
      expect([claimParts(claim), claimSubject(claim)]).toEqual([{ subject, property: 'TITLE', rest: text }, subject]);
      expect(nameId({ entity: subject, text })).toBe(`name:${subject}/${text}`);
    }
    expect(recordParts(recordId('webtoon-en', 'show', text))).toEqual({ source: 'webtoon-en', type: 'show', key: text });
    expect(externalParts(externalKey({ source: 'mydramalist-title', value: text }))).toEqual({ source: 'mydramalist-title', value: text });
    expect(textOfNameKey(nameKeyId('initials', text))).toBe(text);
    expect([claimParts(text), claimSubject(text), seasonParts(text), isRecordId(text), isMentionKey(text), isEditionKey(text)]).toEqual([
      undefined,
      '',
      undefined,
      false,
      false,
      false,
    ]);
  });

  it('where it is of a season, an edition, an entry, a rating or a mention', () => {
    expect(seasonParts(seasonId('show:kingdom', 2))).toEqual({ show: 'show:kingdom', number: 2 });
    expect(seasonParts('season:last')).toBeUndefined();
    for (const country of ['KR', null]) {
      const edition = { chart: 'chart:top', country, periodStart: '2022-01-24' };
      const key = editionKey(edition.chart, country, edition.periodStart);
      expect([editionOf(key), isEditionKey(key), isEditionKey(edition.chart)]).toEqual([edition, true, false]);
      const entry = entryId('chart:top', country, '2022-01-24', 'show:kingdom', 'season:kingdom/2');
      expect([entry, isEntryOf(entry, edition), isEntryOf(entry, { ...edition, periodStart: '2022-01-31' })]).toEqual([
        `entry:top/${country ?? 'world'}/2022-01-24/kingdom/2`,
        true,
        false,
      ]);
    }
    const rating = { publication: 'publication:guide', kind: 'AUDIENCE', value: 8.5, scale: 10, asOf: '2022' };
    for (const rated of ['show:kingdom', 'season:kingdom/2']) expect(showOfRating(ratingId({ of: rated, ...rating }))).toBe('show:kingdom');
    expect(knownInPart(mentionPartKey(mentionKey('mdl', 'actor', 'kimjisoo'), 'record:tmdb/person/1'))).toBe('record:tmdb/person/1');
    expect(externalId(externalKey({ source: 'imdb', value: 'tt1' }))).toBe('external:imdb:tt1');
  });
});

const COLUMNS = ['no', 'title', 'shown', 'director', 'webtoon', 'genre', 'number'];

/** A table of a guide of its own, as `inyeon import --mapping` takes it. */
async function importGuide(store: Store, rows: readonly (readonly string[])[], released = '2022-03-01'): Promise<void> {
  const mapping = mappingOf(
    {
      source: 'guide',
      publication: { id: 'publication:guide', name: 'Guide', url: 'https://example.org/guide' },
      type: 'show',
      kind: 'SERIES',
      key: 'no',
      columns: {
        title: 'TITLE',
        shown: 'PREMIERED_ON',
        director: 'DIRECTED_BY',
        webtoon: { property: 'BASED_ON', to: 'webtoon' },
        genre: 'IN_GENRE',
        number: { number: 'guide-title' },
      },
    },
    'mapping.json',
  );
  const file = await prepareFile(fileOf('guide.tsv', [COLUMNS, ...rows]), [mappedFormat(mapping) as Format<unknown>], { released });
  await importFile(store, file, { mode: 'all' });
  await join(store);
}

onEachEngine('titles and names that look like ids', (engine) => {
  let store: Store;

  beforeEach(async () => {
    store = await engine.empty();
  });

  afterEach(() => store.close());

  it('stay what they are from a file through joining to a query', async () => {
    await importGuide(store, [
      ['1', 're:mind', '2017-10-12', 'person:kim', 'show:case', 'genre: other', 're:mind'],
      ['2', 'show:case', '2018', 'Kim: the second', 're:mind', 'genre:legal', 'show:case'],
      ['3', 'person: the game', '2019', '', 'person: the game', 'Legal', 'tmdb:3'],
      ['4/a:b', 'a/TITLE/show:case', '2020', '', '', '', ''],
    ]);
    expect(await check(store)).toEqual([]);
    const { shows } = await data(
      store,
      `{ shows(first: 9, orderBy: { field: PREMIERED_ON, direction: ASC }) { nodes {
          id title names { text } directors { id name } basedOn { source { ... on Entity { id name } } } genres { id name }
          claims(property: [TITLE], first: 5) { nodes { id value { __typename ... on TextValue { text } } } } } } }`,
    );
    const said = shows.nodes.map(({ claims, ...one }: any) => ({ ...one, claims: claims.nodes }));
    expect(said).toEqual([
      {
        id: 'show:re-mind-2017',
        title: 're:mind',
        names: [{ text: 're:mind' }],
        directors: [{ id: 'person:person-kim-guide-director', name: 'person:kim' }],
        basedOn: [{ source: { id: 'webtoon:show-case-guide', name: 'show:case' } }],
        genres: [{ id: 'genre:genre-other', name: 'genre: other' }],
        claims: [{ id: 'claim:show:re-mind-2017/TITLE/re:mind', value: { __typename: 'TextValue', text: 're:mind' } }],
      },
      {
        id: 'show:show-case-2018',
        title: 'show:case',
        names: [{ text: 'show:case' }],
        directors: [{ id: 'person:kim-the-second-guide-director', name: 'Kim: the second' }],
        basedOn: [{ source: { id: 'webtoon:re-mind-guide', name: 're:mind' } }],
        genres: [{ id: 'genre:genre-legal', name: 'genre:legal' }],
        claims: [{ id: 'claim:show:show-case-2018/TITLE/show:case', value: { __typename: 'TextValue', text: 'show:case' } }],
      },
      {
        id: 'show:person-the-game-2019',
        title: 'person: the game',
        names: [{ text: 'person: the game' }],
        directors: [],
        basedOn: [{ source: { id: 'webtoon:person-the-game-guide', name: 'person: the game' } }],
        genres: [{ id: 'genre:legal', name: 'Legal' }],
        claims: [
          { id: 'claim:show:person-the-game-2019/TITLE/person: the game', value: { __typename: 'TextValue', text: 'person: the game' } },
        ],
      },
      {
        id: 'show:a-title-show-case-2020',
        title: 'a/TITLE/show:case',
        names: [{ text: 'a/TITLE/show:case' }],
        directors: [],
        basedOn: [],
        genres: [],
        claims: [
          {
            id: 'claim:show:a-title-show-case-2020/TITLE/a/TITLE/show:case',
            value: { __typename: 'TextValue', text: 'a/TITLE/show:case' },
          },
        ],
      },
    ]);
    const found = await data(
      store,
      `{ search(text: "show:case", types: [SHOW]) { nodes { id } } reconcile(name: "re:mind", type: SHOW) { entity { id } } node(id: "show:case") { id } }`,
    );
    expect(found.search.nodes[0]).toEqual({ id: 'show:show-case-2018' });
    expect(found.reconcile[0]).toEqual({ entity: { id: 'show:re-mind-2017' } });
    expect(found.node).toBeNull();
  });

  it('take no name away from whoever has that id, when a title is corrected', async () => {
    await publish(store, { id: 'article:old', publication: 'publication:old', kind: 'NEWSPAPER', on: '2019' });
    await state(store, {
      subject: 'show:case',
      property: 'TITLE',
      text: 'The Case',
      by: [{ article: 'article:old', asWritten: 'The Case' }],
    });
    // What was printed once stays a name, even of a claim that is no more.
    await store.transaction((tx) =>
      tx.write(
        `MATCH (known:Show {id: 'show:case'}) MATCH (article:Article {id: 'article:old'})
CREATE (name:Name {id: $id, text: 'Former Case', script: 'LATIN', kind: 'ALIAS'}) CREATE (name)-[:NAMES]->(known) CREATE (name)-[:STATED_IN]->(article)`,
        { id: nameId({ entity: 'show:case', text: 'Former Case' }) },
      ),
    );
    await projected(store);
    await importGuide(store, [['1', 'show:case', '2018', '', '', '', '']]);
    await importGuide(store, [['1', 'Corrected', '2018', '', '', '', '']]);
    expect(await check(store)).toEqual([]);
    const { case: named, shows } = await data(
      store,
      '{ case: show(id: "show:case") { names { text } } shows(first: 9) { nodes { id names { text } } } }',
    );
    expect(named.names.map(({ text }: any) => text).sort()).toEqual(['Former Case', 'The Case']);
    expect(shows.nodes.filter(({ id }: any) => id !== 'show:case')).toEqual([
      { id: 'show:corrected-2018', names: [{ text: 'Corrected' }] },
    ]);
  });

  it('counts a season by its number, whatever curators call it', async () => {
    await publish(store, { id: 'article:old', publication: 'publication:old', kind: 'NEWSPAPER', on: '2019' });
    await state(
      store,
      { subject: 'show:long', property: 'TITLE', text: 'Long', by: [{ article: 'article:old', asWritten: 'Long' }] },
      { subject: 'show:long', property: 'PREMIERED_ON', date: '2017-05-01', by: ['article:old'] },
      { subject: 'show:long', property: 'HAS_SEASON', value: 'season:long-again', by: ['article:old'] },
    );
    await store.transaction((tx) => tx.write("MATCH (season:Season {id: 'season:long-again'}) SET season.number = 2"));
    await projected(store);
    await keep(store, {
      source: 'tmdb',
      on: '2022-01-01',
      records: [
        show('tmdb', '1', { titles: ['Long'], on: '2017-05-01', externalIds: ['tmdb:1'] }),
        show('tmdb', '2', { titles: ['Long'], season: 2, on: '2019-05-01', externalIds: ['tmdb:2'] }),
      ],
    });
    await join(store);
    expect(await check(store)).toEqual([]);
    const { show: long } = await data(store, '{ show(id: "show:long") { seasons { id number names { text } } } }');
    expect(long.seasons).toContainEqual({ id: 'season:long-again', number: 2, names: [{ text: 'Long: Season 2' }] });
  });
});
