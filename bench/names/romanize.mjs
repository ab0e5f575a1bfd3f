import { pieceOf } from '../../dist/names/korean/latin.js';
import { defaultModel } from '../../dist/names/korean/model.js';
import { hangulName, partsOf } from '../../dist/names/korean/syllable.js';

/** @import { NameModel } from '../../dist/names/korean/model.js' */

/**
 * A Latin spelling of a Hangul name, with the share of writers who would choose it.
 *
 * @typedef {object} LatinSpelling
 * @property {string} latin
 * @property {number} probability
 */

/**
 * @typedef {object} RomanizeOptions
 * @property {number} [top] At most so many: 8 unless told.
 * @property {number} [least] None less probable than this: 0.01 unless told.
 * @property {NameModel} [model] Another model than the one of the package.
 */

const MOST_KEPT = 200;

/**
 * The usual Latin spellings of a Hangul name, the most usual first: family name first, given name hyphenated, as
 * `Cheon Seong-il` and `Chun Sung-il` of 천성일. Syllables are spelled one by one, as people spell names: no sound
 * changes between them (not `Cheonseongnil`). None if the text is no name in Hangul.
 * @param {string} hangul
 * @param {RomanizeOptions} [options]
 * @returns {LatinSpelling[]}
 */
export function romanize(hangul, options = {}) {
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

/** @param {readonly string[]} syllables @returns {string} */
function written([family = '', ...given]) {
  return `${capitalized(family)} ${capitalized(given.join('-'))}`;
}

/** @param {string} text @returns {string} */
function capitalized(text) {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** @param {readonly number[]} values @returns {number} */
function total(values) {
  return values.reduce((sum, value) => sum + value, 0);
}
