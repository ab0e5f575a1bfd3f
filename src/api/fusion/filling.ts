import type { KeyedRow, KeyedRows } from '../../graph/keyed-rows.js';
import type { Row } from '../../graph/store.js';
import type { FlatRow, Frame, Gathered } from './frame.js';
import { NotAllowed } from './leaf.js';

/** A row some places of which may be open. */
type OpenRow = unknown[];

/** What was read of the nodes of each table, by their ids. */
type Tables = readonly ReadonlyMap<unknown, FlatRow>[];

type Filler = (row: OpenRow, tables: Tables) => void;

/** Makes what puts that which was read of nodes once (gathered.ts) into the rows that show them, and gives the rows of the keys. */
export function filling(frame: Frame, tables: readonly Gathered[]): (answer: readonly Row[]) => KeyedRows {
  const numbers = new Map(tables.map(({ rows }, number) => [rows, number]));
  const fill = filler(frame, numbers)!;
  const fillers = tables.map(({ rows }) => filler(rows.ofNode!, numbers));
  return (answer) => {
    const rows = new Map<string, KeyedRow>();
    const read = tables.map(() => new Map<unknown, FlatRow>());
    for (const { key, row } of answer)
      if (typeof key === 'string') rows.set(key, row as KeyedRow);
      else for (const one of row as FlatRow[]) read[key as number]!.set(one[0], one);
    for (const [number, fillOne] of fillers.entries())
      if (fillOne !== undefined) for (const one of read[number]!.values()) fillOne(one as OpenRow, read);
    for (const row of rows.values()) fill(row as OpenRow, read);
    return rows;
  };
}

/** What fills a row of a frame, and the rows within it; undefined where nothing is open. */
function filler(frame: Frame, numbers: ReadonlyMap<Frame, number>): Filler | undefined {
  const within = frame.lists.flatMap(({ place, rows }) => {
    const fill = filler(rows, numbers);
    return fill === undefined ? [] : [{ place, fill }];
  });
  const number = numbers.get(frame);
  if (number === undefined) return within.length === 0 ? undefined : (row, tables) => fillWithin(row, tables, within);
  const { open, idPlace } = frame;
  return (row, tables) => {
    fillWithin(row, tables, within);
    const read = tables[number]!.get(row[idPlace]);
    if (read === undefined) throw new NotAllowed('a node that has no id');
    for (const { place, at } of open) row[place] = read[at];
  };
}

function fillWithin(row: OpenRow, tables: Tables, within: readonly { readonly place: number; readonly fill: Filler }[]): void {
  for (const { place, fill } of within) for (const inner of row[place] as OpenRow[]) fill(inner, tables);
}
