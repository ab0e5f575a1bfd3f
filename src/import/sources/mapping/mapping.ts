import { readFile } from 'node:fs/promises';
import { isLanguageTag } from '../../../model/codes.js';
import { didYouMean } from '../../../model/did-you-mean.js';
import { kinds, type EntityKind, type KindOf } from '../../../model/kinds.js';
import type { ClaimProperty, ValueKind } from '../../../model/property.js';
import { qualifiers } from '../../../model/qualifiers.js';
import { NAME_KINDS, type NameKind } from '../../../model/name-kinds.js';
import type { NamedType, RecordType } from '../../../records/record.js';
import { recordProperties, recordTypes, type RecordProperty } from '../../../records/vocabulary.js';
import { oneForm } from '../../values/letters.js';
import { ImportError } from '../../intake/import-error.js';
import { isExternalSource } from '../../../model/ids/external.js';
import { isPlainIdOf } from '../../../model/ids/kinds.js';

/** What a mapping file says: which column of a table is what. */
export interface Mapping {
  /** The source's short name: records are called after it. */
  readonly source: string;
  readonly publication: { readonly id: string; readonly name: string; readonly url: string };
  /** What a row is about. */
  readonly type: RecordType;
  readonly kind?: KindOf<RecordType>;
  /** The column that tells rows apart. */
  readonly key: string;
  readonly columns: Readonly<Record<string, MappedColumn>>;
}

/** What one column is. */
export type MappedColumn =
  /** A name of the thing. */
  | { readonly is: 'name'; readonly kind?: NameKind; readonly locale?: string }
  /** A literal. */
  | {
      readonly is: 'fact';
      readonly property: ClaimProperty;
      readonly value: Exclude<ValueKind, 'entity'>;
      /** The texts that there are. */
      readonly words?: readonly string[];
      readonly unit?: string;
      /** They are addresses. */
      readonly isAddress?: true;
    }
  /** Others by their names, with what stands between them. */
  | {
      readonly is: 'link';
      readonly property: ClaimProperty;
      readonly to: NamedType;
      readonly separator?: string;
      readonly billing?: string;
    }
  /** An external id: imdb, tmdb, wikidata, … */
  | { readonly is: 'externalId'; readonly source: string }
  /** What the publication's readers give, on a scale. */
  | { readonly is: 'rating'; readonly scale: number }
  /** Which season of a show it is. */
  | { readonly is: 'season' }
  /** Which sort of thing it is, of those that there are of its type. */
  | { readonly is: 'kind'; readonly words: readonly string[] };

/** What a mapping file can hold. */
const ENTRIES: readonly string[] = ['source', 'publication', 'type', 'kind', 'key', 'columns'];

/** The properties that a column can be, besides a name. */
const KNOWN = ['TITLE', 'NAME', ...recordProperties.map(({ property }) => property)];

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
  return mappingOf(value, path);
}

/**
 * Checks what a mapping file holds.
 * @throws ImportError as `readMapping`.
 */
export function mappingOf(value: unknown, path: string): Mapping {
  const fail = (what: string): never => {
    throw new ImportError(`The mapping ${path}: ${what}`);
  };
  if (!isObject(value)) return fail('it has to be an object with source, publication, type, key and columns.');
  const extra = Object.keys(value).filter((name) => !ENTRIES.includes(name));
  if (extra.length > 0)
    fail(`it has ${quoted(extra)}; known are source, publication, type, kind, key and columns.${didYouMean(extra[0]!, ENTRIES)}`);
  const { source, publication, type, kind, key, columns } = value;
  if (typeof source !== 'string' || !/^[a-z][a-z0-9-]{0,40}$/.test(source))
    return fail(`source is ${shown(source)}: it has to be a short name in small letters, as hancinema.`);
  if (!isObject(publication) || !['id', 'name', 'url'].every((part) => typeof publication[part] === 'string'))
    return fail('publication has to have id, name and url, each a text.');
  if (!isPlainIdOf('publication', publication['id'] as string))
    fail(`publication.id is ${shown(publication['id'])}: it has to look like publication:hancinema.`);
  const known = recordTypes.find((one) => one === type);
  if (known === undefined) return fail(`type is ${shown(type)}: it has to be ${recordTypes.join(', ')}.${meant(type, recordTypes)}`);
  const sorts = sortsOf(known);
  if (kind !== undefined && !sorts.includes(kind as string))
    return fail(
      `kind is ${shown(kind)}: ${sorts.length === 0 ? `a ${known} has none` : `of a ${known} it has to be ${sorts.join(', ')}`}.${meant(kind, sorts)}`,
    );
  if (typeof key !== 'string' || key === '') return fail('key has to name the column that tells rows apart.');
  if (!isObject(columns) || Object.keys(columns).length === 0) return fail('columns has to say for at least one column what it is.');
  const mapped = Object.fromEntries(Object.entries(columns).map(([name, said]) => [oneForm(name), columnOf(name, said, known, fail)]));
  if (!Object.values(mapped).some((column) => column.is === 'name'))
    fail('no column is a TITLE or NAME: what a row is about has to have a name.');
  return {
    source,
    publication: publication as Mapping['publication'],
    type: known,
    ...(kind === undefined ? {} : { kind: kind as KindOf<RecordType> }),
    key: oneForm(key),
    columns: mapped,
  };
}

