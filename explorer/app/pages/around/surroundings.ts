/** What is drawn of the graph: pure, so that whatever is done to it can be told apart from how it is shown. */
import type { Drawn, Edge } from './query.ts';

/** The most that is drawn: more is a ball of hair. */
export const MOST = 30;

/** What is drawn, and what the reader did to it. */
export interface Surrounding {
  readonly nodes: readonly Drawn[];
  readonly edges: readonly Edge[];
  readonly truncated: boolean;
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
export function surrounding({ nodes, edges, truncated }: Around, centre: string): Surrounding {
  return { nodes, edges, truncated, pinned: [centre], hidden: [], open: [] };
}

/** Adds what is around one of the things; what is furthest from all that was expanded makes room, unless it is pinned. */
export function expanded(before: Surrounding, id: string, around: Around): Surrounding {
  const edges = unique([...before.edges, ...around.edges], ({ from, to, relation }) => `${from} ${relation} ${to}`);
  const known = new Set(before.nodes.map((node) => node.id));
  const added = around.nodes.filter((node) => !known.has(node.id) && !before.hidden.includes(node.id));
  const all = [...before.nodes, ...added];
  const keep = new Set([...before.pinned, ...before.open, id]);
  const isNew = new Set(added.map((node) => node.id));
  const degree = (node: Drawn): number => edges.filter(({ from, to }) => from === node.id || to === node.id).length;
  const byWorth = [...all].sort((a, b) => worth(b) - worth(a));
  const kept = new Set(byWorth.slice(0, MOST).map((node) => node.id));
  return {
    ...before,
    nodes: all.filter((node) => kept.has(node.id)),
    edges: edges.filter(({ from, to }) => kept.has(from) && kept.has(to)),
    truncated: before.truncated || around.truncated || all.length > MOST,
    open: [...new Set([...before.open, id])],
  };

  function worth(node: Drawn): number {
    return (keep.has(node.id) ? 1000 : 0) + (isNew.has(node.id) ? 100 : 0) + degree(node);
  }
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
export function seen({ nodes, edges, hidden: gone }: Surrounding): { readonly nodes: readonly Drawn[]; readonly edges: readonly Edge[] } {
  return {
    nodes: nodes.filter(({ id }) => !gone.includes(id)),
    edges: edges.filter(({ from, to }) => !gone.includes(from) && !gone.includes(to)),
  };
}

function unique<T>(things: readonly T[], keyOf: (thing: T) => string): T[] {
  return [...new Map(things.map((thing) => [keyOf(thing), thing])).values()];
}
