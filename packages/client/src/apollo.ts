/** The rules of the schema for Apollo Client's cache: `new InMemoryCache({ possibleTypes, typePolicies })`. */
import type { FieldPolicy, TypePolicies } from '@apollo/client/cache';
import { relayStylePagination } from '@apollo/client/utilities';
import { connections, joinedFields } from './generated/facts.js';

export { possibleTypes } from './generated/facts.js';

/** Pages of one list are put together; a list with other arguments is another list. */
function paged([field, keyArgs]: [string, string[]]): [string, FieldPolicy] {
  return [field, relayStylePagination(keyArgs.length === 0 ? false : keyArgs)];
}

/**
 * For each type: its lists in pages grow, and what has no id of its own is joined with what another query asked of it.
 * Ask pages for `edges`: these are put together, while `nodes` are those of the last page.
 */
export const typePolicies: TypePolicies = Object.fromEntries(
  [...new Set([...Object.keys(connections), ...Object.keys(joinedFields)])].map((type) => [
    type,
    {
      fields: {
        ...Object.fromEntries((joinedFields[type] ?? []).map((field) => [field, { merge: true }])),
        ...Object.fromEntries(Object.entries(connections[type] ?? {}).map(paged)),
      },
    },
  ]),
);
