import { inOrder, reversed } from '../../graph/keyset.js';
import type { Part, Relation } from '../../graph/relation.js';
import type { FlatRow, Frame } from './frame.js';
import { subqueryOf } from './gathered.js';
import { impliedLabel } from './implied-label.js';
import { NotAllowed } from './leaf.js';
import { NotFusable } from './not-fusable.js';
import type { BoundNode, BoundRow, Scope } from './scope.js';
import type { Selecting } from './selecting.js';
import type { Site, SiteValue } from './sites.js';

/** How rows are narrowed, ordered and cut: to a page where there is one, or to the first. */
export interface Cut {
  readonly site: Site;
  readonly value: SiteValue;
  readonly limit?: 1 | undefined;
}

/**
 * The rows of a relation from something that a statement has bound, as a subquery that gives them as one list of flat lists. Of a page
 * only those rows' labels are looked at that it shows: an actor with hundreds of parts is asked for five. A node that is there by mistake
 * may have taken the place of another, so then loaders read the page.
 */
export class Subquery {
  /** What is read of each row. */
  readonly frame: Frame;
  /** The node of a row. */
  readonly node: BoundNode;
  /** A row, with what it was asked from. */
  readonly row: BoundRow;
  private readonly part: Part;
  private readonly parent: BoundNode;
  /** The variable of the statement that it begins from. */
  private readonly from: string;
  /** Binds the parent where only its id stands in the statement. */
  private readonly binding: string;
  /** Tells its names from those of others. */
  private readonly number: number;
  private readonly pattern: string;
  /** Where in a row stands whether its node has the label that it should have; undefined where the pattern sees to it. */
  private readonly labelPlace: number | undefined;

  /** @param from where the id of the parent stands. */
  constructor(
    compilation: Selecting,
    relation: Relation,
    scope: Scope,
    from: string,
    private readonly cut: Cut,
  ) {
    const { parentLabel, computed, name } = relation;
    const number = compilation.next();
    this.number = number;
    if (computed !== undefined || parentLabel === undefined) throw new NotFusable(`${name} has statements of its own`);
    const standing = scope.at(from);
    if (standing === undefined || 'node' in standing) throw new NotFusable(`${from} stands nowhere`);
    this.from = standing.variable;
    const isBound = scope.node !== undefined && from === 'id';
    this.parent = isBound ? scope.node : { variable: `s${number}`, label: parentLabel };
    this.binding = isBound ? '' : `MATCH (${this.parent.variable}:${parentLabel} {id: ${standing.value}})`;
    const names = { parent: this.parent.variable, node: `n${number}`, edge: `e${number}` };
    this.part = relation.part(cut.value.set, cut.value.order, { ...names, parameter: (filter) => `$${cut.site.parameter(filter)}` });
    if (Object.keys(this.part.columns).length > 0) throw new NotFusable(`${name} has columns of its own`);
    this.node = { variable: names.node, label: new RegExp(`\\(${names.node}:(\\w+)`).exec(this.part.pattern)?.[1] ?? 'Entity' };
    this.frame = compilation.frame(names.node);
    const implied = cut.value.request === undefined ? undefined : impliedLabel(this.part.pattern);
    this.pattern = implied?.pattern ?? this.part.pattern;
    this.labelPlace = implied && this.frame.column({ value: implied.predicate, variable: names.node });
    this.row = { root: this.parent, node: this.node, edge: this.part.hasEdge ? names.edge : undefined };
  }

  /** The keys of a row's cursor, as places in its list. */
  cursorKeys(): number[] {
    return this.part.keys.map(({ by }) => this.frame.column({ value: by, variable: this.variableIn(by) }));
  }

  /** How many rows there are without a cut, as a place in the list of the parent. */
  countIn(frame: Frame): number {
    const { pattern, where, hasEdge } = this.part;
    const matched = `${this.binding} MATCH ${pattern} ${where}`;
    if (hasEdge) return frame.dearColumn({ value: `COUNT { ${matched} }`, variable: this.from });
    const name = `t${this.number}`;
    const text = `CALL (${this.from}) {\n${matched}\nRETURN count(DISTINCT ${this.node.variable}) AS ${name}\n}`;
    return frame.subquery({ text, name, imports: new Set([this.from]), isDear: true });
  }

  /** Adds the subquery to what is read of the parent; gives what takes the rows out of it. */
  addTo(frame: Frame): (parent: FlatRow) => readonly FlatRow[] {
    const bound = [this.node.variable, this.row.edge, ...(this.binding === '' ? [] : [this.parent.variable])];
    const imports = new Set([this.from, ...[...this.frame.uses].filter((used) => !bound.includes(used))]);
    const clauses = `${this.binding}
MATCH ${this.pattern}
${this.part.where}
${this.ordered()}`;
    const found = subqueryOf({ number: this.number, clauses, imports, rows: this.frame });
    const place = frame.subquery({ ...found, isDear: this.cut.value.request !== undefined });
    const { labelPlace } = this;
    if (labelPlace === undefined) return (parent) => parent[place] as FlatRow[];
    return (parent) => {
      const rows = parent[place] as FlatRow[];
      if (rows.some((row) => row[labelPlace] !== true))
        throw new NotAllowed('a node of another label, which has taken a place of the page');
      return rows;
    };
  }

  /** What a key of the order is read of. */
  private variableIn(key: string): string {
    const { node, edge } = this.row;
    return edge !== undefined && new RegExp(`\\b${edge}\\b`).test(key) ? edge : node.variable;
  }

  private ordered(): string {
    const { site, value, limit } = this.cut;
    const { node, edge } = this.row;
    // What rows show of other than themselves is carried on. Without an edge, a node that is reached twice is one row.
    const keys = value.request?.backward === true ? reversed(this.part.keys) : this.part.keys;
    const carried = [...new Set([node.variable, this.variableIn(keys.at(-1)!.by), ...this.frame.uses])].join(', ');
    return inOrder({
      rows: edge === undefined ? `DISTINCT ${carried}` : carried,
      keys,
      key: `k${this.number}_`,
      after: value.after === undefined ? undefined : `$${site.after}`,
      limit: limit !== undefined ? String(limit) : value.request === undefined ? undefined : `$${site.limit}`,
    });
  }
}
