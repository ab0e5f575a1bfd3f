/** IMDb's files. */
import { describe, expect, it } from '@jest/globals';
import { factsOf, fixture, readFileBy, recordOf, saidOf } from './rows.js';

describe('titles', () => {
  it('are shows and films; quotes and nulls are read as they are meant', async () => {
    const file = await readFileBy(fixture('title.basics.tsv'));
    expect(file.records.map((record) => [record.kind, record.names.map(({ text }) => text), factsOf(record)])).toEqual([
      ['SERIES', ['Paper Lanterns', 'Jongi deung'], { PREMIERED_ON: '2021', ENDED_ON: '2022', EPISODE_MINUTES: 65 }],
      ['FILM', ['The "Long Way', '종이'], { PREMIERED_ON: '2019', EPISODE_MINUTES: 1 }],
      ['FILM', ['Far from Seoul'], { PREMIERED_ON: '2010', EPISODE_MINUTES: 98 }],
      ['SERIES', ['Known by Number'], {}],
    ]);
    expect(file.said.map(({ skipped }) => skipped).filter((reason) => reason !== undefined)).toEqual([
      'no show: an episode, a pilot or a game',
    ]);
    expect(file.rejected).toEqual(['tconst is "nonsense": it has to be the id of a title, as tt10919420.']);
    expect(file.leftOut).toHaveLength(1);
  });

  it('have other titles by region', async () => {
    const { records } = await readFileBy(fixture('title.akas.tsv'));
    expect(records.filter(({ locator }) => locator === 'tt9000001').flatMap(({ names }) => names)).toEqual([
      { text: '종이 등', kind: 'NATIVE', locale: 'und-KR' },
      { text: 'Jongi deung', kind: 'OFFICIAL' },
      { text: 'Bumažni lampioni', kind: 'ALIAS', locale: 'hr-HR' },
    ]);
  });
});

describe('credits', () => {
  it('have parts from lists, and categories that the graph knows', async () => {
    const file = await readFileBy(fixture('title.principals.tsv'));
    const links = file.records.flatMap((record) => record.links);
    expect(links.slice(0, 3)).toEqual([
      {
        property: 'CAST_MEMBER',
        to: { externalId: { source: 'imdb', value: 'nm9000001' }, type: 'person' },
        qualifiers: { order: 1 },
        character: 'Yoon Dae-ho / Young "Dae"',
      },
      { property: 'CAST_MEMBER', to: { externalId: { source: 'imdb', value: 'nm9000002' }, type: 'person' }, qualifiers: { order: 2 } },
      { property: 'DIRECTED_BY', to: { externalId: { source: 'imdb', value: 'nm9000003' }, type: 'person' } },
    ]);
    expect(file.leftOut).toEqual(['characters is "[Herself": it has to be a list, as ["Nam On-jo"].']);
  });

  it('have directors and writers', async () => {
    const file = await readFileBy(fixture('title.crew.tsv'));
    const crew = recordOf(file, 'record:imdb-crew/show/tt9000001');
    expect([saidOf(crew, 'DIRECTED_BY'), saidOf(crew, 'WRITTEN_BY')]).toEqual([['nm9000003'], ['nm9000006', 'nm9000007']]);
    expect(file.leftOut).toEqual(['writers has "oops", which is no id of a person.']);
  });

  it('have ratings and people', async () => {
    const ratings = await readFileBy(fixture('title.ratings.tsv'));
    expect(ratings.records.flatMap((record) => record.ratings)).toEqual([
      { publication: 'publication:imdb', kind: 'AUDIENCE', value: 8.1, scale: 10, votes: 1472 },
    ]);
    expect(ratings.rejected).toEqual(['averageRating is "11.5": it has to be a number from 0 to 10.']);
    const people = await readFileBy(fixture('name.basics.tsv'));
    expect(people.records.map((record) => [record.names[0]!.text, factsOf(record)])).toEqual([
      ['Han Seo-jun', { BORN_ON: '1990' }],
      ['Kim Ji-soo', { BORN_ON: '1972', DIED_ON: '2020' }],
      ['Jean Dupont', { BORN_ON: '1950' }],
      ['Park Bo', {}],
    ]);
  });
});