/** The sorts that there are of a type of thing; none where there is but one. */
function sortsOf(type: RecordType): string[] {
  return Object.keys((kinds[type] as EntityKind).kinds?.values ?? {});
}

function columnOf(name: string, said: unknown, type: RecordType, fail: (what: string) => never): MappedColumn {
  const column = typeof said === 'string' ? { property: said } : said;
  if (!isObject(column)) return fail(`column ${shown(name)} has to be a property, as "PREMIERED_ON", or an object with one.`);
  if (column['number'] !== undefined) {
    if (typeof column['number'] !== 'string' || !isExternalSource(column['number']))
      fail(`column ${shown(name)}: number has to name a database, as imdb.`);
    return { is: 'externalId', source: column['number'] };
  }
  if (column['rating'] !== undefined) {
    if (typeof column['rating'] !== 'number' || column['rating'] <= 0)
      fail(`column ${shown(name)}: rating has to be the top of its scale, as 10.`);
    return { is: 'rating', scale: column['rating'] };
  }
  const property = column['property'];
  if (property === 'season') return { is: 'season' };
  if (property === 'kind') {
    const words = sortsOf(type);
    if (words.length === 0) fail(`column ${shown(name)}: a ${type} has no kind.`);
    return { is: 'kind', words };
  }
  if (typeof property !== 'string' || !KNOWN.includes(property))
    return fail(
      `column ${shown(name)} has the property ${shown(property)}, which is not known; known are ${KNOWN.join(', ')}, season, kind, or {"number": …}, {"rating": …}.${meant(property, KNOWN)}`,
    );
  if (property === 'TITLE' || property === 'NAME') return named(name, column, fail);
  const known = recordProperties.find((one) => one.property === property)!;
  if (!known.of.includes(type))
    return fail(`column ${shown(name)}: ${property} is said of ${known.of.join(', ')}, and a row is about a ${type}.`);
  const { value, closed, forms, unit, isAddress } = known.rule;
  const words = closed === undefined ? forms : Object.keys(closed.values);
  if (value === 'entity') return linked(name, known, column, fail);
  return {
    is: 'fact',
    property: known.property,
    value,
    ...(words === undefined ? {} : { words }),
    ...(unit?.form == null ? {} : { unit: unit.form }),
    ...(isAddress === undefined ? {} : { isAddress }),
  };
}

function named(name: string, { kind, locale }: Record<string, unknown>, fail: (what: string) => never): MappedColumn {
  if (kind !== undefined && !NAME_KINDS.includes(kind as NameKind))
    fail(`column ${shown(name)}: kind is ${shown(kind)}; known are ${NAME_KINDS.join(', ')}.${meant(kind, NAME_KINDS)}`);
  if (locale !== undefined && !(typeof locale === 'string' && isLanguageTag(locale)))
    fail(`column ${shown(name)}: locale has to be a language, as en or ko.`);
  return {
    is: 'name',
    ...(kind === undefined ? {} : { kind: kind as NameKind }),
    ...(locale === undefined ? {} : { locale }),
  };
}

const BILLINGS: readonly string[] = Object.keys(qualifiers.billing.closed.values);

function linked(
  name: string,
  { property, rule, to: targets }: RecordProperty,
  column: Record<string, unknown>,
  fail: (what: string) => never,
): MappedColumn {
  const { to = targets[0], separator, billing } = column;
  if (separator !== undefined && (typeof separator !== 'string' || separator === ''))
    fail(`column ${shown(name)}: separator has to be what stands between the names, as ",".`);
  if (billing !== undefined && !(rule.relation?.qualifiers ?? []).includes('billing'))
    fail(`column ${shown(name)}: ${property} has no billing.`);
  if (billing !== undefined && !BILLINGS.includes(billing as string))
    fail(`column ${shown(name)}: billing is ${shown(billing)}; known are ${BILLINGS.join(', ')}.${meant(billing, BILLINGS)}`);
  if (!targets.includes(to as NamedType))
    fail(`column ${shown(name)}: to is ${shown(to)}; of ${property} it has to be ${targets.join(', ')}.`);
  return {
    is: 'link',
    property,
    to: to as NamedType,
    ...(separator === undefined ? {} : { separator: separator }),
    ...(billing === undefined ? {} : { billing: billing as string }),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? 'missing';
}

/** Which of the known names was meant. */
function meant(value: unknown, known: readonly string[]): string {
  return typeof value === 'string' ? didYouMean(value, known) : '';
}

function quoted(names: readonly string[]): string {
  return names.map((name) => JSON.stringify(name)).join(', ');
}
