import type { Cells } from '../../values/cells.js';
import { spaced } from '../../values/spaced.js';
import type { MappedColumn } from './mapped-column.js';

/** The first cell of a row that is of a kind and says something, with its column; else the first column of that kind, and nothing. */
export function filledCell(
  cells: Cells,
  columns: Readonly<Record<string, MappedColumn>>,
  is: MappedColumn['is'],
): readonly [column: string, text: string] {
  const found = Object.entries(columns).filter(([, column]) => column.is === is);
  const all = found.map(([name]) => [name, spaced(cells.text(name))] as const);
  return all.find(([, text]) => text !== '') ?? [found[0]?.[0] ?? '', ''];
}
