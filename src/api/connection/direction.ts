import { registerEnumType } from 'type-graphql';
import { UserInputError } from '../../errors.js';
import type { CatalogueOrder } from '../../graph/catalogue.js';
import { asc, desc, type OrderKey } from '../../graph/keyset.js';

/** Which way a list is ordered. */
export enum Direction {
  ASC = 'ASC',
  DESC = 'DESC',
}

registerEnumType(Direction, {
  name: 'Direction',
  description: 'Which way a list is ordered.',
  valuesConfig: { ASC: { description: 'Smallest, earliest or A first.' }, DESC: { description: 'Largest, latest or Z first.' } },
});

/** An order that a client asks for. */
export interface OrderInput {
  readonly field: string;
  readonly direction: Direction;
  /** Whose reading order names and titles have: a BCP 47 tag. */
  readonly locale?: string | null;
}

/** Describes the `locale` of an order to its user. */
export const LOCALE =
  'The language of the reader, as ko or en-GB, which names and titles are put in order for: for Korean by their Hangul, in the order of the dictionary; for any other language by their Latin letters, without a leading article. Other orders are the same for everybody.';

/**
 * The name of the order that a client asks for; undefined where it asks for none.
 * @throws UserInputError when its locale is none.
 */
export function orderName(order: OrderInput | null | undefined): string | undefined {
  if (order == null) return undefined;
  const name = `${order.field} ${order.direction}`;
  return NAMED.has(order.field) && isKorean(order.locale) ? `${name} ${KOREAN}` : name;
}

/** The fields that a reader's language puts in an order of its own. */
const NAMED: ReadonlySet<string> = new Set(['TITLE', 'NAME']);

const KOREAN = 'ko';

function isKorean(locale: string | null | undefined): boolean {
  if (locale == null) return false;
  const [language] = /^[a-z]{2,3}(?=$|-[a-z0-9-]{1,40}$)/i.exec(locale) ?? [];
  if (language !== undefined) return language.toLowerCase() === KOREAN;
  const shown = JSON.stringify(locale.length > 60 ? `${locale.slice(0, 60)}…` : locale);
  throw new UserInputError(`${shown} is not a language: write a tag such as ko, en or en-GB.`, ['orderBy', 'locale']);
}

/**
 * The orders of a catalogue of entities by the name that a reader sees, under the names that `orderName` gives.
 * @param field what the API calls the name: NAME or TITLE.
 */
export function cataloguedByName(field: 'NAME' | 'TITLE'): Record<string, CatalogueOrder> {
  const named = { missing: '', everywhere: true };
  return {
    ...catalogued({ [field]: { by: 'sortName', ...named } }),
    [`${field} ${Direction.ASC} ${KOREAN}`]: { by: 'sortNativeName', ...named },
    [`${field} ${Direction.DESC} ${KOREAN}`]: { by: 'sortNativeName', ...named, descending: true },
  };
}

/** The orders of a catalogue by each of some properties in both directions, under the names that `orderName` gives. */
export function catalogued(fields: Readonly<Record<string, CatalogueOrder>>): Record<string, CatalogueOrder> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, order]) => [
      [`${name} ${Direction.ASC}`, order],
      [`${name} ${Direction.DESC}`, { ...order, descending: true }],
    ]),
  );
}

/**
 * The orders by each of some fields in both directions, under the names that `orderName` gives. Rows without a value
 * come last either way.
 * @param fields the Cypher expression of each field, and what stands for null.
 * @param tie the expression that tells rows of the same value apart.
 */
export function ordersBy(
  fields: Readonly<Record<string, { by: string; missing: string | number }>>,
  tie = 'node.id',
): Record<string, OrderKey[]> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, { by, missing }]) => {
      const absent = asc(`CASE WHEN ${by} IS NULL THEN 1 ELSE 0 END`);
      return [
        [`${name} ${Direction.ASC}`, [absent, asc(by, missing), asc(tie)]],
        [`${name} ${Direction.DESC}`, [absent, desc(by, missing), asc(tie)]],
      ];
    }),
  );
}
