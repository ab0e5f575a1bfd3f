import type { ClaimProperty } from '../../../model/property.js';
import type { RecordLink } from '../../../records/record.js';
import type { Cells } from '../../values/cells.js';
import { databaseFormat } from '../../intake/database-format.js';
import type { Doubts } from '../../intake/doubts.js';
import { imdbAdmission, type ImdbRow } from './imdb-admission.js';
import { imdbPerson, listIn, numberIn, personIn, textIn, titleIn, titleRecord } from './imdb.js';
import { partialDate } from '../../values/partial-dates.js';
import { release } from '../../values/publishers.js';
import { spaced } from '../../values/spaced.js';
import { fact, nameOf } from '../../intake/statements.js';
import { recordId } from '../../../model/ids/records.js';

/** What IMDb's categories are to us; those that the graph has no relation for are left out. */
const CATEGORIES: Readonly<Record<string, ClaimProperty>> = {
  actor: 'CAST_MEMBER',
  actress: 'CAST_MEMBER',
  self: 'CAST_MEMBER',
  director: 'DIRECTED_BY',
  writer: 'WRITTEN_BY',
  producer: 'PRODUCER',
  composer: 'COMPOSED_BY',
  editor: 'EDITED_BY',
};

/** title.principals: cast and crew, in IMDb's order; the rows of a title stand together. */
export const imdbPrincipals = databaseFormat({
  name: 'imdb-principals',
  title: 'IMDb, title.principals',
  order: 3,
  columns: ['tconst', 'ordering', 'nconst', 'category', 'job', 'characters'],
  dataset: release('imdb', 'imdb-principals', 'Casts at IMDb'),
  addsUp: true,
  parse: principalsRow,
  admission: imdbAdmission,
});

/** title.crew: directors and writers. */
export const imdbCrew = databaseFormat({
  name: 'imdb-crew',
  title: 'IMDb, title.crew',
  order: 3,
  columns: ['tconst', 'directors', 'writers'],
  dataset: release('imdb', 'imdb-crew', 'Directors and writers at IMDb'),
  parse: crewRow,
  admission: imdbAdmission,
});

/** name.basics: people. It goes last, when it is known who has worked on what. */
export const imdbNames = databaseFormat({
  name: 'imdb-names',
  title: 'IMDb, name.basics',
  order: 4,
  columns: ['nconst', 'primaryName', 'birthYear', 'deathYear', 'primaryProfession', 'knownForTitles'],
  dataset: release('imdb', 'imdb-names', 'People at IMDb'),
  parse: namesRow,
  admission: imdbAdmission,
});

/** Reads a row of title.principals. @throws RowError when it lacks the title or the person. */
export function principalsRow(cells: Cells): ImdbRow {
  const { doubts } = cells;
  const id = titleIn(cells, 'tconst');
  const person = personIn(cells, 'nconst');
  const property = CATEGORIES[cells.text('category')];
  const own = { mention: numberIn(id), people: [numberIn(person)] };
  if (property === undefined) return { records: [], thing: id, skipped: 'a category that the graph has no relation for', own };
  const order = cells.figure('ordering', { least: 1 }) ?? undefined;
  const parts = charactersIn(cells, doubts);
  const link: RecordLink = {
    property,
    to: imdbPerson(person),
    ...(property === 'CAST_MEMBER' && order != null ? { qualifiers: { order } } : {}),
    ...(parts === '' ? {} : { character: parts }),
  };
  return { records: [titleRecord(id, '-principals', { links: [link] })], thing: id, own };
}

/** The parts of a cell that holds a JSON list: ["Nam On-jo"]. */
function charactersIn(cells: Cells, doubts: Doubts): string {
  const text = textIn(cells, 'characters');
  if (text === '') return '';
  try {
    const parts: unknown = JSON.parse(text);
    if (Array.isArray(parts) && parts.every((part) => typeof part === 'string')) return parts.map(spaced).join(' / ');
  } catch {
    // Told below.
  }
  doubts.add(`characters is ${JSON.stringify(text)}: it has to be a list, as ["Nam On-jo"].`, 'characters has to be a list');
  return '';
}

/** Reads a row of title.crew. @throws RowError when it has no id. */
export function crewRow(cells: Cells): ImdbRow {
  const { doubts } = cells;
  const id = titleIn(cells, 'tconst');
  const people = (column: string): string[] =>
    listIn(cells, column).filter((person) => {
      const isOne = /^nm\d{1,10}$/.test(person);
      if (!isOne) doubts.add(`${column} has ${JSON.stringify(person)}, which is no id of a person.`, `${column} has to be ids of people`);
      return isOne;
    });
  const [directors, writers] = [people('directors'), people('writers')];
  const links = (property: ClaimProperty, ids: readonly string[]): RecordLink[] => ids.map((one) => ({ property, to: imdbPerson(one) }));
  return {
    records: [titleRecord(id, '-crew', { links: [...links('DIRECTED_BY', directors), ...links('WRITTEN_BY', writers)] })],
    own: { mention: numberIn(id), people: [...directors, ...writers].map(numberIn) },
  };
}

/** Reads a row of name.basics. @throws RowError when it has no id or no name. */
export function namesRow(cells: Cells): ImdbRow {
  const { doubts } = cells;
  const id = personIn(cells, 'nconst');
  const name = spaced(textIn(cells, 'primaryName'));
  if (name === '') throw cells.wrong('primaryName', 'has to be filled');
  const year = (column: string): string | undefined =>
    textIn(cells, column) === '' ? undefined : doubts.unless(() => partialDate(textIn(cells, column).padStart(4, '0'), column));
  return {
    records: [
      {
        id: recordId('imdb', 'person', id),
        type: 'person',
        names: [nameOf(name)],
        externalIds: [{ source: 'imdb', value: id }],
        facts: [...fact('BORN_ON', year('birthYear')), ...fact('DIED_ON', year('deathYear'))],
        links: [],
        ratings: [],
        locator: id,
      },
    ],
    own: {
      person: numberIn(id),
      knownFor: listIn(cells, 'knownForTitles')
        .filter((title) => /^tt\d+$/.test(title))
        .map(numberIn),
    },
  };
}
