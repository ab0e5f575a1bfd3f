/** Where the boxes of a drawing in columns stand, in pixels. */
import type { Column, Filled, Placeable } from './columns.ts';

export const WIDTH = 180;
export const HEIGHT = 34;
const GAP = 10;
const BETWEEN = 82;
const TOP = 32;

/** How many boxes stand above one another at most: what has more goes on beside them. */
const MOST_ROWS = 40;

/** A place, and in which of the columns it is, those counted that a type goes on in. */
export interface BoxPlace {
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** A drawing with everything in its place. */
export interface Placed {
  readonly places: ReadonlyMap<string, BoxPlace>;
  /** Where each type begins. */
  readonly heads: readonly { readonly column: Column; readonly x: number }[];
  readonly width: number;
  readonly height: number;
}

/** Places things that are sorted into columns, each column in the middle of the tallest. */
export function placesOf(filled: readonly Filled<Placeable>[]): Placed {
  const pieces = filled.flatMap(({ column, things }) => {
    const count = Math.ceil(things.length / MOST_ROWS);
    const rows = Math.ceil(things.length / count);
    return Array.from({ length: count }, (_, piece) => ({ column, piece, things: things.slice(piece * rows, (piece + 1) * rows) }));
  });
  const tallest = Math.max(...pieces.map(({ things }) => things.length));
  const left = (index: number): number => index * (WIDTH + BETWEEN);
  return {
    places: new Map(
      pieces.flatMap(({ things }, index) => {
        const top = TOP + ((tallest - things.length) * (HEIGHT + GAP)) / 2;
        return things.map(({ id }, row) => [id, { column: index, x: left(index), y: top + row * (HEIGHT + GAP) }] as const);
      }),
    ),
    heads: pieces.flatMap(({ column, piece }, index) => (piece === 0 ? [{ column, x: left(index) }] : [])),
    width: left(pieces.length) - BETWEEN,
    height: TOP + tallest * (HEIGHT + GAP),
  };
}

/** From the side of one box to that of the other; in one column, round the outside. */
export function curveOf(a: BoxPlace, b: BoxPlace): string {
  const [left, right] = a.column <= b.column ? [a, b] : [b, a];
  const [y1, y2] = [left.y + HEIGHT / 2, right.y + HEIGHT / 2];
  const x1 = left.x + WIDTH;
  if (left.column === right.column) return `M ${x1} ${y1} C ${x1 + 48} ${y1}, ${x1 + 48} ${y2}, ${x1} ${y2}`;
  const bend = (right.x - x1) / 2;
  return `M ${x1} ${y1} C ${x1 + bend} ${y1}, ${right.x - bend} ${y2}, ${right.x} ${y2}`;
}
