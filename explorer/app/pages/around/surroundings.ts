/** What is drawn of the graph: pure, so that whatever is done to it can be told apart from how it is shown. */
import { neighboursIn } from '../../graph/columns.ts';
import type { Drawn, Edge } from './query.ts';

/** How much may be drawn, as a reader chooses: the least unless they do, for much more is a ball of hair. */
export const MOSTS = [30, 100, 500] as const;

/** How much of the surroundings of one thing the API gives at once. */
export const MOST_ASKED = 100;

/** What is drawn, and what the reader did to it. */
export interface Surrounding {
  readonly nodes: readonly Drawn[];
  readonly edges: readonly Edge[];
  readonly truncated: boolean;
  /** How many things are drawn at most. */
  readonly most: number;
  /** What stays when room is needed. */
  readonly pinned: readonly string[];
  readonly hidden: readonly string[];
  /** What was expanded, in this order. */
  readonly open: readonly string[];
}

interface Around {
  readonly nodes: readonly Drawn[];
  readonly edges: readonly Edge[];
  readonly truncated: boolean;
}

/** What a page begins with. */
export function surrounding({ nodes, edges, truncated }: Around, centre: string, most: number): Surrounding {
  return { nodes, edges, truncated, most, pinned: [centre], hidden: [], open: [] };
}

/** Adds what is around one of the things; what is furthest from all that was expanded makes room, unless it is pinned. */
export function expanded(before: Surrounding, id: string, around: Around): Surrounding {
  const edges = unique([...before.edges, ...around.edges], ({ from, to, relation }) => `${from} ${relation} ${to}`);
  const known = new Set([...before.nodes.map((node) => node.id), ...before.hidden]);
  const added = around.nodes.filter((node) => !known.has(node.id));
  const all = [...before.nodes, ...added];
  const keep = new Set([...before.pinned, ...before.open, id]);
  const isNew = new Set(added.map((node) => node.id));
  const near = neighboursIn(edges);
  const worth = (node: Drawn): number =>
    (keep.has(node.id) ? 1_000_000 : 0) + (isNew.has(node.id) ? 10_000 : 0) + (near.get(node.id)?.length ?? 0);
  const byWorth = [...all].sort((a, b) => worth(b) - worth(a));
  const kept = new Set(byWorth.slice(0, before.most).map((node) => node.id));
  return {
    ...before,
    nodes: all.filter((node) => kept.has(node.id)),
    edges: edges.filter(({ from, to }) => kept.has(from) && kept.has(to)),
    truncated: before.truncated || around.truncated || all.length > before.most,
    open: [...new Set([...before.open, id])],
  };
}

/** Takes a thing out of the drawing. */
export function hidden(before: Surrounding, id: string): Surrounding {
  return { ...before, hidden: [...new Set([...before.hidden, id])], pinned: before.pinned.filter((one) => one !== id) };
}

/** Pins a thing, or lets it go. */
export function pinned(before: Surrounding, id: string): Surrounding {
  return {
    ...before,
    pinned: before.pinned.includes(id) ? before.pinned.filter((one) => one !== id) : [...before.pinned, id],
  };
}

/** What is to be seen. */
export function seen({ nodes, edges, hidden }: Pick<Surrounding, 'nodes' | 'edges' | 'hidden'>): Pick<Surrounding, 'nodes' | 'edges'> {
  const gone = new Set(hidden);
  return {
    nodes: nodes.filter(({ id }) => !gone.has(id)),
    edges: edges.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
  };
}

function unique<T>(things: readonly T[], keyOf: (thing: T) => string): T[] {
  return [...new Map(things.map((thing) => [keyOf(thing), thing])).values()];
}
