import { keyAliases, keyNames, literal, orderBy, reversed, valueKeys, type OrderKey, type ValueOrder } from './keyset.js';
import { where } from './predicates.js';
import { statement, type NamedStatement } from './statement.js';
import type { CountedStatements, LengthStatements, MembersByKey, PageInOrder, PageSize, PageStatements } from './store.js';

/** Where a page begins: at an end of the list, or beyond a node that has the property, or beyond one that lacks it. */
export type Beginning = 'END' | 'KNOWN' | 'MISSING';

/** How the nodes of a list are found under some filters. */
export interface Plan {
  /** What finds the nodes by themselves; undefined where the list is gone through in its order. */
  readonly start: string | undefined;
  readonly conditions: readonly string[];
  /** The conditions on nodes that come in the list's order; undefined where few of them would hold. */
  readonly inOrder: readonly string[] | undefined;
  /** How many nodes `start` finds at most, where that takes less than finding them: clauses that give `degree`, to be added up. */
  readonly degrees: { readonly clauses: string; readonly by: string } | undefined;
  /** The property of a node that tells whether `start` finds it, and the parameter that says by what. */
  readonly kept: { readonly as: string; readonly by: string } | undefined;
}

/** A page that is wanted. */
export interface PlannedPage extends Plan {
  readonly name: string;
  readonly label: string;
  readonly order: ValueOrder;
  readonly backward: boolean;
  readonly beginning: Beginning;
  readonly projection: Projection;
}

/** What is read of each `node` of a page. */
export interface Projection {
  /** Clauses that read more than the node, from `node`, `k0`, `k1` and `k2`. */
  readonly clauses: string;
  /** What is returned beside the keys. */
  readonly columns: string;
}

/** The node as it is stored. */
export const WHOLE_NODE: Projection = { clauses: '', columns: 'node{.*} AS node' };

/** How many ids of a whole order stand in one row: so many become JavaScript in a millisecond. */
const IDS_IN_ROW = 1_000;

/** The statements that find a page, as each engine reads it quickest. */
export function pageStatements(page: PlannedPage): PageStatements {
  const { name, start, inOrder, degrees, backward, beginning } = page;
  const isGuessed = start !== undefined && inOrder !== undefined && !backward && beginning !== 'MISSING';
  return {
    name: `${name} page`,
    parts: partStatements(page),
    guess: isGuessed ? projected(`${name} page, guessed`, guessed(inOrder, page), page) : undefined,
    inOrder: inOrder && amongKept(inOrder, page),
    size: inOrder && degrees && sizeStatement(degrees, page),
  };
}

/** The same, and how many nodes the list has. */
export function countedStatements(page: PlannedPage, length: LengthStatements): CountedStatements {
  const withTotal = page.start === undefined ? undefined : partStatements(page, 'total');
  return { ...pageStatements(page), length, withTotal };
}

function partStatements(page: PlannedPage, total?: 'total'): NamedStatement[] {
  return inParts(page, total).map((part, index) =>
    projected(`${page.name} page${index === 0 ? '' : ', its second part'}`, part, page, total),
  );
}

function sizeStatement({ clauses, by }: NonNullable<Plan['degrees']>, { name, label, kept, conditions }: PlannedPage): PageSize {
  const text = `${clauses} WITH sum(degree) AS found RETURN found, COUNT { MATCH (node:${label}) } AS every`;
  return {
    statement: statement(`${name} page, how many are found`, text),
    by,
    isKept: kept !== undefined,
    isNarrowedBesides: conditions.length > 0,
  };
}

/** What finds the nodes of a page, and how they are put in order. */
interface Part {
  /** Clauses that bind `node`, and `total` where it is counted. */
  readonly found: string;
  /** The value that they are in order by; a constant where they are in order by id alone. */
  readonly by: string;
  readonly isConstant?: boolean;
  readonly isDescending: boolean;
  readonly isIdDescending: boolean;
}

/**
 * Order and cut first, project after: only the rows of the page are built. In one statement the id, which only tells equal values
 * apart, is read of those that the cut may fall on (`inOrder` does the same); in two it is what the second finds them by.
 */
