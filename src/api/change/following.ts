import { UserInputError } from '../../errors.js';
import type { PageEdge } from '../../graph/loaders.js';
import { LARGEST_PAGE } from '../../graph/page.js';
import type { Stream } from '../stream.js';
import { isBeyond, readChanges } from './reading.js';

/** Where somebody begins to follow changes: now, if neither is given. */
export interface Beginning {
  readonly after?: string | null | undefined;
  readonly since?: Date | null | undefined;
}

/** What is read anew: a cursor that the store has not come to is of another store, or of this one before it was restored. */
const BEYOND =
  'after is beyond the last change of this store, which may have been restored: read what you keep anew, and begin without it.';

/**
 * Follows changes from a place on, the earliest first, in pages as they come. None is left out and none comes twice.
 * @throws UserInputError on a bad cursor, StoreError when the store does not answer: both before the first page.
 */
export async function followChanges(stream: Stream, { after, since }: Beginning): Promise<AsyncGenerator<readonly PageEdge[]>> {
  const from = stream.resumedAfter ?? after ?? undefined;
  if (from !== undefined && since != null && stream.resumedAfter === undefined)
    throw new UserInputError('after and since exclude each other: a cursor says more than a moment.', ['since']);
  const end = await lastCursor(stream);
  if (from !== undefined) {
    if (isBeyond(from, end)) throw new UserInputError(BEYOND, ['after']);
    return pages(stream, '', from);
  }
  return since == null ? pages(stream, '', end) : pages(stream, since.toISOString(), undefined);
}

async function* pages(stream: Stream, since: string, from: string | undefined): AsyncGenerator<readonly PageEdge[]> {
  for (let after = from; ;) {
    const mark = stream.mark();
    const { edges, pageInfo } = await stream.read((load) => readChanges(load, since, { first: LARGEST_PAGE, after: after ?? null }));
    if (edges.length > 0) {
      after = edges.at(-1)!.cursor;
      yield edges;
    } else if (after !== undefined && isBeyond(after, await lastCursor(stream))) throw new UserInputError(BEYOND, ['after']);
    if (!pageInfo.hasNextPage) await stream.written(mark);
  }
}

/** The cursor of the last change; undefined where there is none. */
async function lastCursor(stream: Stream): Promise<string | undefined> {
  const { pageInfo } = await stream.read((load) => readChanges(load, '', { last: 1 }));
  return pageInfo.endCursor ?? undefined;
}
