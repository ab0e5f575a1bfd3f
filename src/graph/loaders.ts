import DataLoader from 'dataloader';
import { groupedBy } from '../grouping.js';
import type { Batch } from './batch.js';
import type { Catalogue } from './catalogue.js';
import { decodeCursor, encodeCursor, type Keys } from './cursor.js';
import { lengthStatement } from './page-parts.js';
import { pageInfoOf, pageRequest, type PageArguments, type PageInfo, type PageRequest } from './page.js';
import { DEFAULT_ORDER, type Reading, type Relation } from './relation.js';
import type { Pace } from './pace.js';
import { statement, textOf, type NamedStatement, type Statement } from './statement.js';
import type { PageReader, Params, Reader, Row } from './store.js';

/** A node as it is stored: its properties, with its id. */
export interface StoredNode {
  readonly id: string;
}

/** What a relation gives for one parent, row by row. */
export interface Link<N extends StoredNode = StoredNode, E = Row> {
  readonly node: N;
  /** The id of the parent that was asked from. */
  readonly parent: string;
  /** The properties of the relation between the two, with its `type`; empty where the pattern names none. */
  readonly edge: E;
}

/** One row of a page. */
export interface PageEdge<N extends StoredNode = StoredNode, E = Row> extends Link<N, E> {
  readonly cursor: string;
}

/** A page of a list in Relay's shape; how many rows there are in all is asked for only when a client selects it. */
export interface Page<N extends StoredNode = StoredNode, E = Row> {
  readonly edges: readonly PageEdge<N, E>[];
  readonly nodes: readonly N[];
  readonly pageInfo: PageInfo;
  totalCount(): Promise<number>;
}

/** How a list is narrowed and ordered: filter values by name (null and undefined mean not set), and an order's name. */
export interface Selection {
  readonly filters?: Readonly<Record<string, unknown>>;
  readonly order?: string;
}

/**
 * The loaders of one request. Each is made on first use, one for each distinct set of arguments; all parents that
 * ask within the same tick share one statement, and rows find their parent by its id, never by position.
 */
export class Loaders implements Reader {
  private readonly byRelation = new Map<Relation | Batch, Map<string, DataLoader<string, unknown>>>();
  private readonly byLabel = new Map<string, DataLoader<string, StoredNode | null>>();

  /** What was asked that is not about parents: the same is read once, however often a document asks for it. */
  private readonly asked = new Map<string, Promise<unknown>>();

  /** As DataLoader does by itself, once the promises that are at hand have had their turn; under a pace, once all items have come. */
  private readonly batching = {
    batchScheduleFn: (send: () => void): void => {
      const sendOnceAllHaveCome = (): void => {
        const pace = this.pace();
        if (pace === undefined || pace.haveAllCome) send();
        else pace.whenAllHaveCome(schedule);
      };
      const schedule = (): void => void Promise.resolve().then(() => process.nextTick(sendOnceAllHaveCome));
      schedule();
    },
  };

  /** @param pace holds back what is read for many items together until all of them are there. */
  constructor(
    private readonly store: PageReader,
    private readonly pace: () => Pace | undefined = () => undefined,
  ) {}

  /** The node with this id and one of these labels; null where there is none. The labels are the program's own, never input. */
  node<N extends StoredNode>(labels: string | readonly string[], id: string): Promise<N | null> {
    const names = typeof labels === 'string' ? [labels] : labels;
    const key = names.join('|');
    const loader = this.byLabel.get(key) ?? new DataLoader((ids) => this.loadNodes(names, ids), this.batching);
    this.byLabel.set(key, loader);
    return loader.load(id) as Promise<N | null>;
  }

  /** All rows of a relation from one parent, in the relation's order. */
  list<N extends StoredNode, E = Row>(relation: Relation, parent: string, selection: Selection = {}): Promise<Link<N, E>[]> {
    const { set, values } = filtersOf(selection);
    const order = selection.order ?? DEFAULT_ORDER;
    return this.loader<Link<N, E>[]>(
      relation,
      ['list', order, values],
      async (parents) => {
        const rows = await this.store.read(relation.listStatement(set, order), { ...values, parents });
        return grouped(rows, (row) => linkOf<N, E>(row));
      },
      [],
    ).load(parent);
  }

