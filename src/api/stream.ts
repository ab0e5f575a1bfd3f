import type { Loaders } from '../graph/loaders.js';

/** What a subscription is served by, however long it goes on. */
export interface Stream {
  /** The cursor that its client has come to, where the client says so beside the operation (Last-Event-ID). */
  readonly resumedAfter: string | undefined;
  /**
   * Reads by loaders of its own: what they have read once they would give for ever.
   * @throws what reading throws; once the subscription has begun, a store that does not answer is waited for instead.
   */
  read<T>(work: (load: Loaders) => Promise<T>): Promise<T>;
  /** What is known of the store now: taken before reading, so that nothing written meanwhile is missed. */
  mark(): string | undefined;
  /**
   * Resolves once the store is no longer as it was.
   * @throws when the subscription is over.
   */
  written(since: string | undefined): Promise<void>;
}
