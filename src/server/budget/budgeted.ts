import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Context } from '../../api/context.js';
import { Attached } from '../attached.js';
import { Refused, type Budget, type Spent } from './budget.js';

/** The code of the answer to a client that has spent its budget. */
export const RATE_LIMITED = 'RATE_LIMITED';

/** What a request has cost its client, as `extensions.cost` tells it. */
export interface CostOfRequest extends Spent {
  /** In points. */
  readonly requested: number;
}

const told = new Attached<Context, CostOfRequest>();

/** What was spent for a request; undefined where nothing was. */
export function spentFor(context: Context): CostOfRequest | undefined {
  return told.of(context);
}

/** Takes the cost of each operation from the budget of its client before it is executed, and refuses with 429 what does not fit. */
export function budgeted(budget: Budget): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ contextValue, response }) {
          // Counted by the plugins before this one; what nobody has counted is not for nothing.
          const requested = contextValue.operation.cost ?? 1;
          const spent = await budget.spend(contextValue.client, requested);
          const { left, resetSeconds } = spent;
          told.attach(contextValue, { requested, left, resetSeconds });
          for (const [name, value] of headersOf(spent, budget)) response.http.headers.set(name, value);
          if (spent instanceof Refused) throw refusal(spent, requested, budget);
        },
      };
    },
  };
}

/** What the headers of an answer tell of the budget of its client, and when to come again where it is refused. */
export function headersOf(spent: Spent | Refused, { options }: Budget): [name: string, value: string][] {
  const wait = spent instanceof Refused ? spent.retryAfterSeconds : undefined;
  return [
    ['ratelimit-limit', String(options.perMinute)],
    ['ratelimit-remaining', String(spent.left)],
    ['ratelimit-reset', String(spent.resetSeconds)],
    ...(wait === undefined ? [] : [['retry-after', String(wait)] as [string, string]]),
  ];
}

/**
 * Why a client is refused, and what it can do.
 * @param less how to ask for less.
 */
export function reasonOf({ left, retryAfterSeconds: wait }: Refused, requested: number, { options }: Budget, less: string): string {
  return wait === undefined
    ? `This costs ${requested} points, and a client has ${options.perMinute} a minute: ${less}.`
    : `This costs ${requested} points, and of your ${options.perMinute} a minute ${left} are left: try again in ${wait} s.`;
}

function refusal(spent: Refused, requested: number, budget: Budget): GraphQLError {
  const message = reasonOf(spent, requested, budget, 'ask for fewer rows with first, or for less of each');
  const headers = new HeaderMap(headersOf(spent, budget));
  return new GraphQLError(message, { extensions: { code: RATE_LIMITED, http: { status: 429, headers } } });
}
