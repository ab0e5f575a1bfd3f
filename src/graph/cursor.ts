import { UserInputError } from '../errors.js';

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
