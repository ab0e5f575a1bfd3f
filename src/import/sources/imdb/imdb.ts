import type { RecordLink, Reference, SourceRecord } from '../../../records/record.js';
import type { Cells } from '../../values/cells.js';
import { recordId } from '../../../model/ids/records.js';

/** What IMDb's files say where there is nothing to say. */
export const NONE = '\\N';

/** The text of a cell; empty for none. */
export function textIn(cells: Cells, column: string): string {
  const text = cells.text(column);
  return text === NONE ? '' : text;
}

/** The texts of a cell that holds a list with commas. */
export function listIn(cells: Cells, column: string): string[] {
  return textIn(cells, column)
    .split(',')
    .filter((item) => item !== '');
}

/** The id of a title: tt and digits. @throws RowError when it is none. */
export function titleIn(cells: Cells, column: string): string {
  const id = cells.text(column);
  if (!/^tt\d{1,10}$/.test(id)) throw cells.wrong(column, 'has to be the id of a title, as tt10919420');
  return id;
}

/** The id of a person: nm and digits. @throws RowError when it is none. */
export function personIn(cells: Cells, column: string): string {
  const id = cells.text(column);
  if (!/^nm\d{1,10}$/.test(id)) throw cells.wrong(column, 'has to be the id of a person, as nm0000001');
  return id;
}

/** The number of an id. */
export function numberIn(id: string): number {
  return Number(id.slice(2));
}

/** A person of whom a file gives nothing but the number. */
export function imdbPerson(id: string): Reference {
  return { externalId: { source: 'imdb', value: id }, type: 'person' };
}

/**
 * What one of IMDb's files says of a title: each file has records of its own, which the number joins, so that a newer
 * title.crew corrects the older one and nothing else.
 * @param file the file's short name; none for title.basics.
 */
export function titleRecord(id: string, file: string, said: Partial<SourceRecord> & { links?: readonly RecordLink[] }): SourceRecord {
  return {
    id: recordId(`imdb${file}`, 'show', id),
    type: 'show',
    names: [],
    externalIds: [{ source: 'imdb', value: id }],
    facts: [],
    links: [],
    ratings: [],
    locator: id,
    ...said,
  };
}
