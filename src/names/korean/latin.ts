import { remembered } from './remembered.js';

/** One syllable in Latin letters: `gyoo` is g, yoo and no coda. */
export interface Piece {
  readonly text: string;
  readonly onset: string;
  readonly vowel: string;
  readonly coda: string;
}

/** One way to read a Latin name: which part is the family name, and how the given name falls into syllables. */
export interface Reading {
  readonly family: string;
  /** Two tokens or more were joined to the family name, so only a compound one (남궁) can be meant. */
  readonly compound: boolean;
  readonly order: Order;
  /** The ways to cut the given name into syllables: one where it is hyphenated. */
  readonly given: readonly (readonly Piece[])[];
}

export type Order = 'FAMILY_FIRST' | 'FAMILY_LAST';

const LONGEST_NAME = 40;
const LONGEST_PIECE = 7;
const MOST_SYLLABLES = 4;
const MOST_CUTS = 60;

const PIECE = /^((?:wh|hw|[bcdfghjklmnpqrstvxz])?[bcdfghjklmnpqrstvxz]*?)([aeiouyw]+)([bcdfghjklmnpqrstvxz]*)$/u;

const pieces = new Map<string, Piece | undefined>();

/** The syllable that these letters spell: undefined if they have no vowel, or two that are apart. */
export function pieceOf(text: string): Piece | undefined {
  if (text.length > LONGEST_PIECE) return undefined;
  if (pieces.has(text)) return pieces.get(text);
  const match = PIECE.exec(text);
  const piece = match ? { text, ...withoutGlide(match[1] ?? '', match[2] ?? ''), coda: match[3] ?? '' } : undefined;
  if (pieces.size < 50_000) pieces.set(text, piece);
  return piece;
}

/** The w of hwan and whan is of the vowel, as in kwan: else ㅗㅏ would seem to be written a as often as wa. */
function withoutGlide(onset: string, vowel: string): Pick<Piece, 'onset' | 'vowel'> {
  return onset === 'hw' || onset === 'wh' ? { onset: 'h', vowel: `w${vowel}` } : { onset, vowel };
}

/** Small letters a to z, blanks, hyphens and commas only; ŏ and ŭ as eo and eu. Undefined if there is anything else. */
export function plainLatin(name: string): string | undefined {
  if (name.length > LONGEST_NAME || /\p{C}/u.test(name)) return undefined;
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ŏ/gu, 'eo')
    .replace(/ŭ/gu, 'eu')
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ‘`.]/gu, '')
    .replace(/\s*\p{Pd}+\s*/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
  return /^[a-z][a-z ,-]*$/u.test(plain) ? plain : undefined;
}

/** All ways to read a name; none if it cannot be a Korean name: one token, five tokens, digits, other scripts. */
export function readLatin(name: string): readonly Reading[] {
  return remembered(readings, name, () => readAnew(name), MOST_READ);
}

/** How many names' readings are kept: learning reads the same labels again and again. */
const MOST_READ = 6000;

const readings = new Map<string, readonly Reading[]>();

function readAnew(name: string): Reading[] {
  const plain = plainLatin(name);
  if (plain === undefined) return [];
  const sides = plain.split(',').map((side) => side.trim().split(' ').filter(Boolean));
  if (sides.length > 2) return [];
  const [before = [], after] = sides;
  if (after) return sides.length === 2 && before.length <= 2 ? reading(before, after, 'FAMILY_FIRST') : [];
  if (before.length < 2 || before.length > MOST_SYLLABLES + 1) return [];
  return [
    ...reading(before.slice(0, 1), before.slice(1), 'FAMILY_FIRST'),
    ...reading(before.slice(-1), before.slice(0, -1), 'FAMILY_LAST'),
    ...(before.length > 2 ? reading(before.slice(0, 2), before.slice(2), 'FAMILY_FIRST') : []),
    ...(before.length > 2 ? reading(before.slice(-2), before.slice(0, -2), 'FAMILY_LAST') : []),
  ];
}

function reading(family: readonly string[], given: readonly string[], order: Order): Reading[] {
  const familyParts = family.flatMap((token) => token.split('-')).filter(Boolean);
  const givenParts = given.flatMap((token) => token.split('-')).filter(Boolean);
  if (!familyParts.length || !givenParts.length) return [];
  const cuts = cutsOf(givenParts);
  return cuts.length ? [{ family: familyParts.join(''), compound: familyParts.length > 1, order, given: cuts }] : [];
}

/** A lone token is cut wherever it can be; of several, each is one syllable if all can be, else they are cut too. */
function cutsOf(parts: readonly string[]): Piece[][] {
  if (parts.length > 1) {
    const whole = parts.map(pieceOf);
    if (whole.every((piece) => piece !== undefined)) return whole.length <= MOST_SYLLABLES ? [whole] : [];
  }
  let cuts: Piece[][] = [[]];
  for (const part of parts) {
    const ways = [...cut(part, MOST_SYLLABLES)];
    cuts = cuts.flatMap((start) => ways.map((way) => [...start, ...way])).filter((pieces) => pieces.length <= MOST_SYLLABLES);
    if (cuts.length > MOST_CUTS) return [];
  }
  return cuts;
}

function* cut(text: string, most: number): Generator<Piece[]> {
  if (text.length > most * LONGEST_PIECE) return;
  const whole = pieceOf(text);
  if (whole) yield [whole];
  if (most === 1) return;
  for (let length = 1; length < text.length && length <= LONGEST_PIECE; length++) {
    const first = pieceOf(text.slice(0, length));
    if (first) for (const rest of cut(text.slice(length), most - 1)) yield [first, ...rest];
  }
}
