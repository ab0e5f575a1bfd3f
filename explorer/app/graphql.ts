/** Operations are typed from their text, by the schema that comes with inyeon-client: nothing is generated here. */
import { initGraphQLTada, type TadaDocumentNode } from 'gql.tada';
import type { Scalars } from 'inyeon-client';
import type { introspection } from 'inyeon-client/tada';

export const graphql = initGraphQLTada<{ introspection: introspection; scalars: Scalars; disableMasking: true }>();
export type { ResultOf, TadaDocumentNode } from 'gql.tada';

/** The operation of some page, whichever. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- variables are taken, so that no narrower type has room for all
export type AnyDocument = TadaDocumentNode<any, any>;
