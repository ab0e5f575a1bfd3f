import { fold } from './fold.js';
import { slugIn } from '../model/ids/kinds.js';

/** What a name is put in order by, for readers of Latin letters and for readers of Korean. */
export interface SortKeys {
  readonly sortName: string;
  readonly sortNativeName: string;
}

/**
 * The keys by which lists put an entity in order. Every engine compares them as they stand, letter by letter, and an index
 * holds them in that order: a locale's own rules would have to be asked of each engine for each pair.
 * @param id stands for the name of an entity that nobody has named yet.
 */
export function sortKeys(id: string, name: string | null, nativeName: string | null): SortKeys {
  const shown = name ?? slugIn(id);
  return { sortName: withoutArticle(foldedOr(shown)), sortNativeName: koreanFirst(foldedOr(nativeName ?? shown)) };
}

/** A name of signs alone stands as it is. */
function foldedOr(name: string): string {
  const folded = fold(name);
  return folded === '' ? name : folded;
}

function withoutArticle(folded: string): string {
  return folded.replace(/^(?:the|an?) (?=.)/u, '');
}

/** Digits, then Hangul in the order of the dictionary (which is that of its code points), then other letters. */
function koreanFirst(folded: string): string {
  const group = /^\d/u.test(folded) ? 0 : /^[가-힣]/u.test(folded) ? 1 : 2;
  return `${group}${folded}`;
}
