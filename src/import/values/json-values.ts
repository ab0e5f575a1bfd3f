import { isJsonObject, type JsonObject } from '../../json-object.js';
import { RowError } from '../intake/import-error.js';
import { Cells } from './cells.js';

/** What a key of an object says, as a cell of a table would; empty where it says nothing, or holds an object. */
export function textIn(object: JsonObject | undefined, key: string): string {
  const value = object?.[key];
  return typeof value === 'string' ? value.trim() : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** The object under a key; undefined where there is none. */
export function objectIn(object: JsonObject | undefined, key: string): JsonObject | undefined {
  const value = object?.[key];
  return isJsonObject(value) ? value : undefined;
}

/** The objects of the list under a key. */
export function objectsIn(object: JsonObject | undefined, key: string): readonly JsonObject[] {
  const value = object?.[key];
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

/** The texts of the list under a key, or the parts of a text with commas. */
export function textsIn(object: JsonObject | undefined, key: string): string[] {
  const value = object?.[key];
  const parts = Array.isArray(value)
    ? value.map((part) => (isJsonObject(part) ? textIn(part, 'name') : String(part)))
    : textIn(object, key).split(',');
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}

/** Cells of a row in the layout of a table, of what JSON says. */
export function cellsFrom(row: Readonly<Record<string, string>>): Cells {
  return new Cells(new Map(Object.keys(row).map((name, index) => [name, index])), Object.values(row));
}

/** The object that a row of one cell holds. @throws RowError when it is none. */
export function rowObject(cells: Cells): JsonObject {
  const value = JSON.parse(cells.raw('json')) as unknown;
  if (!isJsonObject(value)) throw new RowError('The row is no object of JSON.', 'the row is no object');
  return value;
}

/** What was left out of other cells is left out of these. */
export function tellDoubts(from: Cells, to: Cells): void {
  for (const { reason, rule } of from.doubts.list()) to.doubts.add(reason, rule);
}
