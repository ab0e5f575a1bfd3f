import type { NamedStatement, Statement } from './statement.js';
import type { CountedPage, CountedStatements, LengthStatements, PageParams, PageReader, Params, Reader, Row } from './store.js';

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

/** The statement that tells the length of a list soonest. */
export function lengthStatement({ count, kept }: LengthStatements, params: Params): NamedStatement {
  const named = kept && params[kept.by];
  return kept !== undefined && Array.isArray(named) && named.length === 1 ? kept.statement : count;
}

/**
 * A page and how many rows its list has: of one statement, where the page goes through all of the list.
 * @param isGoneThrough whether it does, where it need not.
 */
export async function readCounted<R extends Row>(
  store: PageReader,
  statements: CountedStatements,
  isGoneThrough: () => Promise<boolean>,
  params: PageParams,
  signal?: AbortSignal,
): Promise<CountedPage<R>> {
  const { withTotal, inOrder, length } = statements;
  if (withTotal !== undefined && (inOrder === undefined || (await isGoneThrough()))) {
    const rows = await readParts<R & { total: number }>(store, withTotal, params, signal);
    if (rows.length > 0) return { rows, total: rows[0]!.total };
  }
  const [rows, counted] = await Promise.all([
    store.page<R>(statements, params, signal),
    store.read<{ total: number }>(lengthStatement(length, params), params, signal),
  ]);
  return { rows, total: counted[0]!.total };
}
