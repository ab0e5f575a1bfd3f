import { ColumnSample } from './column-sample.js';

/** Columns in which merged cells were left empty below the first, filled. */
export interface FilledDown {
  /** The columns of the table, in their order. */
  readonly columns: readonly ColumnSample[];
  /** The names of those that had merged cells. */
  readonly merged: readonly string[];
  readonly notes: readonly string[];
}

/** Fills those columns that have to say something in every row, and do so in the first of several that have it in common. */
export function filledDown(columns: readonly ColumnSample[], hasToSay: (sample: ColumnSample) => boolean): FilledDown {
  const merged = columns.filter(
    (sample) => hasToSay(sample) && sample.cells[0]?.trim() !== '' && sample.cells.some((text) => text.trim() === ''),
  );
  return {
    columns: columns.map((sample) => (merged.includes(sample) ? new ColumnSample(sample.name, down(sample.cells)) : sample)),
    merged: merged.map(({ name }) => name),
    notes: merged.map(
      ({ name }) =>
        `Column ${JSON.stringify(name)} is empty in some rows, as cells that were merged are: what stands above holds there (merged). Take it out of merged if it is otherwise.`,
    ),
  };
}

function down(cells: readonly string[]): string[] {
  let above = '';
  return cells.map((text) => (above = text.trim() === '' ? above : text));
}
