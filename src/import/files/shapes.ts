import type { JsonObject } from '../../json-object.js';
import { oneForm } from '../values/letters.js';
import { firstObject, innerList, readInnerList } from './json-documents.js';
import { jsonNames, readJsonRows } from './json-rows.js';
import type { SourceFile } from './source-file.js';
import { belowHeaders, stackedHeaders } from './stacked-headers.js';
import { columnNames, readSheet, readTable, type Table } from './table.js';

/** A way in which a file can be read as a table. */
export interface TableShape {
  /** The names of its columns. */
  readonly names: readonly string[];
  read(file: SourceFile): Table;
}

/**
 * Every way in which a file can be read as a table: by what stands between its cells, as objects, or by its sheets; of JSON
 * also the list that an object holds, as the results of a query.
 * @param first the first object of a file of JSON, as `firstOf` gives it.
 */
export async function tableShapes(file: SourceFile, first: JsonObject | undefined): Promise<TableShape[]> {
  if (file.sheets !== undefined)
    return eachStacked(
      file,
      file.sheets.map((sheet) => ({ names: sheet.names.map(oneForm), read: (source) => readSheet(source, sheet) })),
    );
  if (isJson(file)) {
    const names = await jsonNames(file.read());
    const inner = first === undefined ? undefined : innerList(first);
    return [
      { names: names.map(oneForm), read: (source) => readJsonRows(source.read(), names) },
      ...(inner === undefined
        ? []
        : [{ names: inner.names.map(oneForm), read: (source: SourceFile) => readInnerList(source.read(), inner) }]),
    ];
  }
  const shapes = (['\t', ','] as const).map(async (delimiter): Promise<TableShape> => ({
    names: (await columnNames(file, delimiter)).map(oneForm),
    read: (source: SourceFile) => readTable(source, delimiter),
  }));
  return eachStacked(file, await Promise.all(shapes));
}

/** The same ways, and before each that which takes several rows for headers, where the file has such. */
async function eachStacked(file: SourceFile, shapes: readonly TableShape[]): Promise<TableShape[]> {
  const ways = await Promise.all(shapes.map(async (shape) => [await stacked(file, shape), shape]));
  return ways.flat().filter((way) => way !== undefined);
}

/** A way that takes several rows for headers. */
async function stacked(file: SourceFile, shape: TableShape): Promise<TableShape | undefined> {
  if (shape.names.length < 2) return undefined;
  const headers = await stackedHeaders(shape.names, shape.read(file).rows);
  if (headers === undefined) return undefined;
  return {
    names: headers.names.map(oneForm),
    read: (source) => {
      const table = shape.read(source);
      return { ...table, rows: belowHeaders(table.rows, headers) };
    },
  };
}

/** The first object of a file of JSON; undefined of any other file. */
export async function firstOf(file: SourceFile): Promise<JsonObject | undefined> {
  return file.sheets === undefined && isJson(file) ? firstObject(file.read()) : undefined;
}

/** Whether a file is JSON, by its first line. */
export function isJson({ firstLine }: SourceFile): boolean {
  return /^\s*(?:\[\s*$|\[?\s*\{)/.test(firstLine);
}
