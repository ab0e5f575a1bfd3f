import { LRUCache } from 'lru-cache';
import type { PageParams, PageSize, PageStatements, Reader } from './store.js';

/** How many sizes are remembered. */
const MOST = 1_000;

/** For how long: a size decides how a page is looked for, not what stands on it, and changes slowly. */
const KNOWN_FOR_MS = 60_000;

/**
 * How much longer it takes to look whether a node that comes next in the order belongs in the list than to go to one that does.
 * Where its relations tell, that is 4 on the embedded engine and 6 on Neo4j, which reads all of them on the way; where it says so
 * itself, 3 and 1 (docs/decisions/0014).
 */
const LOOKING_COSTS = { byRelations: 5, byKeptIds: 2 };

/** How many nodes are looked at for each that is wanted, where nobody knows how many of them belong in the list. */
const SPARE = 25;

/** How much further is looked than the nodes of a list should be apart, in square roots of how many are wanted: chance seldom goes as far. */
const CHANCE = 4;

interface Size extends Record<string, unknown> {
  readonly found: number;
  readonly every: number;
}

/** How many nodes filters find by themselves, so that a page is begun where it is found sooner. */
export class FoundSizes {
  private readonly known = new LRUCache<string, Size>({ max: MOST, ttl: KNOWN_FOR_MS });

  constructor(private readonly reader: Reader) {}

  /**
   * Among how many of the nodes that come next in the order a page is looked for; undefined where it is found sooner by going
   * through all that its filter finds. For each that belongs in the list there are as many to look at as there are nodes for each
   * that is found.
   */
  async ahead({ size }: PageStatements, params: PageParams): Promise<number | undefined> {
    const { limit } = params;
    if (size === undefined) return limit * SPARE;
    const { found, every } = await this.sizeOf(size, params);
    const costs = size.isKept ? LOOKING_COSTS.byKeptIds : LOOKING_COSTS.byRelations;
    if (found * found < costs * limit * every) return undefined;
    const expected = Math.ceil((limit + CHANCE * Math.sqrt(limit)) * Math.max(every / found, 1));
    return size.isNarrowedBesides ? Math.max(expected, limit * SPARE) : expected;
  }

  /** Whether a page is found sooner by going through all that its filter finds. */
  async isFoundSooner(statements: PageStatements, params: PageParams): Promise<boolean> {
    return (await this.ahead(statements, params)) === undefined;
  }

  private async sizeOf({ statement, by }: PageSize, params: PageParams): Promise<Size> {
    const name = `${statement.text} ${JSON.stringify(params[by])}`;
    const { found, every } = this.known.get(name) ?? (await this.reader.read<Size>(statement, params))[0]!;
    this.known.set(name, { found, every });
    return { found, every };
  }
}
