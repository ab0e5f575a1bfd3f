/** Tables of one's own, by a mapping. */
import { describe, expect, it } from '@jest/globals';
import { mappedFormat } from '../../src/import/sources/mapping/mapped-table.js';
import { mappingOf, readMapping } from '../../src/import/sources/mapping/mapping.js';
import type { Format } from '../../src/import/intake/format.js';
import { packageFile } from '../../src/package-files.js';
import { factsOf, fixture, readFileBy, saidOf } from './rows.js';

const EXAMPLE = packageFile('docs/examples/mapping-example.json');
const TABLE = packageFile('docs/examples/mapping-example.csv');

describe('the example', () => {
  it('is read as the documentation says', async () => {
    const mapping = await readMapping(EXAMPLE);
    const file = await readFileBy(TABLE, [mappedFormat(mapping) as Format<unknown>]);
    const [show, season, other] = file.records;
    expect([show!.id, show!.names, show!.externalIds]).toEqual([
      'record:lantern-guide/show/1',
      [
        { text: 'Paper Lanterns', locale: 'en' },
        { text: '종이 등', kind: 'NATIVE', locale: 'ko' },
      ],
      [{ source: 'imdb', value: 'tt9000001' }],
    ]);
    expect(factsOf(show!)).toEqual({ PREMIERED_ON: '2021-05-14', ENDED_ON: '2021-07-03', EPISODE_COUNT: 16 });
    expect(
      show!.links.filter(({ property }) => property === 'CAST_MEMBER').map(({ asWritten, qualifiers }) => [asWritten, qualifiers]),
    ).toEqual([
      ['Han Seo-jun', { billing: 'MAIN', order: 1 }],
      ['Kim Ji-soo', { billing: 'MAIN', order: 2 }],
    ]);
    expect([saidOf(show!, 'BASED_ON'), show!.ratings]).toEqual([
      ['Jongi Deung'],
      [{ publication: 'publication:lantern-guide', kind: 'AUDIENCE', value: 4.5, scale: 5 }],
    ]);
    expect([season!.season, factsOf(season!)]).toEqual([2, { PREMIERED_ON: '2022-09', EPISODE_COUNT: 12 }]);
    expect([factsOf(other!), file.leftOut]).toEqual([
      { EPISODE_COUNT: 8 },
      [
        'first shown is "soon": it has to be a year, a month or a day that exists, as 2022, Jan, 2022 or 2022-01-28.',
        'stars is "9": it has to be a number from 0 to 5.',
      ],
    ]);
  });

  it('does not fit a table without its columns', async () => {
    const format = mappedFormat(await readMapping(EXAMPLE)) as Format<unknown>;
    await expect(readFileBy(fixture('people.csv'), [format])).rejects.toThrow(
      /line 1 does not name the columns of a layout that is known\.[^]*lantern-guide: no, title/,
    );
  });
});

describe('a mapping', () => {
  const good = {
    source: 'guide',
    publication: { id: 'publication:guide', name: 'Guide', url: 'https://example.org' },
    type: 'show',
    key: 'no',
    columns: { title: 'TITLE' },
  };

  it.each<[string, unknown, string | RegExp]>([
    [
      'an unknown property',
      { ...good, columns: { title: 'TITLE', when: 'SHOWN_ON' } },
      /column "when" has the property "SHOWN_ON", which is not known; known are TITLE, NAME, STATUS, PRODUCTION_STAGE, GENDER, PREMIERED_ON/,
    ],
    ['no name', { ...good, columns: { when: 'PREMIERED_ON' } }, 'no column is a TITLE or NAME: what a row is about has to have a name.'],
    ['an unknown type', { ...good, type: 'series' }, 'type is "series": it has to be person, show, webtoon, novel, company, platform.'],
    ['no key', { ...good, key: undefined }, 'key has to name the column that tells rows apart.'],
    [
      'an unknown entry',
      { ...good, keys: 'no' },
      'it has "keys"; known are source, publication, type, kind, key, columns, merged, same, awards, chart, episodes and notes.',
    ],
    ['a wrong source', { ...good, source: 'My Guide' }, 'source is "My Guide": it has to be a short name in small letters, as hancinema.'],
    [
      'a wrong publication',
      { ...good, publication: { id: 'guide', name: 'Guide', url: '' } },
      'publication.id is "guide": it has to look like publication:hancinema.',
    ],
    [
      'a database whose name would be taken for part of a number',
      { ...good, columns: { title: 'TITLE', id: { number: 'my:base' } } },
      'column "id": number has to name a database, as imdb.',
    ],
    ['no publication', { ...good, publication: 'Guide' }, 'publication has to have id, name and url, each a text.'],
    [
      'an unknown kind of name',
      { ...good, columns: { title: { property: 'TITLE', kind: 'FUNNY' } } },
      /column "title": kind is "FUNNY"; known are OFFICIAL, NATIVE/,
    ],
    [
      'an unknown billing',
      { ...good, columns: { title: 'TITLE', cast: { property: 'CAST_MEMBER', billing: 'STAR' } } },
      'column "cast": billing is "STAR"; known are MAIN, SUPPORTING, GUEST.',
    ],
    ['an unknown kind', { ...good, kind: 'SOAP' }, 'kind is "SOAP": of a show it has to be SERIES, FILM, VARIETY.'],
    ['a kind where there is none', { ...good, type: 'person', kind: 'SERIES' }, 'kind is "SERIES": a person has none.'],
    [
      'a property of something else',
      { ...good, type: 'person', columns: { name: 'NAME', director: 'DIRECTED_BY' } },
      'column "director": DIRECTED_BY is said of show, and a row is about a person.',
    ],
    [
      'a property that leads to something else',
      { ...good, columns: { title: 'TITLE', director: { property: 'DIRECTED_BY', to: 'company' } } },
      'column "director": to is "company"; of DIRECTED_BY it has to be person.',
    ],
    [
      'a billing of those who have none',
      { ...good, columns: { title: 'TITLE', director: { property: 'DIRECTED_BY', billing: 'MAIN' } } },
      'column "director": DIRECTED_BY has no billing.',
    ],
    [
      'a figure of a day',
      { ...good, columns: { title: 'TITLE', rank: 'CHART_RANK' } },
      /column "rank" has the property "CHART_RANK", which is not known/,
    ],
    ['a list', [], 'it has to be an object with source, publication, type, key and columns.'],
  ])('with %s is refused', (_what, value, message) => {
    expect(() => mappingOf(value, 'my.json')).toThrow(message);
    expect(() => mappingOf(value, 'my.json')).toThrow(/^The mapping my\.json: /);
  });

  it('that cannot be read is refused', async () => {
    await expect(readMapping('/no/such/mapping.json')).rejects.toThrow('The mapping /no/such/mapping.json cannot be read');
    await expect(readMapping(TABLE)).rejects.toThrow(/mapping-example\.csv is no JSON: /);
  });
});
