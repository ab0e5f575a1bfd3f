import { GraphQLObjectType, GraphQLSchema } from 'graphql';

/** What the schema says of itself: the first that a newcomer reads in a client's documentation (Markdown). */
const DESCRIPTION = `
Inyeon (인연, what ties people to each other) is a knowledge graph of Korean drama: shows, the people who made them, the webtoons and novels that they were made from, their places on charts, and which publication says so.

Begin with a name, in any spelling: \`search(text: "Squid Game")\` gives ids. \`show(id:)\`, \`person(id:)\` and \`webtoon(id:)\` take one, and their fields lead on from one thing to the next. \`shows\` and \`people\` are lists to filter and page through; \`path\` tells how two things are connected; \`chart\` who was on top on a day.

Every fact is a claim with its citations: ask for \`claims\` beside whatever you want proof of. An id, such as \`show:squid-game\`, stays valid; null where something may be null means that the graph does not know it.
`.trim();

/**
 * The fields of Query in the order of use: what most questions begin with comes first, what is for those who keep or match data
 * of their own comes last.
 */
export const QUERY_FIELDS: readonly string[] = [
  // One thing, and how to find it.
  'show',
  'person',
  'webtoon',
  'search',
  // Lists.
  'shows',
  'people',
  'webtoons',
  // How things are connected.
  'path',
  'paths',
  'common',
  'neighbourhood',
  // Charts.
  'chart',
  'charts',
  'compareRuns',
  // Audiences.
  'mostWatched',
  'slotLeader',
  // What surrounds shows.
  'episode',
  'genres',
  'tags',
  'platform',
  'platforms',
  'company',
  'companies',
  'countries',
  'places',
  'group',
  'song',
  'award',
  // How much of what.
  'showFacets',
  'adaptationShare',
  'showsByNetwork',
  'nameLanguages',
  // Who says so.
  'article',
  'articles',
  'publication',
  'publications',
  'disputes',
  // Ids and names from elsewhere.
  'node',
  'nodes',
  'lookup',
  'reconcile',
  'reviewQueue',
  // The graph as a whole.
  'changes',
  'stats',
];

/**
 * The schema as it presents itself: with a description, its types by name, and the fields of Query in the order of use. A field
 * that the order does not name yet comes last (tests/presenting.test.ts finds it).
 */
export function presented(schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig();
  const query = inOrderOfUse(schema.getQueryType()!);
  return new GraphQLSchema({
    ...config,
    description: DESCRIPTION,
    query,
    types: config.types.map((type) => (type.name === query.name ? query : type)).sort((a, b) => (a.name < b.name ? -1 : 1)),
  });
}

function inOrderOfUse(type: GraphQLObjectType): GraphQLObjectType {
  const config = type.toConfig();
  const names = Object.keys(config.fields);
  const ordered = [...QUERY_FIELDS.filter((name) => names.includes(name)), ...names.filter((name) => !QUERY_FIELDS.includes(name))];
  return new GraphQLObjectType({ ...config, fields: Object.fromEntries(ordered.map((name) => [name, config.fields[name]!])) });
}
