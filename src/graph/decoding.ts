import type { QueryResult } from '@grafeo-db/js';
import type { Row } from './store.js';
import { Turn } from './turn.js';

/** How many rows are decoded without a pause: in one call they take half the time that they take one by one. */
const AT_ONCE = 2_000;

/**
 * The rows of an answer of the embedded engine. The engine runs statements beside the event loop, but its rows become
 * JavaScript on it: where there are more than `atOnce`, in pieces, with a pause after each for whoever waits.
 */
export async function decoded<R extends Row>(result: QueryResult, atOnce = AT_ONCE): Promise<R[]> {
  const { length } = result;
  if (length <= atOnce) return result.toArray() as R[];
  const rows: R[] = [];
  const turn = new Turn();
  for (let at = 0; at < length; at++) {
    if (turn.isOver) await turn.next();
    rows.push(result.get(at) as R);
  }
  return rows;
}
