import { groupedBy } from '../../grouping.js';
import { distance } from './evidence.js';
import { plainLatin } from './latin.js';
import type { Label } from './labels.js';
import { partsOf } from './syllable.js';

/** Two spellings, with the Hangul of each. */
export interface LabelledPair {
  readonly a: string;
  readonly b: string;
  readonly hangulA: string;
  readonly hangulB: string;
  readonly same: boolean;
}

/**
 * Pairs to learn a decision from, made of labels: all pairs of two spellings of one Hangul name, and for each of them
 * `others` pairs of names that are near but not the same: one syllable apart, another family name, or nearly spelled alike.
 */
export function pairsOf(labels: readonly Label[], others = 4): LabelledPair[] {
  const unique = [...new Map(labels.map((label) => [`${label.hangul}\t${label.romanized}`, label])).values()];
  const same: LabelledPair[] = [];
  for (const spellings of groupedBy(unique, ({ hangul }) => hangul).values())
    spellings.forEach((one, at) => spellings.slice(at + 1).forEach((two) => same.push(pair(one, two))));
  const near = [sharing(unique, wildcards), sharing(unique, otherFamilies), nearlySpelledAlike(unique)];
  const each = Math.ceil((same.length * others) / near.length);
  return [...same, ...near.flatMap((pairs) => spread(pairs, each))];
}

function pair(one: Label, two: Label): LabelledPair {
  return { a: one.romanized, b: two.romanized, hangulA: one.hangul, hangulB: two.hangul, same: one.hangul === two.hangul };
}

/** The name with one syllable of its given name left open. */
function wildcards(hangul: string): string[] {
  const { family, given } = partsOf(hangul);
  return given.length < 2 ? [] : given.map((_, at) => family + given.map((syllable, other) => (other === at ? '*' : syllable)).join(''));
}

function otherFamilies(hangul: string): string[] {
  return [partsOf(hangul).given.join('')];
}

/** Pairs of different names that share a key. */
function sharing(labels: readonly Label[], keys: (hangul: string) => string[]): LabelledPair[] {
  const groups = new Map<string, Label[]>();
  const pairs: LabelledPair[] = [];
  for (const label of labels)
    for (const key of keys(label.hangul)) {
      const group = groups.get(key) ?? [];
      for (const other of group) if (other.hangul !== label.hangul) pairs.push(pair(other, label));
      groups.set(key, [...group, label]);
    }
  return pairs;
}

/** Pairs of different names whose spellings are two edits apart or less. */
function nearlySpelledAlike(labels: readonly Label[]): LabelledPair[] {
  const spelled = labels.map((label) => ({ label, text: plainLatin(label.romanized) ?? '' })).filter(({ text }) => text);
  const pairs: LabelledPair[] = [];
  for (const group of groupedBy(spelled, ({ text }) => text.slice(0, 1)).values())
    group.forEach((one, at) => {
      for (let next = at + 1; next < group.length && next <= at + 60; next++) {
        const two = group[next];
        if (
          two &&
          one.label.hangul !== two.label.hangul &&
          Math.abs(one.text.length - two.text.length) <= 2 &&
          distance(one.text, two.text) <= 2
        )
          pairs.push(pair(one.label, two.label));
      }
    });
  return pairs;
}

/** So many of them, from all over: the same ones each time. */
function spread<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all];
  return Array.from({ length: most }, (_, at) => all[Math.floor((at * all.length) / most)]).filter((item) => item !== undefined);
}
