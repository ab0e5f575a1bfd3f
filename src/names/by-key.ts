import { statement } from '../graph/statement.js';
import type { Reader } from '../graph/store.js';
import { isNameKeyOf, type NameKeyKind } from '../model/ids/names.js';
import type { NameKind } from '../model/name-kinds.js';
import { byText } from '../order.js';
import type { AskedKey } from './keys.js';

/** Keys of which more is told than that a name has them. */
const TELLING: readonly NameKeyKind[] = ['hangul', 'whole'];

/** The names that have one key. */
export type NamesOfKey = {
  readonly key: string;
  /** The cards of the names, where the key tells no more than that they have it. */
  readonly cards: readonly string[];
  /** Where it does: how sure it is of each name (a reading in Hangul), and what kind of name that is. */
  readonly told: readonly (readonly [card: string, weight: number, kind: NameKind])[];
};

/** A key that a name has, as far as it was asked for. */
export interface FoundKey {
  readonly asked: AskedKey;
  readonly weight: number;
  readonly kind: NameKind | undefined;
}

const NAMES_BY_KEY = statement(
  'names by key',
  // Lists rather than rows: a beginning such as "kim" has thousands of names. Written so, they take a fifth of what collect() takes;
  // and the kinds of keys apart, since a list that a key has nothing for walks all of its names too.
  `UNWIND $plain AS id
MATCH (key:NameKey {id: id})
RETURN id AS key, [(key)<-[:HAS_KEY]-(name:Name) | name.card] AS cards, [] AS told
UNION ALL
UNWIND $telling AS id
MATCH (key:NameKey {id: id})
RETURN id AS key, [] AS cards, [(key)<-[has:HAS_KEY]-(name:Name) | [name.card, has.weight, name.kind]] AS told`,
);

/** The names that have each of these keys, all look-ups by equality on an index; a key that no name has ever had is left out. */
export async function readNamesByKey(reader: Reader, keys: readonly string[]): Promise<ReadonlyMap<string, NamesOfKey>> {
  const isTelling = (key: string): boolean => isNameKeyOf(TELLING, key);
  const rows = await reader.read<NamesOfKey>(NAMES_BY_KEY, {
    plain: keys.filter((key) => !isTelling(key)),
    telling: keys.filter(isTelling),
  });
  return new Map(rows.map((row) => [row.key, row]));
}

/** The cards of all names that have a key. */
export function cardsOf({ cards, told }: NamesOfKey): readonly string[] {
  return [...cards, ...told.map(([card]) => card)];
}

/** The names that have one of the keys that a text asks for, by their cards, each with all that it has of them. */
export function namesFound(asked: readonly AskedKey[], byKey: ReadonlyMap<string, NamesOfKey>): ReadonlyMap<string, readonly FoundKey[]> {
  const names = new Map<string, readonly FoundKey[]>();
  const add = (card: string, found: readonly FoundKey[]): void => {
    const known = names.get(card);
    names.set(card, known === undefined ? found : [...known, ...found]);
  };
  for (const key of [...new Map(asked.map((one) => [one.id, one])).values()].sort((a, b) => byText(a.id, b.id))) {
    const row = byKey.get(key.id);
    if (row === undefined) continue;
    // One for all of the thousands that may have it.
    const alike = [{ asked: key, weight: 1, kind: undefined }];
    for (const card of row.cards) add(card, alike);
    for (const [card, weight, kind] of row.told) add(card, [{ asked: key, weight, kind }]);
  }
  return names;
}
