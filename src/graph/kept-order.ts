import { LRUCache } from 'lru-cache';
import { SPARE } from './catalogue-statements.js';
import type { NamedStatement } from './statement.js';
import type { PageParams, PageStatements, Params, Row } from './store.js';

/** How many ids are kept in all orders together: at some 110 bytes for each, those that are asked for least are let go. */
const MOST_IDS = 1_000_000;

type Read = <R extends Row>(statement: NamedStatement, params?: Params) => Promise<R[]>;

interface KeptOrder {
  readonly ids: readonly string[];
  /** The value that the list is ordered by, for each id. */
  readonly values: readonly unknown[];
  readonly places: ReadonlyMap<string, number>;
}

/**
 * The ids of whole labels in the orders that were asked for, in place of ordered indexes: for an engine that has none, in a
 * process that alone writes to the store. What was kept is forgotten with each write, and read again when it is next asked for.
 */
export class KeptOrders {
  private readonly kept = new LRUCache<string, KeptOrder>({ maxSize: MOST_IDS, sizeCalculation: ({ ids }) => 1 + ids.length });
  /** Those that are being read. */
  private readonly coming = new Map<string, Promise<KeptOrder>>();

  constructor(private readonly read: Read) {}

  /** Something was written: no order is known to hold any more. */
  forget(): void {
    this.kept.clear();
    this.coming.clear();
  }

  /**
   * The page, or undefined where it is to be found by its statement alone: when it begins at a node that has moved since, or
   * filters leave too few of the nodes that come next.
   */
  async page<R extends Row>({ inOrder }: PageStatements, params: PageParams): Promise<R[] | undefined> {
    if (inOrder === undefined) return undefined;
    const { afterId, afterValue, limit } = params;
    const { ids, values, places } = await this.orderOf(inOrder.order);
    const step = inOrder.backward ? -1 : 1;
    const end = inOrder.backward ? -1 : ids.length;
    const before = afterId === null ? (inOrder.backward ? ids.length : -1) : places.get(afterId);
    if (before === undefined || (afterId !== null && values[before] !== afterValue)) return undefined;
    const wanted: string[] = [];
    const enough = inOrder.isNarrowed ? limit * SPARE : limit;
    let place = before + step;
    for (; place !== end && wanted.length < enough; place += step) wanted.push(ids[place]!);
    const found = await this.read<R>(inOrder.among, { ...params, ids: wanted });
    return found.length < limit && place !== end ? undefined : found;
  }

  private async orderOf(statement: NamedStatement): Promise<KeptOrder> {
    const { text } = statement;
    const known = this.kept.get(text);
    if (known !== undefined) return known;
    const coming = this.coming.get(text) ?? this.readOrder(statement);
    this.coming.set(text, coming);
    try {
      const order = await coming;
      // Unless something was written in the meantime.
      if (this.coming.get(text) === coming) this.kept.set(text, order);
      return order;
    } finally {
      if (this.coming.get(text) === coming) this.coming.delete(text);
    }
  }

  private async readOrder(statement: NamedStatement): Promise<KeptOrder> {
    const [row] = await this.read<{ ids: string[]; values: unknown[] }>(statement);
    const { ids = [], values = [] } = row ?? {};
    return { ids, values, places: new Map(ids.map((id, place) => [id, place])) };
  }
}
