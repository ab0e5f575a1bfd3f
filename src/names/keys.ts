import { kindDeclaredOf } from '../model/ids/kinds.js';
import { getChoseong, romanize } from 'es-hangul';
import { swapped } from './edits.js';
import { compact, fold, wordsOf } from './fold.js';
import { candidates } from './korean/candidates.js';
import { scriptOf } from './script.js';
import { consonantsOf, soundOf } from './skeleton.js';
import { assembled, strokesOf } from './strokes.js';
import { nameKeyId } from '../model/ids/names.js';

/** Grows whenever what is kept to find a name would come out differently: names with an older version are keyed anew. */
export const KEY_VERSION = 4;

/** A key under which a name is found: a text whose first letter says what kind it is. */
export interface NameKey {
  readonly id: string;
  /** How sure the key is, 0 to 1: the probability of a reading in Hangul, 1 for all others. */
  readonly weight: number;
}

/** The lengths of beginnings, in strokes, under which names are found while they are typed; longer ones are told apart afterwards. */
const BEGINNINGS = [2, 3, 4, 5, 6, 8, 11, 15];

/** The lengths of the beginnings of a name. A Chinese character, or a kana, says as much by itself as a syllable of Hangul does. */
function beginningsOf(strokes: string): number[] {
  const shortest = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(strokes) ? [1] : [];
  return [...shortest, ...BEGINNINGS].filter((length) => length <= strokes.length);
}

/**
 * How many edits a name of so many letters may be off: one in five, two at most. Names of people one: their spellings
 * differ by the romanization rather than by slips, which the reading in Hangul takes care of, and what two edits
 * leave whole of them ("kim", "park") is a piece of thousands.
 */
export function editsOf(length: number, isPersonal: boolean): number {
  return length > LONGEST_TYPO ? 0 : Math.min(Math.floor(length / 5), isPersonal ? 1 : 2);
}

/** Longer names are long enough to be found by their words. */
const LONGEST_TYPO = 40;

/** The ids of the keys, by kind. */
const key = {
  whole: (text: string) => nameKeyId('whole', text),
  words: (words: readonly string[]) => nameKeyId('words', [...words].sort().join(' ')),
  hangul: (hangul: string) => nameKeyId('hangul', hangul),
  initials: (initials: string) => nameKeyId('initials', initials),
  beginning: (strokes: string) => nameKeyId('beginning', strokes),
  romanized: (consonants: string) => nameKeyId('romanized', consonants),
  word: (word: string) => nameKeyId('word', word),
  piece: (isPersonal: boolean, length: number, place: number, text: string) =>
    nameKeyId(isPersonal ? 'personalPiece' : 'piece', `${length}.${place}:${text}`),
};

/** The key under which a name is found by a text that spells it out; undefined for a text without letters and digits. */
export function wholeKey(text: string): string | undefined {
  const whole = compact(fold(text));
  return whole === '' ? undefined : key.whole(whole);
}

/** The longest key under which names are found that begin so; undefined where the text is too short for one. */
export function beginningKey(text: string): string | undefined {
  const strokes = strokesOf(compact(fold(text)));
  const length = beginningsOf(strokes).at(-1);
  return length === undefined ? undefined : key.beginning(strokes.slice(0, length));
}

/**
 * Short and rare names (I Yu-mi, Im Ho) explain their letters less well than the model asks of what it takes for a Korean name, and names
 * from elsewhere (John Cho, -3.75) hardly better than this. What is found by a reading is weighed by how well both sides agree on it.
 */
const READ = { floor: -3.6 };

/** Entities that bear the names of people: their spellings are read as Korean names. */
export function isPersonal(entity: string): boolean {
  return kindDeclaredOf(entity)?.isPersonal === true;
}

