import type { Frame, Gathered, SubqueryText } from './frame.js';

/** Rows that a subquery finds. */
export interface Found {
  /** Tells its names from those of others. */
  readonly number: number;
  /** Clauses that find the rows, in order and cut. */
  readonly clauses: string;
  /** The variables that it takes. */
  readonly imports: ReadonlySet<string>;
  /** What is read of each row. */
  readonly rows: Frame;
}

/** A subquery that gives rows as one list of flat lists, with what is gathered of them. */
export function subqueryOf({ number, clauses, imports, rows }: Found): SubqueryText {
  const name = `r${number}`;
  const gathered = gatheredIn(rows, `g${number}`);
  const text = `CALL (${[...imports].join(', ')}) {
${clauses}
${rows.clauses}
RETURN collect(${rows.list}) AS ${name}${gathering(gathered)}
}`;
  return { text, name, imports, rows, gathered };
}

/** What a subquery returns of the nodes that it gathers, as Cypher. */
function gathering(gathered: readonly Gathered[]): string {
  return gathered.map(({ name, depth, rows }) => `, collect(${depth === 1 ? rows.node! : name}) AS ${name}`).join('');
}

/** What is gathered of a frame's rows, and within them, as it is seen from where their list stands. */
function gatheredIn(rows: Frame, name: string): Gathered[] {
  const own = rows.ofNode === undefined ? [] : [{ name, depth: 1, rows }];
  return [...own, ...rows.gathered.map(deeper)];
}

/** How many nodes go in one record: a large record comes in several pieces, which the driver decodes for far longer. */
const NODES_TOGETHER = 10;

/**
 * Clauses after which `one` is what is read of a key, with the key before it, or a list of what is read of gathered nodes, with the
 * number of their table before it.
 * @param frame what is read of each `key`.
 */
export function readOnce(frame: Frame): { readonly clauses: string; readonly tables: readonly Gathered[] } {
  const tables = frame.gathered.map(deeper);
  const clauses = [`WITH collect([key, ${frame.list}]) AS rows${gathering(tables)}`];
  for (const { name, depth, rows } of tables) {
    const { ofNode, node } = rows;
    const within = ofNode!.gathered.map(deeper);
    // Told apart in a subquery of their own: the embedded engine carries all that stands beside along with each.
    clauses.push(`CALL (${name}) {
${unwound(name, depth, node!)}
RETURN collect(DISTINCT ${node}) AS ${name}_all
}
CALL (${name}_all) {
UNWIND ${name}_all AS ${node}
${ofNode!.clauses}
RETURN collect(${ofNode!.list}) AS ${name}_of${gathering(within)}
}`);
    tables.push(...within);
  }
  const pieces = tables.map(({ name }, table) => {
    const piece = `${name}_of[at..at + ${NODES_TOGETHER}]`;
    return ` + [at IN range(0, size(${name}_of) - 1, ${NODES_TOGETHER}) | [${table}, ${piece}]]`;
  });
  return { clauses: [...clauses, `UNWIND rows${pieces.join('')} AS one`].join('\n'), tables };
}

/** As it is seen from where the lists are collected once more. */
function deeper(one: Gathered): Gathered {
  return { ...one, depth: one.depth + 1 };
}

/** Clauses that take the nodes out of lists within lists. */
function unwound(name: string, depth: number, node: string): string {
  const lists = [name, ...Array.from({ length: depth - 1 }, (_, step) => `${name}_${step}`), node];
  return lists
    .slice(1)
    .map((inner, step) => `UNWIND ${lists[step]} AS ${inner}`)
    .join('\n');
}