function projected(name: string, part: Part, page: PlannedPage, total?: 'total'): NamedStatement {
  const { found, by, isConstant = false, isDescending: isDown, isIdDescending } = part;
  const more = total === undefined ? '' : `, ${total}`;
  const way = isDown ? ' DESC' : '';
  const order = `${isConstant ? '' : `k1${way}, `}k2${isIdDescending ? ' DESC' : ''}`;
  const text = `CALL {
${found}
WITH node${more}, ${by} AS k1${isConstant ? '' : ` ORDER BY k1${way}`}
WITH *, node.id AS k2
RETURN node, k1, k2${more} ORDER BY ${order} LIMIT $limit
}
${read(page, total)}`;
  const first = `${found}
RETURN ${by} AS k1, node.id AS k2${more} ORDER BY ${order} LIMIT $limit`;
  return statement(name, text, { first, second: `${foundBefore(page, total)}\n${read(page, total)}` });
}

/** What is read of the nodes of a page that are found and cut. */
function read({ order, backward, projection }: PlannedPage, total?: 'total'): string {
  const keys = valueKeys(order);
  const more = total === undefined ? '' : `, ${total}`;
  return `WITH node, ${keys[0].by} AS k0, k1, k2${more}
${projection.clauses}
RETURN ${projection.columns}, k0, k1, k2${more} ORDER BY ${orderBy(from(keys, backward))} LIMIT $limit`;
}

/** The nodes that a statement before has found. */
function foundBefore({ label }: PlannedPage, total?: 'total'): string {
  return `UNWIND $rows AS row WITH row.k1 AS k1, row.k2 AS k2${total === undefined ? '' : `, row.${total} AS ${total}`}
MATCH (node:${label} {id: k2})`;
}

function from(keys: readonly OrderKey[], backward: boolean): readonly OrderKey[] {
  return backward ? reversed(keys) : keys;
}

/**
 * A page in the list's order, so that an index in that order is read no further than the page: first the nodes that have the
 * property, then those that lack it, by id, which no index holds. Which of the two a node is the statement says later: a column
 * more would double the time (60,000 nodes, embedded: 22 ms instead of 14; 1,100 of a genre: 10 ms instead of 3).
 */
function inParts({ label, start, conditions, order, backward, beginning }: PlannedPage, total?: 'total'): Part[] {
  const idBeyond = backward ? '<' : '>';
  const from = start === undefined ? `MATCH (node:${label})` : `${start}\nWITH DISTINCT node`;
  // Counted before the page is cut out of them.
  const counted = `${from} ${where(conditions)}
WITH collect(node) AS nodes WITH nodes, size(nodes) AS total UNWIND nodes AS node
WITH node, total`;
  const among = (predicate: string): string =>
    total === undefined ? `${from} ${where([...conditions, predicate])}` : `${counted} ${where([predicate])}`;
  const ways = { isDescending: isDescending(order, backward), isIdDescending: backward };
  const known: Part = { found: among(knownIn(order, backward, beginning)), by: order.by, ...ways };
  const beyond = beginning === 'MISSING' ? ` AND node.id ${idBeyond} $afterId` : '';
  const missing: Part = { found: among(`${order.by} IS NULL${beyond}`), by: literal(order.missing), isConstant: true, ...ways };
  if (order.everywhere) return [known];
  if (!backward && beginning === 'MISSING') return [missing];
  if (backward && beginning === 'KNOWN') return [known];
  return backward ? [missing, known] : [known, missing];
}

/** What holds for nodes that have the property and come where the page begins or later. */
function knownIn(order: ValueOrder, backward: boolean, beginning: Beginning): string {
  if (beginning !== 'KNOWN') return `${order.by} IS NOT NULL`;
  const [beyond, orEqual] = isDescending(order, backward) ? ['<', '<='] : ['>', '>='];
  // The first condition alone is what an index answers.
  return `${order.by} ${orEqual} $afterValue AND (${order.by} ${beyond} $afterValue OR node.id ${backward ? '<' : '>'} $afterId)`;
}

