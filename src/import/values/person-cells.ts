import { isRole } from '../../names/around.js';
import { scriptOf } from '../../names/script.js';
import type { Doubts } from '../intake/doubts.js';
import { creditNamed, type NamedCredit } from './credit-words.js';
import { spaced } from './spaced.js';

/** Somebody as a cell names them. */
export interface NamedPerson {
  /** The first is how the cell prints them; another where brackets hold one in another script. */
  readonly names: readonly string[];
  /** The part that brackets tell: (강민 역). */
  readonly character?: string;
  /** The credit that brackets tell: (특별출연). */
  readonly credit?: NamedCredit;
}

/** That there are others, who are not named. */
const OTHERS = /(?:^|[\s,]+)(?:외|外|등|et al\.?|and others|& others)(?: ?(?:\d+ ?(?:명|인|人)|다수|여러 ?명))?$/iu;

/** What a cell says where nobody is named. */
const NOBODY = /^(?:[-–—?.]+|n\/?a|tba|tbd|unknown|none|\\n|nan|null|미정|미상|없음|다수|외|外)$/iu;

const BRACKETS = /\s*[([{<]([^()[\]{}<>]*)[)\]}>]/gu;

/** A year or day of birth, an age, and other numbers that tell namesakes apart. */
const NUMBERS = /^[\s\d.~–/-]*(?:년생?|생|b\.?|born|세|살)?[\s\d.~–/-]*$/iu;

/** The part that somebody plays: 강민 역, 역: 강민, as Kang Min. */
const PART = /^(?:(?<before>.+?) ?(?:역할|역|役|분)|(?:as|역|배역|role) ?[: ] ?(?<behind>.+))$/iu;

/**
 * Reads a part of a cell that names somebody: `한서준 (배우)`, `표도진(1984)`, `윤미래 외`, `Lee Jung-jae (이정재)`, `한서준 (강민 역)`.
 * What brackets hold and is none of that is left out and told.
 * @param place the column, for people.
 * @returns undefined where nobody is named.
 */
export function personIn(text: string, place: string, doubts: Doubts): NamedPerson | undefined {
  const plain = spaced(text).replace(OTHERS, '');
  const name = bareName(spaced(plain.replace(BRACKETS, ' ')));
  if (name === '' || NOBODY.test(name)) return undefined;
  const names = [name];
  let person: Omit<NamedPerson, 'names'> = {};
  for (const [, inner = ''] of plain.matchAll(BRACKETS)) {
    const aside = spaced(inner);
    const part = PART.exec(aside)?.groups;
    const credit = creditNamed(aside);
    if (aside === '' || NUMBERS.test(aside) || isRole(aside)) {
      if (credit?.billing !== undefined) person = { ...person, credit };
    } else if (credit !== undefined) person = { ...person, credit };
    else if (part !== undefined) person = { ...person, character: part['before'] ?? part['behind']! };
    else if (scriptOf(aside) !== scriptOf(name)) names.push(aside);
    else
      doubts.add(
        `${place} has ${JSON.stringify(spaced(text))}: what the brackets hold is left out.`,
        `${place} has brackets that say nothing known`,
      );
  }
  return { names, ...person };
}

/** A name without a form of address or a role before or behind it: 한서준 씨, 배우 한서준. In Latin letters they may be names. */
function bareName(name: string): string {
  const words = name.split(' ');
  const isNone = (word: string): boolean => scriptOf(word) === 'HANGUL' && (isRole(word) || /^[씨님]$/u.test(word));
  while (words.length > 1 && isNone(words.at(-1)!)) words.pop();
  while (words.length > 1 && isNone(words[0]!)) words.shift();
  return words.join(' ');
}
