import type { ExternalId, Fact, RecordLink, RecordName, RecordRating, RecordType, SourceRecord } from '../../../records/record.js';
import type { Cells } from '../../values/cells.js';
import { RowError } from '../../intake/import-error.js';
import { databaseFormat, type DatabaseFormat } from '../../intake/database-format.js';
import type { DatabaseRow } from '../../intake/database-row.js';
import type { Doubts } from '../../intake/doubts.js';
import { ruleOf, type ClaimProperty } from '../../../model/property.js';
import { usualOf, type Qualifier } from '../../../model/qualifiers.js';
import type { KindOf } from '../../../model/kinds.js';
import type { MappedColumn, Mapping } from './mapping.js';
import { partialDate } from '../../values/partial-dates.js';
import { spaced } from '../../values/spaced.js';
import { countriesOf, episodesIn, externalIdsIn, minutesInWords, nameOf, personNamed } from '../../intake/statements.js';
import { datasetOf } from '../../intake/dataset.js';
import { recordId } from '../../../model/ids/records.js';

/** Makes a format of a mapping: any table that has its columns, whatever others it has. */
export function mappedFormat(mapping: Mapping): DatabaseFormat {
  const { source, publication, key, columns } = mapping;
  return databaseFormat({
    name: source,
    title: `${publication.name}, as mapped`,
    columns: [...new Set([key, ...Object.keys(columns)])],
    isOpenEnded: true,
    dataset: (released) => datasetOf(source, publication.name, { ...publication, kind: 'DATABASE' }, released),
    parse: (cells) => mappedRow(cells, mapping),
  });
}

/** Reads a row. @throws RowError when it has no key or no name. */
export function mappedRow(cells: Cells, { source, publication, type, kind, key, columns }: Mapping): DatabaseRow {
  const { doubts } = cells;
  const id = cells.filled(key);
  const said = Object.entries(columns).map(([name, column]) => readColumn(cells, name, column, publication.id, doubts));
  const names = said.flatMap((one) => one.names ?? []);
  if (names.length === 0) throw new RowError(`The row with the ${key} ${JSON.stringify(id)} has no name.`, 'a row has no name');
  const sort = said.find((one) => one.kind !== undefined)?.kind ?? kind;
  const season = said.find((one) => one.season !== undefined)?.season;
  const record: SourceRecord = {
    id: recordId(source, type, id),
    type,
    ...(sort === undefined ? {} : { kind: sort }),
    names,
    ...(season === undefined ? {} : { season }),
    externalIds: said.flatMap((one) => one.externalIds ?? []),
    facts: said.flatMap((one) => one.facts ?? []),
    links: said.flatMap((one) => one.links ?? []),
    ratings: said.flatMap((one) => one.ratings ?? []),
    locator: `${key} ${JSON.stringify(id)}`,
  };
  return { records: [record] };
}

/** What one cell says. */
interface Said {
  readonly names?: readonly RecordName[];
  readonly externalIds?: readonly ExternalId[];
  readonly facts?: readonly Fact[];
  readonly links?: readonly RecordLink[];
  readonly ratings?: readonly RecordRating[];
  readonly season?: number;
  readonly kind?: KindOf<RecordType>;
}

function readColumn(cells: Cells, name: string, column: MappedColumn, publication: string, doubts: Doubts): Said {
  // A thing whose name has lost letters would be another one.
  const text = spaced(column.is === 'name' ? cells.whole(name) : cells.text(name));
  if (text === '') return {};
  switch (column.is) {
    case 'name':
      return {
        names: [nameOf(text, { ...(column.kind ? { kind: column.kind } : {}), ...(column.locale ? { locale: column.locale } : {}) })],
      };
    case 'externalId':
      return { externalIds: externalIdsIn(text, column.source, name, doubts) };
    case 'season': {
      const season = cells.figure(name, { least: 1 }) ?? undefined;
      return season == null ? {} : { season };
    }
    case 'kind': {
      const kind = doubts.unless(() => cells.word(name, column.words));
      return kind === undefined ? {} : { kind: kind as KindOf<RecordType> };
    }
    case 'rating': {
      const value = Number(text);
      if (!(value >= 0 && value <= column.scale)) {
        doubts.add(`${name} is ${JSON.stringify(text)}: it has to be a number from 0 to ${column.scale}.`, `${name} has to be a rating`);
        return {};
      }
      return { ratings: [{ publication, kind: 'AUDIENCE', value, scale: column.scale }] };
    }
    case 'fact': {
      const value = doubts.unless(() => literal(cells, name, text, column));
      return value === undefined
        ? {}
        : { facts: [{ property: column.property, value, ...(String(value) === text ? {} : { asWritten: text }) }] };
    }
    case 'link':
      return {
        links:
          column.to === 'country' ? countriesOf(partsOf(text, column.separator), name, doubts, column.property) : linksOf(text, column),
      };
  }
}

/** @throws RowError when it is none that the property can have. */
function literal(cells: Cells, name: string, text: string, column: Extract<MappedColumn, { is: 'fact' }>): string | number | undefined {
  const { property, value, words, unit } = column;
  if (value === 'date') return partialDate(text, name);
  if (words !== undefined) return cells.word(name, words);
  if (unit === 'minutes') return minutesInWords(text, name);
  return property === 'EPISODE_COUNT' ? episodesIn(cells, name) : value === 'number' ? cells.counted(name) : text;
}

/** The parts of a cell, each once. */
function partsOf(text: string, separator: string | undefined): string[] {
  const parts = separator === undefined ? [text] : text.split(separator);
  return [...new Set(parts.map(spaced).filter((part) => part !== ''))];
}

function linksOf(text: string, { property, to, separator, billing }: Extract<MappedColumn, { is: 'link' }>): RecordLink[] {
  return partsOf(text, separator).map((name, index) => ({
    property,
    to: to === 'person' ? personNamed(name) : { type: to, names: [nameOf(name)] },
    asWritten: name,
    ...qualified(property, index + 1, billing),
  }));
}

/** What a column says of a relation itself: the place in it where that counts, and what is usual where nothing is said. */
function qualified(property: ClaimProperty, order: number, billing: string | undefined): Pick<RecordLink, 'qualifiers'> {
  const entries = (ruleOf(property)?.relation?.qualifiers ?? []).flatMap((name): (readonly [Qualifier, string | number])[] => {
    if (name === 'order') return [[name, order]];
    return name === 'billing' && billing !== undefined ? [[name, billing]] : usualOf(name);
  });
  return entries.length === 0 ? {} : { qualifiers: Object.fromEntries(entries) };
}
