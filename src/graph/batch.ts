import { once } from './once.js';
import { whereOf, type Narrowed, type Where } from './predicates.js';
import { statement, type NamedStatement } from './statement.js';

/**
 * A list whose rows are answered, for any number of parents at once, by a statement of its own: a computation over many rows, a
 * comparison. Declared once, in a `*.loader.ts`; its rows name their parent in the column `parent`, and come in the statement's order.
 *
 * @example
 * const firstByShow = batch({
 *   name: 'firstByShow',
 *   statement: (where) => `UNWIND $parents AS parent
 * MATCH (:Show {id: parent})<-[:ABOUT]-(entry:ChartEntry) ${where()}
 * RETURN parent, min(entry.periodStart) AS first`,
 *   filters: { chart: 'entry.chart = $value' },
 * });
 */
export interface BatchDeclaration extends Narrowed {
  /** `<what>By<from>`. */
  readonly name: string;
  /** Builds the statement; `where()` is a whole WHERE clause of what holds always and of the filters that are set, or empty. */
  readonly statement: (where: Where) => string;
}

/** A declared batch and its statement. */
export interface Batch extends Narrowed {
  /** The rows of each of `$parents`, with these filters set. */
  statement(filters: readonly string[]): NamedStatement;
}

/** Declares a batch (see BatchDeclaration). */
export function batch(declaration: BatchDeclaration): Batch {
  return {
    ...declaration,
    statement: once((filters: readonly string[]) => statement(declaration.name, declaration.statement(whereOf(declaration, filters)))),
  };
}
