import { distance } from 'fastest-levenshtein';
import type { Reader } from '../graph/store.js';
import { groupedBy } from '../grouping.js';
import type { NameKind } from './attestation.js';
import { compact, digitsOf, fold, wordsOf } from './fold.js';
import { editsOf, isPersonal, keysOfText, type AskedKey } from './keys.js';

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
  readonly kind: NameKind;
  readonly reason: MatchReason;
  /** How well it answers, 0 to 1, in thousandths. */
  readonly score: number;
}

/** Readings in Hangul that agree less than this are another name. */
const LEAST_AGREEMENT = 0.02;

/**
 * Finds the names that answer to a text: spelled so, spelled so in another romanization, beginning so, a letter or
 * two off, or with the same words or initials. One statement, all look-ups by equality on an index.
 *
 * @returns the best match of each name, in no order. Empty for a text without letters and digits.
 */
export async function lookUpNames(reader: Reader, text: string): Promise<NameMatch[]> {
  const asked = keysOfText(text);
  if (asked.length === 0) return [];
  const rows = await reader.read<FoundRow>(
    `UNWIND $keys AS id
MATCH (key:NameKey {id: id})<-[has:HAS_KEY]-(name:Name)-[:NAMES]->(entity:Entity)
RETURN id AS key, has.weight AS weight, name.id AS name, name.text AS text, name.folded AS folded, name.kind AS kind,
  entity.id AS entity`,
    { keys: asked.map(({ id }) => id) },
  );
  const meaning = new Map(asked.map((key) => [key.id, key]));
  const wanted = readText(text);
  return [...groupedBy(rows, ({ name, entity }) => `${name} ${entity}`).values()].flatMap((found) => matchOf(found, meaning, wanted) ?? []);
}

type FoundRow = {
  readonly key: string;
  readonly weight: number | null;
  readonly name: string;
  readonly text: string;
  readonly folded: string;
  readonly kind: NameKind;
  readonly entity: string;
};

interface Wanted {
  readonly whole: string;
  readonly digits: string;
  readonly words: readonly string[];
}

function readText(text: string): Wanted {
  const folded = fold(text);
  return { whole: compact(folded), digits: digitsOf(folded), words: wordsOf(folded) };
}

/** The best reason for which one name answers. */
function matchOf(found: readonly FoundRow[], meaning: ReadonlyMap<string, AskedKey>, wanted: Wanted): NameMatch | undefined {
  const { name, text, folded, kind, entity } = found[0]!;
  const keys = found.map((row) => ({ asked: meaning.get(row.key)!, weight: row.weight ?? 1 }));
  const here: Here = { kind, whole: compact(folded), digits: digitsOf(folded), personal: isPersonal(entity) };
  const reasons = [
    whole(keys, here),
    words(keys),
    romanization(keys),
    initials(keys, here),
    beginning(keys, here, wanted),
    typo(keys, here, wanted),
    someWords(keys, here, wanted),
  ].filter((reason) => reason !== undefined);
  const best = reasons.sort((a, b) => b.score - a.score)[0];
  return best === undefined ? undefined : { entity, name, text, kind, reason: best.reason, score: Math.round(best.score * 1000) / 1000 };
}

type FoundKey = { readonly asked: AskedKey; readonly weight: number };
type Here = Pick<Wanted, 'whole' | 'digits'> & { readonly kind: NameKind; readonly personal: boolean };
type Reason = Pick<NameMatch, 'reason' | 'score'>;

function of(keys: readonly FoundKey[], kind: AskedKey['kind']): FoundKey[] {
  return keys.filter(({ asked }) => asked.kind === kind);
}

function whole(keys: readonly FoundKey[], { kind }: Here): Reason | undefined {
  if (of(keys, 'WHOLE').length === 0) return undefined;
  const isMain = kind === 'OFFICIAL' || kind === 'NATIVE';
  return isMain ? { reason: 'EXACT', score: 1 } : { reason: 'ALIAS', score: kind === 'MISSPELLING' ? 0.93 : 0.97 };
}

/** The same words in another order: JQ Lee, Lee JQ. */
function words(keys: readonly FoundKey[]): Reason | undefined {
  return of(keys, 'WORDS').length === 0 ? undefined : { reason: 'TOKENS', score: 0.92 };
}

/** The same Hangul behind both spellings, summed over all readings that both have. */
function romanization(keys: readonly FoundKey[]): Reason | undefined {
  const agreement = of(keys, 'HANGUL').reduce((sum, { asked, weight }) => sum + asked.weight * weight, 0);
  return agreement < LEAST_AGREEMENT ? undefined : { reason: 'ROMANIZATION', score: 0.6 + 0.3 * Math.min(1, agreement) };
}

function initials(keys: readonly FoundKey[], { whole: text }: Here): Reason | undefined {
  const [found] = of(keys, 'INITIALS');
  // All initials of a name say more than its first ones.
  return found === undefined ? undefined : { reason: 'INITIALS', score: found.asked.id.length - 2 >= text.length ? 0.75 : 0.65 };
}

function beginning(keys: readonly FoundKey[], here: Here, wanted: Wanted): Reason | undefined {
  if (of(keys, 'BEGINNING').length === 0 || !here.whole.startsWith(wanted.whole)) return undefined;
  return { reason: 'PREFIX', score: 0.55 + 0.3 * (wanted.whole.length / here.whole.length) };
}

/** One letter in five may be off, none of them a digit: Kingdom 2 is not Kingdom 3. */
function typo(keys: readonly FoundKey[], here: Here, wanted: Wanted): Reason | undefined {
  if (of(keys, 'PIECE').length === 0 || here.digits !== wanted.digits) return undefined;
  const edits = distance(here.whole, wanted.whole);
  return edits > editsOf(Math.max(here.whole.length, wanted.whole.length), here.personal)
    ? undefined
    : { reason: 'TYPO', score: 0.8 - 0.1 * edits };
}

/** All words that were asked for, among others: Lonely God in Guardian: The Lonely and Great God. */
function someWords(keys: readonly FoundKey[], here: Here, wanted: Wanted): Reason | undefined {
  const isGiven = of(keys, 'GIVEN').length > 0;
  if (!isGiven && of(keys, 'WORD').length < wanted.words.length) return undefined;
  const share = Math.min(1, wanted.whole.length / Math.max(1, here.whole.length));
  return { reason: 'TOKENS', score: 0.45 + 0.25 * share };
}
