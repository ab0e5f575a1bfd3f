import { LRUCache } from 'lru-cache';

/** What kept pages may take together, in bytes: some hundreds of the largest. */
const MOST_BYTES = 64 * 1024 * 1024;

/** A page as it was made, and the version of the store that it shows. */
interface KeptPage {
  readonly version: string;
  readonly html: string;
}

/**
 * Keeps pages as they were made, those asked for last, for as long as the store is what it was: making one takes a hundred times
 * what sending it does.
 */
export class KeptPages {
  private readonly kept = new LRUCache<string, KeptPage>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ html }, key) => 2 * (html.length + key.length),
  });

  /** @param key all that the page depends on besides the store. */
  get(key: string, version: string): string | undefined {
    const found = this.kept.get(key);
    return found?.version === version ? found.html : undefined;
  }

  keep(key: string, version: string, html: string): void {
    this.kept.set(key, { version, html });
  }
}
