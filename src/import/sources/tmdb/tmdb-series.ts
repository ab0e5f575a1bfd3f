import type { RecordLink } from '../../../records/record.js';
import { scriptOf } from '../../../names/script.js';
import type { Cells } from '../../values/cells.js';
import { RowError } from '../../intake/import-error.js';
import { databaseFormat } from '../../intake/database-format.js';
import type { DatabaseRow } from '../../intake/database-row.js';
import type { Doubts } from '../../intake/doubts.js';
import { splitList } from '../../values/lists.js';
import { partialDate } from '../../values/partial-dates.js';
import { release } from '../../values/publishers.js';
import { showTitle } from '../../values/show-titles.js';
import { spaced } from '../../values/spaced.js';
import {
  addressIn,
  audienceRating,
  countriesOf,
  episodesIn,
  fact,
  minutes,
  nameOf,
  namedLinks,
  ratingIn,
} from '../../intake/statements.js';
import { idList, networkType, TMDB_GENRES, tmdbId, tmdbRecord } from './tmdb.js';

/** series.csv: series of TMDB; people, networks and companies by their numbers. */
export const tmdbSeries = databaseFormat({
  name: 'tmdb-series',
  title: 'TMDB, series',
  columns: [
    'tmdb_id',
    'name',
    'original_name',
    'keywords',
    'airing_date',
    'poster_img_url',
    'background_img_url',
    'directors_ids',
    'cast_ids',
    'genres_ids',
    'number_of_seasons',
    'number_of_episodes',
    'episode_run_time',
    'synopsis',
    'popularity',
    'average_rating',
    'rating_count',
    'next_episode_to_air',
    'next_episode_air_date',
    'origin_country',
    'networks_ids',
    'production_companies_ids',
  ],
  dataset: release('tmdb', 'tmdb-series', 'Series at TMDB'),
  parse: seriesRow,
});

/** Reads a row. @throws RowError when it has no number or no name. */
export function seriesRow(cells: Cells): DatabaseRow {
  const { doubts } = cells;
  const id = tmdbId(cells);
  const { title, season } = showTitle(cells.filled('name'));
  const original = spaced(cells.text('original_name'));
  const tail = doubts.unless(() => unshifted(cells)) ?? NOTHING;
  const ids = (column: string, text = cells.text(column)): string[] => doubts.unless(() => idList(text, column)) ?? [];
  const aired = cells.text('airing_date');
  const votes = cells.figure('rating_count') ?? undefined;
  const countries = tail.origin_country.split(/,\s*/).filter((code) => code !== '');
  return {
    records: [
      {
        id: tmdbRecord.series(id),
        type: 'show',
        kind: 'SERIES',
        names: [nameOf(title), ...(original === '' || original === cells.text('name') ? [] : [nameOf(original)])],
        ...(season === undefined ? {} : { season }),
        ...(Number(cells.text('number_of_seasons')) > 1 ? { isWhole: true as const } : {}),
        externalIds: [{ source: 'tmdb', value: id }],
        facts: [
          ...fact('PREMIERED_ON', aired === '' ? undefined : doubts.unless(() => partialDate(aired, 'airing_date'))),
          ...fact(
            'EPISODE_COUNT',
            doubts.unless(() => episodesIn(cells, 'number_of_episodes')),
            cells.text('number_of_episodes'),
          ),
          ...fact(
            'EPISODE_MINUTES',
            doubts.unless(() => minutes(cells.count('episode_run_time'), 'episode_run_time')),
            cells.text('episode_run_time'),
          ),
          ...fact(
            'POSTER',
            doubts.unless(() => addressIn(cells, 'poster_img_url')),
          ),
        ],
        links: [
          ...ids('directors_ids').map((person): RecordLink => ({ property: 'DIRECTED_BY', to: { record: tmdbRecord.person(person) } })),
          ...ids('cast_ids').map((person, index): RecordLink => ({
            property: 'CAST_MEMBER',
            to: { record: tmdbRecord.person(person) },
            qualifiers: { order: index + 1 },
          })),
          ...ids('networks_ids', tail.networks_ids).map((network): RecordLink => ({
            property: networkType(network) === 'platform' ? 'STREAMS_ON' : 'AIRED_ON',
            to: { record: tmdbRecord.network(network) },
          })),
          ...ids('production_companies_ids', tail.production_companies_ids).map((company): RecordLink => ({
            property: 'PRODUCED_BY',
            to: { record: tmdbRecord.company(company) },
          })),
          ...ids('genres_ids').flatMap((genre) => genreLinks(genre, doubts)),
          ...namedLinks('TAGGED', 'tag', splitList(cells.text('keywords'))),
          ...countriesOf(countries, 'origin_country', doubts),
        ],
        ratings: audienceRating(
          'publication:tmdb',
          doubts.unless(() => ratingIn(cells, 'average_rating')),
          votes,
        ),
        locator: `tmdb_id ${id}`,
      },
    ],
    isKorean: countries.includes('KR') || scriptOf(original) === 'HANGUL',
  };
}

function genreLinks(id: string, doubts: Doubts): RecordLink[] {
  const name = TMDB_GENRES[id];
  if (name === undefined) doubts.add(`genres_ids has ${id}, which is no genre of TMDB.`, 'genres_ids has a number that is no genre');
  // TMDB has one number for two genres that others have apart: Action & Adventure.
  return (name?.split(' & ') ?? []).map((text) => ({ property: 'IN_GENRE', to: { type: 'genre', names: [{ text }] }, asWritten: name! }));
}

/** The last columns, and what each of them holds. */
const TAIL = [
  ['next_episode_to_air', /^(?:\d+(?:\.0)?)?$/],
  ['next_episode_air_date', /^(?:\d{4}-\d{2}-\d{2})?$/],
  ['origin_country', /^(?:[A-Z]{2}(?:,\s*[A-Z]{2})*)?$/],
  ['networks_ids', /^[\d.,\s]*$/],
  ['production_companies_ids', /^[\d.,\s]*$/],
] as const;

/** What columns say that are shifted for good. */
const NOTHING: Tail = {
  next_episode_to_air: '',
  next_episode_air_date: '',
  origin_country: '',
  networks_ids: '',
  production_companies_ids: '',
};

type Tail = { readonly [column in (typeof TAIL)[number][0]]: string };

/**
 * The last columns of a row. Where a series has no next episode some files leave one of its two columns out, so that all
 * behind it stand one to the left: they are set right again when that is the only reading in which each holds what it
 * should.
 */
function unshifted(cells: Cells): Tail {
  const texts = TAIL.map(([column]) => cells.text(column));
  const readings = [texts, ['', ...texts.slice(0, -1)], ['', '', ...texts.slice(0, -2)], [...texts.slice(1), '']].filter(
    (reading, index) => {
      // What falls off at an end must have been empty.
      const lost = index === 1 ? [texts[4]!] : index === 2 ? texts.slice(3) : index === 3 ? [texts[0]!] : [];
      return lost.every((text) => text === '') && TAIL.every(([, shape], at) => shape.test(reading[at]!));
    },
  );
  if (readings[0] === undefined)
    throw new RowError(
      `The last columns are shifted: next_episode_to_air is ${JSON.stringify(texts[0])}, origin_country is ${JSON.stringify(texts[2])}.`,
      'the columns from next_episode_to_air on are shifted',
    );
  return Object.fromEntries(TAIL.map(([column], index) => [column, readings[0]![index]!])) as unknown as Tail;
}
