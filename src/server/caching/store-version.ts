import { createHash } from 'node:crypto';
import { today } from '../../claims/clock.js';
import { packageVersion } from '../../package-files.js';
import { statement } from '../../graph/statement.js';
import type { PageReader } from '../../graph/store.js';

/** The number of the last change, and when it was: a store that was restored has other changes under the same numbers. */
const LAST_CHANGE = statement(
  'last change',
  `MATCH (store:Store {id: 'store'})
OPTIONAL MATCH (change:Change {number: store.changes})
RETURN store.changes AS number, change.at AS at`,
);

/**
 * What an answer may depend on besides the question: what is in the store, the program and the day. Claims that were added from
 * outside (by cypher-shell, say) show here once they are projected.
 * @throws StoreError when the store does not answer.
 */
export async function storeVersion(store: PageReader, signal?: AbortSignal): Promise<string> {
  const [row] = await store.read<{ number: number | null; at: string | null }>(LAST_CHANGE, {}, signal);
  return [row?.number ?? 0, row?.at ?? '', today(), packageVersion()].join(' ');
}

/**
 * The entity tag of the answer to a question, weak since answers are compressed in several ways.
 * @param question all that the answer depends on besides the store.
 */
export function entityTag(version: string, ...question: readonly string[]): string {
  return `W/"${createHash('sha256')
    .update(JSON.stringify([version, ...question]))
    .digest('base64url')
    .slice(0, 27)}"`;
}
