import { entityKinds, type EntityPrefix, type KindOf } from '../../../model/kinds.js';
import type { RecordType } from '../../../records/record.js';
import { recordTypes } from '../../../records/vocabulary.js';
import { itemOf, standing, type WikidataEntity } from './wikidata-entity.js';

/** What an entity is to us. */
export interface WikidataType {
  readonly type: RecordType;
  readonly kind?: KindOf<RecordType>;
  readonly isSeason?: true;
}

/** Which of two is meant where an entity is an instance of both: a season is called a series too, and a platform a company. */
const NARROWER: readonly EntityPrefix[] = ['season', 'platform'];

/** What entities are instances of (P31), the more telling first. */
const CLASSES: readonly { readonly type: WikidataType; readonly read: readonly string[] }[] = [...entityKinds]
  .sort(([a], [b]) => Number(NARROWER.includes(b)) - Number(NARROWER.includes(a)))
  .flatMap(([prefix, { wikidata = [] }]) =>
    wikidata.flatMap(({ kind, read }) => {
      const type = typeFor(prefix, kind);
      return type === undefined ? [] : [{ type, read }];
    }),
  );

function typeFor(prefix: EntityPrefix, kind: string | undefined): WikidataType | undefined {
  // The record of a season is one of its show.
  if (prefix === 'season') return { type: 'show', kind: 'SERIES', isSeason: true };
  const type = recordTypes.find((one) => one === prefix);
  return type === undefined ? undefined : { type, ...(kind === undefined ? {} : { kind: kind as KindOf<RecordType> }) };
}

/** What an entity is to us; undefined for all that the graph has no place for. */
export function wikidataType(entity: WikidataEntity): WikidataType | undefined {
  const classes = new Set(standing(entity, 'P31').map(({ mainsnak }) => itemOf(mainsnak)));
  return CLASSES.find(({ read }) => read.some((id) => classes.has(id)))?.type;
}

/** South Korea, Korea, North Korea; the Korean language. */
const KOREA = new Set<string | undefined>(['Q884', 'Q18097', 'Q423']);
const KOREAN = 'Q9176';

/** Where an entity is from: country of origin, of a company, citizenship; the languages of a work. */
const ORIGINS = ['P495', 'P17', 'P27'] as const;
const LANGUAGES = ['P364', 'P407'] as const;

/** Whether an entity is Korean, as far as it says; a person of whom it does not say so is none. */
export function isKoreanEntity(entity: WikidataEntity, { type }: WikidataType): boolean | undefined {
  const values = (properties: readonly string[]): (string | undefined)[] =>
    properties.flatMap((property) => standing(entity, property).map(({ mainsnak }) => itemOf(mainsnak)));
  const [origins, languages] = [values(ORIGINS), values(LANGUAGES)];
  if (origins.some((one) => KOREA.has(one)) || languages.includes(KOREAN)) return true;
  return origins.length + languages.length > 0 || type === 'person' ? false : undefined;
}

/** Services that stream, which statements name beside broadcasters and distributors. */
const SERVICES = new Set(['Q907311', 'Q54958752', 'Q62446736', 'Q866']);

/** Whether an entity streams, as far as it can be told without looking at it. */
export function isService(item: string): boolean {
  return SERVICES.has(item);
}

/** Countries of origin by their entities; others are left out, since an entity has no name here. */
export const COUNTRIES: Readonly<Record<string, string>> = {
  Q17: 'Japan',
  Q30: 'United States',
  Q142: 'France',
  Q145: 'United Kingdom',
  Q148: 'China',
  Q334: 'Singapore',
  Q865: 'Taiwan',
  Q869: 'Thailand',
  Q881: 'Vietnam',
  Q884: 'South Korea',
  Q928: 'Philippines',
  Q8646: 'Hong Kong',
};
