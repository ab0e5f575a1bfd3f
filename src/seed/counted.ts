import type { Reader } from '../graph/store.js';

/** What a seeding adds, each with how one and how several are called. */
const COUNTED = {
  nodes: { one: 'node', many: 'nodes', pattern: '(node:Entity)' },
  charts: { one: 'chart', many: 'charts', pattern: '(node:Chart)' },
  claims: { one: 'claim', many: 'claims', pattern: '(node:Claim)' },
  citations: { one: 'citation', many: 'citations', pattern: '(:Claim)-[node:STATED_IN]->()' },
  places: { one: 'place on a chart', many: 'places on charts', pattern: '(node:ChartEntry)' },
  ratings: { one: 'rating', many: 'ratings', pattern: '(node:Rating)' },
  audience: { one: 'audience rating', many: 'audience ratings', pattern: '(node:AudienceRating)' },
  externalIds: { one: 'external id', many: 'external ids', pattern: '(node:ExternalId)' },
} as const;

type Counted = keyof typeof COUNTED;

const COUNTED_NAMES = Object.keys(COUNTED) as Counted[];

/** How many there are of each. */
export type Counts = Readonly<Record<Counted, number>>;

/** Nothing of anything. */
export const NOTHING: Counts = countsOf(() => 0);

/** Counts what a store holds. */
export async function countAll(reader: Reader): Promise<Counts> {
  const counts = new Map<Counted, number>();
  for (const name of COUNTED_NAMES) {
    const [row] = await reader.read<{ count: number }>(`MATCH ${COUNTED[name].pattern} RETURN count(node) AS count`);
    counts.set(name, row!.count);
  }
  return countsOf((name) => counts.get(name)!);
}

/** What has been added between two counts. */
export function addedBetween(before: Counts, after: Counts): Counts {
  return countsOf((name) => after[name] - before[name]);
}

/** All of several additions. */
export function sumOf(added: readonly Counts[]): Counts {
  return added.reduce((sum, one) => countsOf((name) => sum[name] + one[name]), NOTHING);
}

/** What was added in words: "3 nodes, 13 claims, 14 citations". */
export function addedInWords(added: Counts): string {
  const said = COUNTED_NAMES.filter((name) => added[name] !== 0).map(
    (name) => `${added[name].toLocaleString('en')} ${added[name] === 1 ? COUNTED[name].one : COUNTED[name].many}`,
  );
  return said.length === 0 ? 'nothing new' : said.join(', ');
}

function countsOf(of: (name: Counted) => number): Counts {
  return Object.fromEntries(COUNTED_NAMES.map((name) => [name, of(name)])) as Record<Counted, number>;
}
