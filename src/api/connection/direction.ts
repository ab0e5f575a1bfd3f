import { registerEnumType } from 'type-graphql';
import { UserInputError } from '../../errors.js';
import type { ValueOrder } from '../../graph/keyset.js';

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

/** The orders by each of some values in both directions, under the names that `orderName` gives. */
export function ordersBy(fields: Readonly<Record<string, ValueOrder>>): Record<string, ValueOrder> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, order]) => [
      [`${name} ${Direction.ASC}`, order],
      [`${name} ${Direction.DESC}`, { ...order, descending: true }],
    ]),
  );
}

/**
 * The orders of entities by the name that a reader sees, under the names that `orderName` gives.
 * @param field what the API calls the name: NAME or TITLE.
 */
export function ordersByName(field: 'NAME' | 'TITLE'): Record<string, ValueOrder> {
  const named = { missing: '', everywhere: true };
  return {
    ...ordersBy({ [field]: { by: 'node.sortName', ...named } }),
    [`${field} ${Direction.ASC} ${KOREAN}`]: { by: 'node.sortNativeName', ...named },
    [`${field} ${Direction.DESC} ${KOREAN}`]: { by: 'node.sortNativeName', ...named, descending: true },
  };
}
