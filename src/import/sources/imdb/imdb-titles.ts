import type { KindOf } from '../../../model/kinds.js';
import type { Cells } from '../../values/cells.js';
import { RowError } from '../../intake/import-error.js';
import { databaseFormat } from '../../intake/database-format.js';
import { listIn, numberIn, textIn, titleIn, titleRecord } from './imdb.js';
import { imdbAdmission, surveyAkas, type ImdbRow } from './imdb-admission.js';
import { partialDate } from '../../values/partial-dates.js';
import { release } from '../../values/publishers.js';
import { showTitle } from '../../values/show-titles.js';
import { spaced } from '../../values/spaced.js';
import { audienceRating, fact, minutes, nameOf, namedLinks, ratingIn } from '../../intake/statements.js';

/** What IMDb's types of titles are to us; null for those that are no shows. */
const KINDS: Readonly<Record<string, KindOf<'show'> | null>> = {
  movie: 'FILM',
  tvMovie: 'FILM',
  tvShort: 'FILM',
  short: 'FILM',
  video: 'FILM',
  tvSpecial: 'FILM',
  tvSeries: 'SERIES',
  tvMiniSeries: 'SERIES',
  tvPilot: null,
  tvEpisode: null,
  videoGame: null,
};

/** title.basics: what there is. It goes first, since the other files speak of its titles by their numbers. */
export const imdbBasics = databaseFormat({
  name: 'imdb-basics',
  title: 'IMDb, title.basics',
  order: 1,
  columns: ['tconst', 'titleType', 'primaryTitle', 'originalTitle', 'isAdult', 'startYear', 'endYear', 'runtimeMinutes', 'genres'],
  dataset: release('imdb', 'imdb-basics', 'Titles at IMDb'),
  parse: basicsRow,
  admission: imdbAdmission,
});

/** title.akas: under which titles a show runs where; the rows of a title stand together. */
export const imdbAkas = databaseFormat({
  name: 'imdb-akas',
  title: 'IMDb, title.akas',
  order: 2,
  columns: ['titleId', 'ordering', 'title', 'region', 'language', 'types', 'attributes', 'isOriginalTitle'],
  dataset: release('imdb', 'imdb-akas', 'Titles by region at IMDb'),
  addsUp: true,
  parse: akasRow,
  admission: imdbAdmission,
  survey: surveyAkas,
});

/** title.ratings: what its users give. */
export const imdbRatings = databaseFormat({
  name: 'imdb-ratings',
  title: 'IMDb, title.ratings',
  order: 2,
  columns: ['tconst', 'averageRating', 'numVotes'],
  dataset: release('imdb', 'imdb-ratings', 'Ratings at IMDb'),
  parse: ratingsRow,
  admission: imdbAdmission,
});

/** Reads a row of title.basics. @throws RowError when it has no id or no title. */
export function basicsRow(cells: Cells): ImdbRow {
  const { doubts } = cells;
  const id = titleIn(cells, 'tconst');
  const [type, primary, original] = [
    cells.text('titleType'),
    spaced(textIn(cells, 'primaryTitle')),
    spaced(textIn(cells, 'originalTitle')),
  ];
  if (primary === '') throw cells.wrong('primaryTitle', 'has to be filled');
  if (!Object.hasOwn(KINDS, type)) throw cells.wrong('titleType', 'has to be a type that IMDb has, as movie or tvSeries');
  const kind = KINDS[type];
  if (kind == null) return { records: [], skipped: 'no show: an episode, a pilot or a game', own: { title: numberIn(id), isShow: false } };
  const { title, season } = showTitle(primary, { isSerial: kind === 'SERIES' });
  const year = (column: string): string | undefined =>
    textIn(cells, column) === '' ? undefined : doubts.unless(() => partialDate(textIn(cells, column), column));
  const runtime = doubts.unless(() =>
    minutes(cells.count('runtimeMinutes', { none: ['\\N'] }), 'runtimeMinutes', kind === 'FILM' ? 1 : undefined),
  );
  return {
    records: [
      titleRecord(id, '', {
        kind,
        names: [nameOf(title), ...(original === '' || original === primary ? [] : [nameOf(original)])],
        ...(season === undefined ? { isWhole: true as const } : { season }),
        facts: [...fact('PREMIERED_ON', year('startYear')), ...fact('ENDED_ON', year('endYear')), ...fact('EPISODE_MINUTES', runtime)],
        links: namedLinks('IN_GENRE', 'genre', listIn(cells, 'genres')),
      }),
    ],
    isKorean: /\p{Script=Hangul}/u.test(original) ? true : undefined,
    own: { title: numberIn(id), isShow: true },
  };
}

/** What a title of title.akas is, by its types. */
const TYPES: Readonly<Record<string, 'OFFICIAL' | 'ALIAS' | 'WORKING_TITLE'>> = {
  original: 'OFFICIAL',
  alternative: 'ALIAS',
  working: 'WORKING_TITLE',
};

/** Reads a row of title.akas. @throws RowError when it has no id or no title. */
export function akasRow(cells: Cells): ImdbRow {
  const id = titleIn(cells, 'titleId');
  const title = spaced(textIn(cells, 'title'));
  if (title === '') throw cells.wrong('title', 'has to be filled');
  const [region, language] = [textIn(cells, 'region'), textIn(cells, 'language')];
  const kind = TYPES[textIn(cells, 'types')];
  const locale = localeOf(language, region);
  return {
    records: [
      titleRecord(id, '-akas', {
        names: [nameOf(title, { ...(kind === undefined ? {} : { kind }), ...(locale === undefined ? {} : { locale }) })],
      }),
    ],
    thing: id,
    own: { mention: numberIn(id) },
  };
}

/** A language of one country or of the world: XWW is the whole of it. */
function localeOf(language: string, region: string): string | undefined {
  const country = /^[A-Z]{2}$/.test(region) ? region : '';
  if (language === '') return country === '' ? undefined : `und-${country}`;
  return country === '' ? language : `${language}-${country}`;
}

/** Reads a row of title.ratings. @throws RowError when it has no id. */
export function ratingsRow(cells: Cells): ImdbRow {
  const id = titleIn(cells, 'tconst');
  const rating = ratingIn(cells, 'averageRating');
  if (rating === undefined)
    throw new RowError('averageRating is empty: it has to be a number from 0 to 10.', 'averageRating has to be filled');
  const votes = cells.figure('numVotes', { none: ['\\N'] }) ?? undefined;
  return {
    records: [titleRecord(id, '-ratings', { ratings: audienceRating('publication:imdb', rating, votes) })],
    own: { mention: numberIn(id) },
  };
}
