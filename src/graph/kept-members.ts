import { Turn } from './turn.js';

/** By key, the places in one order of the nodes that keep it, the first place first. */
export type Members = ReadonlyMap<string, Uint32Array>;

/** Some of the nodes that keep a key. */
export interface KeyMembers extends Record<string, unknown> {
  readonly key: string;
  readonly ids: readonly string[];
}

/** Which places of an order keep which keys. A key may come in several rows. */
export async function membersIn(places: ReadonlyMap<string, number>, rows: readonly KeyMembers[]): Promise<Members> {
  const turn = new Turn();
  const found = new Map<string, number[]>();
  for (const { key, ids } of rows) {
    if (turn.isOver) await turn.next();
    const known = found.get(key) ?? [];
    found.set(key, known);
    for (const id of ids) known.push(places.get(id)!);
  }
  const members = new Map<string, Uint32Array>();
  for (const [key, all] of found) {
    if (turn.isOver) await turn.next();
    members.set(key, Uint32Array.from(all).sort());
  }
  return members;
}

/** Where a page of members begins, and how far it goes. */
export interface MembersFrom {
  /** The members lie beyond this place … */
  readonly before: number;
  /** … towards the beginning, or towards the end. */
  readonly backward: boolean;
  readonly most: number;
}

/** The next places that keep any of these keys, each once; whether there are no more. */
export function nextMembers(
  members: Members,
  keys: readonly string[],
  { before, backward, most }: MembersFrom,
): { readonly places: readonly number[]; readonly isAll: boolean } {
  const next = new Set<number>();
  let isAll = true;
  for (const key of new Set(keys)) {
    const all = members.get(key) ?? new Uint32Array();
    const at = firstFrom(all, backward ? before : before + 1);
    const taken = backward ? all.slice(Math.max(at - most, 0), at) : all.slice(at, at + most);
    isAll &&= taken.length === (backward ? at : all.length - at);
    for (const place of taken) next.add(place);
  }
  const places = [...next].sort((a, b) => (backward ? b - a : a - b));
  return { places: places.slice(0, most), isAll: isAll && places.length <= most };
}

/** The index of the first place that is no smaller. */
function firstFrom(places: Uint32Array, least: number): number {
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (places[middle]! < least) from = middle + 1;
    else to = middle;
  }
  return from;
}
