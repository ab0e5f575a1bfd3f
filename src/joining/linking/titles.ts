import { compact, fold, wordsOf } from '../../names/fold.js';
import { scriptOf } from '../../names/script.js';

/** The titles of something, as titles are compared. */
export interface Titles {
  /** Letters alone, without articles. */
  readonly titles: ReadonlySet<string>;
  /** The same in Hangul. */
  readonly natives: ReadonlySet<string>;
  /** A title, for sentences. */
  readonly shown: string;
}

/** A title as titles are compared: "A Business Proposal" and "Business Proposal" are one. */
export function titleKey(title: string): string {
  return compact(wordsOf(fold(title.replace(/&(?:amp;)?/gu, ' and '))).join(' '));
}

/** The titles that these names are. */
export function titlesOf(names: readonly string[]): Titles {
  const keyed = names.map((name) => ({ key: titleKey(name), isNative: scriptOf(name) === 'HANGUL' })).filter(({ key }) => key !== '');
  return {
    titles: new Set(keyed.filter(({ isNative }) => !isNative).map(({ key }) => key)),
    natives: new Set(keyed.filter(({ isNative }) => isNative).map(({ key }) => key)),
    shown: names[0] ?? '',
  };
}

/** The titles of both. */
export function unitedTitles(a: Titles, b: Titles): Titles {
  return { titles: new Set([...a.titles, ...b.titles]), natives: new Set([...a.natives, ...b.natives]), shown: a.shown };
}

/** Whether two sets have something in common. */
export function sharesAny<V>(a: ReadonlySet<V>, b: ReadonlySet<V>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}
