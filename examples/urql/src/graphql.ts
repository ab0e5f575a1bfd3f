/** Queries are typed from their text: the types of the schema come with inyeon-client, nothing is generated here. */
import { initGraphQLTada } from 'gql.tada';
import type { Scalars } from 'inyeon-client';
import type { introspection } from 'inyeon-client/tada';

export const graphql = initGraphQLTada<{ introspection: introspection; scalars: Scalars }>();
