import { LRUCache } from 'lru-cache';
import { membersIn, nextMembers, type KeyMembers, type Members } from './kept-members.js';
import type { NamedStatement } from './statement.js';
import type { MembersByKey, PageInOrder, PageParams, PageStatements, Params, Row } from './store.js';
import { Turn } from './turn.js';

/**
 * How many ids are kept in all orders together: at some 110 bytes for each, and 4 for each key that members keep, those that are asked
 * for least are let go.
 */
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
  /** As far as they were asked for: which of the places keep which keys, by the statement that tells. Read while the order held. */
  readonly members: Map<string, Members>;
}

/** An order that is to be read anew, and what members of it are to be known. */
interface Wanted {
  readonly order: NamedStatement;
  readonly members: Map<string, MembersByKey>;
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
  /** Long orders, and members of orders, that were asked for since the last write. */
  private readonly wanted = new Map<string, Wanted>();
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
    this.wanted.clear();
    await this.renewing;
  }

  /**
   * The page, or undefined where it is to be found by its statement alone: when it begins at a node that has moved since, or
   * filters leave too few of the nodes that come next.
   * @param ahead among how many of these it is looked for, where filters may leave some of them out.
   */
  async page<R extends Row>({ inOrder }: PageStatements, params: PageParams, ahead: number): Promise<R[] | undefined> {
    if (inOrder === undefined) return undefined;
    const known = this.kept.get(inOrder.order.text);
    if (known === undefined || known.writes === this.writes || known.ids.length < MANY_IDS)
      return this.pageAmong(await this.orderOf(inOrder.order), inOrder, params, ahead);
    this.renewSoon(inOrder.order);
    return this.pageUntil(known, inOrder, params, ahead);
  }

  /** The page by those that are known to belong in the list; undefined where none are, which will be once writing rests. */
  async pageOfMembers<R extends Row>({ inOrder }: PageStatements, params: PageParams): Promise<R[] | undefined> {
    if (inOrder?.members === undefined) return undefined;
    const known = this.membersOf(inOrder, inOrder.members);
    if (known === undefined) {
      this.renewSoon(inOrder.order, inOrder.members);
      return undefined;
    }
    const before = placeBefore(known.order, inOrder, params);
    if (before === undefined) return undefined;
    const keys = params[inOrder.members.by] as readonly string[];
    const { backward } = inOrder;
    const { places, isAll } = nextMembers(known.members, keys, { before, backward, most: params.limit });
    if (places.length === 0) return [];
    const found = await this.read<R>(inOrder.among, { ...params, ids: places.map((place) => known.order.ids[place]!) });
    return found.length < params.limit && !isAll ? undefined : found;
  }

  /** Whether the page will be found by those that are known to belong in the list. */
  knowsMembers({ inOrder }: PageStatements): boolean {
    return inOrder?.members !== undefined && this.membersOf(inOrder, inOrder.members) !== undefined;
  }

  private membersOf(inOrder: PageInOrder, { statement }: MembersByKey): { order: KeptOrder; members: Members } | undefined {
    const order = this.kept.get(inOrder.order.text);
    const members = order?.writes === this.writes ? order.members.get(statement.text) : undefined;
    return order === undefined || members === undefined ? undefined : { order, members };
  }

  /** The page by an order that holds. */
  private async pageAmong<R extends Row>(
    order: KeptOrder,
    inOrder: PageInOrder,
    params: PageParams,
    ahead: number,
  ): Promise<R[] | undefined> {
    const { ids } = order;
    const { limit } = params;
    const step = inOrder.backward ? -1 : 1;
    const end = inOrder.backward ? -1 : ids.length;
    const before = placeBefore(order, inOrder, params);
    if (before === undefined) return undefined;
    const wanted: string[] = [];
    const enough = inOrder.isNarrowed ? ahead : limit;
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
    aheadIfNarrowed: number,
  ): Promise<R[] | undefined> {
    const { afterId, limit } = params;
    const { until, backward, isNarrowed } = inOrder;
    const before = afterId === null ? (backward ? ids.length : -1) : places.get(afterId);
    if (until === undefined || before === undefined) return undefined;
    // As many more as the page has, in case that some are gone.
    const ahead = isNarrowed ? aheadIfNarrowed : limit * 2;
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
    const order = { ids: [] as string[], values: [] as unknown[], places: new Map<string, number>(), writes, members: new Map() };
    const turn = new Turn();
    for (const { ids, values } of rows) {
      if (turn.isOver) await turn.next();
      for (const id of ids) order.places.set(id, order.ids.push(id) - 1);
      order.values.push(...values);
    }
    return order;
  }

  private renewSoon(order: NamedStatement, members?: MembersByKey): void {
    if (this.closed) return;
    const wanted = this.wanted.get(order.text) ?? { order, members: new Map() };
    this.wanted.set(order.text, wanted);
    if (members !== undefined) wanted.members.set(members.statement.text, members);
    this.timer ??= setTimeout(() => {
      this.renewing = this.renew();
    }, QUIET_MS).unref();
  }

  /** Reads orders anew, one after the other, as long as nothing is written. */
  private async renew(): Promise<void> {
    for (const [text, wanted] of this.wanted) {
      if (performance.now() - this.lastWrite < QUIET_MS) break;
      this.wanted.delete(text);
      // A failure is no one's: the page that next needs the order meets it.
      await this.readAnew(wanted).catch(() => undefined);
    }
    this.timer = undefined;
    for (const { order } of this.wanted.values()) this.renewSoon(order);
  }

  private async readAnew({ order: statement, members }: Wanted): Promise<void> {
    const order = await this.orderOf(statement);
    for (const { statement: telling } of members.values()) {
      if (order.members.has(telling.text)) continue;
      const rows = await this.readOrder<KeyMembers>(telling);
      // What was written in the meantime may be in the rows, and is not in the order.
      if (order.writes !== this.writes) return;
      order.members.set(telling.text, await membersIn(order.places, rows));
    }
  }
}

/** The place beyond which a page begins; undefined where it begins at a node that has moved since. */
function placeBefore(
  { ids, values, places }: KeptOrder,
  { backward }: PageInOrder,
  { afterId, afterValue }: PageParams,
): number | undefined {
  if (afterId === null) return backward ? ids.length : -1;
  const before = places.get(afterId);
  return before !== undefined && values[before] === afterValue ? before : undefined;
}
