import type { Narrowing } from './predicates.js';

/** How a way is followed, where it is not to one thing with an id. */
export interface WayOptions {
  /** Whether the value names one thing that the way leads to; several of which it is to lead to any, or to all; or none: there has to be such a way. */
  readonly to?: 'ONE' | 'ANY' | 'ALL' | 'SOMETHING';
  /** The property that tells what the way leads to. */
  readonly by?: string;
  /** The part of the value that names it: `$value.ids`. */
  readonly value?: string;
  /** What holds along the way, over the variables that it names. */
  readonly where?: string;
  /** The property of a node of the list that keeps what the way leads to (`ANY` only), so that nobody needs to go there. */
  readonly keptAs?: string | undefined;
  /** The property of what the way leads to that tells how many nodes of the list lead there. */
  readonly counted?: string | undefined;
}

/**
 * Narrows a list to nodes from which a way leads to what the filter's value names: `via('-[:PUBLISHED_ON]->(:Platform)')`. Written
 * once, forward from a node of the list; a list that begins at what the value names reads it backward.
 */
export function via(way: string, { to = 'ONE', by = 'id', value = '$value', where: along, keptAs, counted }: WayOptions = {}): Narrowing {
  const { hops, label, end } = readWay(way);
  const and = along === undefined ? '' : ` AND ${along}`;
  const clause = along === undefined ? '' : ` WHERE ${along}`;
  const back = backward(hops);
  // COUNT to a target that is named: EXISTS has the embedded engine look at three times as much (docs/decisions/0014).
  const leads = (target: string, holds: string): string => `COUNT { MATCH (node)${forward(hops, target)}${holds} } > 0`;
  switch (to) {
    case 'SOMETHING':
      return { from: `MATCH ${hops.at(-1)!.node}${back}${clause}`, where: leads(hops.at(-1)!.node, clause) };
    case 'ONE':
      return {
        degrees: degrees(),
        from: `MATCH (:${label} {${by}: ${value}})${back}${clause}`,
        where: leads(`(${end}:${label})`, ` WHERE ${end}.${by} = ${value}${and}`),
      };
    case 'ANY':
      return {
        degrees: degrees(),
        keptAs,
        keptLength: counted && `MATCH (target:${label}) WHERE target.${by} IN ${value} RETURN coalesce(sum(target.${counted}), 0) AS total`,
        from: fromAny(),
        where:
          keptAs === undefined
            ? leads(`(${end}:${label})`, ` WHERE ${end}.${by} IN ${value}${and}`)
            : `any(one IN ${value} WHERE one IN node.${keptAs})`,
      };
    case 'ALL':
      return { from: `${fromAny()}\nWITH node, count(DISTINCT member) AS members WHERE members = size(${value})` };
  }

  /** Of a way of one hop alone: a node knows how many relations it has. */
  function degrees(): string | undefined {
    if (hops.length > 1 || along !== undefined) return undefined;
    const named = to === 'ONE' ? `{${by}: ${value}}` : '';
    const among = to === 'ONE' ? '' : ` WHERE target.${by} IN ${value}`;
    return `MATCH (target:${label} ${named})${among} WITH COUNT { (target)${reversed(hops[0]!.relation)}() } AS degree`;
  }

  function fromAny(): string {
    // Look-ups by the id, which has an index; labels whose nodes are told apart otherwise have few.
    return by === 'id'
      ? `UNWIND ${value} AS member MATCH (:${label} {id: member})${back}${clause}`
      : `MATCH (${end}:${label})${back} WHERE ${end}.${by} IN ${value}${and}`;
  }
}

/** Narrows a list by a property that has an index: `indexed('node.disputed = true')`. */
export function indexed(predicate: string): Narrowing {
  return { from: `MATCH (node) WHERE ${predicate}`, where: predicate };
}

/** One relation of a way and the node that it leads to. */
interface Hop {
  readonly relation: string;
  readonly node: string;
}

/** The hops of a way, and the label and variable of the node at its end. */
function readWay(way: string): { hops: readonly Hop[]; label: string; end: string } {
  const hops = [...way.matchAll(/(<?-\[[^\]]*\]->?)(\([^)]*\))/g)].map(([, relation, node]): Hop => ({ relation: relation!, node: node! }));
  const [, end, label] = /^\((\w*):(\w+)\)$/.exec(hops.at(-1)?.node ?? '') ?? [];
  if (label === undefined || hops.map(({ relation, node }) => relation + node).join('') !== way)
    throw new Error(`A way is -[:RELATION]->(:Label), once or more; this one is ${way}`);
  return { hops, label, end: end || label.toLowerCase() };
}

function forward(hops: readonly Hop[], target: string): string {
  return hops.map(({ relation, node }, index) => `${relation}${index === hops.length - 1 ? target : node}`).join('');
}

/** The way from its end back to `(node)`. */
function backward(hops: readonly Hop[]): string {
  return hops
    .map(({ relation }, index) => `${reversed(relation)}${index === 0 ? '(node)' : hops[index - 1]!.node}`)
    .reverse()
    .join('');
}

function reversed(relation: string): string {
  const inner = /\[[^\]]*\]/.exec(relation)![0];
  return `${relation.endsWith('>') ? '<' : ''}-${inner}-${relation.startsWith('<') ? '>' : ''}`;
}
