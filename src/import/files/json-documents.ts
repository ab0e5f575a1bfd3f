import { isJsonObject, type JsonObject } from '../../json-object.js';
import { RowError } from '../intake/import-error.js';
import { cellOf, objectsOf } from './json-rows.js';
import type { Reading } from './source-file.js';
import type { Table, TableRow } from './table.js';

/** The first outermost object of a file; undefined where there is none that can be read. */
export async function firstObject(reading: Reading): Promise<JsonObject | undefined> {
  for await (const { value } of objectsOf(reading)) return value;
  return undefined;
}

/**
 * The rows that the outermost objects of a file hold, as rows of one cell with JSON.
 * @param rowsIn what of an object is a row; undefined of one of another shape, which is a row that cannot be read.
 */
export function readDocuments(reading: Reading, rowsIn: (value: JsonObject) => readonly unknown[] | undefined): Table {
  return tableOf(reading, (value) => rowsIn(value)?.map((row) => [JSON.stringify(row)]));
}

/** A list of objects that stands within the outermost object of a file, and the names that they have. */
export interface InnerList {
  readonly names: readonly string[];
  /** The rows in an object of the same shape. */
  readonly rowsIn: (value: JsonObject) => readonly (readonly string[])[] | undefined;
}

/** The rows of a list within the outermost objects of a file, such as the pages of an API. */
export function readInnerList(reading: Reading, { rowsIn }: InnerList): Table {
  return tableOf(reading, rowsIn);
}

/** The list that an object holds: results of SPARQL, or the largest list of objects under one of its keys. */
export function innerList(first: JsonObject): InnerList | undefined {
  const variables = sparqlVariables(first);
  if (variables !== undefined)
    return {
      names: variables,
      rowsIn: (value) =>
        sparqlVariables(value) === undefined ? undefined : bindingsOf(value).map((row) => variables.map((name) => boundTo(row[name]))),
    };
  const [path] = listsIn(first).sort((a, b) => b.rows.length - a.rows.length);
  if (path === undefined) return undefined;
  const names = [...new Set(path.rows.flatMap((row) => Object.keys(row)))];
  const same = (value: JsonObject): readonly JsonObject[] | undefined => listsIn(value).find(({ key }) => key === path.key)?.rows;
  return { names, rowsIn: (value) => same(value)?.map((row) => names.map((name) => cellOf(row[name]))) };
}

/** The lists of objects in an object, and in the objects that it holds. */
function listsIn(value: JsonObject, depth = 0): { readonly key: string; readonly rows: readonly JsonObject[] }[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    if (Array.isArray(inner) && inner.length > 0 && inner.every(isJsonObject)) return [{ key, rows: inner }];
    return depth === 0 && isJsonObject(inner) ? listsIn(inner, 1).map((list) => ({ ...list, key: `${key}.${list.key}` })) : [];
  });
}

/** The variables of results of SPARQL in JSON; undefined of anything else. */
export function sparqlVariables({ head, results }: JsonObject): readonly string[] | undefined {
  const variables = isJsonObject(head) ? head['vars'] : undefined;
  const isResults = isJsonObject(results) && Array.isArray(results['bindings']);
  return isResults && Array.isArray(variables) && variables.every((name) => typeof name === 'string') ? variables : undefined;
}

/** The rows of results of SPARQL: what each variable is bound to. */
export function bindingsOf({ results }: JsonObject): readonly JsonObject[] {
  return ((results as JsonObject)['bindings'] as readonly unknown[]).filter(isJsonObject);
}

/** What a variable is bound to; empty where it is not. */
function boundTo(binding: unknown): string {
  return isJsonObject(binding) ? cellOf(binding['value']) : '';
}

function tableOf(reading: Reading, rowsIn: (value: JsonObject) => readonly (readonly string[])[] | undefined): Table {
  async function* rows(): AsyncGenerator<TableRow> {
    for await (const { line, value, error } of objectsOf(reading)) {
      const found = value === undefined ? undefined : rowsIn(value);
      if (found !== undefined) for (const cells of found) yield { line, cells };
      else
        yield {
          line,
          cells: [],
          error: error ?? new RowError('The object that begins here is of another shape than the first.', 'it is of another shape'),
        };
    }
  }
  return { rows: rows(), done: () => reading.done(), ending: () => ({ ...reading.ending(), isWholeLine: true }) };
}
