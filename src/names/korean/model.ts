import { conventionalLetters, conventionOf, FAMILY_SPELLINGS, LETTERS, PARTS, type Part } from './beliefs.js';
import { pieceOf, type Piece } from './latin.js';
import { readModelFile, type ModelFile } from './model-file.js';
import { neighbours, type Position } from './neighbours.js';
import { remembered } from './remembered.js';
import { Counts } from './smoothed.js';
import { syllableFrom, syllableOf } from './syllable.js';

/** How many observations each belief counts for against what was seen. */
const STRENGTH = {
  /** What conventions say, against all labels. */
  convention: 6,
  /** A letter in general, against the letter among these neighbours. */
  neighbours: 8,
  /** All styles together, against one style. */
  style: 3,
  /** Onset × vowel × coda, against the syllable itself. */
  rule: 2,
  family: 1,
  /** A syllable by its letters, against how often it is in names. */
  syllable: 100,
};
/** How far the given name as a whole, not only its syllables, says how common it is. */
const WHOLE_GIVEN = 0.1;
const UNSEEN_FAMILY = 0.3;
/** Candidates rarer than this, by themselves or against the likeliest, are left out. */
const LEAST = { alone: 1e-10, against: 1e-5 };
const MOST_CANDIDATES = 16;

/** A family name or syllable that Latin letters may stand for. */
export interface Candidate {
  readonly hangul: string;
  /** How common it is in this place. */
  readonly prior: number;
  /** P(letters | hangul, style), for each style. */
  readonly likelihood: readonly number[];
}

/** P(Latin spelling | Hangul syllable or family name, style), and how common these are. */
export class NameModel {
  readonly styles: readonly number[];
  private readonly letters: Counts;
  private readonly spellings: Counts;
  private readonly familySpellings: Counts;
  private readonly familyCounts = new Map<string, number>();
  private readonly seen = { first: new Map<string, number>(), later: new Map<string, number>() };
  private readonly letterShare = { onset: new Map<string, number>(), vowel: new Map<string, number>(), coda: new Map<string, number>() };
  /** Which letters of Hangul a part of a piece may stand for, and which syllables were seen written as a piece. */
  private readonly heard = {
    onset: new Map<string, Set<string>>(),
    vowel: new Map<string, Set<string>>(),
    coda: new Map<string, Set<string>>(),
  };
  private readonly writtenAs = new Map<string, Set<string>>();
  private readonly lengths = [0.5, 0.5, 0.5, 0.5, 0.5];
  private readonly givenCounts: ReadonlyMap<string, number>;
  private readonly givenTotals = [0, 0, 0, 0, 0];
  private total = { family: 0, first: 0, later: 0 };
  private readonly parts = { onset: partCache(), vowel: partCache(), coda: partCache() };
  private readonly cache = {
    first: new Map<string, Candidate[]>(),
    later: new Map<string, Candidate[]>(),
    family: new Map<string, Candidate[]>(),
  };

  constructor(readonly file: ModelFile) {
    const styles = file.styles.length;
    this.styles = file.styles;
    this.letters = new Counts(styles);
    this.spellings = new Counts(styles);
    this.familySpellings = new Counts(styles);
    for (const [family, spellings] of Object.entries(file.families)) {
      let count = 0;
      for (const [spelling, weights] of Object.entries(spellings)) {
        this.familySpellings.add(family, spelling, weights);
        count += sum(weights);
      }
      this.familyCounts.set(family, count);
    }
    for (const family of FAMILY_SPELLINGS.keys()) this.familyCounts.set(family, (this.familyCounts.get(family) ?? 0) + UNSEEN_FAMILY);
    this.total.family = sum(this.familyCounts.values());
    for (const position of ['first', 'later'] as const) this.count(position);
    this.givenCounts = new Map(Object.entries(file.given));
    for (const [given, count] of this.givenCounts) {
      this.lengths[given.length] = (this.lengths[given.length] ?? 0) + count;
      this.givenTotals[given.length] = (this.givenTotals[given.length] ?? 0) + count;
    }
  }

