import { externalSourceOf } from '../model/external-sources.js';
import { externalKey } from '../model/ids/external.js';
import type { ExternalId, SourceRecord } from './record.js';

/** Databases under the names that ExternalId nodes have for them. */
const SAME_SOURCE: Readonly<Record<string, string>> = { 'tmdb-tv': 'tmdb' };

/** An address, or what begins like one. */
const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:)?\/\/|^www\./iu;

/** What SPARQL and others write around or before an entity, and spreadsheets behind a number. */
const AROUND = /^<|>$|^(?:wd|wikidata|imdb|tmdb):(?!\/\/)/giu;

/**
 * The id that a text gives in a database: the id itself, or the one in the address of its page, as Q42 of
 * `http://www.wikidata.org/entity/Q42` and 52941 of `https://mydramalist.com/52941-a-title`.
 * @param source as ExternalId nodes name it; of one that the model does not know any text but an address is an id.
 * @returns undefined where the text is none of that database.
 */
export function externalValue(source: string, text: string): string | undefined {
  const known = externalSourceOf(SAME_SOURCE[source] ?? source);
  if (known === undefined) return text === '' || (ADDRESS.test(text) && !isTitleSource(source)) ? undefined : text;
  const { form, address, tail } = known;
  if (form.test(text)) return text;
  const plain = text.trim().replace(AROUND, '');
  const inAddress = address?.exec(plain.replace(/^(?:https?:)?\/\//iu, ''))?.groups?.['id'];
  const candidates = [inAddress === undefined ? undefined : unescaped(inAddress), withoutTail(plain, tail), plain.replace(/\.0+$/, '')];
  return candidates.find((one) => one !== undefined && form.test(one));
}

/** Whether a source's ids are nothing but titles, which tell records apart and lead to no page. */
export function isTitleSource(source: string): boolean {
  return source.endsWith('-title');
}

/** An external id as one text, source:value, as ExternalId nodes have it. */
export function externalIdKey({ source, value }: ExternalId): string {
  return externalKey({ source: SAME_SOURCE[source] ?? source, value: externalValue(source, value) ?? value });
}

/** A record's external ids, each as source:value; what cannot be one is none. */
export function externalIdsOf({ externalIds }: SourceRecord): string[] {
  return externalIds.filter(({ source, value }) => externalValue(source, value) !== undefined).map(externalIdKey);
}

/** The page of an external id, where there is one. */
export function pageOf({ source, value }: ExternalId): string | undefined {
  return externalSourceOf(source)?.page?.(encodeURIComponent(value));
}

function withoutTail(text: string, tail: RegExp | undefined): string | undefined {
  const [id = ''] = /^\d+/.exec(text) ?? [];
  return tail?.test(text.slice(id.length)) ? id : undefined;
}

/** The title of a page as its address writes it. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text).replaceAll('_', ' ');
  } catch {
    return text;
  }
}
