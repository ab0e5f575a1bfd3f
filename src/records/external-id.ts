import { externalKey } from '../model/ids/external.js';
import type { ExternalId, SourceRecord } from './record.js';

/** Databases under the names that ExternalId nodes have for them. */
const SAME_SOURCE: Readonly<Record<string, string>> = { 'tmdb-tv': 'tmdb' };

/** An external id as one text, source:value, as ExternalId nodes have it. MyDramaList's page is its number with the title behind it. */
export function externalIdKey({ source, value }: ExternalId): string {
  const name = SAME_SOURCE[source] ?? source;
  return externalKey({ source: name, value: name === 'mydramalist' ? (/^\d+/.exec(value)?.[0] ?? value) : value });
}

/** A record's external ids, each as source:value. */
export function externalIdsOf({ externalIds }: SourceRecord): string[] {
  return externalIds.map(externalIdKey);
}

/** The page of an external id, where there is one. */
export function pageOf({ source, value }: ExternalId): string | undefined {
  return PAGES[source]?.(encodeURIComponent(value));
}

const PAGES: Readonly<Record<string, (value: string) => string>> = {
  tmdb: (value) => `https://www.themoviedb.org/tv/${value}`,
  'tmdb-person': (value) => `https://www.themoviedb.org/person/${value}`,
  'tmdb-network': (value) => `https://www.themoviedb.org/network/${value}`,
  'tmdb-company': (value) => `https://www.themoviedb.org/company/${value}`,
  imdb: (value) => `https://www.imdb.com/${value.startsWith('nm') ? 'name' : 'title'}/${value}/`,
  wikidata: (value) => `https://www.wikidata.org/wiki/${value}`,
  mydramalist: (value) => `https://mydramalist.com/${value}`,
  wikipedia: (value) => `https://en.wikipedia.org/wiki/${value.replaceAll('%20', '_')}`,
};
