import { distance } from 'fastest-levenshtein';
import { editsBetween } from './edits.js';
import type { Reader } from '../graph/store.js';
import { Turn } from '../graph/turn.js';
import { textOfNameKey } from '../model/ids/names.js';
import { cardsOf, namesFound, readNamesByKey, type FoundKey, type NamesOfKey } from './by-key.js';
import { readCard, type NameCard } from './card.js';
import { compact, digitsOf, fold, wordsOf } from './fold.js';
import { editsOf, isPersonal, keysOfText, romanized, wholeKey, type AskedKey } from './keys.js';
import { shareOfProminence } from './prominence.js';
import { soundOf } from './skeleton.js';
import { readingsOf, type NameReading } from './readings.js';
import { strokesOf } from './strokes.js';

/** Why a name answers to a text. */
export const MATCH_REASONS = ['EXACT', 'ALIAS', 'ROMANIZATION', 'INITIALS', 'PREFIX', 'TYPO', 'TOKENS'] as const;
export type MatchReason = (typeof MATCH_REASONS)[number];

/** A name that answers to a text. */
export interface NameMatch {
  /** The id of whom it names. */
  readonly entity: string;
  /** The id of the Name. */
  readonly name: string;
  readonly text: string;
  readonly reason: MatchReason;
  /** How well it answers, 0 to 1, in thousandths. */
  readonly score: number;
  /** How well known its bearer is, 0 to 1. */
  readonly prominence: number;
}

/** Readings in Hangul that agree less than this are another name. */
const LEAST_AGREEMENT = 0.02;

/**
 * Finds the names that answer to a text: spelled so, spelled so in another romanization, beginning so, a letter or
 * two off, or with the same words or initials. One statement, all look-ups by equality on an index.
 *
 * @returns the best match of each name, in no order. Empty for a text without letters and digits.
 */
export async function lookUpNames(reader: Reader, text: string): Promise<readonly NameMatch[]> {
  return (await lookUpEachName(reader, [text])).get(text) ?? [];
}

/** The same for each of several texts, all in one statement; a text to which nothing answers is left out. */
export async function lookUpEachName(reader: Reader, texts: Iterable<string>): Promise<ReadonlyMap<string, readonly NameMatch[]>> {
  return (await lookUpWithParts(reader, texts, [])).matches;
}

/** What answers to texts, and whom parts of them name to the letter. */
export interface FoundWithParts {
  readonly matches: ReadonlyMap<string, readonly NameMatch[]>;
  /** Those that a part is the whole name of; a part that names nobody is left out. */
  readonly named: ReadonlyMap<string, readonly string[]>;
}

/** The same, and whom each of these parts names to the letter: still one statement, as BTS of "BTS V" is a key more. */
export async function lookUpWithParts(reader: Reader, texts: Iterable<string>, parts: readonly string[]): Promise<FoundWithParts> {
  const asked: { readonly text: string; readonly readings: readonly AskedReading[] }[] = [];
  const turn = new Turn();
  for (const text of new Set(texts)) {
    asked.push({ text, readings: readingsOf(text).map((reading) => ({ ...reading, keys: keysOfText(reading.text) })) });
    if (turn.isOver) await turn.next();
  }
  const ids = new Set(asked.flatMap(({ readings }) => readings.flatMap(({ keys }) => keys.map(({ id }) => id))));
  const keyOfPart = new Map(parts.flatMap((part) => keyed(part, wholeKey(part))));
  for (const key of keyOfPart.values()) ids.add(key);
  if (ids.size === 0) return { matches: new Map(), named: new Map() };
  const byKey = await readNamesByKey(reader, [...ids]);
  const matches = new Map<string, readonly NameMatch[]>();
  for (const { text, readings } of asked) {
    const best = bestOfReadings(readings, byKey);
    if (best.length > 0) matches.set(text, best);
    if (turn.isOver) await turn.next();
  }
  const named = new Map(
    [...keyOfPart].flatMap(([part, key]) => {
      const names = byKey.get(key);
      return keyed(part, names && cardsOf(names).map((card) => readCard(card).bearer));
    }),
  );
  return { matches, named };
}

