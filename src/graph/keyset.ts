import { UserInputError } from '../errors.js';

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

function orMissing(expression: string, missing: number | string | undefined): string {
  return missing === undefined ? expression : `coalesce(${expression}, ${typeof missing === 'string' ? `'${missing}'` : missing})`;
}

/** The same order from its other end. */
export function reversed(order: readonly OrderKey[]): OrderKey[] {
  return order.map((key) => ({ by: key.by, descending: !key.descending }));
}

/** What stands in ORDER BY, over the aliases k0, k1, … */
export function orderBy(order: readonly OrderKey[]): string {
  return order.map((key, index) => `k${index}${key.descending ? ' DESC' : ''}`).join(', ');
}

/** The aliases of an order's keys: `expression AS k0, …`. */
export function keyAliases(order: readonly OrderKey[]): string {
  return order.map((key, index) => `${key.by} AS k${index}`).join(', ');
}

/** The aliases alone: `k0, k1`. */
export function keyNames(order: readonly OrderKey[]): string {
  return order.map((_, index) => `k${index}`).join(', ');
}

/**
 * The predicate that holds for rows after the one whose keys are `$after`:
 * k0 > a0 OR (k0 = a0 AND (k1 > a1 OR …)).
 */
export function isAfter(order: readonly OrderKey[]): string {
  return order.reduceRight((rest, key, index) => {
    const beyond = `k${index} ${key.descending ? '<' : '>'} $after[${index}]`;
    return rest === '' ? beyond : `(${beyond} OR (k${index} = $after[${index}] AND ${rest}))`;
  }, '');
}

/** The values of an order's keys at one row. */
export type Keys = readonly (string | number)[];

/** A place in a list as an opaque text: which list in which order it belongs to, and the keys of its row. */
export function encodeCursor(list: string, keys: Keys): string {
  return Buffer.from(JSON.stringify([list, ...keys])).toString('base64url');
}

/**
 * The keys of a cursor that this list gave out.
 * @throws UserInputError when it is none, or belongs to another list or order.
 */
export function decodeCursor(cursor: string, list: string, keys: number, argument: string): Keys {
  const parsed = parse(cursor);
  const [name, ...values] = Array.isArray(parsed) ? (parsed as unknown[]) : [];
  if (typeof name !== 'string' || !values.every(isKey) || (name === list && values.length !== keys))
    throw new UserInputError(`${argument} is not a cursor: pass an endCursor or startCursor just as a page gave it.`, [argument]);
  if (name !== list)
    throw new UserInputError(`${argument} is a cursor of another list or order: start again without it, or keep to one list and order.`, [
      argument,
    ]);
  return values;
}

function isKey(value: unknown): value is string | number {
  return typeof value === 'string' || Number.isFinite(value);
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