/** The page, if those that come next in the list's order suffice for it. */
function guessed(conditions: readonly string[], { label, order, beginning }: PlannedPage): Part {
  const isDown = order.descending === true;
  const found = `MATCH (node:${label}) WHERE ${knownIn(order, false, beginning)}
WITH node ORDER BY ${order.by}${isDown ? ' DESC' : ''}, node.id LIMIT $ahead
WITH node ${where(conditions)}`;
  return { found, by: order.by, isDescending: isDown, isIdDescending: false };
}

/** Whether the page begins among the nodes that have the property. */
function isUpTo({ order, backward, beginning }: PlannedPage): boolean {
  return beginning !== 'MISSING' && (!backward || beginning === 'KNOWN' || order.everywhere === true);
}

/**
 * The page, if the nodes up to a value suffice for it. An engine without ordered indexes finds those between two values in a third
 * of the time that those beyond one take, if nothing else is asked of them in the same step.
 */
function upTo(conditions: readonly string[], page: PlannedPage): NamedStatement {
  const { name, label, order, backward, beginning } = page;
  const [way, idWay] = [isDescending(order, backward) ? ' DESC' : '', backward ? ' DESC' : ''];
  const [from, until, beyond] = isDescending(order, backward) ? ['<=', '>=', '<'] : ['>=', '<=', '>'];
  const isKnown = beginning === 'KNOWN';
  const first = `MATCH (node:${label}) ${where([`${order.by} ${until} $untilValue`, isKnown ? `${order.by} ${from} $afterValue` : undefined])}
WITH node, ${order.by} AS k1, node.id AS k2 ${where([isKnown ? `(k1 ${beyond} $afterValue OR k2 ${backward ? '<' : '>'} $afterId)` : undefined, ...conditions])}
RETURN k1, k2 ORDER BY k1${way}, k2${idWay} LIMIT $limit`;
  const text = `CALL {\n${first}\n}\nMATCH (node:${label} {id: k2})\n${read(page)}`;
  return statement(`${name} page, up to a value`, text, { first, second: `${foundBefore(page)}\n${read(page)}` });
}

/** The same page by ids that are kept in their order. */
function amongKept(conditions: readonly string[], page: PlannedPage): PageInOrder {
  const { name, label, order, backward, projection } = page;
  const keys = valueKeys(order);
  const inOrder = orderBy(from(keys, backward));
  return {
    order: statement(
      `${name} order`,
      `MATCH (node:${label})
WITH ${keyAliases(keys)} ORDER BY ${orderBy(keys)}
WITH collect(k2) AS ids, collect(k1) AS values
UNWIND range(0, size(ids) - 1, ${IDS_IN_ROW}) AS first
RETURN ids[first..first + ${IDS_IN_ROW}] AS ids, values[first..first + ${IDS_IN_ROW}] AS values ORDER BY first`,
    ),
    until: isUpTo(page) ? upTo(conditions, page) : undefined,
    among: statement(
      `${name} page, among kept ids`,
      `UNWIND $ids AS id
MATCH (node:${label} {id: id}) ${where(conditions)}
WITH node, ${keyAliases(keys)} ORDER BY ${inOrder} LIMIT $limit
${projection.clauses}
RETURN ${projection.columns}, ${keyNames(keys)} ORDER BY ${inOrder}`,
    ),
    isNarrowed: conditions.length > 0,
    backward,
    members: page.kept && page.conditions.length === 0 ? membersByKey(page.kept, page) : undefined,
  };
}

/** Which nodes keep which keys, in one property. */
function membersByKey({ as, by }: NonNullable<Plan['kept']>, { name, label }: PlannedPage): MembersByKey {
  const text = `MATCH (node:${label}) UNWIND node.${as} AS key
WITH key, collect(node.id) AS ids
UNWIND range(0, size(ids) - 1, ${IDS_IN_ROW}) AS first
RETURN key, ids[first..first + ${IDS_IN_ROW}] AS ids`;
  return { statement: statement(`${name} members by ${as}`, text), by };
}

function isDescending({ descending = false }: ValueOrder, backward: boolean): boolean {
  return descending !== backward;
}
