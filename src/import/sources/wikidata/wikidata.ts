import type { ValueKind } from '../../../model/property.js';
import { usualOf } from '../../../model/qualifiers.js';
import { externalIdTerms, type Term } from '../../../model/terms.js';
import type { ExternalId, Fact, RecordLink, RecordName, RecordType, SourceRecord } from '../../../records/record.js';
import { recordProperties, type RecordProperty } from '../../../records/vocabulary.js';
import { isJsonObject, type JsonObject } from '../../../json-object.js';
import type { Cells } from '../../values/cells.js';
import { RowError } from '../../intake/import-error.js';
import { databaseFormat } from '../../intake/database-format.js';
import type { DatabaseRow } from '../../intake/database-row.js';
import type { Doubts } from '../../intake/doubts.js';
import { release } from '../../values/publishers.js';
import { showTitle } from '../../values/show-titles.js';
import { externalIdsIn, minutes } from '../../intake/statements.js';
import {
  dateOf,
  itemOf,
  monolingualOf,
  quantityOf,
  referencesOf,
  standing,
  statementsOf,
  textOf,
  wikidataEntity,
  type WikidataEntity,
  type WikidataStatement,
} from './wikidata-entity.js';
import { wikidataNames } from './wikidata-names.js';
import { COUNTRIES, isKoreanEntity, isService, wikidataType } from './wikidata-types.js';
import { recordId } from '../../../model/ids/records.js';

const SOURCE = 'wikidata';

/** Entities of Wikidata, one a line, also as its dumps frame and pack them. */
export const wikidata = databaseFormat({
  name: SOURCE,
  title: 'Wikidata, entities',
  isJsonLines: true,
  documents: entitiesIn,
  columns: ['json'],
  dataset: release('wikidata', SOURCE, 'Entities of Wikidata'),
  parse: (cells) => wikidataRow(cells),
});

/** The entities of what Special:EntityData and wbgetentities answer. */
function entitiesIn({ entities }: JsonObject): readonly unknown[] | undefined {
  return isJsonObject(entities) && Object.keys(entities).every((id) => /^[QPL]\d+$/.test(id)) ? Object.values(entities) : undefined;
}

/** Reads an entity. @throws RowError when the line is none. */
export function wikidataRow(cells: Cells): DatabaseRow {
  const entity = wikidataEntity(cells.raw('json'));
  const what = wikidataType(entity);
  if (what === undefined) return { records: [], skipped: 'nothing that the graph holds, by what it is an instance of' };
  const { doubts } = cells;
  const names = wikidataNames(entity, doubts);
  if (names.length === 0) throw new RowError(`${entity.id} has no label in any language.`, 'an entity has no label');
  const season = what.isSeason ? seasonOf(entity, names) : undefined;
  if (what.isSeason && season === undefined) return { records: [], skipped: 'a season of which it does not say which one' };
  const record: SourceRecord = {
    id: recordId(SOURCE, what.type, entity.id),
    type: what.type,
    ...(what.kind === undefined ? {} : { kind: what.kind }),
    names: season?.names ?? names,
    ...(season !== undefined ? { season: season.number } : what.type === 'show' ? { isWhole: true as const } : {}),
    externalIds: externalIdsOf(entity, doubts),
    facts: factsOf(entity, what.type, doubts),
    links: linksOf(entity, what.type),
    ratings: [],
    locator: entity.id,
  };
  const isKorean = isKoreanEntity(entity, what);
  return { records: [record], ...(isKorean === undefined ? {} : { isKorean }) };
}

/** Which season it is: its number in the series (P179 with P1545), or by its label; its names are then the show's. */
function seasonOf(entity: WikidataEntity, names: readonly RecordName[]): { number: number; names: RecordName[] } | undefined {
  const told = standing(entity, 'P179').flatMap(({ qualifiers }) => textOf(qualifiers?.['P1545']?.[0]) ?? [])[0];
  const titles = names.map((name) => ({ name, ...showTitle(name.text) }));
  const number = told !== undefined && /^\d{1,2}$/.test(told) ? Number(told) : titles.find(({ season }) => season !== undefined)?.season;
  const ofShow = titles.filter(({ season }) => season === number).map(({ name, title }) => ({ ...name, text: title }));
  return number === undefined || number === 0 || ofShow.length === 0 ? undefined : { number, names: ofShow };
}

/** Where external ids stand. */
const EXTERNAL_IDS = externalIdTerms.filter(({ use }) => use !== 'EXPORT');

function externalIdsOf(entity: WikidataEntity, doubts: Doubts): ExternalId[] {
  const page = entity.sitelinks['enwiki']?.title;
  return [
    { source: SOURCE, value: entity.id },
    ...EXTERNAL_IDS.flatMap(({ term, source }) =>
      standing(entity, term).flatMap(({ mainsnak }) => externalIdsIn(textOf(mainsnak) ?? '', source, `${entity.id} ${term}`, doubts)),
    ),
    ...(page === undefined ? [] : [{ source: 'wikipedia', value: page }]),
  ];
}

/** The words that items of Wikidata stand for, where a property's values are texts. */
const WORDS: Readonly<Record<string, string>> = { Q6581097: 'male', Q6581072: 'female', Q48270: 'non-binary' };

/** How many minutes a unit of time has: minute, hour, second. */
const UNITS: Readonly<Record<string, number>> = { Q7727: 1, Q25235: 60, Q11574: 1 / 60 };

/** A property of Wikidata, and what it is to us. */
interface ReadTerm extends RecordProperty {
  readonly term: Term;
}

