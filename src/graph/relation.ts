import { declared } from './declared.js';
import { keysOf, reversed, type Order, type OrderKey } from './keyset.js';
import { once } from './once.js';
import { predicatesOf, where, whereOf, type Narrowed, type Where } from './predicates.js';
import { allStatement, countStatement, pageStatement, type Rows } from './relation-statements.js';
import type { NamedStatement } from './statement.js';
import { renamed } from './template.js';

/**
 * A list whose rows begin at a parent: a relation of the graph as a field shows it, declared once. The statements that load it,
 * for any number of parents at once, are built from the declaration alone.
 *
 * @example
 * const castByShow = relation({
 *   name: 'castByShow',
 *   pattern: '(parent:Show)<-[edge:ACTED_IN]-(node:Person)',
 *   order: [asc('edge.order', 100000), asc('node.id')],
 *   filters: { billing: 'edge.billing IN $value' },
 * });
 */
export interface RelationDeclaration extends Narrowed {
  /** `<what>By<from>`. */
  readonly name: string;
  /**
   * A Cypher pattern with the variables `parent`, `node` and, where the edge tells something, `edge`. Where the parent is
   * no node but a key that nodes share, `parent` stands for the key: `(node:ChartEntry {edition: parent})`.
   */
  readonly pattern: string;
  /** The order it is read in when no other is asked for; the keys together tell every row from every other. */
  readonly order: Order;
  /** Further orders, by name. */
  readonly orders?: Readonly<Record<string, Order>>;
  /** What is kept of `node` beyond its properties: column name to Cypher expression. */
  readonly columns?: Readonly<Record<string, string>>;
  /** How its rows are found where they do not match the pattern one by one. */
  readonly computed?: Computation;
}

/** Rows that are no relation of the graph but are computed of several; they are read, paged and batched like those of any other. */
export interface Computation {
  /** Clauses that find the rows of one `parent`, which is bound, under the filters that are set: one row for each `node`. */
  readonly rows: (where: Where, filters: readonly string[]) => string;
  /** The variables that hold a row: what orders, and the clauses that read more, go on from. */
  readonly variables: string;
  /** Reads more of the rows that are left when the page is cut. */
  readonly more?: {
    /** Clauses that end with `WITH node, ${keys}` and a variable of their own. */
    readonly clauses: (where: Where, keys: string) => string;
    readonly variable: string;
  };
}

/** How a relation is read: which filters are set, in which order, from which end, from the start or from a cursor. */
export interface Reading {
  readonly filters: readonly string[];
  readonly order: string;
  readonly backward: boolean;
  readonly continued: boolean;
}

/** The name of the order that needs no asking for. */
export const DEFAULT_ORDER = 'default';

/** What the variables and parameters of a relation are called in a statement that it is a part of. */
export interface PartNames {
  readonly parent: string;
  readonly node: string;
  readonly edge: string;
  /** The parameter that holds a filter's value, with its `$`. */
  readonly parameter: (filter: string) => string;
}

/** What a larger statement needs to go from a parent that is bound to the nodes of a relation, under names of its own. */
export interface Part {
  /** From the bound parent: `(n0)<-[e1:ACTED_IN]-(n1:Person)`. */
  readonly pattern: string;
  /** A whole WHERE clause over it, or nothing. */
  readonly where: string;
  readonly keys: readonly OrderKey[];
  /** Whether the pattern names an edge. Without one, a node that is reached twice is one row. */
  readonly hasEdge: boolean;
  readonly columns: Readonly<Record<string, string>>;
}

