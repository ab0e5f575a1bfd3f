import { NotFusable } from './not-fusable.js';
import { property, type Standing } from './scope.js';

/** A subquery that gives one value, or rows as a list of flat lists. */
export interface SubqueryText {
  readonly text: string;
  /** What it returns the value under. */
  readonly name: string;
  /** The variables that it takes. */
  readonly imports: ReadonlySet<string>;
  /** What is read of each of its rows, where it gives rows. */
  readonly rows?: Frame;
  /** What it returns beside: the nodes that more is read of, once each. */
  readonly gathered?: readonly Gathered[];
  /** It goes through many rows to show few: it is worth being run once for a node, however many rows show the node. */
  readonly isDear?: boolean;
}

/**
 * The nodes that the rows of a subquery show, gathered for all of a statement, so that what is dear to read is read of each of them
 * once: the actor with most credits stands in many casts, and all their credits would be gone through for each (docs/decisions/0021).
 */
export interface Gathered {
  /** The variable of the lists of nodes, and of what is read of them. */
  readonly name: string;
  /** How many lists lie within one another. */
  readonly depth: number;
  /** What is shown of each row. Its `ofNode` is read of each node. */
  readonly rows: Frame;
}

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
  /** The places of lists of rows, and what is read of each of those. */
  readonly lists: { readonly place: number; readonly rows: Frame }[] = [];
  /** What its subqueries return of nodes that more is read of. */
  readonly gathered: Gathered[] = [];
  /** What is read of the node of a row by itself, beginning with its id; undefined where all is read of the row. */
  ofNode: Frame | undefined;
  /** Which places are left open, and where in `ofNode` stands what belongs there. */
  readonly open: { readonly place: number; readonly at: number }[] = [];

  /** @param node the node that each row shows; undefined where a statement reads it once as it is. */
  constructor(readonly node?: string) {}

  /**
   * The place in the list of a value.
   * @throws NotFusable where nothing, or a node, stands there.
   */
  column(standing: Standing | undefined): number {
    if (standing === undefined || 'node' in standing) throw new NotFusable('no value stands there');
    this.uses.add(standing.variable);
    return this.place(standing.value);
  }

  /** The place of a value that is dear to read: it goes through many rows. */
  dearColumn(standing: Standing & { readonly variable: string }): number {
    return this.isNode(standing.variable) ? this.leftOpen((ofNode) => ofNode.column(standing)) : this.column(standing);
  }

  /** The place in the list of what a subquery returns. */
  subquery(subquery: SubqueryText): number {
    const { text, name, imports, rows, gathered = [] } = subquery;
    if (subquery.isDear === true && imports.size === 1 && this.isNode([...imports][0]!))
      return this.leftOpen((ofNode) => ofNode.subquery(subquery));
    for (const variable of imports) this.uses.add(variable);
    this.subqueries.push(text);
    this.gathered.push(...gathered);
    const place = this.place(name);
    if (rows !== undefined) this.lists.push({ place, rows });
    return place;
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

  private isNode(variable: string): boolean {
    return this.node === variable;
  }

  /** Leaves a place open for what is read of the node by itself. */
  private leftOpen(read: (ofNode: Frame) => number): number {
    const id = { value: property(this.node!, 'id'), variable: this.node! };
    if (this.ofNode === undefined) {
      this.ofNode = new Frame();
      this.ofNode.column(id);
      this.column(id);
    }
    const at = read(this.ofNode);
    // Of what stands there until it is filled only this matters: statements of one text have to be filled alike.
    const place = this.columns.push(String(at)) - 1;
    this.open.push({ place, at });
    return place;
  }

  /** Where the id of the node stands in a row that has open places. */
  get idPlace(): number {
    return this.places.get(property(this.node!, 'id'))!;
  }
}

/** A row as a frame lists it. */
export type FlatRow = readonly unknown[];
