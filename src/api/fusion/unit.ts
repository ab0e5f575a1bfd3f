import type { FieldNode, GraphQLField, GraphQLObjectType } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CatalogueReading } from '../../graph/catalogue.js';
import type { KeyedStatement } from '../../graph/keyed-rows.js';
import { statement } from '../../graph/statement.js';
import type { CountedStatements, LengthStatements, PageStatements } from '../../graph/store.js';
import type { ListRoot } from '../fields/declaration.js';
import { Compilation, type CompiledWith } from './compilation.js';
import { Frame, type FlatRow } from './frame.js';
import { filling } from './filling.js';
import { readOnce } from './gathered.js';
import { NotFusable } from './not-fusable.js';
import { connectionWriter, type ConnectionWriter } from './page-writer.js';
import { signatureOf, type Site, type SiteValue, type Variables } from './sites.js';
import type { Writer } from './writer.js';

/** One statement that reads a node by its key with all that is selected of it, and what writes the answer from its row. */
export interface NodeUnit {
  readonly sites: readonly Site[];
  readonly statement: KeyedStatement;
  readonly write: Writer;
}

/** Compiles what is selected of a node with a label, which is of one type of the schema. */
export function compileNode(given: CompiledWith, label: string, type: GraphQLObjectType, nodes: readonly FieldNode[]): NodeUnit {
  const compilation = new Compilation(given, true);
  const frame = new Frame();
  const variable = `n${compilation.next()}`;
  const write = compilation.node({ variable, label }, type, nodes, frame);
  return { sites: compilation.sites, statement: byKeys(`${type.name} by id, fused`, `(${variable}:${label} {id: key})`, frame), write };
}

/** Reads what a frame lists of each node, and once what is gathered of nodes within it. */
function byKeys(name: string, node: string, frame: Frame): KeyedStatement {
  const found = `UNWIND $keys AS key
MATCH ${node}
${frame.clauses}`;
  if (frame.gathered.length === 0) return statement(name, notTooLarge(`${found}\nRETURN key, ${frame.list} AS row`));
  const { clauses, tables } = readOnce(frame);
  return { ...statement(name, notTooLarge(`${found}\n${clauses}\nRETURN one[0] AS key, one[1] AS row`)), keyed: filling(frame, tables) };
}

/** The statements that read a page of a list with all that is selected of its nodes, and what writes the answer from its rows. */
export interface ListUnit {
  readonly sites: readonly Site[];
  /** Of a page alone, its total alone, or both. */
  readonly page: PageStatements | undefined;
  readonly length: LengthStatements | undefined;
  readonly counted: CountedStatements | undefined;
  readonly connection: ConnectionWriter;
}

/** The site of a list's own arguments: the first that is compiled. */
export const OWN_SITE = 0;

/** Compiles what is selected of a page of a list. */
export function compileList(
  given: CompiledWith,
  { list, arguments: filters }: ListRoot,
  field: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
): ListUnit {
  const compilation = new Compilation(given, false);
  const { site, value } = compilation.site(
    { field, nodes },
    { arguments: filters, isPaged: true, cursor: (order) => ({ place: `${list.name} ${order}`, keys: list.keys }) },
  );
  const frame = new Frame();
  const row = { root: undefined, node: { variable: 'node', label: list.label }, edge: undefined };
  const cursorKeys = (): number[] => ['k0', 'k1', 'k2'].map((key) => frame.column({ value: key, variable: key }));
  const connection = connectionWriter(compilation, { site, name: list.name, frame, row, cursorKeys }, { field, nodes });
  const { set, order, request, after } = value;
  const reading: CatalogueReading = { filters: set, order, backward: request!.backward, beginning: list.beginning(after) };
  const { showsRows, showsTotal } = connection;
  const projection = { clauses: notTooLarge(frame.clauses), columns: `${notTooLarge(frame.list)} AS row` };
  return {
    sites: compilation.sites,
    page: showsRows && !showsTotal ? list.page(reading, projection) : undefined,
    length: showsTotal && !showsRows ? list.length(set) : undefined,
    counted: showsRows && showsTotal ? list.counted(reading, projection) : undefined,
    connection,
  };
}

/** The longest statement, in characters: planning a larger one takes a database longer than running many small ones. */
const LONGEST = 20_000;

function notTooLarge(cypher: string): string {
  if (cypher.length > LONGEST) throw new NotFusable('too much for one statement');
  return cypher;
}

/** How many statements are kept for one selection: clients may set any of the filters of a list together. */
const MOST_UNITS = 50;

/**
 * The units of one selection: one for each way in which its arguments change the statement. Which arguments there are does not
 * depend on their values, so after the first compilation they are read before the unit is looked for.
 */
export class Units<U extends { readonly sites: readonly Site[] }> {
  private readonly units = new LRUCache<string, U>({ max: MOST_UNITS });
  private sites: readonly Site[] | undefined;
  /** Why none can be made, once that is known. */
  private failure: NotFusable | undefined;

  constructor(private readonly compile: (variables: Variables) => U) {}

  /** The unit for these variables, and what its arguments come to. Throws UserInputError where they cannot be. */
  of(variables: Variables): { readonly unit: U; readonly values: readonly SiteValue[] } {
    const known = this.sites && valuesOf(this.sites, variables);
    const found = known && this.units.get(signature(known));
    if (found !== undefined) return { unit: found, values: known! };
    const unit = this.compiled(variables);
    this.sites ??= unit.sites;
    const values = known ?? valuesOf(unit.sites, variables);
    this.units.set(signature(values), unit);
    return { unit, values };
  }

  private compiled(variables: Variables): U {
    if (this.failure !== undefined) throw this.failure;
    try {
      return this.compile(variables);
    } catch (error) {
      if (error instanceof NotFusable) this.failure = error;
      throw error;
    }
  }
}

function valuesOf(sites: readonly Site[], variables: Variables): SiteValue[] {
  return sites.map((site) => site.value(variables));
}

function signature(values: readonly SiteValue[]): string {
  return values.map(signatureOf).join(';');
}

/** The parameters of a unit's statement but for its keys. */
export function paramsOf(sites: readonly Site[], values: readonly SiteValue[]): Record<string, unknown> {
  const params: Record<string, unknown> = {};
  for (const site of sites) site.addTo(params, values[site.number]!);
  return params;
}

/** A row that a page's statement gives. */
export type ListRow = { readonly row: FlatRow };
