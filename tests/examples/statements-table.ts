/** One line of schema/examples/STATEMENTS.md. */
export interface Cost {
  /** How many loader-backed fields the document has. */
  readonly fields: number;
  /** How many statements the engine was asked. */
  readonly statements: number;
}

const HEAD = `# What the examples cost

Statements that the engine is asked for each example, on the bundled seed; the same on both engines. A **loader-backed field** is
a field whose resolver may read the graph; on an interface it counts once for each different resolver behind it, and search and
reconcile count as two: they read the names first, then whom those name. However many rows a query has, it costs no more statements
than it has such fields. Fewer, where two fields want the same rows.

This file and the answers are written by \`INYEON_UPDATE=1\` with \`tests/examples.test.ts\`, and checked by the same test.
`;

/** The table as Markdown. */
export function statementsTable(costs: readonly ({ readonly key: string } & Cost)[]): string {
  const rows = costs.map(({ key, fields, statements }) => `| [${key}](${key}.graphql) | ${fields} | ${statements} |`);
  return [HEAD, '| example | loader-backed fields | statements |', '| --- | ---: | ---: |', ...rows, ''].join('\n');
}

/** The costs in such a table, by example. */
export function readStatementsTable(text: string): Record<string, Cost> {
  const rows = [...text.matchAll(/^\| \[([^\]]+)\]\([^)]*\)\s*\|\s*(\d+)\s*\|\s*(\d+)\s*\|$/gm)];
  return Object.fromEntries(rows.map(([, key, fields, statements]) => [key!, { fields: Number(fields), statements: Number(statements) }]));
}
