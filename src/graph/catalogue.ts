import { declared } from './declared.js';
import type { OrderKey } from './keyset.js';
import { DEFAULT_ORDER } from './relation.js';
import type { PageInOrder, PageStatements } from './store.js';

/**
 * A list of all nodes with one label that may be many thousands, to be narrowed by what they are related to and put in
 * order by any of several properties. Declared once, as a listing is (listing.ts), which goes through all of its nodes for
 * each page; a catalogue begins with the narrowest relation that is asked for, or reads on in the order of an index.
 *
 * @example
 * const shows = catalogue({ name: 'shows', label: 'Show', order: { by: 'sortName', missing: '', everywhere: true },
 *   filters: { genres: {
 *     from: 'UNWIND $genres AS member MATCH (:Genre {id: member})<-[:IN_GENRE]-(node:Show)',
 *     where: 'COUNT { MATCH (node)-[:IN_GENRE]->(genre:Genre) WHERE genre.id IN $genres } > 0' },
 *     kind: { where: 'node.kind = $kind' } } });
 */
export interface CatalogueDeclaration {
  readonly name: string;
  readonly label: string;
  readonly order: CatalogueOrder;
  readonly orders?: Readonly<Record<string, CatalogueOrder>>;
  /** By name; the value is a parameter of that name. Those that leave the fewest nodes come first: see `CatalogueFilter.from`. */
  readonly filters?: Readonly<Record<string, CatalogueFilter>>;
}

/** What a filter stands for. */
export interface CatalogueFilter {
  /** A predicate over `node`. Only the first filter of a list may do without, and only with `from`. */
  readonly where?: string;
  /** Leaves very many nodes as often as few: the page is looked for among those first in the order, before it is begun at `from`. */
  readonly isBroad?: true;
  /**
   * A pattern that finds the nodes by themselves, from what the value names: the statement begins with the first such
   * pattern among the filters that are set, rather than with every node of the label.
   */
  readonly from?: string;
}

/** An order by one property of the node; where two agree, by id. Nodes without it come last, whichever way. */
export interface CatalogueOrder {
  readonly by: string;
  readonly descending?: boolean;
  /** Stands for the property in cursors of nodes that lack it; of the same kind. */
  readonly missing: number | string;
  /** No node lacks it. */
  readonly everywhere?: boolean;
}

/** Where a page begins: at an end of the list, or beyond a node that has the property, or beyond one that lacks it. */
export type Beginning = 'END' | 'KNOWN' | 'MISSING';

/** How a list is read. */
export interface CatalogueReading {
  readonly filters: readonly string[];
  readonly order: string;
  readonly backward: boolean;
  readonly beginning: Beginning;
}

/** A declared catalogue and the statements that load it. */
export interface Catalogue extends CatalogueDeclaration {
  /** How many keys a cursor of this order has. */
  readonly keys: 3;
  /** Whether a node with these keys has the property that the list is ordered by. */
  beginning(keys: readonly unknown[] | undefined): Beginning;
  /** At most `$limit` rows beyond `$afterValue` and `$afterId`: node, k0, k1, k2. */
  page(reading: CatalogueReading): PageStatements;
  /** How many rows there are: total. */
  countStatement(filters: readonly string[]): string;
  /** What binds `node` to each of the nodes that these filters leave, to go on from. */
  matched(filters: readonly string[]): string;
}

/** How many nodes are looked at for each that is wanted, where a filter leaves very many as often as few. */
export const SPARE = 25;

