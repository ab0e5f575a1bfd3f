import { readFile } from 'node:fs/promises';
import { didYouMean } from '../../../model/did-you-mean.js';
import { kinds, type EntityKind, type KindOf } from '../../../model/kinds.js';
import type { ClaimProperty } from '../../../model/property.js';
import type { RecordType } from '../../../records/record.js';
import { recordTypes } from '../../../records/vocabulary.js';
import { oneForm } from '../../values/letters.js';
import { ImportError } from '../../intake/import-error.js';
import { isPlainIdOf } from '../../../model/ids/kinds.js';
import { chartMappingOf, type ChartMapping } from './chart-mapping.js';
import type { MappedPublication, MappedTable } from './mapped-source.js';
import { episodeMappingOf, type EpisodeMapping } from './episode-mapping.js';
import { columnOf, type MappedColumn } from './mapped-column.js';
import { isJsonObject } from '../../../json-object.js';
import { meant, quoted, refuseOthers, shown, type Fail } from './mapping-sentences.js';

/** What a mapping file says: which column of a table is what. */
export type Mapping = RecordMapping | ChartMapping | EpisodeMapping;

/** Of a table whose rows are about things, or about what people did for them. */
export interface RecordMapping extends MappedTable {
  /** What a row is about. */
  readonly type: RecordType;
  readonly kind?: KindOf<RecordType>;
  /** The columns that tell rows apart, mostly one. */
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, MappedColumn>>;
  /** What holds for every row, by the names of columns that the table lacks: the show of a list of its songs. */
  readonly same: Readonly<Record<string, string>>;
  /** Of a table of awards: whose and of which year they are, and whether they were won, where no column says so. */
  readonly awards?: { readonly ceremony?: string; readonly year?: number; readonly result?: MappedResult };
}

/** Whether all awards of a table were won, none of them, or those that it marks. */
export type MappedResult = (typeof RESULTS)[number];

const RESULTS = ['winner', 'nominee', 'marked'] as const;

/** What a mapping file can hold; notes are for whoever edits it. */
const ENTRIES: readonly string[] = [
  'source',
  'publication',
  'type',
  'kind',
  'key',
  'columns',
  'merged',
  'same',
  'awards',
  'chart',
  'episodes',
  'notes',
];

/**
 * Reads a mapping file.
 * @throws ImportError with a sentence that says what is wrong where, and what is known.
 */
export async function readMapping(path: string): Promise<Mapping> {
  const text = await readFile(path, 'utf8').then(
    (read) => read.replace(/^\ufeff/, ''),
    (cause: unknown) => {
      throw new ImportError(`The mapping ${path} cannot be read: check its name and that you may read it.`, { cause });
    },
  );
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new ImportError(`The mapping ${path} is no JSON: ${(cause as Error).message}.`, { cause });
  }
  return checkedMapping(value, path);
}

/**
 * Checks what a mapping file holds, be it of things, of a chart or of episodes.
 * @throws ImportError as `readMapping`.
 */
export function checkedMapping(value: unknown, path: string): Mapping {
  if (!isJsonObject(value)) return mappingOf(value, path);
  const fail = failing(path);
  const besides = (...names: readonly string[]): string[] => names.filter((name) => value[name] !== undefined);
  if (value['episodes'] !== undefined) {
    const others = besides('type', 'kind', 'key', 'same', 'chart');
    if (others.length > 0) fail(`it has ${quoted(others)} beside episodes: rows about episodes are told apart by their columns.`);
    return episodeMappingOf(whoseOf(value, fail), value['episodes'], columnsOf(value['columns'], fail), fail);
  }
  if (value['chart'] === undefined) return mappingOf(value, path);
  const others = besides('type', 'kind', 'key', 'same');
  if (others.length > 0) fail(`it has ${quoted(others)} beside chart: rows of a chart are places, which its columns tell apart.`);
  return chartMappingOf(whoseOf(value, fail), value['chart'], columnsOf(value['columns'], fail), fail);
}

/**
 * Checks what a mapping of things, and of what people did for them, holds.
 * @throws ImportError as `readMapping`.
 */
export function mappingOf(value: unknown, path: string): RecordMapping {
  const fail = failing(path);
  if (!isJsonObject(value)) return fail('it has to be an object with source, publication, type, key and columns.');
  return recordMappingOf(whoseOf(value, fail), value, fail);
}

function failing(path: string): Fail {
  return (what) => {
    throw new ImportError(`The mapping ${path}: ${what}`);
  };
}

/** What a mapping says of its source, once nothing is in it that is not known. */
function whoseOf(value: Record<string, unknown>, fail: Fail): MappedTable {
  const extra = Object.keys(value).filter((name) => !ENTRIES.includes(name));
  if (extra.length > 0)
    fail(`it has ${quoted(extra)}; known are ${ENTRIES.slice(0, -1).join(', ')} and notes.${didYouMean(extra[0]!, ENTRIES)}`);
  const { source, publication, merged = [], columns } = value;
  if (typeof source !== 'string' || !/^[a-z][a-z0-9-]{0,40}$/.test(source))
    return fail(`source is ${shown(source)}: it has to be a short name in small letters, as hancinema.`);
  if (!isJsonObject(publication) || !['id', 'name', 'url'].every((part) => typeof publication[part] === 'string'))
    return fail('publication has to have id, name and url, each a text.');
  if (!isPlainIdOf('publication', publication['id'] as string))
    fail(`publication.id is ${shown(publication['id'])}: it has to look like publication:hancinema.`);
  if (!Array.isArray(merged) || !merged.every((one) => typeof one === 'string')) return fail('merged has to be a list of columns.');
  const unread = merged.filter((name) => !isJsonObject(columns) || !(name in columns));
  if (unread.length > 0) fail(`merged has ${quoted(unread)}, of which columns does not say what it is.`);
  return { source, publication: publication as unknown as MappedPublication, merged: merged.map(oneForm) };
}

