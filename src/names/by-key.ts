import { statement } from '../graph/statement.js';
import type { Reader } from '../graph/store.js';
import { isNameKeyIn } from '../model/ids/names.js';
import type { NameKind } from '../model/name-kinds.js';
import { byText } from '../order.js';
import { readCard, type NameCard } from './card.js';
import type { AskedKey } from './keys.js';

/** The names that have one key, by their cards, with what else such a key tells of them. */
export type NamesOfKey = {
  readonly key: string;
  readonly cards: readonly string[];
  /** Of a reading in Hangul, how sure it is. */
  readonly weights: readonly (readonly [card: string, weight: number])[];
  /** Of a name that is spelled out, what kind of name it is. */
  readonly kinds: readonly (readonly [card: string, kind: NameKind])[];
};

/** A name with those of its keys that were asked for. */
export interface FoundName {
  readonly card: NameCard;
  readonly keys: readonly FoundKey[];
}

/** A key that a name has, as far as it was asked for. */
export interface FoundKey {
  readonly asked: AskedKey;
  readonly weight: number;
  readonly kind: NameKind | undefined;
}

const NAMES_BY_KEY = statement(
  'names by key',
  // Lists rather than rows: a beginning such as "kim" has thousands of names. Written so, they take a fifth of what collect() takes.
  `UNWIND $keys AS id
MATCH (key:NameKey {id: id})
RETURN id AS key, [(key)<-[:HAS_KEY]-(name:Name) | name.card] AS cards,
  [(key)<-[has:HAS_KEY]-(name:Name) WHERE ${isNameKeyIn('key.id', ['hangul'])} | [name.card, has.weight]] AS weights,
  [(key)<-[:HAS_KEY]-(name:Name) WHERE ${isNameKeyIn('key.id', ['whole'])} | [name.card, name.kind]] AS kinds`,
);

/** The names that have each of these keys, all look-ups by equality on an index; a key that no name has ever had is left out. */
export async function readNamesByKey(reader: Reader, keys: readonly string[]): Promise<ReadonlyMap<string, NamesOfKey>> {
  const rows = await reader.read<NamesOfKey>(NAMES_BY_KEY, { keys });
  return new Map(rows.map((row) => [row.key, row]));
}

/** The names that have one of the keys that a text asks for, by their cards, each with all that it has of them. */
export function namesFound(asked: readonly AskedKey[], byKey: ReadonlyMap<string, NamesOfKey>): ReadonlyMap<string, FoundName> {
  const names = new Map<string, FoundName>();
  for (const key of [...new Map(asked.map((one) => [one.id, one])).values()].sort((a, b) => byText(a.id, b.id))) {
    const row = byKey.get(key.id);
    if (row === undefined) continue;
    const [weights, kinds] = [new Map(row.weights), new Map(row.kinds)];
    // What tells no more than that it is there is one for all of the thousands that may have it.
    const alike = weights.size + kinds.size === 0 ? [{ asked: key, weight: 1, kind: undefined }] : undefined;
    for (const card of row.cards) {
      const found = alike ?? [{ asked: key, weight: weights.get(card) ?? 1, kind: kinds.get(card) }];
      const known = names.get(card);
      names.set(card, { card: known?.card ?? readCard(card), keys: known === undefined ? found : [...known.keys, ...found] });
    }
  }
  return names;
}