/** Declares a catalogue (see CatalogueDeclaration). */
export function catalogue(declaration: CatalogueDeclaration): Catalogue {
  const { name, label, filters = {}, orders = {} } = declaration;
  for (const [index, [filter, { where, from }]] of Object.entries(filters).entries())
    if (where === undefined && (from === undefined || index > 0)) throw new Error(`Catalogue ${name}: the filter ${filter} needs a where`);
  const plan = (set: readonly string[]): Plan => {
    for (const filter of set) declared(`Catalogue ${name}`, 'filter', filters, filter);
    const start = Object.keys(filters).find((filter) => set.includes(filter) && filters[filter]!.from !== undefined);
    const conditionsOf = (some: readonly string[]): string[] => some.map((filter) => `(${filters[filter]!.where!})`);
    return {
      start: start === undefined ? undefined : filters[start]!.from!,
      conditions: conditionsOf(set.filter((filter) => filter !== start)),
      inOrder: start === undefined || filters[start]!.isBroad === true ? conditionsOf(set) : undefined,
    };
  };
  const matched = (set: readonly string[]): string => {
    const { start, conditions } = plan(set);
    return start === undefined ? `MATCH (node:${label}) ${where(conditions)}` : `${start}\nWITH DISTINCT node ${where(conditions)}`;
  };
  return {
    ...declaration,
    keys: 3,
    beginning: (keys) => (keys === undefined ? 'END' : keys[0] === 0 ? 'KNOWN' : 'MISSING'),
    matched,
    page(reading) {
      const order = reading.order === DEFAULT_ORDER ? declaration.order : declared(`Catalogue ${name}`, 'order', orders, reading.order);
      const { start, conditions, inOrder } = plan(reading.filters);
      const sorted = orderBy(order, reading.backward);
      // Order and cut first, project after: only the rows of the page are built. The engines cut quickest at the end of
      // a statement of its own, which the embedded adapter makes of the inner one.
      const found = start === undefined ? walked(label, conditions, order, reading) : [collected(start, conditions, order, reading)];
      const projected = (part: string): string => `CALL {
${part}
}
MATCH (node:${label} {id: k2})
WITH node, ${absence(order)} AS k0, k1, k2
RETURN node{.*} AS node, k0, k1, k2 ORDER BY ${sorted} LIMIT $limit`;
      const isGuessed = start !== undefined && inOrder !== undefined && !reading.backward && reading.beginning !== 'MISSING';
      return {
        parts: found.map(projected),
        guess: isGuessed ? projected(guessed(label, inOrder, order, reading)) : undefined,
        inOrder: inOrder && amongKept(label, inOrder, order, reading.backward),
      };
    },
    countStatement: (set) => `${matched(set)} RETURN count(node) AS total`,
  };
}

interface Plan {
  /** What finds the nodes by themselves; undefined where the list is gone through in its order. */
  readonly start: string | undefined;
  readonly conditions: readonly string[];
  /** The conditions on nodes that come in the list's order; undefined where few of them would hold. */
  readonly inOrder: readonly string[] | undefined;
}

/**
 * A page of a list that is gone through in its order, so that an index in that order is read no further than the page:
 * first the nodes that have the property, then those that lack it, by id, which no index holds. Which of the two a node is the
 * statement says later: a column more would double the time (60,000 nodes, embedded: 22 ms instead of 14).
 */
function walked(label: string, conditions: readonly string[], order: CatalogueOrder, { backward, beginning }: CatalogueReading): string[] {
  const [idBeyond, way] = backward ? ['<', ' DESC'] : ['>', ''];
  const property = `node.${order.by}`;
  const known = `MATCH (node:${label}) ${where([...conditions, knownIn(order, backward, beginning)])}
RETURN ${property} AS k1, node.id AS k2 ORDER BY k1${isDescending(order, backward) ? ' DESC' : ''}, k2${way} LIMIT $limit`;
  const missing = `MATCH (node:${label}) ${where([...conditions, `${property} IS NULL`, ...(beginning === 'MISSING' ? [`node.id ${idBeyond} $afterId`] : [])])}
RETURN ${literal(order.missing)} AS k1, node.id AS k2 ORDER BY k2${way} LIMIT $limit`;
  if (order.everywhere) return [known];
  if (!backward && beginning === 'MISSING') return [missing];
  if (backward && beginning === 'KNOWN') return [known];
  return backward ? [missing, known] : [known, missing];
}

/** What holds for nodes that have the property and come where the page begins or later. */
function knownIn(order: CatalogueOrder, backward: boolean, beginning: Beginning): string {
  const property = `node.${order.by}`;
  if (beginning !== 'KNOWN') return `${property} IS NOT NULL`;
  const [beyond, orEqual] = isDescending(order, backward) ? ['<', '<='] : ['>', '>='];
  // The first condition alone is what an index answers.
  return `${property} ${orEqual} $afterValue AND (${property} ${beyond} $afterValue OR node.id ${backward ? '<' : '>'} $afterId)`;
}

