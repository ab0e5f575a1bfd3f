import { kinds } from './kinds.js';

/** The labels of entities by the prefix of their ids; each is also the name of a GraphQL type. */
export const entityTypes = labelsOf(kinds);

/** What else `node` finds, by the prefix of its id: each is a label and a GraphQL type too. */
const otherTypes = { claim: 'Claim', chart: 'Chart', entry: 'ChartEntry', rating: 'Rating', audience: 'AudienceRating' } as const;

/** All that `node` finds, by the prefix of its id. */
export const nodeTypes = { ...entityTypes, ...otherTypes } as const;

/** The prefix of the id of anything that `node` finds. */
export type NodePrefix = keyof typeof nodeTypes;

/** The labels under which `node` looks for an id. */
export const nodeLabels: readonly string[] = ['Entity', ...Object.values(otherTypes)];

/** The label of each kind. */
function labelsOf<K extends Readonly<Record<string, { readonly label: string }>>>(of: K): { readonly [P in keyof K]: K[P]['label'] } {
  return Object.fromEntries(Object.entries(of).map(([prefix, { label }]) => [prefix, label])) as { readonly [P in keyof K]: K[P]['label'] };
}
