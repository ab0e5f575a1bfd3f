import type { Statement } from './statement.js';
import type { FoundSizes } from './found-sizes.js';
import type { CountedPage, CountedStatements, PageParams, PageReader, Reader, Row } from './store.js';

/** Reads the parts of a page one after the other until it is full. */
export async function readParts<R extends Row>(
  reader: Reader,
  parts: readonly Statement[],
  params: PageParams,
  signal?: AbortSignal,
): Promise<R[]> {
  const rows: R[] = [];
  for (const part of parts)
    if (rows.length < params.limit) rows.push(...(await reader.read<R>(part, { ...params, limit: params.limit - rows.length }, signal)));
  return rows;
}

/** A page and how many rows its list has: of one statement, where the page goes through all of the list. */
export async function readCounted<R extends Row>(
  store: PageReader,
  sizes: FoundSizes,
  statements: CountedStatements,
  params: PageParams,
  signal?: AbortSignal,
): Promise<CountedPage<R>> {
  const { withTotal, inOrder, count } = statements;
  if (withTotal !== undefined && (inOrder === undefined || (await sizes.isFoundSooner(statements, params)))) {
    const rows = await readParts<R & { total: number }>(store, withTotal, params, signal);
    if (rows.length > 0) return { rows, total: rows[0]!.total };
  }
  const [rows, counted] = await Promise.all([
    store.page<R>(statements, params, signal),
    store.read<{ total: number }>(count, params, signal),
  ]);
  return { rows, total: counted[0]!.total };
}
