import type { Place, Shape } from '../fields/place.js';

/** A node that a statement has bound, and the label that it is known to have: of its type, or `Entity`. */
export interface BoundNode {
  readonly variable: string;
  readonly label: string;
}

/** What stands at a place: a value that the statement can give, or a node. */
export type Standing = { readonly value: string; readonly variable: string; readonly missing?: unknown } | { readonly node: BoundNode };

/** What the places that fields name (fields/place.ts) mean at one point of a statement. */
export interface Scope {
  /** What stands at a place; undefined where a statement cannot say. */
  at(place: Place): Standing | undefined;
  /** That end of a row which has a label; undefined where this is no row. */
  end(label: string): BoundNode | undefined;
  /** The node whose places these are; undefined where they are those of a row. */
  readonly node: BoundNode | undefined;
}

/** The places of a node: its properties. */
export function nodeScope(node: BoundNode): Scope {
  const { variable } = node;
  return { at: (place) => ({ value: property(variable, place), variable }), end: () => undefined, node };
}

/** A row of a relation that a statement has bound. */
export interface BoundRow {
  readonly root: BoundNode | undefined;
  readonly node: BoundNode;
  readonly edge: string | undefined;
}

/** The places of a row: `node`, `root`, `parent` (the id of what it was asked from), `edge.billing`. */
export function rowScope({ root, node, edge }: BoundRow): Scope {
  return {
    at(place) {
      const [part, ...rest] = place.split('.');
      const name = rest.join('.');
      if (part === 'node') return name === '' ? { node } : nodeScope(node).at(name);
      if (part === 'root' && root !== undefined) return name === '' ? { node: root } : nodeScope(root).at(name);
      if (place === 'parent' && root !== undefined) return nodeScope(root).at('id');
      if (part !== 'edge' || edge === undefined || name === '') return undefined;
      return { value: name === 'type' ? `type(${edge})` : property(edge, name), variable: edge };
    },
    end: (label) => (node.label === label ? node : root),
    node: undefined,
  };
}

/** The places of a row that is shown in a shape. */
export function shapedScope(shape: Shape, row: Scope): Scope {
  return {
    at(place) {
      const [name, ...rest] = place.split('.');
      const where = shape[name!];
      if (where === undefined) return undefined;
      const [first, missing] = typeof where === 'string' ? [where] : where;
      const found = row.at([first, ...rest].join('.'));
      return found !== undefined && 'value' in found && missing !== undefined ? { ...found, missing } : found;
    },
    end: (label) => row.end(label),
    node: undefined,
  };
}

/** A property of a variable, whatever its name. */
export function property(variable: string, name: string): string {
  return `${variable}.\`${name}\``;
}
