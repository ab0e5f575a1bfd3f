import { inOrder, keyAliases, keyNames, orderBy, type OrderKey } from './keyset.js';
import { statement, type NamedStatement } from './statement.js';

/** How the rows of a relation are found under some filters, and what is shown of them. */
export interface Rows {
  /** Undefined where the parent is a key. */
  readonly parentLabel: string | undefined;
  /** The pattern alone, from a bound parent, where rows match one by one. */
  readonly matched?: string;
  /** The predicates on what matches the pattern, as a whole clause. */
  readonly where?: string;
  /** Clauses that find the rows of one parent. */
  readonly clauses: string;
  /** What holds a row. */
  readonly variables: string;
  readonly isDistinct: boolean;
  /** Clauses that read more of the rows that are left, and what holds a row after them. */
  readonly more?: { readonly clauses: (keys: string) => string; readonly variables: string } | undefined;
  readonly node: string;
  readonly edge: string;
}

/** All rows of each of `$parents`. */
export function allStatement(name: string, rows: Rows, order: readonly OrderKey[]): NamedStatement {
  const { matched, where, parentLabel, variables } = rows;
  if (matched === undefined)
    return statement(`${name} all`, ofEachParent(rows, order, `WITH ${distinct(rows)}${variables}, ${keyAliases(order)}`));
  const [parents, pattern] =
    parentLabel === undefined
      ? ['UNWIND $parents AS parent', matched]
      : ['UNWIND $parents AS parentId', matched.replace('(parent)', `(parent:${parentLabel} {id: parentId})`)];
  return statement(
    `${name} all`,
    `${parents}
MATCH ${pattern}
${where}
WITH ${distinct(rows)}parent, ${variables}, ${keyAliases(order)}
${returned(rows, order)}`,
  );
}

/** At most `$limit` rows of each of `$parents`, after `$after` where it is continued. Order and cut first, project after: only the rows of the page are built. */
export function pageStatement(name: string, rows: Rows, order: readonly OrderKey[], continued: boolean): NamedStatement {
  const of = { rows: `${distinct(rows)}${rows.variables}`, keys: order, after: continued ? '$after' : undefined, limit: '$limit' };
  return statement(`${name} page`, ofEachParent(rows, order, inOrder(of)));
}

/** How many rows each of `$parents` has. */
export function countStatement(name: string, rows: Rows): NamedStatement {
  const { matched, clauses } = rows;
  const text =
    matched !== undefined && !rows.isDistinct
      ? `${parents(rows)}
RETURN ${parentId(rows)} AS parent, COUNT { ${clauses} } AS total`
      : `${parents(rows)}
CALL (parent) {
  ${clauses}
  RETURN count(${distinct(rows)}node) AS total
}
RETURN ${parentId(rows)} AS parent, total`;
  return statement(`${name} count`, text);
}

/** @param keyed clauses that give the rows their keys, and may cut them. */
function ofEachParent(rows: Rows, order: readonly OrderKey[], keyed: string): string {
  const { clauses, variables, more } = rows;
  return `${parents(rows)}
CALL (parent) {
  ${clauses}
  ${keyed}
  ${more?.clauses(keyNames(order)) ?? ''}
  RETURN ${more?.variables ?? variables}, ${keyNames(order)}
}
${returned(rows, order)}`;
}

function returned(rows: Rows, order: readonly OrderKey[]): string {
  return `RETURN ${parentId(rows)} AS parent, ${rows.node} AS node, ${rows.edge} AS edge, ${keyNames(order)}
ORDER BY ${orderBy(order)}`;
}

/** One row for each parent. */
function parents({ parentLabel }: Rows): string {
  return parentLabel === undefined
    ? 'UNWIND $parents AS parent'
    : `UNWIND $parents AS parentId\nMATCH (parent:${parentLabel} {id: parentId})`;
}

function parentId({ parentLabel }: Rows): string {
  return parentLabel === undefined ? 'parent' : 'parent.id';
}

function distinct({ isDistinct }: Rows): string {
  return isDistinct ? 'DISTINCT ' : '';
}
