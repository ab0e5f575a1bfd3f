import type { Standing } from './scope.js';
import { NotFusable } from './not-fusable.js';

/**
 * What is read of one row of a statement: a flat list of values, some of which are lists of such lists that subqueries give.
 * Flat lists of just the columns that are selected cost a third of whole nodes as maps (docs/decisions/0021).
 */
export class Frame {
  private readonly columns: string[] = [];
  private readonly places = new Map<string, number>();
  private readonly subqueries: string[] = [];
  /** The variables that its values and subqueries need. */
  readonly uses = new Set<string>();

  /**
   * The place in the list of a value.
   * @throws NotFusable where nothing, or a node, stands there.
   */
  column(standing: Standing | undefined): number {
    if (standing === undefined || 'node' in standing) throw new NotFusable('no value stands there');
    this.uses.add(standing.variable);
    return this.place(standing.value);
  }

  /** The place in the list of what a subquery returns under a name; it takes the variables of `imports`. */
  subquery(text: string, name: string, imports: Iterable<string>): number {
    for (const variable of imports) this.uses.add(variable);
    this.subqueries.push(text);
    return this.place(name);
  }

  /** Clauses that have to come before the list. */
  get clauses(): string {
    return this.subqueries.join('\n');
  }

  /** The list as Cypher. */
  get list(): string {
    return `[${this.columns.join(', ')}]`;
  }

  private place(expression: string): number {
    const known = this.places.get(expression);
    if (known !== undefined) return known;
    this.places.set(expression, this.columns.length);
    return this.columns.push(expression) - 1;
  }
}

/** A row as a frame lists it. */
export type FlatRow = readonly unknown[];