/** A declared relation and the statements that load it. */
export interface Relation extends RelationDeclaration {
  /** The label of its parents; undefined where the parent is a key. */
  readonly parentLabel: string | undefined;
  /** The keys of one of its orders. */
  orderKeys(order: string): readonly OrderKey[];
  /**
   * The relation as a part of a larger statement, under these filters and in this order.
   * @throws Error where it is computed: it can only be loaded by its own statements.
   */
  part(filters: readonly string[], order: string, names: PartNames): Part;
  /** All rows of each of `$parents`: parent, node, edge. */
  listStatement(filters: readonly string[], order: string): NamedStatement;
  /** At most `$limit` rows of each of `$parents`, cut in the database: parent, node, edge, keys. */
  pageStatement(reading: Reading): NamedStatement;
  /** How many rows each of `$parents` has: parent, total. No edge is read for it that a filter does not need. */
  countStatement(filters: readonly string[]): NamedStatement;
}

/** What a relation's own statements call things: as the declaration does. */
const OWN_NAMES: PartNames = { parent: 'parent', node: 'node', edge: 'edge', parameter: (filter) => `$${filter}` };

/** Declares a relation (see RelationDeclaration). Throws on a declaration that cannot be read. */
export function relation(declaration: RelationDeclaration): Relation {
  const { name, pattern, computed, columns = {} } = declaration;
  const parentLabel = /\(parent:(\w+)\)/.exec(pattern)?.[1];
  if ((parentLabel === undefined && !/\{\w+: parent\}/.test(pattern)) || !/\(node[:)]/.test(pattern))
    throw new Error(`Relation ${name}: its pattern needs (parent:Label) or {key: parent}, and (node); it is ${pattern}`);
  const hasEdge = /\[edge[:\]]/.test(pattern);
  const fromParent = parentLabel === undefined ? pattern : pattern.replace(`(parent:${parentLabel})`, '(parent)');

  const orderKeys = (order: string): readonly OrderKey[] =>
    keysOf(order === DEFAULT_ORDER ? declaration.order : declared(name, 'order', declaration.orders, order));

  const part = (filters: readonly string[], order: string, { parameter, ...variables }: PartNames): Part => {
    if (computed !== undefined) throw new Error(`${name} is computed: it is no part of other statements`);
    const own = (cypher: string): string => renamed(cypher, { variables });
    return {
      pattern: own(fromParent),
      where: where(predicatesOf(declaration, filters, parameter).map(own)),
      keys: orderKeys(order).map(({ by, descending }) => ({ by: own(by), descending })),
      hasEdge,
      columns: Object.fromEntries(Object.entries(columns).map(([key, expression]) => [key, own(expression)])),
    };
  };

  const rowsUnder = (filters: readonly string[]): Rows => {
    const node = `node{${['.*', ...Object.entries(columns).map(([key, expression]) => `${key}: ${expression}`)].join(', ')}}`;
    if (computed !== undefined) {
      const holds = whereOf(declaration, filters);
      const { more } = computed;
      return {
        parentLabel,
        clauses: computed.rows(holds, filters),
        variables: computed.variables,
        isDistinct: false,
        more: more && { clauses: (keys) => more.clauses(holds, keys), variables: `node, ${more.variable}` },
        node,
        edge: more === undefined ? 'null' : `{${more.variable}: ${more.variable}}`,
      };
    }
    const { pattern: matched, where: holds } = part(filters, DEFAULT_ORDER, OWN_NAMES);
    return {
      parentLabel,
      matched,
      where: holds,
      clauses: `MATCH ${matched} ${holds}`,
      variables: hasEdge ? 'node, edge' : 'node',
      isDistinct: !hasEdge,
      node,
      // `type` tells the roles of a pattern over several relation types apart.
      edge: hasEdge ? 'edge{.*, type: type(edge)}' : 'null',
    };
  };

  return {
    ...declaration,
    parentLabel,
    orderKeys,
    part,
    listStatement: once((filters: readonly string[], order: string) => allStatement(name, rowsUnder(filters), orderKeys(order))),
    pageStatement: once(({ filters, order, backward, continued }: Reading) => {
      const keys = orderKeys(order);
      return pageStatement(name, rowsUnder(filters), backward ? reversed(keys) : keys, continued);
    }),
    countStatement: once((filters: readonly string[]) => countStatement(name, rowsUnder(filters))),
  };
}
