/** The entity types, by the prefix of their ids; each is also its node's label and its GraphQL type's name. */
export const entityTypes = {
  show: 'Show',
  season: 'Season',
  person: 'Person',
  character: 'Character',
  webtoon: 'Webtoon',
  novel: 'Novel',
  publication: 'Publication',
  article: 'Article',
  company: 'Company',
  platform: 'Platform',
  country: 'Country',
  genre: 'Genre',
} as const;

/** The prefix of an entity's id. */
export type EntityPrefix = keyof typeof entityTypes;

/** What else `node` finds, by the prefix of its id: each is a label and a GraphQL type too. */
const otherTypes = { claim: 'Claim', chart: 'Chart', entry: 'ChartEntry', rating: 'Rating' } as const;

/** All that `node` finds, by the prefix of its id. */
export const nodeTypes = { ...entityTypes, ...otherTypes } as const;

/** The prefix of the id of anything that `node` finds. */
export type NodePrefix = keyof typeof nodeTypes;

/** The labels under which `node` looks for an id. */
export const nodeLabels: readonly string[] = ['Entity', ...Object.values(otherTypes)];