  /** The nodes at the other end of a relation from one parent. */
  async nodes<N extends StoredNode>(relation: Relation, parent: string, selection: Selection = {}): Promise<N[]> {
    return (await this.list<N>(relation, parent, selection)).map((link) => link.node);
  }

  /** The first node at the other end of a relation, or null. */
  async one<N extends StoredNode>(relation: Relation, parent: string): Promise<N | null> {
    return (await this.list<N>(relation, parent))[0]?.node ?? null;
  }

  /** One page of a relation from one parent. */
  page<N extends StoredNode, E = Row>(
    relation: Relation,
    parent: string,
    paging: PageArguments,
    selection?: Selection,
  ): Promise<Page<N, E>>;
  /** One page of a list of all nodes of a label. */
  page<N extends StoredNode>(catalogue: Catalogue, paging: PageArguments, selection?: Selection): Promise<Page<N>>;
  page(list: Relation | Catalogue, ...args: unknown[]): Promise<Page> {
    return 'label' in list
      ? this.pageOfAll(list, ...(args as [PageArguments, Selection?]))
      : this.pageFrom(list, ...(args as [string, PageArguments, Selection?]));
  }

  private async pageFrom(relation: Relation, parent: string, paging: PageArguments, selection: Selection = {}): Promise<Page> {
    const request = pageRequest(paging);
    const { set, values } = filtersOf(selection);
    const order = selection.order ?? DEFAULT_ORDER;
    const place = `${relation.name} ${order}`;
    const after = keysAfter(request, place, relation.orderKeys(order).length);
    const reading: Reading = { filters: set, order, backward: request.backward, continued: after !== undefined };
    const rows = await this.loader<Row[]>(
      relation,
      ['page', reading, request.size, after, values],
      async (parents) => {
        // One more than asked for: whether it comes says if there is a next page.
        const params = { ...values, parents, after: after ?? null, limit: request.size + 1 };
        return grouped(await this.store.read(relation.pageStatement(reading), params), (row) => row);
      },
      [],
    ).load(parent);
    return pageOf(rows, request, place, () => this.total(relation, parent, selection));
  }

  private async pageOfAll(catalogue: Catalogue, paging: PageArguments, selection: Selection = {}): Promise<Page> {
    const request = pageRequest(paging);
    const { set, values } = filtersOf(selection);
    const order = selection.order ?? DEFAULT_ORDER;
    const place = `${catalogue.name} ${order}`;
    const after = keysAfter(request, place, catalogue.keys);
    const [, afterValue = null, afterId = null] = (after ?? []) as [number?, (string | number)?, string?];
    const page = catalogue.page({ filters: set, order, backward: request.backward, beginning: catalogue.beginning(after) });
    const params = { ...values, afterValue, afterId, limit: request.size + 1 };
    const rows = await this.onceFor(page.parts[0]!.text, params, () => this.store.page(page, params));
    return pageOf(rows, request, place, async () => {
      const [row] = await this.read<{ total: number }>(lengthStatement(catalogue.length(set), values), values);
      return row!.total;
    });
  }

  /** How many rows a relation has from one parent; nothing else is read. */
  total(relation: Relation, parent: string, selection: Selection = {}): Promise<number> {
    const { set, values } = filtersOf(selection);
    return this.loader<number>(
      relation,
      ['total', values],
      async (parents) => {
        const rows = await this.store.read(relation.countStatement(set), { ...values, parents });
        return new Map(rows.map((row) => [row['parent'] as string, row['total'] as number]));
      },
      0,
    ).load(parent);
  }

  /** What a statement of its own tells of one parent, row by row, in the statement's order. */
  rows<R extends Row>(batch: Batch, parent: string, filters: Selection['filters'] = {}): Promise<R[]> {
    const { set, values } = filtersOf({ filters });
    return this.loader<R[]>(
      batch,
      ['rows', values],
      async (parents) => grouped(await this.store.read<R>(batch.statement(set), { ...values, parents }), (row) => row as R),
      [],
    ).load(parent);
  }

