import { compact, fold } from '../names/fold.js';
import { turnedLetters } from '../names/letters.js';
import { skeletonOf } from '../names/skeleton.js';
import { explain, type Explanation } from '../names/korean/explain.js';
import { defaultModel } from '../names/korean/model.js';
import { hangulName, partsOf } from '../names/korean/syllable.js';
import { BITS, weight, type Weight } from './bits.js';

/** A name as it is compared. */
class ReadName {
  readonly words: readonly string[];
  /** Whichever word it begins with, and as it stands: see names/letters.ts. */
  readonly letters: string;
  readonly typed: string;
  /** Set where it is written in Hangul. */
  readonly hangul: string | undefined;
  /** See names/skeleton.ts. */
  readonly skeleton: string;
  private read: ReadonlyMap<string, Explanation> | undefined;
  private share: number | undefined;

  /** Which of its words may be the family name, with the skeleton of the given name that then is left. */
  readonly families: readonly { readonly family: string; readonly given: string }[];

  constructor(readonly text: string) {
    const folded = fold(text);
    this.words = folded.split(' ');
    this.letters = turnedLetters(folded);
    this.typed = compact(folded);
    this.skeleton = skeletonOf(folded);
    this.families =
      this.words.length < 2
        ? []
        : [
            { family: this.words[0]!, given: skeletonOf(this.words.slice(1).join(' ')) },
            { family: this.words.at(-1)!, given: skeletonOf(this.words.slice(0, -1).join(' ')) },
          ];
    this.hangul = hangulName(text);
  }

  /** The Hangul names that it may stand for, by these: read when it is needed, since that takes a while. */
  get stands(): ReadonlyMap<string, Explanation> {
    this.explain();
    return this.read!;
  }

  /** The probability of the spelling over all of them. */
  get probability(): number {
    this.explain();
    return this.share!;
  }

  private explain(): void {
    if (this.read !== undefined) return;
    const all = explain(defaultModel(), this.text);
    this.share = all.reduce((sum, { prior, likelihood }) => sum + prior * likelihood, 0);
    // Thousands are kept: without those that add nothing to what a pair says.
    const telling = all.filter(({ prior, likelihood }) => prior * likelihood >= LEAST_SHARE * this.share!);
    this.read = new Map(telling.map((one) => [one.hangul, one]));
  }
}

/** Of all that a spelling may stand for, what is less probable than this is not compared. */
const LEAST_SHARE = 1e-5;

const MOST_REMEMBERED = 40_000;
const remembered = new Map<string, ReadName>();

function readName(text: string): ReadName {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const read = new ReadName(text);
  remembered.set(text, read);
  return read;
}

/** What the names of two records say: the best pair of them, unless both are known in Hangul and differ. */
export function compareNames(a: readonly string[], b: readonly string[]): Weight {
  const ours = a.map(readName);
  const theirs = b.map(readName);
  // Hangul says which name it is; spellings are compared with each other where it is not known, or is another.
  const known = bestOf(ours, theirs, (one, other) => (one.hangul ?? other.hangul) !== undefined);
  const best = known !== undefined && known.bits > BITS.otherName ? known : bestOf(ours, theirs, () => true);
  const [ourHangul] = ours.filter(({ hangul }) => hangul !== undefined);
  const [theirHangul] = theirs.filter(({ hangul }) => hangul !== undefined);
  if (best === undefined) return weight(0, 'One of them has no name');
  if (ourHangul !== undefined && theirHangul !== undefined) {
    const shared = ours.some(({ hangul }) => hangul !== undefined && theirs.some((other) => other.hangul === hangul));
    if (!shared) return weight(BITS.otherHangul, `${ourHangul.text} and ${theirHangul.text} differ in Hangul`);
  }
  return best;
}

function bestOf(
  ours: readonly ReadName[],
  theirs: readonly ReadName[],
  counts: (one: ReadName, other: ReadName) => boolean,
): Weight | undefined {
  const pairs = ours.flatMap((one) => theirs.flatMap((other) => (counts(one, other) ? [pairOf(one, other)] : [])));
  return pairs.reduce<Weight | undefined>((first, next) => (first === undefined || next.bits > first.bits ? next : first), undefined);
}

function pairOf(a: ReadName, b: ReadName): Weight {
  if (a.hangul !== undefined && a.hangul === b.hangul) return weight(ofFrequency(a.probability), `Both are ${a.hangul}`);
  const isSame = a.typed !== '' && (a.letters === b.letters || a.typed === b.typed);
  if (a.stands.size > 0 && b.stands.size > 0) {
    const bits = bitsOfSpellings(a, b);
    if (bits > BITS.otherName)
      return isSame
        ? weight(Math.min(BITS.rarestName, bits), `Both are spelled ${a.text}`)
        : weight(Math.min(BITS.otherSpelling, bits), `${a.text} and ${b.text} can be spellings of one name`);
  }
  if (isSame) return weight(ofLetters(a.typed), `Both are spelled ${a.text}`);
  return givenAlone(a, b) ?? givenAlone(b, a) ?? weight(BITS.otherName, `${a.text} and ${b.text} are different names`);
}

function bitsOfSpellings(a: ReadName, b: ReadName): number {
  return Math.log2(bothStandFor(a, b) / (a.probability * b.probability));
}

/** Of a name that no Hangul explains. */
function ofLetters({ length }: string): number {
  return Math.min(BITS.unreadName, BITS.stageName + BITS.perLetter * length);
}

/** Whether the one is the given name of the other: Jinyoung, Park Jin-young. It is read with the other's family name, which then says nothing. */
function givenAlone(given: ReadName, whole: ReadName): Weight | undefined {
  if (given.words.length >= whole.words.length || given.skeleton === '' || whole.stands.size === 0) return undefined;
  const family = whole.families.find(({ given: skeleton }) => skeleton === given.skeleton)?.family;
  if (family === undefined) return undefined;
  const completed = readName(`${family} ${given.typed}`);
  if (completed.stands.size === 0) return undefined;
  const bits = Math.min(BITS.otherSpelling, bitsOfSpellings(completed, whole)) - bitsOfFamily(whole) + BITS.givenAlone;
  return bits > 0 ? weight(bits, `${given.text} can be the given name of ${whole.text}`) : undefined;
}

/** What the family name says that a name most likely has. */
function bitsOfFamily({ stands }: ReadName): number {
  const likeliest = [...stands.values()].reduce((best, one) => (one.prior * one.likelihood > best.prior * best.likelihood ? one : best));
  return -Math.log2(defaultModel().familyPrior(partsOf(likeliest.hangul).family));
}

/** Of a name that is this common: a rare one says more. */
function ofFrequency(share: number): number {
  return Math.min(BITS.rarestName, -Math.log2(Math.max(share, Number.MIN_VALUE)));
}

/** The probability that two people's spellings come from one Hangul name, summed over all that they may stand for. */
function bothStandFor(a: ReadName, b: ReadName): number {
  const [few, many] = a.stands.size < b.stands.size ? [a.stands, b.stands] : [b.stands, a.stands];
  let share = 0;
  for (const { hangul, prior, likelihood } of few.values()) share += prior * likelihood * (many.get(hangul)?.likelihood ?? 0);
  return share;
}
