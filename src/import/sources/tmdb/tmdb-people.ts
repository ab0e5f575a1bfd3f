import type { Cells } from '../../values/cells.js';
import { databaseFormat } from '../../intake/database-format.js';
import type { DatabaseRow } from '../../intake/database-row.js';
import { birthDate, partialDate } from '../../values/partial-dates.js';
import { release } from '../../values/publishers.js';
import { spaced } from '../../values/spaced.js';
import { fact, nameOf } from '../../intake/statements.js';
import { tmdbId, tmdbRecord } from './tmdb.js';

/** TMDB's codes; 0 is not told. */
const GENDERS: Readonly<Record<string, string | undefined>> = { '': undefined, 0: undefined, 1: 'female', 2: 'male', 3: 'non-binary' };

/** people.csv: people of TMDB by their numbers; several may share a name. */
export const tmdbPeople = databaseFormat({
  name: 'tmdb-people',
  title: 'TMDB, people',
  columns: [
    'tmdb_id',
    'name',
    'biography',
    'place_of_birth',
    'birthday',
    'deathday',
    'gender',
    'known_for_department',
    'popularity',
    'profile_img_url',
  ],
  dataset: release('tmdb', 'tmdb-people', 'People at TMDB'),
  parse: personRow,
});

/** Reads a row. @throws RowError when it has no number or no name. */
export function personRow(cells: Cells): DatabaseRow {
  const { doubts } = cells;
  const id = tmdbId(cells);
  const [birthday, deathday, gender] = [cells.text('birthday'), cells.text('deathday'), cells.text('gender').replace(/\.0$/, '')];
  if (!Object.hasOwn(GENDERS, gender)) doubts.add(`gender is ${JSON.stringify(gender)}: TMDB has 0 to 3.`, 'gender has to be 0 to 3');
  return {
    records: [
      {
        id: tmdbRecord.person(id),
        type: 'person',
        names: [nameOf(spaced(cells.filled('name')))],
        externalIds: [{ source: 'tmdb-person', value: id }],
        facts: [
          ...fact('BORN_ON', birthday === '' ? undefined : doubts.unless(() => birthDate(birthday, 'birthday')), birthday),
          ...fact('DIED_ON', deathday === '' ? undefined : doubts.unless(() => partialDate(deathday, 'deathday'))),
          ...fact('GENDER', GENDERS[gender], cells.text('gender')),
        ],
        links: [],
        ratings: [],
        locator: `tmdb_id ${id}`,
      },
    ],
  };
}
