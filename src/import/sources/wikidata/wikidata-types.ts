import type { RecordType } from '../../../records/record.js';
import { itemOf, standing, type WikidataEntity } from './wikidata-entity.js';

/** What an entity is to us. */
export interface WikidataType {
  readonly type: RecordType;
  readonly kind?: string;
  readonly isSeason?: true;
}

const SERIES: WikidataType = { type: 'show', kind: 'SERIES' };
const FILM: WikidataType = { type: 'show', kind: 'FILM' };
const WEBTOON: WikidataType = { type: 'webtoon' };
const COMIC: WikidataType = { type: 'novel', kind: 'MANGA' };
const NOVEL: WikidataType = { type: 'novel', kind: 'NOVEL' };
const COMPANY: WikidataType = { type: 'company' };
const PLATFORM: WikidataType = { type: 'platform' };

/** What entities are instances of (P31), the more telling first. */
const CLASSES: readonly (readonly [type: WikidataType, classes: readonly string[]])[] = [
  [{ type: 'person' }, ['Q5']],
  [{ ...SERIES, isSeason: true }, ['Q3464665', 'Q61704031']],
  [SERIES, ['Q482612', 'Q1366112', 'Q24855895', 'Q526877', 'Q1259759', 'Q5398426', 'Q581714', 'Q117467246', 'Q63952888', 'Q98701476']],
  [FILM, ['Q11424', 'Q506240', 'Q202866', 'Q24869', 'Q29168811', 'Q24862', 'Q93204', 'Q226730', 'Q20650540', 'Q1261214']],
  // A programme may be a series or a variety show: it is not said which.
  [{ type: 'show' }, ['Q15416']],
  [WEBTOON, ['Q60496358', 'Q7978994', 'Q213369']],
  [COMIC, ['Q562214', 'Q74262765', 'Q21198342', 'Q8274', 'Q754669', 'Q1004', 'Q14406742', 'Q838795', 'Q725377']],
  [{ type: 'novel', kind: 'SHORT_STORY' }, ['Q49084']],
  [NOVEL, ['Q8261', 'Q7725634', 'Q1667921', 'Q747381', 'Q104213567', 'Q571', 'Q47461344']],
  [PLATFORM, ['Q59152282', 'Q559856', 'Q122759350']],
  [COMPANY, ['Q1254874', 'Q2001305', 'Q1616075', 'Q15265344', 'Q1762059', 'Q10689397', 'Q375336', 'Q783794', 'Q4830453', 'Q6881511']],
];

/** What an entity is to us; undefined for all that the graph has no place for. */
export function wikidataType(entity: WikidataEntity): WikidataType | undefined {
  const classes = new Set(standing(entity, 'P31').map(({ mainsnak }) => itemOf(mainsnak)));
  return CLASSES.find(([, ids]) => ids.some((id) => classes.has(id)))?.[0];
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
