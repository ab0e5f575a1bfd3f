import type { Statement } from './statement.js';
import type { PageParams, Reader, Row } from './store.js';

/** Reads the parts of a page one after the other until it is full. */
export async function readParts<R extends Row>(reader: Reader, parts: readonly Statement[], params: PageParams): Promise<R[]> {
  const rows: R[] = [];
  for (const part of parts)
    if (rows.length < params.limit) rows.push(...(await reader.read<R>(part, { ...params, limit: params.limit - rows.length })));
  return rows;
}
