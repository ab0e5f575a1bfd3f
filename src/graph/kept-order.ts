import { LRUCache } from 'lru-cache';
import { SPARE } from './catalogue-statements.js';
import type { NamedStatement } from './statement.js';
import type { PageInOrder, PageParams, PageStatements, Params, Row } from './store.js';
import { Turn } from './turn.js';

/** How many ids are kept in all orders together: at some 110 bytes for each, those that are asked for least are let go. */
const MOST_IDS = 1_000_000;

/** An order of fewer ids is read anew at once when something was written: that takes a few milliseconds. */
const MANY_IDS = 2_000;

/** For how long nothing is written before a long order is read anew: while an import writes, it would not hold. */
const QUIET_MS = 250;

type Read = <R extends Row>(statement: NamedStatement, params?: Params) => Promise<R[]>;

interface KeptOrder {
  readonly ids: readonly string[];
  /** The value that the list is ordered by, for each id. */
  readonly values: readonly unknown[];
  readonly places: ReadonlyMap<string, number>;
  /** How often had been written when it was begun to be read. */
  readonly writes: number;
}

/**
 * The ids of whole labels in the orders that were asked for, in place of ordered indexes: for an engine that has none, in a
 * process that alone writes to the store. After a write an order no longer tells what stands on a page, but still about where
 * the page ends, and that suffices to find it without going through all of the label. Once writing rests the order is read anew.
 */
export class KeptOrders {
  private readonly kept = new LRUCache<string, KeptOrder>({ maxSize: MOST_IDS, sizeCalculation: ({ ids }) => 1 + ids.length });
  /** Those that are being read as of the last write. */
  private readonly coming = new Map<string, Promise<KeptOrder>>();
  private writes = 0;
  private lastWrite = 0;
  /** Long orders that were asked for since the last write. */
  private readonly doubted = new Map<string, NamedStatement>();
  private timer: NodeJS.Timeout | undefined;
  private renewing: Promise<void> = Promise.resolve();
  private closed = false;

  /** @param readOrder reads the rows of a whole order, which are large. */
  constructor(
    private readonly read: Read,
    private readonly readOrder: Read,
  ) {}

  /** Something was written: no order is known to hold any more. */
  doubt(): void {
    this.writes++;
    this.lastWrite = performance.now();
    this.coming.clear();
  }

  /** Reads no more orders by itself; resolves when none is being read. */
  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    this.doubted.clear();
    await this.renewing;
  }

  /**
   * The page, or undefined where it is to be found by its statement alone: when it begins at a node that has moved since, or
   * filters leave too few of the nodes that come next.
   */
  async page<R extends Row>({ inOrder }: PageStatements, params: PageParams): Promise<R[] | undefined> {
    if (inOrder === undefined) return undefined;
    const known = this.kept.get(inOrder.order.text);
    if (known === undefined || known.writes === this.writes || known.ids.length < MANY_IDS)
      return this.pageAmong(await this.orderOf(inOrder.order), inOrder, params);
    this.renewSoon(inOrder.order);
    return this.pageUntil(known, inOrder, params);
  }

  /** The page by an order that holds. */
  private async pageAmong<R extends Row>(
    { ids, values, places }: KeptOrder,
    inOrder: PageInOrder,
    params: PageParams,
  ): Promise<R[] | undefined> {
    const { afterId, afterValue, limit } = params;
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

  /** The page by an order that held before something was written: whatever that was, all nodes up to a value are looked at. */
  private async pageUntil<R extends Row>(
    { ids, values, places }: KeptOrder,
    inOrder: PageInOrder,
    params: PageParams,
  ): Promise<R[] | undefined> {
    const { afterId, limit } = params;
    const { until, backward, isNarrowed } = inOrder;
    const before = afterId === null ? (backward ? ids.length : -1) : places.get(afterId);
    if (until === undefined || before === undefined) return undefined;
    // As many more as the page has, in case that some are gone.
    const ahead = limit * (isNarrowed ? SPARE : 2);
    const last = backward ? Math.max(before - ahead, 0) : Math.min(before + ahead, ids.length - 1);
    const found = await this.read<R>(until, { ...params, untilValue: values[last] });
    return found.length < limit ? undefined : found;
  }

  private async orderOf(statement: NamedStatement): Promise<KeptOrder> {
    const { text } = statement;
    const known = this.kept.get(text);
    if (known?.writes === this.writes) return known;
    const coming = this.coming.get(text) ?? this.wholeOrder(statement);
    this.coming.set(text, coming);
    try {
      const order = await coming;
      // Unless a newer one has come in the meantime.
      if ((this.kept.get(text)?.writes ?? -1) < order.writes) this.kept.set(text, order);
      return order;
    } finally {
      if (this.coming.get(text) === coming) this.coming.delete(text);
    }
  }

  private async wholeOrder(statement: NamedStatement): Promise<KeptOrder> {
    const { writes } = this;
    const rows = await this.readOrder<{ ids: string[]; values: unknown[] }>(statement);
    const order = { ids: [] as string[], values: [] as unknown[], places: new Map<string, number>(), writes };
    const turn = new Turn();
    for (const { ids, values } of rows) {
      if (turn.isOver) await turn.next();
      for (const id of ids) order.places.set(id, order.ids.push(id) - 1);
      order.values.push(...values);
    }
    return order;
  }

  private renewSoon(statement: NamedStatement): void {
    if (this.closed) return;
    this.doubted.set(statement.text, statement);
    this.timer ??= setTimeout(() => {
      this.renewing = this.renew();
    }, QUIET_MS).unref();
  }

  /** Reads orders anew, one after the other, as long as nothing is written. */
  private async renew(): Promise<void> {
    for (const [text, statement] of this.doubted) {
      if (performance.now() - this.lastWrite < QUIET_MS) break;
      this.doubted.delete(text);
      // A failure is no one's: the page that next needs the order meets it.
      await this.orderOf(statement).catch(() => undefined);
    }
    this.timer = undefined;
    for (const statement of this.doubted.values()) this.renewSoon(statement);
  }
}
