import { isLanguageTag } from '../../../model/codes.js';
import { isExternalSource } from '../../../model/ids/external.js';
import { NAME_KINDS, type NameKind } from '../../../model/name-kinds.js';
import type { ClaimProperty, ValueKind } from '../../../model/property.js';
import { countedIn, formOfUnit, isCountedIn } from '../../../model/units.js';
import { qualifiers, type Qualifier } from '../../../model/qualifiers.js';
import type { NamedType, RecordType } from '../../../records/record.js';
import { recordProperties, type RecordProperty } from '../../../records/vocabulary.js';
import { isJsonObject } from '../../../json-object.js';
import { meant, refuseOthers, shown, type Fail } from './mapping-sentences.js';

/** What one column is. */
export type MappedColumn =
  /** A name of the thing, or several with something between them. */
  | { readonly is: 'name'; readonly kind?: NameKind; readonly locale?: string; readonly separator?: string }
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
  /** An external id: imdb, tmdb, wikidata, … Of whoever the row credits, or of whoever performs its song, where it says so. */
  | { readonly is: 'externalId'; readonly source: string; readonly of?: 'person' | 'artist' }
  /** What the publication's readers give, on a scale. */
  | { readonly is: 'rating'; readonly scale: number }
  /** How many of them did. */
  | { readonly is: 'votes' }
  /** The day on which the figures and the news of the row were so. */
  | { readonly is: 'asOf' }
  /** Which season of a show it is. */
  | { readonly is: 'season' }
  /** Which sort of thing it is, of those that there are of its type. */
  | { readonly is: 'kind'; readonly words: readonly string[] }
  /** Whom the row credits; `as` and `billing` where no role says for what. */
  | { readonly is: 'person'; readonly separator?: string; readonly as?: ClaimProperty; readonly billing?: string }
  /** What whoever the row credits did, in a word for it. */
  | { readonly is: 'role' }
  /** The part that whoever the row credits plays. */
  | { readonly is: 'character' }
  /** The place of the credit among those of the thing. */
  | { readonly is: 'order' }
  /** Who performs the song that the row names, in which part of the soundtrack it came out, and the album, which names the show too. */
  | { readonly is: SongColumn }
  /** As whom somebody is in the group that the row names, or since and until when. */
  | { readonly is: BelongingColumn }
  /** Who gives an award, in which year, for what, and whether it was won. */
  | { readonly is: AwardColumn };

/** What a column can say of a song. */
type SongColumn = (typeof SONG_COLUMNS)[number];

const SONG_COLUMNS = ['artist', 'part', 'album'] as const;

/** What a column can say of being in a group. */
type BelongingColumn = (typeof BELONGING_COLUMNS)[number];

const BELONGING_COLUMNS = ['stageName', 'since', 'until'] as const satisfies readonly Qualifier[];

/** What a column can say of an award. */
type AwardColumn = (typeof AWARD_COLUMNS)[number];

const AWARD_COLUMNS = ['ceremony', 'year', 'category', 'result'] as const;

/** The properties that a column can be, besides a name. */
const KNOWN = ['TITLE', 'NAME', ...recordProperties.map(({ property }) => property)];

/** What a column can be that is no property. */
const PLAIN = ['season', 'votes', 'asOf', 'role', 'character', 'order', ...AWARD_COLUMNS, ...BELONGING_COLUMNS, ...SONG_COLUMNS] as const;

/** What wins awards. */
const AWARDED: readonly RecordType[] = recordProperties.find(({ property }) => property === 'WON')!.of;

const BILLINGS: readonly string[] = Object.keys(qualifiers.billing.closed.values);

/** What a row is about. */
export interface RowType {
  readonly type: RecordType;
  /** The sorts that there are of it. */
  readonly sorts: readonly string[];
}

/**
 * Checks what a mapping says of one column.
 * @throws ImportError by `fail`.
 */
export function columnOf(name: string, said: unknown, row: RowType, fail: Fail): MappedColumn {
  const column = typeof said === 'string' ? { property: said } : said;
  if (!isJsonObject(column)) return fail(`column ${shown(name)} has to be a property, as "PREMIERED_ON", or an object with one.`);
  const place = `column ${shown(name)}`;
  if (column['number'] !== undefined) return externalId(place, column, fail);
  if (column['rating'] !== undefined) {
    if (typeof column['rating'] !== 'number' || column['rating'] <= 0) fail(`${place}: rating has to be the top of its scale, as 10.`);
    refuseOthers(place, column, ['rating'], fail);
    return { is: 'rating', scale: column['rating'] };
  }
  const property = column['property'];
  const plain = PLAIN.find((one) => one === property);
  if (plain !== undefined) {
    refuseOthers(place, column, ['property'], fail);
    if (AWARD_COLUMNS.some((one) => one === plain) && !AWARDED.includes(row.type))
      fail(`${place}: ${plain} is said of an award, which ${AWARDED.join(' and ')} win, and a row is about a ${row.type}.`);
    if (BELONGING_COLUMNS.some((one) => one === plain) && row.type !== 'person')
      fail(`${place}: ${plain} is said of a member of a group, and a row is about a ${row.type}.`);
    if (SONG_COLUMNS.some((one) => one === plain) && row.type !== 'show')
      fail(`${place}: ${plain} is said of a song of a show, and a row is about a ${row.type}.`);
    return { is: plain };
  }
  if (property === 'kind') {
    if (row.sorts.length === 0) fail(`${place}: a ${row.type} has no kind.`);
    refuseOthers(place, column, ['property'], fail);
    return { is: 'kind', words: row.sorts };
  }
  if (property === 'person') return person(place, column, row, fail);
  if (typeof property !== 'string' || !KNOWN.includes(property))
    return fail(
      `${place} has the property ${shown(property)}, which is not known; known are ${KNOWN.join(', ')}, season, kind, votes, asOf, person, role, character, order, ceremony, year, category, result, stageName, since, until, artist, part, album, or {"number": …}, {"rating": …}.${meant(property, [...KNOWN, ...PLAIN])}`,
    );
  if (property === 'TITLE' || property === 'NAME') return named(place, column, fail);
  const known = recordProperties.find((one) => one.property === property)!;
  if (!known.of.includes(row.type))
    return fail(`${place}: ${property} is said of ${known.of.join(', ')}, and a row is about a ${row.type}.`);
  const { value, closed, forms, unit, isAddress } = known.rule;
  const words = closed === undefined ? forms : Object.keys(closed.values);
  if (value === 'entity') return linked(place, known, column, fail);
  const isFigure = known.rule.matter === 'FIGURE';
  refuseOthers(place, column, isFigure ? ['property', 'unit'] : ['property'], fail);
  return {
    is: 'fact',
    property: known.property,
    value,
    ...(words === undefined ? {} : { words }),
    ...(isFigure ? unitSaid(place, column, known, fail) : unit?.form == null ? {} : { unit: unit.form }),
    ...(isAddress === undefined ? {} : { isAddress }),
  };
}

