import Table from 'cli-table3';

/** Nothing between the columns but space. */
const PLAIN = {
  ...Object.fromEntries(['top', 'bottom', 'left', 'right', 'mid'].map((side) => [side, ''])),
  ...Object.fromEntries(['top-mid', 'top-left', 'top-right', 'bottom-mid', 'bottom-left', 'bottom-right'].map((corner) => [corner, ''])),
  ...Object.fromEntries(['left-mid', 'mid-mid', 'right-mid'].map((corner) => [corner, ''])),
  middle: '  ',
};

/** A table without lines, its columns as wide as what stands in them. */
export function plainTable(rows: readonly (readonly string[])[], head: readonly string[] = []): string {
  const table = new Table({
    head: [...head],
    chars: PLAIN,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  table.push(...rows.map((row) => [...row]));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