  /** P(spelling | family name), for each style. */
  familyLikelihood(family: string, spelling: string): number[] {
    const piece = family.length === 1 ? pieceOf(spelling) : undefined;
    const rule = piece && this.ruleLikelihood(family, piece, 'first');
    const convention = 0.7 * (FAMILY_SPELLINGS.get(family)?.get(spelling) ?? 0);
    return this.styles.map((_, style) => {
      const believed = convention + 0.3 * (rule?.[style] ?? 0);
      const overall = this.familySpellings.overall(family, spelling, believed, STRENGTH.family);
      return this.familySpellings.within(style, family, spelling, overall, 2 * STRENGTH.family);
    });
  }

  /** P(spelling | syllable of a given name), for each style. */
  syllableLikelihood(syllable: string, piece: Piece, position: Position): number[] {
    return this.ruleLikelihood(syllable, piece, position).map((rule, style) => {
      const overall = this.spellings.overall(syllable, piece.text, rule, STRENGTH.rule);
      return this.spellings.within(style, syllable, piece.text, 0.5 * rule + 0.5 * overall, STRENGTH.rule);
    });
  }

  /** What the onset, vowel and coda make likely, without the syllable itself. */
  private ruleLikelihood(text: string, piece: Piece, position: Position): number[] {
    const syllable = syllableOf(text);
    if (!syllable) return this.styles.map(() => 0);
    const around = neighbours(syllable, position);
    const onset = this.partLikelihood('onset', syllable.onset, around.onset, piece.onset);
    const vowel = this.partLikelihood('vowel', syllable.vowel, around.vowel, piece.vowel);
    const coda = this.partLikelihood('coda', syllable.coda, around.coda, piece.coda);
    return onset.map((share, style) => share * (vowel[style] ?? 0) * (coda[style] ?? 0));
  }

  private partLikelihood(part: Part, letter: string, around: string, spelling: string): readonly number[] {
    return remembered(
      remembered(this.parts[part], around, () => new Map<string, readonly number[]>()),
      spelling,
      () => {
        const general = this.letters.overall(part + letter, spelling, conventionOf(part, letter, spelling), STRENGTH.convention);
        return this.styles.map((_, style) => {
          const styled = this.letters.within(style, part + letter, spelling, general, STRENGTH.style);
          return this.letters.within(style, part + around, spelling, styled, STRENGTH.neighbours);
        });
      },
    );
  }

  familyPrior(family: string): number {
    return (this.familyCounts.get(family) ?? UNSEEN_FAMILY / 10) / this.total.family;
  }

  syllablePrior(text: string, position: Position): number {
    const syllable = syllableOf(text);
    if (!syllable) return 0;
    const letters =
      (this.letterShare.onset.get(syllable.onset) ?? 0.001) *
      (this.letterShare.vowel.get(syllable.vowel) ?? 0.001) *
      (this.letterShare.coda.get(syllable.coda) ?? 0.001);
    const other =
      (this.seen[position === 'first' ? 'later' : 'first'].get(text) ?? 0) / (this.total[position === 'first' ? 'later' : 'first'] + 1);
    const believed = 0.5 * other + 0.5 * letters;
    return ((this.seen[position].get(text) ?? 0) + STRENGTH.syllable * believed) / (this.total[position] + STRENGTH.syllable);
  }

  lengthPrior(syllables: number): number {
    return (this.lengths[syllables] ?? 0.1) / (this.file.labels + 2.5);
  }

  /** How common a given name of this many syllables is: partly by itself, partly by its syllables (`apart`). */
  givenPrior(given: string, apart: number): number {
    const total = this.givenTotals[given.length] ?? 0;
    return WHOLE_GIVEN * ((this.givenCounts.get(given) ?? 0) / (total + 1)) + (1 - WHOLE_GIVEN) * apart;
  }

  /** The family names that letters may stand for, the likeliest first. */
  families(spelling: string, compound: boolean): readonly Candidate[] {
    const key = compound ? `${spelling} ` : spelling;
    return remembered(this.cache.family, key, () => {
      const all: Candidate[] = [];
      for (const family of this.familyCounts.keys())
        if (!compound || family.length > 1)
          all.push({
            hangul: family,
            prior: this.familyPrior(family),
            likelihood: this.familyLikelihood(family, spelling),
          });
      return likeliest(all, 8);
    });
  }

