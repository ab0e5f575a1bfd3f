import { Neo4jError, type BookmarkManager } from 'neo4j-driver';
import type { SharedRedis } from '../redis/shared-redis.js';
import { Underway } from './underway.js';

/** Where the bookmarks of all servers are, a set. */
const SHARED = 'inyeon:bookmarks';

/** How long bookmarks are shared, in seconds: a member of a cluster that is further behind is not coming back. */
const SHARED_FOR = 3_600;

/**
 * How far the database was when it was last written. A member of a cluster that has been told a bookmark answers no sooner than it
 * has got as far, so that whoever has written reads it, from whichever member; by a Redis, through whichever server too.
 */
export class Bookmarks {
  private readonly own = new Set<string>();
  private readonly sharing = new Underway<Promise<unknown>>();

  constructor(private readonly redis?: SharedRedis) {}

  /** For sessions that write: they wait for what was written before, and what they write is waited for. */
  readonly writing: BookmarkManager = {
    getBookmarks: () => this.current(),
    updateBookmarks: async (before, after) => this.written([...before], [...after]),
  };

  /** For sessions that read: they wait for what was written. Nobody need wait for what they have read. */
  readonly reading: BookmarkManager = {
    getBookmarks: () => this.current(),
    updateBookmarks: async () => {},
  };

  /** Waits until other servers can know of what was written here. */
  async shared(): Promise<void> {
    await Promise.all(this.sharing);
  }

  /**
   * Whether a session failed for bookmarks that the database does not know or does not get to, as where it was restored to what it
   * was before. They are forgotten then, and the same can be asked again.
   */
  async forgotten(error: unknown): Promise<boolean> {
    if (!(error instanceof Neo4jError && /\.Transaction\.(InvalidBookmark|BookmarkTimeout)/.test(error.code))) return false;
    this.own.clear();
    await this.redis?.ask((client) => client.del(SHARED), 0);
    return true;
  }

  async close(): Promise<void> {
    await this.shared();
    await this.redis?.close();
  }

  private async current(): Promise<Iterable<string>> {
    const others = (await this.redis?.ask((client) => client.smembers(SHARED), [])) ?? [];
    return new Set([...this.own, ...others]);
  }

  private written(before: readonly string[], after: readonly string[]): void {
    // What was written after them is a bookmark for all of them.
    for (const bookmark of before) this.own.delete(bookmark);
    for (const bookmark of after) this.own.add(bookmark);
    if (this.redis === undefined || after.length === 0) return;
    const sharing = this.redis.ask((client) => {
      const changes = client.multi();
      if (before.length > 0) changes.srem(SHARED, ...before);
      return changes
        .sadd(SHARED, ...after)
        .expire(SHARED, SHARED_FOR)
        .exec();
    }, null);
    void sharing.finally(this.sharing.add(sharing));
  }
}