/** The keys that a name of an entity is stored under. */
export function keysOfName(text: string, entity: string): NameKey[] {
  const folded = fold(text);
  if (folded === '') return [];
  const whole = compact(folded);
  const words = wordsOf(folded);
  const personal = isPersonal(entity);
  const keys = new Map<string, number>([[key.whole(whole), 1]]);
  const add = (id: string, weight = 1): void => {
    keys.set(id, Math.max(weight, keys.get(id) ?? 0));
  };
  if (words.length > 1) add(key.words(words));
  if (!personal) for (const word of words) if (word.length > 1) add(key.word(word));
  const strokes = strokesOf(whole);
  for (const length of beginningsOf(strokes)) add(key.beginning(strokes.slice(0, length)));
  for (const { place, piece } of pieces(whole, personal)) add(key.piece(personal, whole.length, place, piece));
  if (personal) {
    for (const { hangul, probability } of candidates(text, READ)) add(key.hangul(hangul), probability);
    // The given name alone: people ask for Joon Hyuk without his family.
    if (words.length > 1) add(key.word(words.slice(1).join('')));
  }
  if (!personal) for (const latin of romanized(folded)) add(key.romanized(heard(latin)));
  if (scriptOf(text) === 'HANGUL') for (const initials of beginnings(initialsOf(folded))) add(key.initials(initials));
  return [...keys].map(([id, weight]) => ({ id, weight }));
}

/** What a key that a text asks for means when a name has it. */
export type KeyKind = 'WHOLE' | 'WORDS' | 'HANGUL' | 'ROMANIZED' | 'INITIALS' | 'BEGINNING' | 'WORD' | 'GIVEN' | 'PIECE' | 'SWAPPED';

/** A key to ask for, and what finding it means. */
export interface AskedKey {
  readonly id: string;
  readonly kind: KeyKind;
  readonly weight: number;
}

/** The keys under which a text that somebody typed is to be looked for. */
export function keysOfText(text: string): AskedKey[] {
  const folded = fold(text);
  if (folded === '') return [];
  const whole = compact(folded);
  const words = wordsOf(folded);
  const asked: AskedKey[] = [{ id: key.whole(whole), kind: 'WHOLE', weight: 1 }];
  const ask = (id: string, kind: KeyKind, weight = 1): void => {
    asked.push({ id, kind, weight });
  };
  for (const text of swappedInHangul(whole)) ask(key.whole(text), 'SWAPPED');
  if (words.length > 1) ask(key.words(words), 'WORDS');
  for (const word of words) if (word.length > 1) ask(key.word(word), 'WORD');
  if (words.length > 1) ask(key.word(words.join('')), 'GIVEN');
  for (const { hangul, probability } of candidates(text, READ)) ask(key.hangul(hangul), 'HANGUL', probability);
  if (/^[a-z]{4,}$/u.test(whole)) ask(key.romanized(heard(whole)), 'ROMANIZED');
  const strokes = strokesOf(whole);
  if (isInitials(strokes)) ask(key.initials(strokes.slice(0, LONGEST_INITIALS)), 'INITIALS');
  const beginning = beginningKey(text);
  if (beginning !== undefined) ask(beginning, 'BEGINNING');
  for (const personal of [true, false]) for (const id of piecesWithin(whole, personal)) ask(id, 'PIECE');
  return asked;
}

/** How many syllables before and from a key on may be put together in another way once it is swapped with the next. */
const REACH = { before: 2, from: 3 };

/**
 * A text in Hangul with two keys, or two syllables, that stand side by side put back where they may have been swapped: a swap of keys
 * makes others of two syllables at once (겻엉 of 경성), and a name of three has no pieces.
 */
function swappedInHangul(whole: string): Set<string> {
  const syllables = [...whole];
  const texts = new Set<string>();
  for (const [at, syllable] of syllables.entries()) {
    const keys = strokesOf(syllable).length;
    if (keys === 1 && !/[ㄱ-ㅣ]/u.test(syllable)) continue;
    if (at + 1 < syllables.length) texts.add([...syllables.slice(0, at), syllables[at + 1], syllable, ...syllables.slice(at + 2)].join(''));
    const [from, to] = [Math.max(0, at - REACH.before), at + REACH.from];
    const strokes = strokesOf(syllables.slice(from, to).join(''));
    const first = strokesOf(syllables.slice(from, at).join('')).length;
    for (let key = first; key < first + keys && key + 1 < strokes.length; key++) {
      const put = assembled(swapped(strokes, key));
      if (put !== undefined) texts.add(syllables.slice(0, from).join('') + put + syllables.slice(to).join(''));
    }
  }
  texts.delete(whole);
  return texts;
}

