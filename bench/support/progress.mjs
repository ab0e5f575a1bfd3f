/**
 * When so many rows were done, between two batches in proportion.
 * @param {readonly { rows: number, at: number }[]} marks how many rows were done after each batch, and when
 * @param {number} rows
 */
export function timeOf(marks, rows) {
  const next = Math.max(
    0,
    marks.findIndex((mark) => mark.rows >= rows),
  );
  const before = marks[next - 1] ?? { rows: 0, at: 0 };
  const after = /** @type {{ rows: number, at: number }} */ (marks[next]);
  return before.at + ((after.at - before.at) * (rows - before.rows)) / Math.max(1, after.rows - before.rows);
}
