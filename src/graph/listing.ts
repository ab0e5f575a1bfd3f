import { isAfter, keyAliases, keyNames, orderBy, reversed, type OrderKey } from './keyset.js';
import { DEFAULT_ORDER, type Reading } from './relation.js';

/**
 * A list of all nodes with one label, as an entry point of the API shows it, declared once.
 *
 * @example
 * const shows = listing({ name: 'shows', label: 'Show', order: [asc('node.title', ''), asc('node.id')],
 *   filters: { kind: 'node.kind = $kind' } });
 */
export interface ListingDeclaration {
  readonly name: string;
  readonly label: string;
  readonly order: readonly OrderKey[];
  readonly orders?: Readonly<Record<string, readonly OrderKey[]>>;
  /**
   * By name, the predicate over `node` that a filter stands for; its value is a parameter of that name. Of a list
   * whose every member has to hold, the predicate of one member, given as `$member`.
   */
  readonly filters?: Readonly<Record<string, string | { readonly each: string }>>;
}

/** The most members that a filter may have whose every member has to hold. */
export const MOST_MEMBERS = 10;

/** A declared list and the statements that load it. */
export interface Listing extends ListingDeclaration {
  orderKeys(order: string): readonly OrderKey[];
  /** At most `$limit` rows: node, keys. */
  pageStatement(reading: Reading): string;
  /** How many rows there are: total. */
  countStatement(filters: readonly string[]): string;
}

/** Declares a list (see ListingDeclaration). */
export function listing(declaration: ListingDeclaration): Listing {
  const { name, label, filters = {}, orders = {} } = declaration;
  const orderKeys = (order: string): readonly OrderKey[] => {
    const keys = order === DEFAULT_ORDER ? declaration.order : orders[order];
    if (keys === undefined) throw new Error(`Listing ${name} has no order ${order}`);
    return keys;
  };
  const where = (set: readonly string[]): string =>
    set.length === 0 ? '' : `WHERE ${set.map((filter) => predicate(filter, filters[filter] ?? unknown(name, filter))).join(' AND ')}`;
  return {
    ...declaration,
    orderKeys,
    pageStatement(reading) {
      const inOrder = orderKeys(reading.order);
      const order = reading.backward ? reversed(inOrder) : inOrder;
      // Order and cut first, project after: only the rows of the page are built.
      return `MATCH (node:${label}) ${where(reading.filters)}
WITH node, ${keyAliases(order)}
${reading.continued ? `WHERE ${isAfter(order)}` : ''}
ORDER BY ${orderBy(order)} LIMIT $limit
RETURN node{.*} AS node, ${keyNames(order)}
ORDER BY ${orderBy(order)}`;
    },
    countStatement: (set) => `MATCH (node:${label}) ${where(set)} RETURN count(node) AS total`,
  };
}

function predicate(filter: string, declared: string | { readonly each: string }): string {
  if (typeof declared === 'string') return `(${declared})`;
  // Neither engine takes a pattern within all(…): one predicate for each place that the list can have.
  const members = Array.from({ length: MOST_MEMBERS }, (_, index) => `$${filter}[${index}]`);
  return members.map((member) => `(${member} IS NULL OR ${declared.each.replaceAll('$member', member)})`).join(' AND ');
}

function unknown(listing: string, filter: string): never {
  throw new Error(`Listing ${listing} has no filter ${filter}`);
}
