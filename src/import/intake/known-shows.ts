import { LRUCache } from 'lru-cache';
import type { Reader } from '../../graph/store.js';
import { groupedBy } from '../../grouping.js';
import { compact, fold } from '../../names/fold.js';
import { beginningKey, wholeKey } from '../../names/keys.js';

/** A show of the graph, as far as a row of a list can be told from it. */
export interface KnownShow {
  readonly id: string;
  readonly kind: string | null;
  readonly premieredOn: string | null;
  /** Its seasons by their numbers. */
  readonly seasons: ReadonlyMap<number, string>;
}

/** A title as a list prints it. */
export interface PrintedTitle {
  readonly title: string;
  /** It is the beginning of a title only. */
  readonly isCut: boolean;
}

/** Beginnings that are shorter would fit too much. */
const SHORTEST_CUT = 8;

/**
 * What two spellings of one title have in common: case, accents and punctuation aside, but word by word ("Start-Up" is
 * not "StartUp") and with signs that mean something ("Liar × Liar" is not "Liar Liar").
 */
export function titleKey({ title, isCut }: PrintedTitle): string {
  let key = keys.get(title);
  if (key === undefined) {
    key = fold(title.replace(/[\p{Sm}\p{Sc}]/gu, (sign) => ` u${sign.codePointAt(0)!.toString(16)} `));
    keys.set(title, key);
  }
  return isCut ? `${key}…` : key;
}

/** The keys of titles that were asked for: lists print the same ones week by week. */
const keys = new LRUCache<string, string>({ max: 20_000 });

/**
 * Finds the shows that bear these titles, exactly but for what `titleKey` leaves out; of a title that is cut off, those
 * that have a name beginning so. One statement for all.
 * @returns the shows by `titleKey`, those that nobody bears included.
 */
export async function showsByTitle(reader: Reader, titles: readonly PrintedTitle[]): Promise<Map<string, KnownShow[]>> {
  const wanted = new Map(titles.map((title) => [titleKey(title), title]));
  const byKey = groupedBy(wanted.values(), (title) => keyOf(title) ?? '');
  byKey.delete('');
  const rows = await reader.read<FoundRow>(
    `UNWIND $keys AS id
MATCH (key:NameKey {id: id})<-[:HAS_KEY]-(name:Name)-[:NAMES]->(show:Show)
RETURN id AS key, name.text AS text, show.id AS id, show.kind AS kind, show.premieredOn AS premieredOn,
  [(show)-[:HAS_SEASON]->(season:Season) | season{.id, .number}] AS seasons`,
    { keys: [...byKey.keys()] },
  );
  const found = new Map([...wanted.keys()].map((key) => [key, new Map<string, KnownShow>()]));
  for (const row of rows)
    for (const title of byKey.get(row.key)!) if (answers(row.text, title)) found.get(titleKey(title))!.set(row.id, knownShow(row));
  return new Map([...found].map(([key, shows]) => [key, [...shows.values()]]));
}

/** The shows with these ids. */
export async function showsById(reader: Reader, ids: readonly string[]): Promise<Map<string, KnownShow>> {
  const rows = await reader.read<ShowRow>(
    `UNWIND $ids AS id
MATCH (show:Show {id: id})
RETURN show.id AS id, show.kind AS kind, show.premieredOn AS premieredOn,
  [(show)-[:HAS_SEASON]->(season:Season) | season{.id, .number}] AS seasons`,
    { ids },
  );
  return new Map(rows.map((row) => [row.id, knownShow(row)]));
}

type ShowRow = {
  readonly id: string;
  readonly kind: string | null;
  readonly premieredOn: string | null;
  readonly seasons: readonly { readonly id: string; readonly number: number | null }[];
};

type FoundRow = ShowRow & { readonly key: string; readonly text: string };

function knownShow({ id, kind, premieredOn, seasons }: ShowRow): KnownShow {
  return { id, kind, premieredOn, seasons: new Map(seasons.flatMap((one) => (one.number == null ? [] : [[one.number, one.id]]))) };
}

function keyOf({ title, isCut }: PrintedTitle): string | undefined {
  if (!isCut) return wholeKey(title);
  return compact(fold(title)).length < SHORTEST_CUT ? undefined : beginningKey(title);
}

function answers(name: string, printed: PrintedTitle): boolean {
  if (!printed.isCut) return titleKey({ title: name, isCut: false }) === titleKey(printed);
  return compact(fold(name)).startsWith(compact(fold(printed.title)));
}