/** An entry of a map, where there is a value for it. */
function keyed<K, V>(key: K, value: V | undefined): (readonly [K, V])[] {
  return value === undefined ? [] : [[key, value]];
}

/** A reading of a text, with what it is looked for by. */
interface AskedReading extends NameReading {
  readonly keys: readonly AskedKey[];
}

/** The best match of each name, whichever reading it answers to. */
function bestOfReadings(readings: readonly AskedReading[], byKey: ReadonlyMap<string, NamesOfKey>): readonly NameMatch[] {
  const all = readings.map((reading) => matchesOf(reading, byKey)).filter((matches) => matches.length > 0);
  if (all.length < 2) return all[0] ?? [];
  const best = new Map<string, NameMatch>();
  for (const match of all.flat()) if (match.score > (best.get(match.name)?.score ?? 0)) best.set(match.name, match);
  return [...best.values()];
}

/** The names that answer to one reading. */
function matchesOf({ text, worth, keys }: AskedReading, byKey: ReadonlyMap<string, NamesOfKey>): NameMatch[] {
  const wanted = readText(text);
  const matches: NameMatch[] = [];
  for (const [card, found] of namesFound(keys, byKey)) {
    const match = matchOf(readCard(card), found, wanted, worth);
    if (match !== undefined) matches.push(match);
  }
  return matches;
}

interface Wanted {
  readonly whole: string;
  readonly strokes: string;
  readonly digits: string;
  readonly words: readonly string[];
}

function readText(text: string): Wanted {
  const folded = fold(text);
  const whole = compact(folded);
  return { whole, strokes: strokesOf(whole), digits: digitsOf(folded), words: wordsOf(folded) };
}

/** The best reason for which one name answers. */
function matchOf(card: NameCard, keys: readonly FoundKey[], wanted: Wanted, worth: number): NameMatch | undefined {
  const { bearer, folded, prominence } = card;
  const known = shareOfProminence(prominence);
  const here: Here = { bearer, folded, whole: compact(folded), known };
  // Most of the thousands that begin so have no other key.
  const best = keys.length === 1 && has(keys, 'BEGINNING') ? beginning(keys, here, wanted) : bestReason(keys, here, wanted);
  if (best === undefined) return undefined;
  const { reason, score } = best;
  return { entity: bearer, name: card.id, text: card.text, reason, score: inThousandths(score * worth), prominence: inThousandths(known) };
}

function bestReason(keys: readonly FoundKey[], here: Here, wanted: Wanted): Reason | undefined {
  let best: Reason | undefined;
  for (const reason of [
    whole(keys),
    words(keys),
    romanization(keys),
    romanizedTitle(keys, here, wanted),
    initials(keys, here),
    beginning(keys, here, wanted),
    typo(keys, here, wanted),
    someWords(keys, here, wanted),
  ])
    if (reason !== undefined && (best === undefined || reason.score > best.score)) best = reason;
  return best;
}

/** As exact as scores are told: what differs by less comes in the order of what else they are ranked by. */
export function inThousandths(share: number): number {
  return Math.round(share * 1000) / 1000;
}

type Here = Pick<NameCard, 'bearer' | 'folded'> & { readonly whole: string; readonly known: number };
type Reason = Pick<NameMatch, 'reason' | 'score'>;

function has(keys: readonly FoundKey[], kind: AskedKey['kind']): boolean {
  return keys.some(({ asked }) => asked.kind === kind);
}

function whole(keys: readonly FoundKey[]): Reason | undefined {
  const found = keys.find(({ asked }) => asked.kind === 'WHOLE');
  if (found === undefined) return undefined;
  const isMain = found.kind === 'OFFICIAL' || found.kind === 'NATIVE';
  return isMain ? { reason: 'EXACT', score: 1 } : { reason: 'ALIAS', score: found.kind === 'MISSPELLING' ? 0.93 : 0.97 };
}

/** The same words in another order: JQ Lee, Lee JQ. */
function words(keys: readonly FoundKey[]): Reason | undefined {
  return has(keys, 'WORDS') ? { reason: 'TOKENS', score: 0.92 } : undefined;
}

