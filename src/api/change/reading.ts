import { decodeCursor, encodeCursor } from '../../graph/cursor.js';
import type { Loaders, Page, PageEdge, StoredNode } from '../../graph/loaders.js';
import { pageInfoOf, pageRequest, type PageArguments } from '../../graph/page.js';
import { statement } from '../../graph/statement.js';
import type { Row } from '../../graph/store.js';
import type { Change } from './change.type.js';
import { hourOf, type ChangeKind } from '../../claims/change-log.js';

/** Names the list in its cursors. */
const LIST = 'changes';

/**
 * One page of what was changed after a moment, the earliest first.
 * @param since an ISO moment in UTC.
 * @throws UserInputError on a bad page or cursor.
 */
export async function readChanges(load: Loaders, since: string, paging: PageArguments): Promise<Page> {
  const request = pageRequest(paging);
  const after = request.cursor === undefined ? undefined : decodeCursor(request.cursor, LIST, 2, request.cursorArgument);
  const [number, place] = (after ?? [null, null]) as [number | null, number | null];
  const limit = request.size + 1;
  const rows = request.backward
    ? await load.read<LoggedChange>(LAST_PAGE, { since, number, place, limit })
    : await load.read<LoggedChange>(PAGE, { since, hour: hourOf(since), number, place, limit });
  const kept = rows.slice(0, request.size);
  const edges = (request.backward ? kept.reverse() : kept).map((row): PageEdge => {
    const node: Change & StoredNode = {
      id: `${row.number}/${row.place}`,
      kind: row.kind,
      at: row.at,
      number: row.number,
      subject: row.subject,
      into: row.into || null,
    };
    return { node, parent: '', edge: {}, cursor: encodeCursor(LIST, [row.number, row.place]) };
  });
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: pageInfoOf(edges, request, rows.length > request.size),
    totalCount: async () => (await load.read<{ total: number }>(TOTAL, { since, hour: hourOf(since) }))[0]?.total ?? 0,
  };
}

/**
 * Whether a cursor lies beyond another; all do where there is none.
 * @throws UserInputError when it is no cursor of changes.
 */
export function isBeyond(cursor: string, last: string | undefined): boolean {
  const [number, place] = decodeCursor(cursor, LIST, 2, 'after') as [number, number];
  if (last === undefined) return true;
  const [lastNumber, lastPlace] = decodeCursor(last, LIST, 2, 'after') as [number, number];
  return number > lastNumber || (number === lastNumber && place > lastPlace);
}

/**
 * The numbers that a page can lie in: each change has one thing at least, so from a cursor on the page ends within as many
 * numbers as it has rows. From a moment on, the changes of its hour that came before it are passed over.
 */
const PAGE = statement(
  'changes page',
  `MATCH (store:Store {id: 'store'})
OPTIONAL MATCH (hour:ChangeHour) WHERE $number IS NULL AND hour.id >= $hour
WITH store, min(hour.first) AS first, min(CASE WHEN hour.id > $hour THEN hour.first END) AS next
WITH coalesce($number, first) AS low, coalesce($number, next, store.changes) + $limit AS high, coalesce(store.changes, 0) AS last
WHERE low IS NOT NULL
UNWIND range(low, CASE WHEN high < last THEN high ELSE last END) AS number
MATCH (change:Change {number: number}) WHERE change.at > $since
UNWIND range(0, size(change.ids) - 1) AS place
WITH change, number, place WHERE $number IS NULL OR number > $number OR place > $place
RETURN number, change.at AS at, place, change.kinds[place] AS kind, change.ids[place] AS subject, change.into[place] AS into
ORDER BY number, place LIMIT $limit`,
);

/** The same from the other end: of the latest changes, or of those before a cursor. */
const LAST_PAGE = statement(
  'changes last page',
  `MATCH (store:Store {id: 'store'})
WITH coalesce($number, store.changes) AS high
WHERE high IS NOT NULL
UNWIND range(CASE WHEN high > $limit THEN high - $limit ELSE 1 END, high) AS number
MATCH (change:Change {number: number}) WHERE change.at > $since
UNWIND range(0, size(change.ids) - 1) AS place
WITH change, number, place WHERE $number IS NULL OR number < $number OR place < $place
RETURN number, change.at AS at, place, change.kinds[place] AS kind, change.ids[place] AS subject, change.into[place] AS into
ORDER BY number DESC, place DESC LIMIT $limit`,
);

const TOTAL = statement(
  'changes count',
  `MATCH (store:Store {id: 'store'})
MATCH (hour:ChangeHour) WHERE hour.id >= $hour
WITH store, min(hour.first) AS first
UNWIND range(first, store.changes) AS number
MATCH (change:Change {number: number}) WHERE change.at > $since
RETURN sum(size(change.ids)) AS total`,
);

/** A change with its place in the log. */
export interface LoggedChange extends Row {
  readonly number: number;
  readonly place: number;
  readonly at: string;
  readonly kind: ChangeKind;
  /** The id of an entity or claim, or the key of an edition. */
  readonly subject: string;
  /** What it was merged into, or an empty text. */
  readonly into: string;
}

/** The last changes, the latest first. */
export function readLatestChanges(load: Loaders, limit: number): Promise<LoggedChange[]> {
  return load.read<LoggedChange>(LAST_PAGE, { since: '', number: null, place: null, limit });
}
