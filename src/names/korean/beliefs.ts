import { believed, CODAS, FAMILIES, ONSETS, VOWELS } from './conventions.js';
import { remembered } from './remembered.js';
import type { Syllable } from './syllable.js';

/** What is left for spellings that no convention lists: slips, and all others. */
const UNLISTED = { slip: 0.002, other: 0.00001 };
/** Letters much less likely than the likeliest, by convention, are heard only if a label has them. */
const LEAST_AGAINST_BEST = 0.02;

export type Part = keyof Syllable;

export const PARTS: readonly Part[] = ['onset', 'vowel', 'coda'];

const tables = (lists: Readonly<Record<string, string>>) => new Map(Object.entries(lists).map(([key, list]) => [key, believed(list)]));

/** What the conventions say of each letter of Hangul, and of each family name, as probabilities. */
export const LETTERS = { onset: tables(ONSETS), vowel: tables(VOWELS), coda: tables(CODAS) };
export const FAMILY_SPELLINGS = tables(FAMILIES);

const conventionCache = new Map<string, number>();

/** What is believed of a letter's spelling before any label: by convention, or as a slip from one. */
export function conventionOf(part: Part, letter: string, spelling: string): number {
  return remembered(conventionCache, `${part} ${letter} ${spelling}`, () => {
    const table = LETTERS[part].get(letter) ?? new Map<string, number>();
    let slip = 0;
    for (const [usual, share] of table) if (oneSlipApart(usual, spelling)) slip += share;
    return (1 - 3 * UNLISTED.slip) * (table.get(spelling) ?? 0) + UNLISTED.slip * slip + UNLISTED.other;
  });
}

/** The letters that a part of a piece may stand for, by convention or as a slip. */
export function conventionalLetters(part: Part, spelling: string): string[] {
  const all = [...LETTERS[part].keys()].map((letter) => ({ letter, share: conventionOf(part, letter, spelling) }));
  const least = Math.max(UNLISTED.other * 2, ...all.map(({ share }) => share * LEAST_AGAINST_BEST));
  return all.filter(({ share }) => share >= least).map(({ letter }) => letter);
}

/** Whether two texts are one slip apart: a letter too many, too few, another, or two letters changed about. */
function oneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
