/** One key of an order: an expression over the pattern's variables that is never null, and its direction. */
export interface OrderKey {
  /** Cypher, for example `coalesce(edge.order, 100000)`. */
  readonly by: string;
  readonly descending: boolean;
}

/** An ascending key of an order. `missing` stands in for null, so that every row has its place. */
export function asc(expression: string, missing?: number | string): OrderKey {
  return { by: orMissing(expression, missing), descending: false };
}

/** A descending key of an order. */
export function desc(expression: string, missing?: number | string): OrderKey {
  return { by: orMissing(expression, missing), descending: true };
}

/**
 * An order by one value, whichever way nodes without it come last; where two agree, by what tells them apart.
 */
export interface ValueOrder {
  /** Cypher: `node.premieredOn`. */
  readonly by: string;
  readonly descending?: boolean;
  /** Stands for the value in cursors of rows that lack it; of the same kind. */
  readonly missing: number | string;
  /** No row lacks it. */
  readonly everywhere?: boolean;
  /** Tells rows of the same value apart; the node's id if nothing else is said. */
  readonly tie?: string;
}

/** An order as it is declared: key by key, or by one value. */
export type Order = readonly OrderKey[] | ValueOrder;

/** The keys of an order by one value: whether the value is missing, the value, and what tells rows apart. */
export function valueKeys({ by, descending = false, missing, everywhere, tie = 'node.id' }: ValueOrder): [OrderKey, OrderKey, OrderKey] {
  const absent = everywhere ? '0' : `CASE WHEN ${by} IS NULL THEN 1 ELSE 0 END`;
  return [asc(absent), { by: everywhere ? by : orMissing(by, missing), descending }, asc(tie)];
}

/** The keys of an order. */
export function keysOf(order: Order): readonly OrderKey[] {
  return 'by' in order ? valueKeys(order) : order;
}

function orMissing(expression: string, missing: number | string | undefined): string {
  return missing === undefined ? expression : `coalesce(${expression}, ${literal(missing)})`;
}

/** A value that the program itself names, as Cypher. */
export function literal(value: number | string): string {
  return typeof value === 'string' ? `'${value}'` : String(value);
}

/** The same order from its other end. */
export function reversed(order: readonly OrderKey[]): OrderKey[] {
  return order.map((key) => ({ by: key.by, descending: !key.descending }));
}

/** What the columns of an order's keys begin with, unless a statement holds several orders. */
const KEY = 'k';

/** What stands in ORDER BY, over the aliases k0, k1, … */
export function orderBy(order: readonly OrderKey[], key = KEY): string {
  return order.map(({ descending }, index) => `${key}${index}${descending ? ' DESC' : ''}`).join(', ');
}

/** The aliases of an order's keys: `expression AS k0, …`. */
export function keyAliases(order: readonly OrderKey[], key = KEY): string {
  return order.map(({ by }, index) => `${by} AS ${key}${index}`).join(', ');
}

/** The aliases alone: `k0, k1`. */
export function keyNames(order: readonly OrderKey[], key = KEY): string {
  return order.map((_, index) => `${key}${index}`).join(', ');
}

/**
 * The predicate that holds for rows after the one whose keys are `$after`:
 * k0 > a0 OR (k0 = a0 AND (k1 > a1 OR …)).
 */
export function isAfter(order: readonly OrderKey[], after = '$after', key = KEY): string {
  return order.reduceRight((rest, { descending }, index) => {
    const [own, theirs] = [`${key}${index}`, `${after}[${index}]`];
    const beyond = `${own} ${descending ? '<' : '>'} ${theirs}`;
    return rest === '' ? beyond : `(${beyond} OR (${own} = ${theirs} AND ${rest}))`;
  }, '');
}

/** How rows are put in order, and cut. */
export interface InOrder {
  /** What holds a row: variables, after DISTINCT where rows may come twice. */
  readonly rows: string;
  readonly keys: readonly OrderKey[];
  /** What the keys' aliases begin with. */
  readonly key?: string;
  /** The keys of the row after which they begin, as Cypher. */
  readonly after?: string | undefined;
  /** How many, as Cypher. */
  readonly limit?: string | undefined;
}

/**
 * Clauses that put matched rows in order and cut them. They are sorted without the last key first, which only tells equal ones apart:
 * Neo4j then reads it of the few rows that the cut may fall on, and no longer of all (docs/decisions/0021).
 */
export function inOrder({ rows, keys, key = KEY, after, limit }: InOrder): string {
  const where = after === undefined ? '' : `WHERE ${isAfter(keys, after, key)}`;
  const cut = limit === undefined ? '' : ` LIMIT ${limit}`;
  const leading = keys.slice(0, -1);
  if (leading.length === 0 || limit === undefined)
    return `WITH ${rows}, ${keyAliases(keys, key)}
${where}
ORDER BY ${orderBy(keys, key)}${cut}`;
  const last = keys.length - 1;
  return `WITH ${rows}, ${keyAliases(leading, key)}
ORDER BY ${orderBy(leading, key)}
WITH *, ${keys[last]!.by} AS ${key}${last}
${where}
ORDER BY ${orderBy(keys, key)}${cut}`;
}
