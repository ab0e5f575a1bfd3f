import type { ExternalId, Fact, RecordLink, RecordName, RecordRating, SourceRecord } from '../../../records/record.js';
import type { Cells } from '../../values/cells.js';
import { RowError } from '../../intake/import-error.js';
import { databaseFormat, type DatabaseFormat } from '../../intake/database-format.js';
import { Doubts, type DatabaseRow } from '../../intake/database-row.js';
import { ruleOf, type ClaimProperty } from '../../../model/property.js';
import { usualOf, type Qualifier } from '../../../model/qualifiers.js';
import type { MappedColumn, Mapping } from './mapping.js';
import { partialDate } from '../../values/partial-dates.js';
import { spaced } from '../../values/spaced.js';
import { nameOf, personNamed } from '../../intake/statements.js';
import { recordId, releaseId } from '../../../model/ids/records.js';

/** Makes a format of a mapping: any table that has its columns, whatever others it has. */
export function mappedFormat(mapping: Mapping): DatabaseFormat {
  const { source, publication, key, columns } = mapping;
  return databaseFormat({
    name: source,
    title: `${publication.name}, as mapped`,
    columns: [...new Set([key, ...Object.keys(columns)])],
    isOpenEnded: true,
    dataset: (released) => ({
      id: releaseId(source, released),
      headline: `${publication.name}, release of ${released}`,
      publishedOn: released,
      publisher: { ...publication, kind: 'DATABASE' },
    }),
    parse: (cells) => mappedRow(cells, mapping),
  });
}

/** Reads a row. @throws RowError when it has no key or no name. */
export function mappedRow(cells: Cells, { source, publication, type, kind, key, columns }: Mapping): DatabaseRow {
  const doubts = new Doubts();
  const id = cells.filled(key);
  const said = Object.entries(columns).map(([name, column]) => readColumn(cells, name, column, publication.id, doubts));
  const names = said.flatMap((one) => one.names ?? []);
  if (names.length === 0) throw new RowError(`The row with the ${key} ${JSON.stringify(id)} has no name.`, 'a row has no name');
  const season = said.find((one) => one.season !== undefined)?.season;
  const record: SourceRecord = {
    id: recordId(source, type, id),
    type,
    ...(kind === undefined ? {} : { kind }),
    names,
    ...(season === undefined ? {} : { season }),
    externalIds: said.flatMap((one) => one.externalIds ?? []),
    facts: said.flatMap((one) => one.facts ?? []),
    links: said.flatMap((one) => one.links ?? []),
    ratings: said.flatMap((one) => one.ratings ?? []),
    locator: `${key} ${JSON.stringify(id)}`,
  };
  return { records: [record], doubts: doubts.list() };
}

/** What one cell says. */
interface Said {
  readonly names?: readonly RecordName[];
  readonly externalIds?: readonly ExternalId[];
  readonly facts?: readonly Fact[];
  readonly links?: readonly RecordLink[];
  readonly ratings?: readonly RecordRating[];
  readonly season?: number;
}

function readColumn(cells: Cells, name: string, column: MappedColumn, publication: string, doubts: Doubts): Said {
  const text = spaced(cells.text(name));
  if (text === '') return {};
  switch (column.is) {
    case 'name':
      return {
        names: [nameOf(text, { ...(column.kind ? { kind: column.kind } : {}), ...(column.locale ? { locale: column.locale } : {}) })],
      };
    case 'externalId':
      return { externalIds: [{ source: column.source, value: text }] };
    case 'season': {
      const season = doubts.unless(() => cells.count(name, { least: 1 }));
      return season == null ? {} : { season };
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
      return { links: linksOf(text, column) };
  }
}

function literal(cells: Cells, name: string, text: string, { value, words }: Extract<MappedColumn, { is: 'fact' }>): string | number {
  if (value === 'date') return partialDate(text, name);
  if (words !== undefined && !words.includes(text)) throw cells.wrong(name, `has to be ${words.join(', ')}`);
  return value === 'number' ? cells.counted(name) : text;
}

function linksOf(text: string, { property, to, separator, billing }: Extract<MappedColumn, { is: 'link' }>): RecordLink[] {
  const names = (separator === undefined ? [text] : text.split(separator)).map(spaced).filter((name) => name !== '');
  return [...new Set(names)].map((name, index) => ({
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
