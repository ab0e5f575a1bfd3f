import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { statement } from '../../graph/statement.js';
import type { Store } from '../../graph/store.js';
import { entityKinds } from '../../model/kinds.js';

/** What a store holds, as it was when it was last looked at. */
export interface Figures {
  /** What it takes on disk, its log included; undefined where that is another machine's. */
  readonly bytes: number | undefined;
  /** How many nodes have a label. */
  readonly nodes: Readonly<Record<string, number>>;
  /** The day of the newest release of a dataset, as milliseconds since 1970; undefined where there is none. */
  readonly newestRelease: number | undefined;
}

/** How old figures may be before they are counted again, in milliseconds. */
const FRESH_FOR = 60_000;

/** Counting takes this share of the time at most, however large the store is. */
const LARGEST_SHARE = 0.01;

/** How long whoever asks first waits for the first figures, in milliseconds. */
const FIRST_WAIT = 1_000;

/** The labels that are counted: those of entities, and of what is said of them. */
const LABELS = [...entityKinds.map(([, { label }]) => label), 'Claim', 'Name', 'ChartEntry', 'Rating', 'AudienceRating', 'Review'];

/** Counts what a store holds, seldom: it is asked as often as anybody likes and counts once a minute at most. */
export class StoreFigures {
  private latest: Figures | undefined;
  private counting: Promise<void> | undefined;
  private nextFrom = 0;

  constructor(private readonly store: Store) {}

  /** The figures as they were last counted; undefined where they never could be. Counts anew behind the back of whoever asks. */
  async read(): Promise<Figures | undefined> {
    if (this.counting === undefined && performance.now() >= this.nextFrom) this.counting = this.count();
    if (this.latest === undefined && this.counting !== undefined)
      await Promise.race([this.counting, delay(FIRST_WAIT, undefined, { ref: false })]);
    return this.latest;
  }

  /** Never fails: a store that cannot be read keeps the figures it had. */
  private async count(): Promise<void> {
    const from = performance.now();
    try {
      this.latest = await figuresOf(this.store);
    } catch {
      // Whoever asks the store for an answer tells what is wrong with it.
    } finally {
      const took = performance.now() - from;
      this.nextFrom = performance.now() + Math.max(FRESH_FOR, took / LARGEST_SHARE);
      this.counting = undefined;
    }
  }
}

async function figuresOf(store: Store): Promise<Figures> {
  const nodes: Record<string, number> = {};
  for (const label of LABELS) {
    const [row] = await store.read<{ count: number }>(statement(`nodes ${label}`, `MATCH (node:${label}) RETURN count(node) AS count`));
    nodes[label] = Number(row?.count ?? 0);
  }
  const [newest] = await store.read<{ day: string | null }>(
    statement('newest release', "MATCH (article:Article) WHERE article.kind = 'DATASET' RETURN max(article.publishedOn) AS day"),
  );
  const released = Date.parse(newest?.day ?? '');
  return { bytes: await bytesOf(store), nodes, newestRelease: Number.isNaN(released) ? undefined : released };
}

/** The bytes of all files of an embedded store: its own, and those named after it. */
async function bytesOf({ engine, location }: Store): Promise<number | undefined> {
  if (engine !== 'embedded' || location === 'memory') return undefined;
  const folder = dirname(location);
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.startsWith(basename(location)));
  const sizes = await Promise.all(files.map((name) => stat(join(folder, name)).then(({ size }) => size)));
  return sizes.reduce((sum, size) => sum + size, 0);
}
