import { readLatin } from '../../dist/names/korean/latin.js';
import { NameModel } from '../../dist/names/korean/model.js';
import { remembered } from '../../dist/names/korean/remembered.js';
import { hangulName, partsOf } from '../../dist/names/korean/syllable.js';

/**
 * @import { Piece } from '../../dist/names/korean/latin.js'
 * @import { Label } from './labels.mjs'
 * @import { Position } from '../../dist/names/korean/neighbours.js'
 * @import { AgreementWeights, ModelFile, SpellingCounts } from '../../dist/names/korean/model-file.js'
 */

const LEARNING = { styles: 3, rounds: 6, worst: -8 };
/** @type {AgreementWeights} */
const UNDECIDED = { bias: 0, weights: [] };

/**
 * A label with its letters shared out among its syllables.
 *
 * @typedef {object} Aligned
 * @property {string} family
 * @property {string} familySpelling
 * @property {readonly string[]} given
 * @property {readonly Piece[]} pieces
 * @property {boolean} familyLast
 * @property {number[]} styles How much each style of writing explains it.
 */

/**
 * Learns how Hangul is written in Latin letters from labels: which letters stand for which syllable (by what is likely
 * under the conventions, then under what was learned), and which of a few styles each writer followed (by expectation
 * and maximization). The same labels give the same model. Agreement is not decided here: see calibrate.mjs.
 * @param {readonly Label[]} labels
 * @returns {ModelFile}
 */
export function learnSpellings(labels, learnedBy = '') {
  const nothing = countsOf([], Array(LEARNING.styles).fill(1 / LEARNING.styles), learnedBy);
  let file = nothing;
  for (const pass of [0, 1]) {
    const logs = logsOf(new NameModel(file));
    const aligned = labels.flatMap((label) => align(logs, label) ?? []);
    file = maximize(aligned, learnedBy);
    for (let round = 0; round < LEARNING.rounds * (pass ? 1 : 0.5); round++) {
      const current = logsOf(new NameModel(file));
      for (const row of aligned) row.styles = stylesOf(current, row).styles;
      file = maximize(aligned, learnedBy);
    }
  }
  return file;
}

/**
 * The most likely way in which a label's letters spell its Hangul; undefined if none is (a stage name, a mistake).
 * @param {Logs} logs
 * @param {Label} label
 * @returns {Aligned | undefined}
 */
function align(logs, { hangul: text, romanized }) {
  const hangul = hangulName(text);
  if (hangul === undefined) return undefined;
  const { family, given } = partsOf(hangul);
  /** @type {Aligned | undefined} */
  let best;
  let most = -Infinity;
  for (const reading of readLatin(romanized)) {
    if (reading.compound && family.length === 1) continue;
    for (const pieces of reading.given) {
      if (pieces.length !== given.length) continue;
      const familyLast = reading.order === 'FAMILY_LAST';
      /** @type {Aligned} */
      const row = { family, familySpelling: reading.family, given, pieces, familyLast, styles: [] };
      const { likelihood, styles } = stylesOf(logs, row);
      const weight = likelihood - (familyLast ? 3 : 0);
      if (weight <= most) continue;
      most = weight;
      best = { ...row, styles };
    }
  }
  if (!best || most / (given.length + 1) < LEARNING.worst) return undefined;
  if (!logs.model.file.labels) best.styles = guessedStyles(best);
  return best;
}

/**
 * The logarithms of what a model finds likely, each made once: names share their syllables.
 *
 * @typedef {object} Logs
 * @property {NameModel} model
 * @property {(family: string, spelling: string) => readonly number[]} family
 * @property {(syllable: string, piece: Piece, position: Position) => readonly number[]} syllable
 */

/** @param {NameModel} model @returns {Logs} */
function logsOf(model) {
  /** @typedef {Map<string, Map<string, readonly number[]>>} Known */
  /** @type {Record<'family' | Position, Known>} */
  const known = { family: new Map(), first: new Map(), later: new Map() };
  /** @param {Known} table @param {string} hangul @param {string} spelling @param {() => readonly number[]} likelihood */
  const once = (table, hangul, spelling, likelihood) =>
    remembered(
      remembered(table, hangul, () => new Map()),
      spelling,
      () => likelihood().map((share) => Math.log(share + 1e-9)),
    );
  return {
    model,
    family: (family, spelling) => once(known.family, family, spelling, () => model.familyLikelihood(family, spelling)),
    syllable: (syllable, piece, position) =>
      once(known[position], syllable, piece.text, () => model.syllableLikelihood(syllable, piece, position)),
  };
}

