import type { Reader } from '../../src/graph/store.js';
import { fold } from '../../src/names/fold.js';
import { CREDITS } from '../../src/api/credit/credit.loader.js';
import { slugIn } from '../../src/model/ids/kinds.js';

/** A relation from one node, as everything else sees it. */
export interface Tie {
  readonly type: string;
  readonly out: boolean;
  readonly to: string;
}

export type Thing = Readonly<Record<string, any>> & { readonly id: string; readonly label: string; readonly ties: readonly Tie[] };

const CREDIT_TYPES = new Set(CREDITS.split('|'));

/** All nodes of some labels with all their relations: whatever a list answers can be found again by going through them. */
export async function readAll(reader: Reader): Promise<Map<string, Thing>> {
  const all = new Map<string, Thing>();
  for (const label of [
    'Show',
    'Person',
    'Webtoon',
    'Genre',
    'Company',
    'Platform',
    'Country',
    'Publication',
    'ChartEntry',
    'Rating',
    'Chart',
    'Claim',
    'Novel',
    'Name',
  ]) {
    const nodes = await reader.read<{ node: { id: string } }>(`MATCH (node:${label}) RETURN node{.*} AS node`);
    for (const { node } of nodes) all.set(node.id, { ...node, label, ties: [] });
  }
  const relations = await reader.read<{ from: string; type: string; to: string }>(
    'MATCH (from)-[relation]->(to) RETURN from.id AS from, type(relation) AS type, to.id AS to',
  );
  for (const { from, type, to } of relations) {
    (all.get(from)?.ties as Tie[] | undefined)?.push({ type, out: true, to });
    (all.get(to)?.ties as Tie[] | undefined)?.push({ type, out: false, to: from });
  }
  return all;
}

/** What a thing is related to in one way. */
export function related(all: ReadonlyMap<string, Thing>, { ties }: Thing, types: string | ReadonlySet<string>, label?: string): Thing[] {
  const wanted = typeof types === 'string' ? new Set([types]) : types;
  return ties
    .filter(({ type }) => wanted.has(type))
    .flatMap(({ to }) => all.get(to) ?? [])
    .filter((one) => label === undefined || one.label === label);
}

export function credits(one: Thing, types: ReadonlySet<string> = CREDIT_TYPES): Tie[] {
  return one.ties.filter(({ type }) => types.has(type));
}

/** The places of a show that are shown. */
export function placesOf(all: ReadonlyMap<string, Thing>, show: Thing): Thing[] {
  return related(all, show, 'ABOUT', 'ChartEntry').filter(({ withdrawn }) => withdrawn == null);
}

/** The figures that a show is put in order by, gone through place by place. */
export function figuresOf(
  all: ReadonlyMap<string, Thing>,
  show: Thing,
): Record<'rank' | 'hours' | 'rating' | 'votes' | 'popularity', number | null> {
  const places = placesOf(all, show);
  const ranks = places.flatMap(({ rank }) => rank ?? []) as number[];
  const sums = new Map<string, number>();
  for (const { chart, country, hoursViewed } of places) {
    if (hoursViewed == null) continue;
    const key = `${chart} ${country ?? ''}`;
    const before = sums.get(key) ?? 0;
    sums.set(key, all.get(chart)!['period'] === 'ALL_TIME' ? Math.max(before, hoursViewed) : before + hoursViewed);
  }
  const last = new Map<string, Thing>();
  const most = new Map<string, number>();
  const ratings = related(all, show, 'ABOUT', 'Rating');
  for (const rating of ratings) {
    const key = `${related(all, rating, 'BY')[0]!.id} ${rating['kind']}`;
    const held = last.get(key);
    most.set(key, Math.max(most.get(key) ?? 0, rating['votes'] ?? 0));
    const later = held === undefined || (rating['asOf'] ?? '') > (held['asOf'] ?? '');
    const isAsLate = held !== undefined && (rating['asOf'] ?? '') === (held['asOf'] ?? '');
    const [votes, before] = [rating['votes'] ?? 0, held?.['votes'] ?? 0];
    const better = isAsLate && (votes > before || (votes === before && rating['value'] / rating['scale'] > held['value'] / held['scale']));
    if (later || better) last.set(key, rating);
  }
  let [sum, weight, votes] = [0.75 * 1_000, 1_000, 0];
  for (const [key, { value, scale, votes: told }] of last) {
    const many = (told ?? most.get(key)!) as number;
    votes += many;
    weight += many || 100;
    sum += (value / scale) * (many || 100);
  }
  const [rank, hours] = [ranks.length === 0 ? null : Math.min(...ranks), sums.size === 0 ? null : Math.max(...sums.values())];
  const points = [10 * Math.log10(1 + votes), 10 * Math.log10(1 + (hours ?? 0) / 1e6), rank === null || rank > 10 ? 0 : 22 - 2 * rank];
  const popularity = points.reduce((total, part) => total + Math.round(part * 100), 0) / 100;
  return {
    rank,
    hours,
    popularity: popularity === 0 ? null : popularity,
    rating: last.size === 0 ? null : Math.round((sum / weight) * 10_000) / 1_000,
    votes: last.size === 0 ? null : votes,
  };
}

/** What a reader looks a name up by. */
export function lookedUpBy(one: Thing, korean: boolean): string {
  const shown = (one['name'] as string | null) ?? slugIn(one.id);
  const folded = fold((korean ? (one['nativeName'] as string | null) : null) ?? shown) || shown;
  if (!korean) return folded.replace(/^(the|a|an) (?=.)/, '');
  return `${/^[0-9]/.test(folded) ? 'a' : /^[가-힣]/.test(folded) ? 'b' : 'c'}${folded}`;
}

/** Ids in an order by a value, those without it last, then by id. */
export function inOrder(things: readonly Thing[], by: (one: Thing) => string | number | null, descending: boolean): string[] {
  const keyed = things.map((one) => ({ id: one.id, key: by(one) }));
  return keyed
    .sort((a, b) => {
      if ((a.key === null) !== (b.key === null)) return a.key === null ? 1 : -1;
      if (a.key !== null && a.key !== b.key) return (a.key < b.key! ? -1 : 1) * (descending ? -1 : 1);
      return a.id < b.id ? -1 : 1;
    })
    .map(({ id }) => id);
}