  /** What a statement tells of all nodes that a catalogue shows under these filters: it goes on from each `node`. */
  listed<R extends Row>(catalogue: Catalogue, filters: Selection['filters'], goesOn: NamedStatement): Promise<R[]> {
    const { set, values } = filtersOf({ filters });
    return this.read<R>(statement(goesOn.name, `${catalogue.matched(set)}\n${goesOn.text}`), values);
  }

  /** Runs a statement of its own, for the few questions that are not about parents: about the whole graph, or a text. */
  read<R extends Row>(statement: Statement, params: Params = {}): Promise<R[]> {
    return this.onceFor(textOf(statement), params, () => this.store.read<R>(statement, params));
  }

  private onceFor<T>(text: string, params: Params, read: () => Promise<T>): Promise<T> {
    const key = `${JSON.stringify(params)} ${text}`;
    const known = (this.asked.get(key) as Promise<T> | undefined) ?? read();
    this.asked.set(key, known);
    return known;
  }

  /** The loader of a relation or batch for one set of arguments; parents that no row speaks of get `none`. */
  private loader<T>(
    relation: Relation | Batch,
    args: unknown,
    load: (parents: readonly string[]) => Promise<Map<string, T>>,
    none: T,
  ): DataLoader<string, T> {
    const loaders = this.byRelation.get(relation) ?? new Map<string, DataLoader<string, unknown>>();
    this.byRelation.set(relation, loaders);
    const key = JSON.stringify(args);
    const known = loaders.get(key) as DataLoader<string, T> | undefined;
    if (known !== undefined) return known;
    const loader = new DataLoader<string, T>(async (parents) => {
      const byParent = await load(parents);
      return parents.map((parent) => byParent.get(parent) ?? none);
    }, this.batching);
    loaders.set(key, loader);
    return loader;
  }

  private async loadNodes(labels: readonly string[], ids: readonly string[]): Promise<(StoredNode | null)[]> {
    // A disjunction of labels, or OPTIONAL MATCH on the embedded engine, would read every node: one look-up for each
    // label. An id that was merged away leads to what it was merged into.
    const patterns = labels.flatMap((label) => [`(node:${label} {id: id})`, `(:Redirect {id: id})-[:TO]->(node:${label})`]);
    const rows = await this.store.read<{ id: string; node: StoredNode }>(
      statement(
        `${labels.join(', ')} by id`,
        patterns.map((pattern) => `UNWIND $ids AS id MATCH ${pattern} RETURN id, node{.*} AS node`).join(' UNION ALL '),
      ),
      { ids },
    );
    const byId = new Map(rows.map(({ id, node }) => [id, node]));
    return ids.map((id) => byId.get(id) ?? null);
  }
}

/** The filters that are set, by name in a fixed order, and their values. */
function filtersOf({ filters = {} }: Selection): { set: string[]; values: Record<string, unknown> } {
  const set = Object.keys(filters)
    .filter((name) => filters[name] !== null && filters[name] !== undefined)
    .sort();
  return { set, values: Object.fromEntries(set.map((name) => [name, filters[name]])) };
}

function keysAfter(request: PageRequest, place: string, keys: number): Keys | undefined {
  return request.cursor === undefined ? undefined : decodeCursor(request.cursor, place, keys, request.cursorArgument);
}

function linkOf<N extends StoredNode = StoredNode, E = Row>(row: Row): Link<N, E> {
  return { parent: (row['parent'] ?? '') as string, node: row['node'] as N, edge: (row['edge'] ?? {}) as E };
}

/** Rows by their parent. */
function grouped<T>(rows: readonly Row[], of: (row: Row) => T): Map<string, T[]> {
  return new Map([...groupedBy(rows, (row) => row['parent'] as string)].map(([parent, group]) => [parent, group.map(of)]));
}

function keysOf(row: Row): Keys {
  const keys: (string | number)[] = [];
  while (`k${keys.length}` in row) keys.push(row[`k${keys.length}`] as string | number);
  return keys;
}

function pageOf(rows: readonly Row[], request: PageRequest, place: string, total: () => Promise<number>): Page {
  const more = rows.length > request.size;
  const kept = rows.slice(0, request.size).map((row) => ({ ...linkOf(row), cursor: encodeCursor(place, keysOf(row)) }));
  const edges = request.backward ? kept.reverse() : kept;
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: pageInfoOf(edges, request, more),
    totalCount: total,
  };
}
