import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Context } from '../../api/context.js';
import { Refused, type Budget, type Spent } from './budget.js';

/** The code of the answer to a client that has spent its budget. */
export const RATE_LIMITED = 'RATE_LIMITED';

/** What a request has cost its client, as `extensions.cost` tells it. */
export interface CostOfRequest extends Spent {
  /** In points. */
  readonly requested: number;
}

const told = new WeakMap<Context, CostOfRequest>();

/** What was spent for a request; undefined where nothing was. */
export function spentFor(context: Context): CostOfRequest | undefined {
  return told.get(context);
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
          told.set(contextValue, { requested, left, resetSeconds });
          response.http.headers.set('ratelimit-limit', String(budget.options.perMinute));
          response.http.headers.set('ratelimit-remaining', String(left));
          response.http.headers.set('ratelimit-reset', String(resetSeconds));
          if (spent instanceof Refused) throw refusal(spent, requested, budget);
        },
      };
    },
  };
}

function refusal({ left, retryAfterSeconds: wait }: Refused, requested: number, { options }: Budget): GraphQLError {
  const message =
    wait === undefined
      ? `This costs ${requested} points, and a client has ${options.perMinute} a minute: ask for fewer rows with first, or for less of each.`
      : `This costs ${requested} points, and of your ${options.perMinute} a minute ${left} are left: try again in ${wait} s.`;
  const headers = new HeaderMap(wait === undefined ? [] : [['retry-after', String(wait)]]);
  return new GraphQLError(message, { extensions: { code: RATE_LIMITED, http: { status: 429, headers } } });
}
