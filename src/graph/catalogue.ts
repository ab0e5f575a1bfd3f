import {
  countedStatements,
  pageStatements,
  WHOLE_NODE,
  type Beginning,
  type Plan,
  type PlannedPage,
  type Projection,
} from './catalogue-statements.js';
import { declared } from './declared.js';
import type { ValueOrder } from './keyset.js';
import { once } from './once.js';
import { filterOf, predicatesOf, where, withValue, type Narrowed } from './predicates.js';
import { DEFAULT_ORDER } from './relation.js';
import { statement } from './statement.js';
import type { CountedStatements, LengthStatements, PageStatements } from './store.js';

/**
 * A list of all nodes with one label, as an entry point of the API shows it: to be narrowed by what they are related to, and put
 * in order by any of several properties. Declared once. There may be many thousands: a page begins with the narrowest filter that
 * finds its nodes by itself, or reads on in the order of an index.
 *
 * @example
 * const shows = catalogue({ name: 'shows', label: 'Show', order: { by: 'node.sortName', missing: '', everywhere: true },
 *   filters: { genres: via('-[:IN_GENRE]->(:Genre)', { to: 'ANY' }), kind: 'node.kind = $value' } });
 */
export interface CatalogueDeclaration extends Narrowed {
  readonly label: string;
  /** By one property of the node; where two agree, by id. Nodes without it come last, whichever way. */
  readonly order: ValueOrder;
  readonly orders?: Readonly<Record<string, ValueOrder>>;
}

/** How a list is read. */
export interface CatalogueReading {
  readonly filters: readonly string[];
  readonly order: string;
  readonly backward: boolean;
  readonly beginning: Beginning;
}

/** A declared catalogue and the statements that load it. */
export interface Catalogue extends CatalogueDeclaration {
  /** How many keys a cursor of this order has. */
  readonly keys: 3;
  /** Whether a node with these keys has the property that the list is ordered by. */
  beginning(keys: readonly unknown[] | undefined): Beginning;
  /** At most `$limit` rows beyond `$afterValue` and `$afterId`: node (or what else is projected of it), k0, k1, k2. */
  page(reading: CatalogueReading, projection?: Projection): PageStatements;
  /** The same, and how many rows there are. */
  counted(reading: CatalogueReading, projection: Projection): CountedStatements;
  /** How many rows there are: total. */
  length(filters: readonly string[]): LengthStatements;
  /** Clauses that bind `node` to each of the nodes that these filters leave, to go on from. */
  matched(filters: readonly string[]): string;
}

/** Declares a catalogue (see CatalogueDeclaration). */
export function catalogue(declaration: CatalogueDeclaration): Catalogue {
  const { name, label, filters = {}, orders = {} } = declaration;
  for (const [index, filter] of Object.keys(filters).entries()) {
    const { where: predicate, from } = filterOf(declaration, filter);
    if (predicate === undefined && (from === undefined || index > 0))
      throw new Error(`Catalogue ${name}: the filter ${filter} needs a where`);
  }
  const plan = (set: readonly string[]): Plan => {
    for (const filter of set) declared(name, 'filter', filters, filter);
    const start = Object.keys(filters).find((filter) => set.includes(filter) && filterOf(declaration, filter).from !== undefined);
    if (start === undefined) {
      const conditions = predicatesOf(declaration, set);
      return { start, degrees: undefined, kept: undefined, conditions, inOrder: conditions };
    }
    const { from, degrees, isBroad, keptAs } = filterOf(declaration, start);
    return {
      // A label where the pattern begins or ends at a node of the list.
      start: withValue(from!, `$${start}`).replace('(node)', `(node:${label})`),
      degrees: degrees === undefined ? undefined : { clauses: withValue(degrees, `$${start}`), by: start },
      kept: keptAs === undefined ? undefined : { as: keptAs, by: start },
      conditions: predicatesOf(
        declaration,
        set.filter((filter) => filter !== start),
      ),
      inOrder: isBroad === true ? predicatesOf(declaration, set) : undefined,
    };
  };
  const matched = (set: readonly string[]): string => {
    const { start, conditions } = plan(set);
    return start === undefined ? `MATCH (node:${label}) ${where(conditions)}` : `${start}\nWITH DISTINCT node ${where(conditions)}`;
  };
  const planned = ({ filters: set, order, backward, beginning }: CatalogueReading, projection: Projection): PlannedPage => ({
    ...plan(set),
    name,
    label,
    backward,
    beginning,
    projection,
    order: order === DEFAULT_ORDER ? declaration.order : declared(name, 'order', orders, order),
  });
  const length = once((set: readonly string[]): LengthStatements => {
    const [only = '', ...others] = set;
    const kept = others.length > 0 || only === '' ? undefined : filterOf(declaration, only).keptLength;
    return {
      count: statement(`${name} count`, `${matched(set)} RETURN count(node) AS total`),
      kept: kept === undefined ? undefined : { statement: statement(`${name} count, kept`, withValue(kept, `$${only}`)), by: only },
    };
  });
  return {
    ...declaration,
    keys: 3,
    beginning: (keys) => (keys === undefined ? 'END' : keys[0] === 0 ? 'KNOWN' : 'MISSING'),
    matched,
    page: once((reading: CatalogueReading, projection: Projection = WHOLE_NODE) => pageStatements(planned(reading, projection))),
    counted: (reading, projection) => countedStatements(planned(reading, projection), length(reading.filters)),
    length,
  };
}
