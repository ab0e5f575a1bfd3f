import { getArgumentValues, visit, type FieldNode, type GraphQLField } from 'graphql';
import { decodeCursor, type Keys } from '../../graph/cursor.js';
import { pageRequest, type PageRequest } from '../../graph/page.js';
import { DEFAULT_ORDER } from '../../graph/relation.js';
import type { FilterArgument, OrderBy } from '../fields/declaration.js';
import { selectionOf, type GivenArguments } from '../fields/reading.js';

/** The values of the variables of an operation. */
export type Variables = Readonly<Record<string, unknown>>;

/** What the arguments of one field come to under some variables. */
export interface SiteValue {
  /** The filters that are set, in a fixed order, and their values. */
  readonly set: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
  readonly order: string;
  /** Undefined where the field has no pages. */
  readonly request: PageRequest | undefined;
  /** The keys of the cursor to go on from. */
  readonly after: Keys | undefined;
}

/** What is read of the arguments of a field. */
export interface SiteDeclaration {
  readonly arguments: Readonly<Record<string, FilterArgument>>;
  readonly isPaged: boolean;
  /** What cursors of the list in an order begin with, and how many keys they have. */
  cursor(order: string): { readonly place: string; readonly keys: number };
}

/** Of fields without pages. */
export const NO_CURSOR: SiteDeclaration['cursor'] = () => ({ place: '', keys: 0 });

/** A field whose arguments say how a statement reads: its filters, order and page may depend on variables. */
export class Site {
  private readonly constant: SiteValue | undefined;
  /** Whether one row more is read than asked for, to tell if there are more. */
  readsOneMore = false;

  constructor(
    /** Tells its parameters from those of others. */
    readonly number: number,
    private readonly field: GraphQLField<unknown, unknown>,
    private readonly node: FieldNode,
    private readonly declaration: SiteDeclaration,
  ) {
    this.constant = hasVariables(node) ? undefined : this.read({});
  }

  /** What the arguments come to. Throws UserInputError where they cannot be. */
  value(variables: Variables): SiteValue {
    return this.constant ?? this.read(variables);
  }

  /** The parameter that holds the value of a filter, without its `$`. */
  parameter(filter: string): string {
    return `p${this.number}_${filter}`;
  }

  get limit(): string {
    return `l${this.number}`;
  }

  get after(): string {
    return `a${this.number}`;
  }

  /** Adds its parameters to those of a statement. */
  addTo(params: Record<string, unknown>, { set, values, request, after }: SiteValue): void {
    for (const filter of set) params[this.parameter(filter)] = values[filter];
    if (request !== undefined) params[this.limit] = request.size + (this.readsOneMore ? 1 : 0);
    if (after !== undefined) params[this.after] = after;
  }

  private read(variables: Variables): SiteValue {
    const { first, after, last, before, orderBy, ...values } = getArgumentValues(this.field, this.node, variables);
    const given = { paging: { first, after, last, before }, orderBy: orderBy as OrderBy, values } as GivenArguments;
    const { filters = {}, order = DEFAULT_ORDER } = selectionOf(this.declaration.arguments, given);
    const set = Object.keys(filters)
      .filter((name) => filters[name] !== null && filters[name] !== undefined)
      .sort();
    const request = this.declaration.isPaged ? pageRequest(given.paging) : undefined;
    const { place, keys } = this.declaration.cursor(order);
    return {
      set,
      values: filters,
      order,
      request,
      after: request?.cursor === undefined ? undefined : decodeCursor(request.cursor, place, keys, request.cursorArgument),
    };
  }
}

/** What of the value of a site changes the statement rather than its parameters. */
export function signatureOf({ set, order, request, after }: SiteValue): string {
  return `${set.join(' ')}|${order}|${request?.backward === true ? 'B' : ''}${after === undefined ? '' : 'A'}`;
}

function hasVariables(node: FieldNode): boolean {
  let found = false;
  for (const argument of node.arguments ?? [])
    visit(argument, {
      Variable() {
        found = true;
      },
    });
  return found;
}