/** Fewer consonants than this are those of too many titles. */
const FEWEST_CONSONANTS = 3;

/**
 * A folded title in Hangul as Revised Romanization writes it, without blanks (오징어 게임 → ojingeogeim), and as it is written syllable
 * by syllable: 역린 is Yeongnin, and Yeokrin as well. None of any other title.
 */
export function romanized(folded: string): string[] {
  if (scriptOf(folded) !== 'HANGUL') return [];
  const bySyllable = [...folded].map((syllable) => romanize(syllable)).join('');
  return [...new Set([romanize(folded), bySyllable].map((latin) => compact(fold(latin))))];
}

/** What romanizations of one title agree on: its consonants; where these are few, all that is heard of it. */
function heard(latin: string): string {
  const consonants = consonantsOf(latin).replace(/(.)\1/gu, '$1');
  return consonants.length < FEWEST_CONSONANTS ? soundOf(latin) : consonants;
}

/** How many initials of a name are kept. */
const LONGEST_INITIALS = 10;

/** The first letters of the syllables: 지금 우리 학교는 → ㅈㄱㅇㄹㅎㄱㄴ. */
function initialsOf(folded: string): string {
  return getChoseong(compact(folded)).replace(/\s/gu, '');
}

function isInitials(strokes: string): boolean {
  return /^[ㄱ-ㅎ]{2,}$/u.test(strokes);
}

/** All beginnings of two initials or more. */
function beginnings(initials: string): string[] {
  const shown = initials.slice(0, LONGEST_INITIALS);
  return Array.from({ length: Math.max(0, shown.length - 1) }, (_, index) => shown.slice(0, index + 2));
}

/**
 * The pieces of a name by which a typo is found: with e edits among e + 1 pieces one stays whole (the pigeonhole
 * principle). Each is keyed by the length of the name, so that it is looked for only where it can stand.
 */
function pieces(whole: string, personal: boolean): { place: number; piece: string }[] {
  const cuts = cutsOf(whole.length, personal);
  return cuts.slice(1).map((end, place) => ({ place, piece: whole.slice(cuts[place], end) }));
}

/** Where a name of this length is cut: into one piece more than it may have edits; nowhere where it may have none. */
function cutsOf(length: number, personal: boolean): number[] {
  const edits = editsOf(length, personal);
  if (edits === 0) return [];
  return Array.from({ length: edits + 2 }, (_, index) => Math.round((length * index) / (edits + 1)));
}

/**
 * The pieces that a name within reach of this text may have kept, wherever edits have moved them to. Two letters that are swapped across
 * a cut break the pieces on both sides of it, so there they are put back as well.
 */
function piecesWithin(whole: string, personal: boolean): Set<string> {
  const ids = new Set<string>();
  const cuts = cutsOf(whole.length, personal).slice(1, -1);
  for (const text of [whole, ...cuts.map((cut) => swapped(whole, cut - 1))]) addPieces(ids, text, personal);
  return ids;
}

function addPieces(ids: Set<string>, whole: string, personal: boolean): void {
  for (let length = whole.length - 2; length <= whole.length + 2; length++) {
    const cuts = cutsOf(length, personal);
    const edits = cuts.length - 2;
    if (Math.abs(length - whole.length) > edits) continue;
    for (const [place, end] of cuts.slice(1).entries()) {
      const start = cuts[place]!;
      for (let shift = -edits; shift <= edits; shift++) {
        // A first piece cannot have moved, nor a last one away from the end.
        if ((place === 0 && shift !== 0) || (place === edits && shift !== whole.length - length)) continue;
        const piece = whole.slice(Math.max(0, start + shift), end + shift);
        if (piece.length === end - start) ids.add(key.piece(personal, length, place, piece));
      }
    }
  }
}