  /** The syllables of given names that letters may stand for, the likeliest first. */
  syllables(piece: Piece, position: Position): readonly Candidate[] {
    return remembered(this.cache[position], piece.text, () => {
      const texts = new Set(this.writtenAs.get(piece.text));
      for (const choseong of this.lettersFor('onset', piece.onset))
        for (const vowel of this.lettersFor('vowel', piece.vowel))
          for (const coda of this.lettersFor('coda', piece.coda)) texts.add(syllableFrom(choseong, vowel, coda));
      const all = [...texts].map((hangul) => ({
        hangul,
        prior: this.syllablePrior(hangul, position),
        likelihood: this.syllableLikelihood(hangul, piece, position),
      }));
      return likeliest(all, MOST_CANDIDATES);
    });
  }

  /** The spellings seen or usual for a family name. */
  spellingsOfFamily(family: string): ReadonlySet<string> {
    return new Set([...(FAMILY_SPELLINGS.get(family)?.keys() ?? []), ...this.familySpellings.outcomes(family)]);
  }

  /** The spellings seen or usual for a syllable. */
  spellingsOf(syllable: string): ReadonlySet<string> {
    const letters = syllableOf(syllable);
    const spellings = new Set(this.spellings.outcomes(syllable));
    if (!letters) return spellings;
    for (const onset of LETTERS.onset.get(letters.onset)?.keys() ?? [])
      for (const vowel of LETTERS.vowel.get(letters.vowel)?.keys() ?? [])
        for (const coda of LETTERS.coda.get(letters.coda)?.keys() ?? []) spellings.add(onset + vowel + coda);
    return spellings;
  }

  private count(position: Position): void {
    for (const [text, spellings] of Object.entries(this.file[position])) {
      const syllable = syllableOf(text);
      if (!syllable) continue;
      const around = neighbours(syllable, position);
      for (const [spelling, weights] of Object.entries(spellings)) {
        const count = sum(weights);
        this.spellings.add(text, spelling, weights);
        bump(this.seen[position], text, count);
        this.total[position] += count;
        this.hearWhole(spelling, text);
        const piece = pieceOf(spelling);
        for (const part of PARTS) {
          bump(this.letterShare[part], syllable[part], count);
          if (!piece) continue;
          this.letters.add(part + syllable[part], piece[part], weights);
          this.letters.add(part + around[part], piece[part], weights);
          if (count >= 1.5) this.hear(part, piece[part], syllable[part]);
        }
      }
    }
    if (position === 'later')
      for (const shares of Object.values(this.letterShare)) {
        const total = sum(shares.values()) + 1;
        for (const [letter, count] of shares) shares.set(letter, count / total);
      }
  }

  private lettersFor(part: Part, spelling: string): ReadonlySet<string> {
    return remembered(this.heard[part], spelling, () => new Set(conventionalLetters(part, spelling)));
  }

  private hear(part: Part, spelling: string, letter: string): void {
    remembered(this.heard[part], spelling, () => new Set(conventionalLetters(part, spelling))).add(letter);
  }

  private hearWhole(spelling: string, syllable: string): void {
    remembered(this.writtenAs, spelling, () => new Set<string>()).add(syllable);
  }
}

function partCache(): Map<string, Map<string, readonly number[]>> {
  return new Map();
}

function likeliest(all: readonly Candidate[], most: number): Candidate[] {
  const weighed = all.map((candidate) => ({ candidate, weight: candidate.prior * Math.max(...candidate.likelihood) }));
  const least = Math.max(LEAST.alone, LEAST.against * Math.max(0, ...weighed.map(({ weight }) => weight)));
  const kept = weighed
    .filter(({ weight }) => weight > least)
    .sort((a, b) => b.weight - a.weight || (a.candidate.hangul < b.candidate.hangul ? -1 : 1));
  return kept.slice(0, most).map(({ candidate }) => candidate);
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function bump(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

let own: NameModel | undefined;

/** The model that comes with the package, read at its first use. */
export function defaultModel(): NameModel {
  return (own ??= new NameModel(readModelFile()));
}
