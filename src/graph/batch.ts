import { declared } from './declared.js';

/**
 * A statement of its own that answers for any number of parents at once what is no relation: a computation over many
 * rows, a comparison. Declared once, in a `*.loader.ts`; its rows name their parent in the column `parent`.
 *
 * @example
 * const firstByShow = batch({
 *   name: 'firstByShow',
 *   statement: (where) => `UNWIND $parents AS parent
 * MATCH (:Show {id: parent})<-[:ABOUT]-(entry:ChartEntry) ${where}
 * RETURN parent, min(entry.periodStart) AS first`,
 *   filters: { chart: 'entry.chart = $chart' },
 * });
 */
export interface BatchDeclaration {
  /** `<what>By<from>`: it names the loader in logs and in tests. */
  readonly name: string;
  /** Builds the statement; `where` is a whole WHERE clause, or empty. */
  readonly statement: (where: string) => string;
  /** What holds for every row that is looked at. */
  readonly where?: string;
  /** By the name of an argument, the predicate that it stands for; the argument is a parameter of that name. */
  readonly filters?: Readonly<Record<string, string>>;
}

/** A declared batch and its statement. */
export interface Batch {
  readonly name: string;
  readonly filters: Readonly<Record<string, string>>;
  /** The rows of each of `$parents`, with these filters set. */
  statement(filters: readonly string[]): string;
}

/** Declares a batch (see BatchDeclaration). */
export function batch({ name, statement, where, filters = {} }: BatchDeclaration): Batch {
  return {
    name,
    filters,
    statement(set) {
      const predicates = [
        ...(where === undefined ? [] : [where]),
        ...set.map((filter) => declared(`Batch ${name}`, 'filter', filters, filter)),
      ];
      return statement(predicates.length === 0 ? '' : `WHERE ${predicates.map((one) => `(${one})`).join(' AND ')}`);
    },
  };
}
