import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../api/context.js';
import { suggestedIds } from '../api/entity/suggested-ids.js';
import { IdError } from '../errors.js';
import { raisedOnPurpose } from './format-error.js';

/** For how many ids of one request suggestions are looked for. */
const MOST = 3;

/** Suggests ids that exist to whoever has asked by one that does not. */
export const suggesting: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue: { load } }) {
        const wrong = errors.map(raisedOnPurpose).filter((error) => error instanceof IdError);
        await Promise.all(
          wrong.slice(0, MOST).map(async (error) => {
            // Where the store has gone meanwhile, the error says enough by itself.
            error.suggest(await suggestedIds(load, error.id, error.kind).catch(() => []));
          }),
        );
      },
    };
  },
};