/** The page, if those that come next in the list's order suffice for it. */
function guessed(label: string, conditions: readonly string[], order: CatalogueOrder, { beginning }: CatalogueReading): string {
  const way = order.descending ? ' DESC' : '';
  return `MATCH (node:${label}) WHERE ${knownIn(order, false, beginning)}
WITH node ORDER BY node.${order.by}${way}, node.id LIMIT $limit * ${SPARE}
WITH node ${where(conditions)}
RETURN node.${order.by} AS k1, node.id AS k2 ORDER BY k1${way}, k2 LIMIT $limit`;
}

/** The same page by ids that are kept in their order. */
function amongKept(label: string, conditions: readonly string[], order: CatalogueOrder, backward: boolean): PageInOrder {
  const keys = `${absence(order)} AS k0, ${valueIn(order)} AS k1, node.id AS k2`;
  return {
    order: `MATCH (node:${label})
WITH ${keys} ORDER BY ${orderBy(order, false)}
RETURN collect(k2) AS ids, collect(k1) AS values`,
    among: `UNWIND $ids AS id
MATCH (node:${label} {id: id}) ${where(conditions)}
WITH node, ${keys} ORDER BY ${orderBy(order, backward)} LIMIT $limit
RETURN node{.*} AS node, k0, k1, k2 ORDER BY ${orderBy(order, backward)}`,
    isNarrowed: conditions.length > 0,
    backward,
  };
}

/** A page of the nodes that a pattern finds: all of them are put in order, and the page is cut. */
function collected(start: string, conditions: readonly string[], order: CatalogueOrder, { backward, beginning }: CatalogueReading): string {
  const after = afterIn(order, backward, beginning);
  return `${start}
WITH DISTINCT node ${where(after === undefined ? conditions : [...conditions, after])}
RETURN ${absence(order)} AS k0, ${valueIn(order)} AS k1, node.id AS k2
ORDER BY ${orderBy(order, backward)} LIMIT $limit`;
}

/** Whether a node lacks the property, as a number: the first key of every order. */
function absence({ by, everywhere }: CatalogueOrder): string {
  return everywhere ? '0' : `CASE WHEN node.${by} IS NULL THEN 1 ELSE 0 END`;
}

/** What stands in a cursor for the property. */
function valueIn({ by, missing, everywhere }: CatalogueOrder): string {
  return everywhere ? `node.${by}` : `coalesce(node.${by}, ${literal(missing)})`;
}

/** What holds for nodes beyond the one that a page begins at; undefined at an end of the list. */
function afterIn(order: CatalogueOrder, backward: boolean, beginning: Beginning): string | undefined {
  if (beginning === 'END') return undefined;
  const property = `node.${order.by}`;
  const idBeyond = `node.id ${backward ? '<' : '>'} $afterId`;
  if (beginning === 'MISSING') return backward ? `(${property} IS NOT NULL OR ${idBeyond})` : `(${property} IS NULL AND ${idBeyond})`;
  const beyond = `${property} ${isDescending(order, backward) ? '<' : '>'} $afterValue OR (${property} = $afterValue AND ${idBeyond})`;
  return backward || order.everywhere ? `(${beyond})` : `(${property} IS NULL OR ${beyond})`;
}

function isDescending({ descending = false }: CatalogueOrder, backward: boolean): boolean {
  return descending !== backward;
}

/** What stands in ORDER BY, over the columns k0 (whether the property is missing), k1 and k2. */
function orderBy(order: CatalogueOrder, backward: boolean): string {
  const keys: Pick<OrderKey, 'descending'>[] = [
    { descending: backward },
    { descending: isDescending(order, backward) },
    { descending: backward },
  ];
  return keys.map(({ descending }, index) => `k${index}${descending ? ' DESC' : ''}`).join(', ');
}

function literal(missing: number | string): string {
  return typeof missing === 'string' ? `'${missing}'` : String(missing);
}

function where(predicates: readonly string[]): string {
  return predicates.length === 0 ? '' : `WHERE ${predicates.join(' AND ')}`;
}