/** What the numbers of a column count, where the mapping says it. */
function unitSaid(place: string, { unit }: Record<string, unknown>, { rule, property }: RecordProperty, fail: Fail): { unit?: string } {
  if (unit === undefined) return {};
  if (typeof unit !== 'string' || !isCountedIn(rule, unit))
    return fail(`${place}: unit is ${shown(unit)}; of ${property} ${countedIn(rule)}.`);
  const form = formOfUnit(rule, unit);
  return form === null ? {} : { unit: form };
}

function externalId(place: string, column: Record<string, unknown>, fail: Fail): MappedColumn {
  const { number, of } = column;
  if (typeof number !== 'string' || !isExternalSource(number)) return fail(`${place}: number has to name a database, as imdb.`);
  const whose = (['person', 'artist'] as const).find((one) => one === of);
  if (of !== undefined && whose === undefined)
    fail(`${place}: of is ${shown(of)}; it can be person, where a row credits one, or artist, where it names a song.`);
  refuseOthers(place, column, ['number', 'of'], fail);
  return { is: 'externalId', source: number, ...(whose === undefined ? {} : { of: whose }) };
}

function named(place: string, column: Record<string, unknown>, fail: Fail): MappedColumn {
  const { kind, locale } = column;
  if (kind !== undefined && !NAME_KINDS.includes(kind as NameKind))
    fail(`${place}: kind is ${shown(kind)}; known are ${NAME_KINDS.join(', ')}.${meant(kind, NAME_KINDS)}`);
  if (locale !== undefined && !(typeof locale === 'string' && isLanguageTag(locale)))
    fail(`${place}: locale has to be a language, as en or ko.`);
  refuseOthers(place, column, ['property', 'kind', 'locale', 'separator'], fail);
  return {
    is: 'name',
    ...(kind === undefined ? {} : { kind: kind as NameKind }),
    ...(locale === undefined ? {} : { locale: locale }),
    ...separated(place, column, fail),
  };
}

/** Which properties credit people for what rows are about. */
export function creditsOfType(type: RecordType): readonly RecordProperty[] {
  return recordProperties.filter(({ of, to }) => of.includes(type) && to[0] === 'person');
}

function person(place: string, column: Record<string, unknown>, { type }: RowType, fail: Fail): MappedColumn {
  const { as, billing } = column;
  const credits = creditsOfType(type);
  const names = credits.map(({ property }) => property);
  if (credits.length === 0) fail(`${place}: nobody is credited for a ${type}.`);
  if (as !== undefined && !names.includes(as as ClaimProperty))
    fail(`${place}: as is ${shown(as)}; of a ${type} it has to be ${names.join(', ')}.${meant(as, names)}`);
  refuseOthers(place, column, ['property', 'as', 'billing', 'separator'], fail);
  return {
    is: 'person',
    ...separated(place, column, fail),
    ...(as === undefined ? {} : { as: as as ClaimProperty }),
    ...billed(
      place,
      billing,
      credits.find(({ property }) => property === (as ?? 'CAST_MEMBER')),
      fail,
    ),
  };
}

function linked(place: string, known: RecordProperty, column: Record<string, unknown>, fail: Fail): MappedColumn {
  const { property, to: targets } = known;
  const { to = targets[0], billing } = column;
  const separator = separated(place, column, fail);
  const billedAs = billed(place, billing, known, fail);
  if (!targets.includes(to as NamedType)) fail(`${place}: to is ${shown(to)}; of ${property} it has to be ${targets.join(', ')}.`);
  refuseOthers(place, column, ['property', 'to', 'separator', 'billing'], fail);
  return { is: 'link', property, to: to as NamedType, ...separator, ...billedAs };
}

function separated(place: string, { separator }: Record<string, unknown>, fail: Fail): { separator?: string } {
  if (separator === undefined) return {};
  if (typeof separator !== 'string' || separator === '')
    return fail(`${place}: separator has to be what stands between the names, as ",".`);
  return { separator };
}

function billed(place: string, billing: unknown, known: RecordProperty | undefined, fail: Fail): { billing?: string } {
  if (billing === undefined) return {};
  if (!(known?.rule.relation?.qualifiers ?? []).includes('billing')) fail(`${place}: ${known?.property ?? 'a credit'} has no billing.`);
  if (!BILLINGS.includes(billing as string))
    fail(`${place}: billing is ${shown(billing)}; known are ${BILLINGS.join(', ')}.${meant(billing, BILLINGS)}`);
  return { billing: billing as string };
}
