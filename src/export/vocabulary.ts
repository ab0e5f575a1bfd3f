import type { ClaimProperty } from '../model/property.js';
import type { EntityPrefix } from '../model/kinds.js';

export const SCHEMA = 'https://schema.org/';
const WDT = 'http://www.wikidata.org/prop/direct/';
const WD = 'http://www.wikidata.org/entity/';
export const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
export const OWL_SAME = 'http://www.w3.org/2002/07/owl#sameAs';
export const INSTANCE_OF = `${WDT}P31`;

/** What a property is called outside. */
export interface Terms {
  readonly forward: readonly string[];
  /** Terms that point from the value to the subject. */
  readonly backward?: readonly string[];
}

function terms(schema: string | readonly string[] | undefined, ...wikidata: string[]): Terms {
  return { forward: [...(schema === undefined ? [] : [schema].flat()).map((name) => SCHEMA + name), ...wikidata.map((id) => WDT + id)] };
}

/** Said in other ways than by a term of its own: names, and figures of a day (schema:Observation). */
const OTHERWISE: Terms = { forward: [] };

/**
 * The terms of each property of claims. All are looked up by the property, so a new one has to be decided on here.
 * Wikidata: P57 director, P58 screenwriter, P170 creator, P162 producer, P1040 film editor, P86 composer, P161 cast
 * member, P175 performer, P50 author, P1441 present in work, P527 has part, P144 based on, P272 production company,
 * P449 original broadcaster, P750 distributed by, P123 publisher, P136 genre, P495 country of origin, P580 start time,
 * P577 publication date, P582 end time, P569 and P570 born and died, P1113 number of episodes, P2047 duration.
 */
export const CLAIM_TERMS: Readonly<Record<ClaimProperty, Terms>> = {
  TITLE: OTHERWISE,
  NAME: OTHERWISE,
  STATUS: terms('creativeWorkStatus'),
  GENDER: terms('gender'),
  PREMIERED_ON: terms(['datePublished', 'startDate'], 'P580'),
  STARTED_ON: terms(['datePublished', 'startDate'], 'P580'),
  ENDED_ON: terms('endDate', 'P582'),
  BORN_ON: terms('birthDate', 'P569'),
  DIED_ON: terms('deathDate', 'P570'),
  EPISODE_COUNT: terms('numberOfEpisodes', 'P1113'),
  EPISODE_MINUTES: terms('timeRequired', 'P2047'),
  DIRECTED_BY: terms('director', 'P57'),
  WRITTEN_BY: terms('author', 'P58'),
  CREATED_BY: terms('creator', 'P170'),
  PRODUCER: terms('producer', 'P162'),
  EDITED_BY: terms('editor', 'P1040'),
  COMPOSED_BY: terms('musicBy', 'P86'),
  CAST_MEMBER: terms('actor', 'P161'),
  PLAYED_BY: terms(undefined, 'P175'),
  AUTHORED_BY: terms('author', 'P50'),
  APPEARS_IN: { ...terms(undefined, 'P1441'), backward: [`${SCHEMA}character`] },
  HAS_SEASON: terms('containsSeason', 'P527'),
  BASED_ON: terms('isBasedOn', 'P144'),
  PRODUCED_BY: terms('productionCompany', 'P272'),
  AIRED_ON: terms(undefined, 'P449'),
  DISTRIBUTED_BY: terms(undefined, 'P750'),
  STREAMS_ON: terms('provider', 'P750'),
  PUBLISHED_ON: terms('publisher', 'P123'),
  IN_GENRE: terms('genre', 'P136'),
  FROM: terms('countryOfOrigin', 'P495'),
  NUMBER_ONE_COUNTRIES: OTHERWISE,
  CUMULATIVE_HOURS: OTHERWISE,
  DAYS_AT_NUMBER_ONE: OTHERWISE,
  DAYS_TO_NUMBER_ONE: OTHERWISE,
  CONSECUTIVE_WEEKS: OTHERWISE,
};

/** A film comes out on a day; it does not run from it. */
export const FILM_RELEASE: Terms = terms('datePublished', 'P577');

/** Who drew a webtoon: P110 illustrator. */
export const ARTIST: Terms = terms('illustrator', 'P110');

/** What things are, by the prefix of their ids and their kind, the first that fits; `is` are Wikidata's items. */
const TYPES: Readonly<
  Record<EntityPrefix, { readonly type: string; readonly is?: string; readonly kinds?: Readonly<Record<string, string>> }>
> = {
  show: { type: 'TVSeries', is: 'Q5398426', kinds: { FILM: 'Movie' } },
  season: { type: 'TVSeason', is: 'Q3464665' },
  person: { type: 'Person', is: 'Q5' },
  character: { type: 'Person', is: 'Q15632617' },
  webtoon: { type: 'ComicSeries' },
  novel: { type: 'Book' },
  publication: { type: 'WebSite', kinds: { NEWSPAPER: 'Newspaper', TRADE_PRESS: 'Periodical' } },
  article: { type: 'Article', kinds: { NEWS: 'NewsArticle', REVIEW: 'Review', CHART: 'Dataset', DATASET: 'Dataset' } },
  company: { type: 'Organization' },
  platform: { type: 'Organization' },
  country: { type: 'Country' },
  genre: { type: 'DefinedTerm' },
};

/** What an entity is: its class in schema.org, and the item of which Wikidata says that it is one. */
export function typeOf(prefix: EntityPrefix, kind: string | null): { readonly type: string; readonly instanceOf?: string } {
  const { type, is, kinds } = TYPES[prefix];
  const special = kind === null ? undefined : kinds?.[kind];
  const item = special === 'Movie' ? 'Q11424' : is;
  return { type: SCHEMA + (special ?? type), ...(item === undefined ? {} : { instanceOf: WD + item }) };
}

/** The property of Wikidata for numbers of another database: IMDb, TMDB (films, series, people), MyDramaList (titles, people). */
export function numberTerm(source: string, prefix: string, kind: string | null): string | undefined {
  const isPerson = prefix === 'person';
  if (source === 'imdb') return `${WDT}P345`;
  if (source === 'tmdb-person') return `${WDT}P4985`;
  if (source === 'tmdb' && prefix === 'show') return WDT + (kind === 'FILM' ? 'P4947' : 'P4983');
  if (source === 'mydramalist' && (isPerson || prefix === 'show')) return WDT + (isPerson ? 'P3862' : 'P3868');
  return undefined;
}

/** The address of something at another database where the number alone says it. */
export function numberIri(source: string, value: string): string | undefined {
  return source === 'wikidata' && /^Q\d+$/.test(value) ? WD + value : undefined;
}
