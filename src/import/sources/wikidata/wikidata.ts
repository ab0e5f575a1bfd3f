import type { ClaimProperty } from '../../../model/property.js';
import type { ExternalId, Fact, RecordLink, RecordName, RecordType, SourceRecord } from '../../../records/record.js';
import type { Cells } from '../../values/cells.js';
import { RowError } from '../../intake/import-error.js';
import { databaseFormat } from '../../intake/database-format.js';
import { Doubts, type DatabaseRow } from '../../intake/database-row.js';
import { release } from '../../values/publishers.js';
import { showTitle } from '../../values/show-titles.js';
import { minutes } from '../../intake/statements.js';
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

const SOURCE = 'wikidata';

/** Entities of Wikidata, one a line, also as its dumps frame and pack them. */
export const wikidata = databaseFormat({
  name: SOURCE,
  title: 'Wikidata, entities',
  isJsonLines: true,
  columns: ['json'],
  dataset: release('wikidata', SOURCE, 'Entities of Wikidata'),
  parse: (cells) => wikidataRow(cells),
});

/** Reads an entity. @throws RowError when the line is none. */
export function wikidataRow(cells: Cells): DatabaseRow {
  const entity = wikidataEntity(cells.text('json'));
  const what = wikidataType(entity);
  if (what === undefined) return { records: [], doubts: [], skipped: 'nothing that the graph holds, by what it is an instance of' };
  const doubts = new Doubts();
  const names = wikidataNames(entity);
  if (names.length === 0) throw new RowError(`${entity.id} has no label in any language.`, 'an entity has no label');
  const season = what.isSeason ? seasonOf(entity, names) : undefined;
  if (what.isSeason && season === undefined) return { records: [], doubts: [], skipped: 'a season of which it does not say which one' };
  const record: SourceRecord = {
    id: `record:${SOURCE}/${what.type}/${entity.id}`,
    type: what.type,
    ...(what.kind === undefined ? {} : { kind: what.kind }),
    names: season?.names ?? names,
    ...(season !== undefined ? { season: season.number } : what.type === 'show' ? { isWhole: true as const } : {}),
    externalIds: externalIdsOf(entity),
    facts: factsOf(entity, what.type, doubts),
    links: linksOf(entity, what.type),
    ratings: [],
    locator: entity.id,
  };
  const isKorean = isKoreanEntity(entity, what);
  return { records: [record], doubts: doubts.list(), ...(isKorean === undefined ? {} : { isKorean }) };
}

/** Which season it is: its number in the series (P179 with P1545), or by its label; its names are then the show's. */
function seasonOf(entity: WikidataEntity, names: readonly RecordName[]): { number: number; names: RecordName[] } | undefined {
  const told = standing(entity, 'P179').flatMap(({ qualifiers }) => textOf(qualifiers?.['P1545']?.[0]) ?? [])[0];
  const titles = names.map((name) => ({ name, ...showTitle(name.text) }));
  const number = told !== undefined && /^\d{1,2}$/.test(told) ? Number(told) : titles.find(({ season }) => season !== undefined)?.season;
  const ofShow = titles.filter(({ season }) => season === number).map(({ name, title }) => ({ ...name, text: title }));
  return number === undefined || number === 0 || ofShow.length === 0 ? undefined : { number, names: ofShow };
}

/** External ids. MyDramaList's are pages: 49231-move-to-heaven. */
const EXTERNAL_IDS: readonly (readonly [property: string, source: string])[] = [
  ['P345', 'imdb'],
  ['P4983', 'tmdb'],
  ['P4947', 'tmdb-movie'],
  ['P4985', 'tmdb-person'],
  ['P3868', 'mydramalist'],
  ['P3862', 'mydramalist-person'],
];

function externalIdsOf(entity: WikidataEntity): ExternalId[] {
  const page = entity.sitelinks['enwiki']?.title;
  return [
    { source: SOURCE, value: entity.id },
    ...EXTERNAL_IDS.flatMap(([property, source]) =>
      standing(entity, property).flatMap(({ mainsnak }) => {
        const value = textOf(mainsnak);
        if (value === undefined) return [];
        return [{ source, value: source.startsWith('mydramalist') ? (/^\d+/.exec(value)?.[0] ?? value) : value }];
      }),
    ),
    ...(page === undefined ? [] : [{ source: 'wikipedia', value: page }]),
  ];
}

const GENDERS: Readonly<Record<string, string>> = { Q6581097: 'male', Q6581072: 'female', Q48270: 'non-binary' };

/** How many minutes a unit of time has: minute, hour, second. */
const UNITS: Readonly<Record<string, number>> = { Q7727: 1, Q25235: 60, Q11574: 1 / 60 };

const DATES: Readonly<Record<string, Readonly<Record<string, ClaimProperty>>>> = {
  show: { P577: 'PREMIERED_ON', P580: 'PREMIERED_ON', P582: 'ENDED_ON' },
  person: { P569: 'BORN_ON', P570: 'DIED_ON' },
  webtoon: { P577: 'STARTED_ON', P580: 'STARTED_ON', P582: 'ENDED_ON' },
  novel: { P577: 'STARTED_ON', P580: 'STARTED_ON', P582: 'ENDED_ON' },
};