/** Whether another property is called the same: it depends on the value which of them is meant. */
function isShared({ property, term }: ReadTerm): boolean {
  return READ.some((other) => other.property !== property && other.term.name === term.name);
}

const READ: readonly ReadTerm[] = recordProperties.flatMap((one) =>
  one.rule.terms.flatMap((term) => (term.in === 'wikidata' && term.use !== 'EXPORT' ? [{ ...one, term }] : [])),
);

/** The properties that are read of a type of thing, those of one kind of value after those of another. */
function termsOf(type: RecordType, ...kinds: readonly ValueKind[]): ReadTerm[] {
  return kinds.flatMap((kind) => READ.filter(({ of, rule }) => rule.value === kind && of.includes(type)));
}

function factsOf(entity: WikidataEntity, type: RecordType, doubts: Doubts): Fact[] {
  return once(
    termsOf(type, 'date', 'number', 'text').flatMap((read) =>
      statementsOf(entity, read.term.name).flatMap((statement) => {
        const value = doubts.unless(() => literalOf(statement, read, entity.id, doubts));
        return value === undefined ? [] : [stating(statement, { property: read.property, value })];
      }),
    ),
  );
}

/** The value of a statement; undefined where it says nothing that we have a place for. */
function literalOf({ mainsnak }: WikidataStatement, { rule, term }: ReadTerm, id: string, doubts: Doubts): string | number | undefined {
  if (rule.value === 'date') {
    const date = dateOf(mainsnak);
    if (date === undefined) doubts.add(`${id} has a ${term.name} that is less exact than a year.`, 'a date is less exact than a year');
    return date;
  }
  if (rule.value === 'number') {
    const quantity = quantityOf(mainsnak);
    if (quantity === undefined) return undefined;
    return rule.unit?.form === 'minutes' ? length(quantity.amount, quantity.unit, term.name) : episodeCount(quantity.amount);
  }
  return textOf(mainsnak) ?? WORDS[itemOf(mainsnak) ?? ''];
}

function episodeCount(amount: number): number | undefined {
  return Number.isInteger(amount) && amount > 0 ? amount : undefined;
}

function length(amount: number, unit: string, property: string): number | undefined {
  const factor = UNITS[unit];
  return factor === undefined ? undefined : minutes(Math.round(amount * factor), property);
}

function linksOf(entity: WikidataEntity, type: RecordType): RecordLink[] {
  return once(
    termsOf(type, 'entity').flatMap((read) =>
      statementsOf(entity, read.term.name).flatMap((statement) => {
        const item = itemOf(statement.mainsnak);
        const link = item === undefined ? undefined : linkTo(item, statement, read);
        return link === undefined ? [] : [stating(statement, link)];
      }),
    ),
  );
}

/** What a statement says of another thing; undefined where it is another property that says so, or the thing has no name here. */
function linkTo(item: string, statement: WikidataStatement, read: ReadTerm): RecordLink | undefined {
  const {
    property,
    rule,
    to: [type],
    term,
  } = read;
  if (type === undefined) return undefined;
  if (type === 'country') {
    const name = COUNTRIES[item];
    return name === undefined ? undefined : { property, to: { type, names: [{ text: name }] }, asWritten: item };
  }
  // One property of Wikidata tells broadcasters and distributors as well as services that stream.
  if (type !== 'person' && isShared(read) && isService(item) !== (type === 'platform')) return undefined;
  const { character, qualifiers } = property === 'CAST_MEMBER' ? castDetails(statement) : {};
  const said = {
    ...qualifiers,
    ...(term.only?.as === undefined ? {} : { as: term.only.as }),
    ...Object.fromEntries((rule.relation?.qualifiers ?? []).flatMap((name) => usualOf(name))),
  };
  return {
    property,
    // What a work is based on is a work; of which type its own record says.
    to: { externalId: { source: SOURCE, value: item }, type: type as RecordType },
    ...(character === undefined ? {} : { character }),
    ...(Object.keys(said).length === 0 ? {} : { qualifiers: said }),
  };
}

/** The part (P4633; P453 names an entity, which is no name) and the place in the cast (P1545). */
function castDetails({ qualifiers = {} }: WikidataStatement): Pick<RecordLink, 'character' | 'qualifiers'> {
  const part = qualifiers['P4633']?.[0];
  const character = textOf(part) ?? monolingualOf(part)?.value;
  const order = textOf(qualifiers['P1545']?.[0]);
  return {
    ...(character === undefined ? {} : { character }),
    ...(order === undefined || !/^\d{1,3}$/.test(order) ? {} : { qualifiers: { order: Number(order) } }),
  };
}

const RANKS: Readonly<Record<string, 'PREFERRED' | 'DEPRECATED'>> = { preferred: 'PREFERRED', deprecated: 'DEPRECATED' };

/** A fact or a link with the statement's rank and references. */
function stating<T extends Fact | RecordLink>(statement: WikidataStatement, said: T): T {
  const references = referencesOf(statement);
  const rank = RANKS[statement.rank ?? ''];
  return { ...said, ...(rank === undefined ? {} : { rank }), ...(references.length === 0 ? {} : { references }) };
}

/** Each statement once, as when a premiere and a publication are of one day. */
function once<T extends Fact | RecordLink>(items: readonly T[]): T[] {
  const bare = ({ references, ...rest }: T): string => JSON.stringify([rest, references === undefined]);
  return [...new Map(items.map((item) => [bare(item), item])).values()];
}
