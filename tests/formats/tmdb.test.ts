/** TMDB's files. */
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { factsOf, fixture, readFileBy, recordOf, saidOf } from './rows.js';

describe('series', () => {
  it('refer to people, networks and companies by their records, whichever file comes first', async () => {
    const [series, people, networks, companies] = await Promise.all(
      ['series.csv', 'people.csv', 'networks.csv', 'production_companies.csv'].map((name) => readFileBy(fixture(name))),
    );
    const show = recordOf(series!, 'record:tmdb/show/700001');
    expect(show.names.map(({ text }) => text)).toEqual(['Paper Lanterns', '종이 등']);
    expect([saidOf(show, 'DIRECTED_BY'), saidOf(show, 'CAST_MEMBER')]).toEqual([
      ['record:tmdb/person/900001'],
      ['record:tmdb/person/900002', 'record:tmdb/person/900003'],
    ]);
    const records = new Set([people, networks, companies].flatMap((file) => file!.records.map(({ id }) => id)));
    const referred = show.links.flatMap(({ to }) => ('record' in to ? [to.record] : []));
    expect(referred.filter((id) => !records.has(id))).toEqual([]);
    expect([saidOf(show, 'AIRED_ON'), saidOf(show, 'STREAMS_ON')]).toEqual([
      ['record:tmdb/company/network-156'],
      ['record:tmdb/platform/network-213'],
    ]);
    expect([saidOf(show, 'IN_GENRE'), saidOf(show, 'FROM'), show.isWhole]).toEqual([['Drama', 'Family'], ['KR'], true]);
    expect(factsOf(show)).toEqual({
      PREMIERED_ON: '2021-05-14',
      EPISODE_COUNT: 28,
      EPISODE_MINUTES: 65,
      POSTER: 'https://pictures.example/lanterns.jpg',
    });
  });

  it('name each person once, and leave out what cannot be right', async () => {
    const file = await readFileBy(fixture('series.csv'));
    const show = recordOf(file, 'record:tmdb/show/700002');
    expect([saidOf(show, 'CAST_MEMBER'), show.ratings, factsOf(show)]).toEqual([
      ['record:tmdb/person/900002'],
      [],
      { PREMIERED_ON: '2017-05-01', EPISODE_COUNT: 8 },
    ]);
    expect(file.leftOut).toEqual([
      'episode_run_time gives 1 minutes: it has to be 2 to 400.',
      'poster_img_url is "/clock.jpg": it has to be an address, as https://example.com/poster.jpg.',
      'genres_ids has 999, which is no genre of TMDB.',
      'The last columns are shifted: next_episode_to_air is "somewhere", origin_country is "KR".',
    ]);
  });

  it('are set right where columns are shifted, or taken without them', async () => {
    const file = await readFileBy(fixture('series.csv'));
    const set = recordOf(file, 'record:tmdb/show/700003');
    expect([saidOf(set, 'FROM'), saidOf(set, 'AIRED_ON'), saidOf(set, 'PRODUCED_BY')]).toEqual([
      ['KR'],
      ['record:tmdb/company/network-97'],
      ['record:tmdb/company/company-800001'],
    ]);
    expect(saidOf(recordOf(file, 'record:tmdb/show/700004'), 'AIRED_ON')).toEqual(['record:tmdb/company/network-97']);
    expect(file.rejected).toEqual([]);
  });
});

describe('people', () => {
  it('have numbers of their own, birthdays and genders', async () => {
    const file = await readFileBy(fixture('people.csv'));
    expect(file.records.map((record) => [record.names[0]!.text, record.externalIds[0]!.source, factsOf(record)])).toEqual([
      ['Oh Kang-min', 'tmdb-person', { BORN_ON: '1970', GENDER: 'male' }],
      ['Han Seo-jun', 'tmdb-person', { BORN_ON: '1990-03-18', GENDER: 'male' }],
      ['Kim Ji-soo', 'tmdb-person', { BORN_ON: '1972-10-24', GENDER: 'female' }],
      ['Nobody', 'tmdb-person', {}],
    ]);
    expect(file.leftOut).toHaveLength(2);
  });
});

describe('networks and companies', () => {
  it('have the same columns: the name of the file tells which they are', async () => {
    expect((await readFileBy(fixture('networks.csv'))).records.map(({ id }) => id)).toEqual([
      'record:tmdb/company/network-156',
      'record:tmdb/platform/network-213',
      'record:tmdb/company/network-829',
    ]);
    const folder = await mkdtemp(join(tmpdir(), 'inyeon-'));
    try {
      await copyFile(fixture('networks.csv'), join(folder, 'list.csv'));
      await expect(readFileBy(join(folder, 'list.csv'))).rejects.toThrow(
        'may be tmdb-networks or tmdb-companies, which have the same columns: say which with --format.',
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