function factsOf(entity: WikidataEntity, type: RecordType, doubts: Doubts): Fact[] {
  const dates = Object.entries(DATES[type] ?? {}).flatMap(([property, stated]) =>
    statementsOf(entity, property).flatMap((statement) => {
      const date = dateOf(statement.mainsnak);
      if (date === undefined)
        doubts.add(`${entity.id} has a ${property} that is less exact than a year.`, 'a date is less exact than a year');
      return date === undefined ? [] : [stating(statement, { property: stated, value: date })];
    }),
  );
  const episodes =
    type !== 'show' ? [] : statementsOf(entity, 'P1113').flatMap((statement) => numberFact(statement, 'EPISODE_COUNT', episodeCount));
  const lengths =
    type !== 'show'
      ? []
      : statementsOf(entity, 'P2047').flatMap((statement) => doubts.unless(() => numberFact(statement, 'EPISODE_MINUTES', length)) ?? []);
  const genders = statementsOf(entity, 'P21').flatMap((statement) => {
    const gender = GENDERS[itemOf(statement.mainsnak) ?? ''];
    return type !== 'person' || gender === undefined ? [] : [stating(statement, { property: 'GENDER', value: gender })];
  });
  return once([...dates, ...episodes, ...lengths, ...genders]);
}

function numberFact(
  statement: WikidataStatement,
  property: ClaimProperty,
  read: (amount: number, unit: string) => number | undefined,
): Fact[] {
  const quantity = quantityOf(statement.mainsnak);
  const value = quantity === undefined ? undefined : read(quantity.amount, quantity.unit);
  return value === undefined ? [] : [stating(statement, { property, value })];
}

function episodeCount(amount: number): number | undefined {
  return Number.isInteger(amount) && amount > 0 ? amount : undefined;
}

function length(amount: number, unit: string): number | undefined {
  const factor = UNITS[unit];
  return factor === undefined ? undefined : minutes(Math.round(amount * factor), 'P2047');
}

/** What properties of Wikidata are to us, by the type of thing. */
const PEOPLE: Readonly<Record<string, ClaimProperty>> = {
  P57: 'DIRECTED_BY',
  P58: 'WRITTEN_BY',
  P161: 'CAST_MEMBER',
  P162: 'PRODUCER',
  P170: 'CREATED_BY',
  P86: 'COMPOSED_BY',
  P1040: 'EDITED_BY',
};
const AUTHORS: Readonly<Record<string, 'STORY' | 'ART' | undefined>> = { P50: undefined, P170: undefined, P110: 'ART' };

function linksOf(entity: WikidataEntity, type: RecordType): RecordLink[] {
  const to = (item: string, its: RecordType): RecordLink['to'] => ({ externalId: { source: SOURCE, value: item }, type: its });
  const linked = (property: string, make: (item: string, statement: WikidataStatement) => RecordLink | undefined): RecordLink[] =>
    statementsOf(entity, property).flatMap((statement) => {
      const item = itemOf(statement.mainsnak);
      const link = item === undefined ? undefined : make(item, statement);
      return link === undefined ? [] : [stating(statement, link)];
    });
  // What a work is based on is a work; of which type its own record says.
  const based = linked('P144', (item) => ({ property: 'BASED_ON', to: to(item, 'novel'), qualifiers: { relation: 'ADAPTATION' } }));
  if (type === 'webtoon' || type === 'novel')
    return once([
      ...Object.entries(AUTHORS).flatMap(([property, as]) =>
        linked(property, (item) => ({
          property: 'AUTHORED_BY',
          to: to(item, 'person'),
          ...(as === undefined ? {} : { qualifiers: { as } }),
        })),
      ),
      ...based,
    ]);
  if (type !== 'show') return [];
  return once([
    ...Object.entries(PEOPLE).flatMap(([property, stated]) =>
      linked(property, (item, statement) => ({
        property: stated,
        to: to(item, 'person'),
        ...(stated === 'CAST_MEMBER' ? castDetails(statement) : {}),
      })),
    ),
    ...based,
    ...linked('P449', (item) =>
      isService(item) ? { property: 'STREAMS_ON', to: to(item, 'platform') } : { property: 'AIRED_ON', to: to(item, 'company') },
    ),
    ...linked('P750', (item) =>
      isService(item) ? { property: 'STREAMS_ON', to: to(item, 'platform') } : { property: 'DISTRIBUTED_BY', to: to(item, 'company') },
    ),
    ...linked('P272', (item) => ({ property: 'PRODUCED_BY', to: to(item, 'company') })),
    ...linked('P495', (item) => {
      const name = COUNTRIES[item];
      return name === undefined ? undefined : { property: 'FROM', to: { type: 'country', names: [{ text: name }] }, asWritten: item };
    }),
  ]);
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
