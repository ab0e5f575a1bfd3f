import { LRUCache } from 'lru-cache';
import { fold } from '../../names/fold.js';

/** A title as a list prints it. */
export interface PrintedTitle {
  readonly title: string;
  /** It is the beginning of a title only. */
  readonly isCut: boolean;
}

/**
 * What two spellings of one title have in common: case, accents and punctuation aside, but word by word ("Start-Up" is
 * not "StartUp") and with signs that mean something ("Liar × Liar" is not "Liar Liar").
 */
export function titleKey({ title, isCut }: PrintedTitle): string {
  let key = keys.get(title);
  if (key === undefined) {
    key = fold(title.replace(/[\p{Sm}\p{Sc}]/gu, (sign) => ` u${sign.codePointAt(0)!.toString(16)} `)) || title.trim();
    keys.set(title, key);
  }
  return isCut ? `${key}…` : key;
}

/** The keys of titles that were asked for: lists print the same ones week by week. */
const keys = new LRUCache<string, string>({ max: 20_000 });
