import { declared } from './declared.js';
import { isAfter, keyAliases, keyNames, orderBy, reversed, type OrderKey } from './keyset.js';
import { DEFAULT_ORDER, type Reading } from './relation.js';

/**
 * A list of all nodes with one label, as an entry point of the API shows it, declared once: for labels with few nodes. Each
 * page goes through all of them; a catalogue (catalogue.ts) does not.
 *
 * @example
 * const reviews = listing({ name: 'reviews', label: 'Review', order: [desc('node.bits', -1000), asc('node.id')],
 *   filters: { status: 'node.status = $status' } });
 */
export interface ListingDeclaration {
  readonly name: string;
  readonly label: string;
  readonly order: readonly OrderKey[];
  readonly orders?: Readonly<Record<string, readonly OrderKey[]>>;
  /** By name, the predicate over `node` that a filter stands for; its value is a parameter of that name. */
  readonly filters?: Readonly<Record<string, string>>;
}

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
  const orderKeys = (order: string): readonly OrderKey[] =>
    order === DEFAULT_ORDER ? declaration.order : declared(`Listing ${name}`, 'order', orders, order);
  const where = (set: readonly string[]): string =>
    set.length === 0 ? '' : `WHERE ${set.map((filter) => `(${declared(`Listing ${name}`, 'filter', filters, filter)})`).join(' AND ')}`;
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
