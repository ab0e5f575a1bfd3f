import { registerEnumType } from 'type-graphql';
import { asc, desc, type OrderKey } from '../graph/keyset.js';

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
}

/** The name of the order that a client asks for; undefined where it asks for none. */
export function orderName(order: OrderInput | null | undefined): string | undefined {
  return order == null ? undefined : `${order.field} ${order.direction}`;
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
