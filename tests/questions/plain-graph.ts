import type { Reader } from '../../src/graph/store.js';
import { RelationType } from '../../src/api/path/relation-type.js';

/** A relation as it is stored. */
export interface PlainRelation {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly claim: string | null;
  readonly billing: string | null;
  readonly order: number | null;
}

/** A relation seen from one of its ends. */
export interface Neighbour {
  readonly id: string;
  readonly relation: PlainRelation;
}

/** The whole graph, read once: what the tests compute their own answers over, in plain loops and without the store. */
export interface PlainGraph {
  /** Properties by id, in the order of ids. */
  readonly nodes: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  /** What each is related to, either way. */
  readonly beside: ReadonlyMap<string, readonly Neighbour[]>;
  /** The places on charts: the show, the edition and the rank of each. */
  readonly places: readonly { readonly id: string; readonly show: string; readonly edition: string; readonly rank: number | null }[];
}

/** Reads all entities and the relations between them. */
export async function plainGraph(store: Reader): Promise<PlainGraph> {
  const nodes = await store.read<{ node: { id: string } }>('MATCH (node:Entity) RETURN node{.*} AS node');
  const relations = await store.read<Record<string, unknown> & PlainRelation>(
    `MATCH (a:Entity)-[edge]->(b:Entity)
RETURN type(edge) AS type, a.id AS \`from\`, b.id AS \`to\`, edge.claim AS claim, edge.billing AS billing, edge.order AS \`order\``,
  );
  const places = await store.read<Record<string, unknown> & PlainGraph['places'][number]>(
    `MATCH (entry:ChartEntry)-[:ABOUT]->(show:Show) WHERE entry.withdrawn IS NULL
RETURN entry.id AS id, show.id AS show, entry.edition AS edition, entry.rank AS rank`,
  );
  const beside = new Map<string, Neighbour[]>();
  const known = new Set<string>(Object.values(RelationType));
  for (const relation of relations.filter(({ type }) => known.has(type))) {
    push(beside, relation.from, { id: relation.to, relation });
    push(beside, relation.to, { id: relation.from, relation });
  }
  const byId = nodes.map(({ node }) => [node.id, node] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  return { nodes: new Map(byId), beside, places };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

/** The kind of an id: person, show … */
export function kindOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

/** Numbers below a bound, the same in every run. */
export function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}
