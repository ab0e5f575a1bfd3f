import type { Response } from 'express';
import type { Context } from '../../api/context.js';
import { Refused, type Budget } from '../budget/budget.js';
import { headersOf, RATE_LIMITED, reasonOf } from '../budget/budgeted.js';
import { RELATION, weightOfRoot } from '../limits/weights.js';
import { RequestError } from './failure.js';

/** What each request takes, in the points that operations are counted in. */
export const POINTS = {
  /** A query of a batch. */
  query: weightOfRoot('reconcile'),
  /** Suggesting entities while somebody types. */
  suggestion: weightOfRoot('search'),
  /** A property of an entity that is fetched. */
  value: RELATION,
  /** A page about an entity, and whatever is told without reading the store. */
  least: 1,
} as const;

/** What a batch of so many queries takes. */
export function pointsOf(queries: number): number {
  return Math.max(POINTS.least, queries * POINTS.query);
}

/**
 * Lets a request in for so many points, as operations are let in: they are taken from the budget of its client, and dear requests wait for
 * their turn.
 * @throws RequestError 429 where the client has not so many left.
 */
export type Charge = (context: Context, response: Response, points: number) => Promise<void>;

/** @param dearCost from where a request counts as dear, in points. */
export function charging({ budget, dearCost }: { readonly budget: Budget | undefined; readonly dearCost: number }): Charge {
  return async (context, response, points) => {
    const cost = Math.ceil(points);
    context.operation.cost = cost;
    if (budget !== undefined) {
      const spent = await budget.spend(context.client, cost);
      response.set(Object.fromEntries(headersOf(spent, budget)));
      if (spent instanceof Refused) throw new RequestError(429, reasonOf(spent, cost, budget, 'send smaller batches'), [], RATE_LIMITED);
    }
    if (cost > dearCost) await context.admission?.asDear();
  };
}
