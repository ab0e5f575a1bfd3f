import type { Fact, SourceRecord } from '../../../records/record.js';
import type { Cells } from '../../values/cells.js';
import { databaseFormat } from '../../intake/database-format.js';
import type { DatabaseRow } from '../../intake/database-row.js';
import { splitList } from '../../values/lists.js';
import { release } from '../../values/publishers.js';
import { spaced } from '../../values/spaced.js';
import { audienceRating, creditsOf, fact, nameOf, namedLinks, ratingIn, statusIn } from '../../intake/statements.js';
import { recordId } from '../../../model/ids/records.js';

const SOURCE = 'webtoon-en';

/** Who stands for authors that are not named, and is nobody. */
const NOBODY = /^(?:various artists|webtoon|webtoon creators)$/i;

/** A note of WEBTOON that a drama was made from the webtoon, where it names it. */
const ADAPTED = /\bNow a major (?:\(?K-Drama\)? )?adaptation, ["“”]([^"“”]+)["“”]/iu;

/** webtoon_originals_en: the catalogue of the platform, one series in a row. */
export const webtoonOriginals = databaseFormat({
  name: SOURCE,
  title: 'WEBTOON, originals in English',
  columns: [
    'title_id',
    'title',
    'genre',
    'authors',
    'weekdays',
    'length',
    'subscribers',
    'rating',
    'views',
    'likes',
    'status',
    'daily_pass',
    'synopsis',
  ],
  dataset: release('webtoon', SOURCE, 'WEBTOON originals in English'),
  parse: webtoonRow,
});

/**
 * Reads a row. Authors are called as they call themselves, also shinmae and 2L. That a drama is linked to a webtoon is
 * taken from a note that names the drama alone: a webtoon and a drama of one title may each be made from the other.
 * @param released the day of the file, on which its figures were so; without one they are left out, as figures of no day.
 * @throws RowError when it has no number or no title.
 */
export function webtoonRow(cells: Cells, released: string): DatabaseRow {
  const { doubts } = cells;
  const number = cells.filled('title_id');
  if (!/^\d+$/.test(number)) throw cells.wrong('title_id', 'has to be a number');
  const title = spaced(cells.filled('title'));
  const authors = splitList(cells.text('authors')).filter((name) => !NOBODY.test(name));
  const genre = spaced(cells.text('genre').replaceAll('_', ' '));
  const status = doubts.unless(() => statusIn(cells, 'status'));
  const locator = `title_id ${number}`;
  const webtoon: SourceRecord = {
    id: recordId(SOURCE, 'webtoon', number),
    type: 'webtoon',
    names: [nameOf(title, { locale: 'en' })],
    externalIds: [{ source: 'webtoon', value: number }],
    facts: [...fact('STATUS', status, cells.text('status')), ...figuresOf(cells, released)],
    links: [
      ...creditsOf('AUTHORED_BY', authors).map((link) => (authors.length === 1 ? { ...link, qualifiers: { as: 'BOTH' } } : link)),
      { property: 'PUBLISHED_ON', to: { type: 'platform', names: [{ text: 'WEBTOON' }] }, asWritten: 'WEBTOON' },
      ...namedLinks('IN_GENRE', 'genre', genre === '' ? [] : [capitalised(genre)]).map((link) => ({
        ...link,
        asWritten: cells.text('genre'),
      })),
    ],
    ratings: audienceRating(
      'publication:webtoon',
      doubts.unless(() => ratingIn(cells, 'rating')),
    ),
    locator,
  };
  const drama = ADAPTED.exec(cells.text('synopsis'))?.[1];
  return { records: [webtoon, ...(drama === undefined ? [] : [dramaOf(webtoon, spaced(drama))])] };
}

/** How often a series was read and how many follow it, on the day of the file; of no day there are no such figures. */
function figuresOf(cells: Cells, released: string): Fact[] {
  return (['VIEWS', 'SUBSCRIBERS'] as const).flatMap((property) => {
    const value = released === '' ? null : cells.figure(property.toLowerCase(), { most: Number.MAX_SAFE_INTEGER });
    return value === null ? [] : [{ property, value, asOf: released }];
  });
}

/** The drama that a note names. */
function dramaOf(webtoon: SourceRecord, title: string): SourceRecord {
  return {
    id: recordId(SOURCE, 'show', title),
    type: 'show',
    kind: 'SERIES',
    names: [nameOf(title)],
    externalIds: [],
    facts: [],
    links: [
      { property: 'BASED_ON', to: { record: webtoon.id }, asWritten: webtoon.names[0]!.text, qualifiers: { relation: 'ADAPTATION' } },
    ],
    ratings: [],
    locator: webtoon.locator,
  };
}

/** SLICE OF LIFE → Slice of life: genres are named in small letters after the first. */
function capitalised(genre: string): string {
  return GENRES[genre] ?? `${genre.charAt(0)}${genre.slice(1).toLowerCase()}`;
}

const GENRES: Readonly<Record<string, string>> = { SF: 'Sci-fi', 'SUPER HERO': 'Superhero' };
