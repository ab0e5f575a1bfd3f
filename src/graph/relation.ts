import { declared } from './declared.js';
import { isAfter, keyAliases, keyNames, orderBy, reversed, type OrderKey } from './keyset.js';

/**
 * A relation of the graph as a field shows it, declared once: the pattern from `parent` over `edge` to `node`, the
 * orders it can be read in, and the filters it understands. The statements that load it, for any number of parents
 * at once, are built from the declaration alone.
 *
 * @example
 * const castByShow = relation({
 *   name: 'castByShow',
 *   pattern: '(parent:Show)<-[edge:ACTED_IN]-(node:Person)',
 *   order: [asc('edge.order', 100000), asc('node.id')],
 *   filters: { billing: 'edge.billing IN $billing' },
 * });
 */
export interface RelationDeclaration {
  /** `<what>By<from>`: it names the loader in logs and in tests. */
  readonly name: string;
  /**
   * A Cypher pattern with the variables `parent`, `node` and, where the edge tells something, `edge`. Where the parent is
   * no node but a key that nodes share, `parent` stands for the key: `(node:ChartEntry {edition: parent})`.
   */
  readonly pattern: string;
  /** What holds for every row: a predicate over the pattern's variables. */
  readonly where?: string;
  /** The order it is read in when no other is asked for; the keys together tell every row from every other. */
  readonly order: readonly OrderKey[];
  /** Further orders, by name. */
  readonly orders?: Readonly<Record<string, readonly OrderKey[]>>;
  /** By the name of an argument, the predicate that it stands for; the argument is a parameter of that name. */
  readonly filters?: Readonly<Record<string, string>>;
  /** What is kept of `node` beyond its properties: column name to Cypher expression. */
  readonly columns?: Readonly<Record<string, string>>;
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

/** A declared relation and the statements that load it. */
export interface Relation extends RelationDeclaration {
  /** The keys of one of its orders. */
  orderKeys(order: string): readonly OrderKey[];
  /** All rows of each of `$parents`: parent, node, edge. */
  listStatement(filters: readonly string[], order: string): string;
  /** At most `$limit` rows of each of `$parents`, cut in the database: parent, node, edge, keys. */
  pageStatement(reading: Reading): string;
  /** How many rows each of `$parents` has: parent, total. No edge is read for it that a filter does not need. */
  countStatement(filters: readonly string[]): string;
}

/** Declares a relation (see RelationDeclaration). Throws on a declaration that cannot be read. */
export function relation(declaration: RelationDeclaration): Relation {
  const { name, pattern } = declaration;
  const label = /\(parent:(\w+)\)/.exec(pattern)?.[1];
  if ((label === undefined && !KEYED.test(pattern)) || !/\(node[:)]/.test(pattern))
    throw new Error(`Relation ${name}: its pattern needs (parent:Label) or {key: parent}, and (node); it is ${pattern}`);
  const hasEdge = /\[edge[:\]]/.test(pattern);
  const parts: Parts = {
    ...(label === undefined ? keyParent(pattern) : nodeParent(pattern, label)),
    node: columnsOf(declaration),
    // `type` tells the roles of a pattern over several relation types apart.
    edge: hasEdge ? 'edge{.*, type: type(edge)}' : 'null',
    variables: hasEdge ? 'node, edge' : 'node',
    // Without an edge to show, a node that is reached twice is one row.
    distinct: hasEdge ? '' : 'DISTINCT',
  };
  const orderKeys = (order: string): readonly OrderKey[] =>
    order === DEFAULT_ORDER ? declaration.order : declared(`Relation ${name}`, 'order', declaration.orders, order);
  return {
    ...declaration,
    orderKeys,
    listStatement: once((filters: readonly string[], order: string) => listStatement(declaration, parts, filters, orderKeys(order))),
    pageStatement: once((reading: Reading) => pageStatement(declaration, parts, reading, orderKeys(reading.order))),
    countStatement: once((filters: readonly string[]) => countStatement(declaration, parts, filters)),
  };
}

/** A pattern whose parent is a key rather than a node. */
const KEYED = /\{\w+: parent\}/;

/** How a statement reaches the parents, what it matches from each, and how it calls them. */
interface Parent {
  /** One row for each parent. */
  readonly parents: string;
  /** One row for each row of each parent. */
  readonly all: string;
  /** What is matched of one parent that is there already. */
  readonly fromParent: string;
  readonly parentId: string;
}

function nodeParent(pattern: string, label: string): Parent {
  return {
    parents: `UNWIND $parents AS parentId\nMATCH (parent:${label} {id: parentId})`,
    all: `UNWIND $parents AS parentId\nMATCH ${pattern.replace(`(parent:${label})`, `(parent:${label} {id: parentId})`)}`,
    fromParent: pattern.replace(`(parent:${label})`, '(parent)'),
    parentId: 'parent.id',
  };
}

function keyParent(pattern: string): Parent {
  const parents = 'UNWIND $parents AS parent';
  return { parents, all: `${parents}\nMATCH ${pattern}`, fromParent: pattern, parentId: 'parent' };
}

interface Parts extends Parent {
  readonly node: string;
  readonly edge: string;
  readonly variables: string;
  readonly distinct: string;
}

function columnsOf({ columns = {} }: RelationDeclaration): string {
  return `node{${['.*', ...Object.entries(columns).map(([key, expression]) => `${key}: ${expression}`)].join(', ')}}`;
}

/** Builds each statement once for each way of reading, not once for each request. */
function once<A extends readonly unknown[]>(build: (...args: A) => string): (...args: A) => string {
  const built = new Map<string, string>();
  return (...args) => {
    const key = JSON.stringify(args);
    const known = built.get(key);
    if (known !== undefined) return known;
    const statement = build(...args);
    built.set(key, statement);
    return statement;
  };
}

/** The predicates of the filters that are set, and what holds anyway, as conjuncts. */
function conditions({ name, where: always, filters = {} }: RelationDeclaration, set: readonly string[]): string[] {
  return [
    ...(always === undefined ? [] : [`(${always})`]),
    ...set.map((filter) => `(${declared(`Relation ${name}`, 'filter', filters, filter)})`),
  ];
}

function where(predicates: readonly string[]): string {
  return predicates.length === 0 ? '' : `WHERE ${predicates.join(' AND ')}`;
}

function listStatement(declaration: RelationDeclaration, parts: Parts, filters: readonly string[], order: readonly OrderKey[]): string {
  return `${parts.all}
${where(conditions(declaration, filters))}
WITH ${parts.distinct} parent, ${parts.variables}, ${keyAliases(order)}
RETURN ${parts.parentId} AS parent, ${parts.node} AS node, ${parts.edge} AS edge, ${keyNames(order)}
ORDER BY ${orderBy(order)}`;
}

function pageStatement(declaration: RelationDeclaration, parts: Parts, reading: Reading, inOrder: readonly OrderKey[]): string {
  const order = reading.backward ? reversed(inOrder) : inOrder;
  // Order and cut first, project after: only the rows of the page are built.
  return `${parts.parents}
CALL (parent) {
  MATCH ${parts.fromParent}
  ${where(conditions(declaration, reading.filters))}
  WITH ${parts.distinct} ${parts.variables}, ${keyAliases(order)}
  ${reading.continued ? `WHERE ${isAfter(order)}` : ''}
  ORDER BY ${orderBy(order)} LIMIT $limit
  RETURN ${parts.variables}, ${keyNames(order)}
}
RETURN ${parts.parentId} AS parent, ${parts.node} AS node, ${parts.edge} AS edge, ${keyNames(order)}
ORDER BY ${orderBy(order)}`;
}

function countStatement(declaration: RelationDeclaration, parts: Parts, filters: readonly string[]): string {
  const matched = `MATCH ${parts.fromParent} ${where(conditions(declaration, filters))}`;
  return parts.distinct === ''
    ? `${parts.parents}\nRETURN ${parts.parentId} AS parent, COUNT { ${matched} } AS total`
    : `${parts.parents}\nCALL (parent) { ${matched} RETURN count(DISTINCT node) AS total }\nRETURN ${parts.parentId} AS parent, total`;
}