function recordMappingOf(
  of: MappedTable,
  { type, kind, key, columns, same = {}, awards }: Record<string, unknown>,
  fail: Fail,
): RecordMapping {
  const known = recordTypes.find((one) => one === type);
  if (known === undefined) return fail(`type is ${shown(type)}: it has to be ${recordTypes.join(', ')}.${meant(type, recordTypes)}`);
  const sorts = sortsOf(known);
  if (kind !== undefined && !sorts.includes(kind as string))
    return fail(
      `kind is ${shown(kind)}: ${sorts.length === 0 ? `a ${known} has none` : `of a ${known} it has to be ${sorts.join(', ')}`}.${meant(kind, sorts)}`,
    );
  const keys = Array.isArray(key) ? (key as unknown[]) : [key];
  if (keys.length === 0 || !keys.every((one) => typeof one === 'string' && one !== ''))
    return fail('key has to name the column that tells rows apart.');
  const mapped = Object.fromEntries(
    Object.entries(columnsOf(columns, fail)).map(([name, said]) => [oneForm(name), columnOf(name, said, { type: known, sorts }, fail)]),
  );
  if (!Object.values(mapped).some(({ is }) => is === 'name' || is === 'album'))
    fail('no column is a TITLE or NAME: what a row is about has to have a name.');
  for (const [name, column] of Object.entries(mapped)) if (needsPerson(column)) refuseWithoutPerson(name, mapped, fail);
  for (const [name, column] of Object.entries(mapped))
    if (column.is === 'externalId' && column.of === 'artist' && !Object.values(mapped).some(({ is }) => is === 'artist'))
      fail(`column ${shown(name)} is an id of an artist, and no column is the artist: name one.`);
  refuseWithoutLink(mapped, ['stageName', 'since', 'until'], 'MEMBER_OF', 'how somebody is in a group', fail);
  refuseWithoutLink(mapped, ['artist', 'part', 'album'], 'SOUNDTRACK', 'something of a song', fail);
  return {
    ...of,
    type: known,
    ...(kind === undefined ? {} : { kind: kind as KindOf<RecordType> }),
    key: (keys as string[]).map(oneForm),
    columns: mapped,
    same: sameOf(same, fail),
    ...(awards === undefined ? {} : { awards: awardsOf(awards, mapped, fail) }),
  };
}

/** What a mapping says of every row, as if it stood in a column of its own. */
function sameOf(said: unknown, fail: Fail): RecordMapping['same'] {
  if (!isJsonObject(said))
    return fail('same has to be an object, as {"Show": "Goblin"}: what holds for every row, by the names of columns.');
  return Object.fromEntries(
    Object.entries(said).map(([name, text]) => {
      if (typeof text !== 'string' || text.trim() === '')
        fail(`same has ${shown(name)}, which says nothing: write what holds for every row, as the title of the show.`);
      return [oneForm(name), text];
    }),
  );
}

/** What a mapping says of all awards of its table. */
function awardsOf(said: unknown, columns: RecordMapping['columns'], fail: Fail): NonNullable<RecordMapping['awards']> {
  if (!Object.values(columns).some(({ is }) => is === 'category')) fail('it has awards, and no column is the category of one.');
  if (!isJsonObject(said)) return fail('awards has to be an object with ceremony, year or result.');
  refuseOthers('awards', said, ['ceremony', 'year', 'result'], fail);
  const { ceremony, year, result } = said;
  if (ceremony !== undefined && (typeof ceremony !== 'string' || ceremony.trim() === ''))
    fail(`awards.ceremony is ${shown(ceremony)}: it has to be the name of who gives them, as Baeksang Arts Awards.`);
  if (year !== undefined && !(Number.isInteger(year) && Number(year) > 1900 && Number(year) < 2100))
    fail(`awards.year is ${shown(year)}: it has to be a year, as 2022.`);
  if (result !== undefined && !RESULTS.some((one) => one === result))
    fail(`awards.result is ${shown(result)}: it has to be ${RESULTS.join(', ')}.${meant(result, RESULTS)}`);
  return said;
}

/** Refuses columns that say more of a thing which no column names. */
function refuseWithoutLink(
  columns: RecordMapping['columns'],
  more: readonly MappedColumn['is'][],
  property: ClaimProperty,
  what: string,
  fail: Fail,
): void {
  const one = Object.entries(columns).find(([, { is }]) => more.includes(is));
  if (one !== undefined && !Object.values(columns).some((column) => column.is === 'link' && column.property === property))
    fail(`column ${shown(one[0])} says ${what}, and no column is ${property}: name one.`);
}

/** Whether a column says something of whoever another column names. */
function needsPerson(column: MappedColumn): boolean {
  return (
    column.is === 'role' || column.is === 'character' || column.is === 'order' || (column.is === 'externalId' && column.of === 'person')
  );
}

function refuseWithoutPerson(name: string, columns: RecordMapping['columns'], fail: Fail): void {
  if (!Object.values(columns).some(({ is }) => is === 'person'))
    fail(`column ${shown(name)} says something of somebody, and no column is the person: name one, as "person".`);
}

function columnsOf(columns: unknown, fail: Fail): Record<string, unknown> {
  return isJsonObject(columns) && Object.keys(columns).length > 0
    ? columns
    : fail('columns has to say for at least one column what it is.');
}

/** The sorts that there are of a type of thing; none where there is but one. */
function sortsOf(type: RecordType): string[] {
  return Object.keys((kinds[type] as EntityKind).kinds?.values ?? {});
}
