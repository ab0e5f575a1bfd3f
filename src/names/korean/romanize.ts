import { pieceOf } from './latin.js';
import { defaultModel, type NameModel } from './model.js';
import { hangulName, partsOf } from './syllable.js';

/** A Latin spelling of a Hangul name, with the share of writers who would choose it. */
export interface LatinSpelling {
  readonly latin: string;
  readonly probability: number;
}

export interface RomanizeOptions {
  /** At most so many: 8 unless told. */
  readonly top?: number;
  /** None less probable than this: 0.01 unless told. */
  readonly least?: number;
  /** Another model than the one of the package. */
  readonly model?: NameModel;
}

const MOST_KEPT = 200;

/**
 * The usual Latin spellings of a Hangul name, the most usual first: family name first, given name hyphenated, as
 * `Cheon Seong-il` and `Chun Sung-il` of 천성일. Syllables are spelled one by one, as people spell names: no sound
 * changes between them (not `Cheonseongnil`). None if the text is no name in Hangul.
 */
export function romanize(hangul: string, options: RomanizeOptions = {}): LatinSpelling[] {
  const { top = 8, least = 0.01, model = defaultModel() } = options;
  const name = hangulName(hangul);
  if (name === undefined) return [];
  const { family, given } = partsOf(name);
  let partials = [...model.spellingsOfFamily(family)].map((spelling) => ({
    latin: [spelling],
    shares: model.familyLikelihood(family, spelling).map((share, style) => share * (model.styles[style] ?? 0)),
  }));
  given.forEach((syllable, at) => {
    const spellings = [...model.spellingsOf(syllable)].flatMap((text) => {
      const piece = pieceOf(text);
      return piece ? [{ text, likelihood: model.syllableLikelihood(syllable, piece, at ? 'later' : 'first') }] : [];
    });
    partials = partials
      .flatMap(({ latin, shares }) =>
        spellings.map(({ text, likelihood }) => ({
          latin: [...latin, text],
          shares: shares.map((share, style) => share * (likelihood[style] ?? 0)),
        })),
      )
      .sort((a, b) => total(b.shares) - total(a.shares))
      .slice(0, MOST_KEPT);
  });
  return partials
    .map(({ latin, shares }) => ({ latin: written(latin), probability: total(shares) }))
    .filter(({ probability }) => probability >= least)
    .sort((a, b) => b.probability - a.probability || (a.latin < b.latin ? -1 : 1))
    .slice(0, top);
}

function written([family = '', ...given]: readonly string[]): string {
  return `${capitalized(family)} ${capitalized(given.join('-'))}`;
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
