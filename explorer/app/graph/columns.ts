/** Where things stand in a drawing in columns by type. */

/** A thing that is placed. */
export interface Placeable {
  readonly id: string;
  readonly __typename: string;
}

export type Column = 'origin' | 'shows' | 'people' | 'others';

const COLUMNS: readonly Column[] = ['origin', 'shows', 'people', 'others'];
const OF_TYPE: Readonly<Record<string, Column>> = {
  Webtoon: 'origin',
  Novel: 'origin',
  Show: 'shows',
  Season: 'shows',
  Person: 'people',
};

/** The column that things of a type stand in. */
export function columnOf(type: string): Column {
  return OF_TYPE[type] ?? 'others';
}

/** A column with what stands in it, from the top. */
export interface Filled<T> {
  readonly column: Column;
  readonly things: readonly T[];
}

interface Line {
  readonly from: string;
  readonly to: string;
}

/**
 * Sorts things into columns, each near the middle of what it is related to, so that few lines cross: each column is ordered by where
 * the neighbours stand in the others, twice over.
 */
export function columnsOf<T extends Placeable>(things: readonly T[], edges: readonly Line[]): Filled<T>[] {
  const near = neighboursIn(edges);
  let filled = COLUMNS.map((column) => ({ column, things: things.filter((one) => columnOf(one.__typename) === column) })).filter(
    (one) => one.things.length > 0,
  );
  for (let round = 0; round < 4; round++) {
    const at = new Map(filled.flatMap(({ things: own }) => own.map((one, index) => [one.id, (index + 0.5) / own.length] as const)));
    filled = filled.map(({ column, things: own }) => ({
      column,
      things: own
        .map((one) => ({ one, middle: middleOf(one.id, at) }))
        .sort((a, b) => a.middle - b.middle)
        .map(({ one }) => one),
    }));
  }
  return filled;

  function middleOf(id: string, at: ReadonlyMap<string, number>): number {
    const places = (near.get(id) ?? []).flatMap((other) => at.get(other) ?? []);
    return places.length === 0 ? (at.get(id) ?? 0) : places.reduce((sum, one) => sum + one, 0) / places.length;
  }
}

/** With what each thing is related, once for each line. */
export function neighboursIn(edges: readonly Line[]): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>();
  const add = (one: string, other: string): void => {
    const known = near.get(one);
    if (known === undefined) near.set(one, [other]);
    else known.push(other);
  };
  for (const { from, to } of edges) {
    add(from, to);
    add(to, from);
  }
  return near;
}