/** The same Hangul behind both spellings, summed over all readings that both have. */
function romanization(keys: readonly FoundKey[]): Reason | undefined {
  let agreement = 0;
  for (const { asked, weight } of keys) if (asked.kind === 'HANGUL') agreement += asked.weight * weight;
  return agreement < LEAST_AGREEMENT ? undefined : { reason: 'ROMANIZATION', score: 0.6 + 0.3 * Math.min(1, agreement) };
}

/** A title in Hangul, spelled in Latin letters: of what is heard, one letter in four may differ, as romanizations do. */
function romanizedTitle(keys: readonly FoundKey[], here: Here, wanted: Wanted): Reason | undefined {
  if (!has(keys, 'ROMANIZED')) return undefined;
  const asked = soundOf(wanted.whole);
  const shares = romanized(here.folded)
    .map(soundOf)
    .map((sound) => distance(sound, asked) / Math.max(sound.length, asked.length));
  const share = Math.min(1, ...shares);
  return share > 0.25 ? undefined : { reason: 'ROMANIZATION', score: 0.9 - share };
}

function initials(keys: readonly FoundKey[], { whole: text, known }: Here): Reason | undefined {
  const found = keys.find(({ asked }) => asked.kind === 'INITIALS');
  if (found === undefined) return undefined;
  // All initials of a name say more than its first ones.
  return { reason: 'INITIALS', score: (textOfNameKey(found.asked.id).length >= text.length ? 0.7 : 0.6) + 0.05 * known };
}

/** The beginning of a name: more than the same words among others. */
function beginning(keys: readonly FoundKey[], here: Here, wanted: Wanted): Reason | undefined {
  if (!has(keys, 'BEGINNING')) return undefined;
  if (here.whole.startsWith(wanted.whole)) return { reason: 'PREFIX', score: 0.6 + 0.25 * begun(wanted.whole, here.whole, here.known) };
  // The last syllable may not be whole yet: 직 on the way to 지금.
  const strokes = strokesOf(here.whole);
  return strokes.startsWith(wanted.strokes)
    ? { reason: 'PREFIX', score: 0.58 + 0.25 * begun(wanted.strokes, strokes, here.known) }
    : undefined;
}

/** What a beginning says of a name, 0 to 1: the more of it is left open, the more how well known its bearer is says who is meant. */
function begun(typed: string, whole: string, known: number): number {
  const share = typed.length / whole.length;
  // The fifth power, which is an operator of its own: that one takes a millisecond for ten thousand names.
  const given = share * share * share * share * share;
  return given + (1 - given) * known;
}

/** One letter in five may be off, none of them a digit: Kingdom 2 is not Kingdom 3. */
function typo(keys: readonly FoundKey[], here: Here, wanted: Wanted): Reason | undefined {
  // Two keys that are swapped are one edit; what was found so has all of them.
  if (has(keys, 'SWAPPED')) return { reason: 'TYPO', score: 0.7 };
  if (!has(keys, 'PIECE') || digitsOf(here.folded) !== wanted.digits) return undefined;
  const most = editsOf(Math.max(here.whole.length, wanted.whole.length), isPersonal(here.bearer));
  const edits = editsBetween(here.whole, wanted.whole, most);
  return edits > most ? undefined : { reason: 'TYPO', score: 0.8 - 0.1 * edits };
}

/** All words that were asked for, among others: Lonely God in Guardian: The Lonely and Great God. */
function someWords(keys: readonly FoundKey[], here: Here, wanted: Wanted): Reason | undefined {
  const isGiven = has(keys, 'GIVEN');
  if (!isGiven && !hasAllWords(keys, here, wanted)) return undefined;
  const share = Math.min(1, wanted.whole.length / Math.max(1, here.whole.length));
  return { reason: 'TOKENS', score: 0.45 + 0.25 * share };
}

/** Words of one letter have no keys: they are looked for among those of the name. */
function hasAllWords(keys: readonly FoundKey[], here: Here, { words: asked }: Wanted): boolean {
  const long = asked.filter((word) => word.length > 1);
  if (long.length === 0 || keys.filter(({ asked: key }) => key.kind === 'WORD').length < long.length) return false;
  if (long.length === asked.length) return true;
  const held = new Set(here.folded.split(' '));
  return asked.every((word) => word.length > 1 || held.has(word));
}