/** @param {Logs} logs @param {Aligned} row @returns {{ styles: number[]; likelihood: number }} */
function stylesOf(logs, row) {
  const joint = logs.model.styles.map((share) => Math.log(share));
  /** @param {readonly number[]} part */
  const add = (part) => part.forEach((log, style) => (joint[style] = (joint[style] ?? 0) + log));
  add(logs.family(row.family, row.familySpelling));
  row.pieces.forEach((piece, at) => add(logs.syllable(row.given[at] ?? '', piece, at ? 'later' : 'first')));
  const most = Math.max(...joint);
  const shares = joint.map((log) => Math.exp(log - most));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return { styles: shares.map((share) => share / total), likelihood: most + Math.log(total) };
}

/**
 * Where styles start from: eo and g are Revised Romanization, o and ch McCune-Reischauer, u, oo and you everyday English.
 * @param {Aligned} row
 * @returns {number[]}
 */
function guessedStyles({ given, pieces }) {
  const marks = [0, 0, 0];
  /** @param {number} style */
  const mark = (style, by = 2) => (marks[style] = (marks[style] ?? 0) + by);
  pieces.forEach(({ onset, vowel }, at) => {
    const code = (given[at] ?? '가').charCodeAt(0) - 0xac00;
    const [consonant, sound] = [Math.floor(code / 588), Math.floor((code % 588) / 28)];
    if (sound === 4 || sound === 6) {
      if (/^y?eo$/u.test(vowel)) mark(0);
      else if (/^y?o$/u.test(vowel)) mark(1);
      else if (/^y?(u|ou)$/u.test(vowel)) mark(2);
    }
    if (vowel.includes('oo')) mark(2);
    if (consonant === 12 && onset === 'ch') mark(1, 1);
    if (consonant === 0 && onset === 'g') mark(0, 1);
  });
  const shares = Array.from({ length: LEARNING.styles }, (_, style) => Math.exp(marks[style] ?? 0));
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => share / total);
}

/** @param {readonly Aligned[]} rows @param {string} learnedBy @returns {ModelFile} */
function maximize(rows, learnedBy) {
  const styles = Array.from({ length: LEARNING.styles }, (_, style) => rows.reduce((sum, row) => sum + (row.styles[style] ?? 0), 0.01));
  const total = styles.reduce((sum, share) => sum + share, 0);
  return countsOf(
    rows,
    styles.map((share) => share / total),
    learnedBy,
  );
}

/** @param {readonly Aligned[]} rows @param {readonly number[]} styles @param {string} learnedBy @returns {ModelFile} */
function countsOf(rows, styles, learnedBy) {
  /** @type {Writable} */
  const families = {};
  /** @type {Writable} */
  const first = {};
  /** @type {Writable} */
  const later = {};
  /** @type {Record<string, number>} */
  const given = {};
  for (const row of rows) {
    count(families, row.family, row.familySpelling, row.styles);
    row.pieces.forEach((piece, at) => count(at ? later : first, row.given[at] ?? '', piece.text, row.styles));
    const name = row.given.join('');
    given[name] = (given[name] ?? 0) + 1;
  }
  const familyLast = (rows.filter((row) => row.familyLast).length + 1) / (rows.length + 20);
  return { learnedBy, labels: rows.length, styles, familyLast, families, first, later, given, floor: -Infinity, agreement: UNDECIDED };
}

/** @typedef {{ [hangul: string]: { [spelling: string]: number[] } }} Writable */

/** @param {Writable & SpellingCounts} counts @param {string} hangul @param {string} spelling @param {readonly number[]} styles */
function count(counts, hangul, spelling, styles) {
  const sums = ((counts[hangul] ??= {})[spelling] ??= Array(styles.length).fill(0));
  styles.forEach((share, style) => (sums[style] = (sums[style] ?? 0) + share));
}
