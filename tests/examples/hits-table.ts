/** What an example costs in one of the ways to answer it. */
export interface Hits {
  /** How many statements reached the database. */
  readonly statements: number;
  /** What these touched in the store, as PROFILE counts it. */
  readonly hits: number;
}

/** The ways in which an example is answered. */
export const WAYS = ['by loaders', 'fused'] as const;
export type Way = (typeof WAYS)[number];

/** One line of schema/examples/HITS.md. */
export type HitsByWay = Readonly<Record<Way, Hits>>;

const HEAD = `# What the examples touch

How many statements reach Neo4j for each example and how many **db hits** PROFILE counts for them together, on the bundled seed: answered
by loaders, and by fused statements. A page counts here with each statement that it takes on Neo4j, so that there can be more than in
[STATEMENTS.md](STATEMENTS.md). Db hits need no clock: they show on any machine that a statement has become dearer. The plans are in
[plans/](plans), with the db hits and rows of each operator.

This file and the plans are written by \`INYEON_UPDATE=1\` with \`tests/hits.test.ts\`, and checked by the same test: it fails where statements
rise, or db hits by more than a fifth and twenty (two stores of the same seed differ by less), and prints the plan of now and the one that stands here.
`;

/** The table as Markdown. */
export function hitsTable(rows: readonly { readonly key: string; readonly cost: HitsByWay }[]): string {
  const lines = rows.map(({ key, cost }) => `| [${key}](${key}.graphql) | ${WAYS.map((way) => cells(cost[way])).join(' | ')} |`);
  const heads = WAYS.map((way) => `statements ${way} | db hits ${way}`).join(' | ');
  return [HEAD, `| example | ${heads} |`, '| --- | ---: | ---: | ---: | ---: |', ...lines, ''].join('\n');
}

function cells({ statements, hits }: Hits): string {
  return `${statements} | ${hits}`;
}

/** The costs in such a table, by example. */
export function readHitsTable(text: string): Record<string, HitsByWay> {
  const rows = [...text.matchAll(/^\| \[([^\]]+)\]\([^)]*\)\s*\|\s*(\d+)\s*\|\s*(\d+)\s*\|\s*(\d+)\s*\|\s*(\d+)\s*\|$/gm)];
  return Object.fromEntries(
    rows.map(([, key, ...numbers]) => {
      const [statements, hits, fusedStatements, fusedHits] = numbers.map(Number) as [number, number, number, number];
      return [key!, { 'by loaders': { statements, hits }, fused: { statements: fusedStatements, hits: fusedHits } }];
    }),
  );
}
