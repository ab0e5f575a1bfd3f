/**
 * The floors of the house, from the ground up (ARCHITECTURE.md): a folder may import only what stands before its own line.
 * Folders of one line do not know each other.
 */
const FLOORS = [
  ['errors', 'grouping', 'json-object', 'order', 'package-files', 'config', 'redis'],
  ['graph'],
  ['model'],
  ['names'],
  ['records'],
  ['claims'],
  ['charts'],
  ['identity'],
  ['joining'],
  ['check'],
  ['seed'],
  ['import', 'export'],
  ['api'],
  ['server'],
  ['library'],
  ['cli'],
  ['main'],
];

const place = (names) => `^src/(${names.join('|')})(/|\\.ts$)`;

const arrowsGoDown = FLOORS.flatMap((floor, index) =>
  floor.map((name) => ({
    name: `${name}-imports-lower-floors-only`,
    severity: 'error',
    from: { path: place([name]) },
    to: { path: '^src/', pathNot: place([name, ...FLOORS.slice(0, index).flat()]) },
  })),
);

/** Who may import whom: checked by `npm run lint`. */
module.exports = {
  forbidden: [
    ...arrowsGoDown,
    {
      name: 'no-cycles',
      comment: 'Relation fields exist only in tables and resolvers, so types never need each other in a circle.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'driver-only-in-graph',
      comment: 'All but src/graph/ knows a Store, never a driver.',
      severity: 'error',
      from: { pathNot: '^src/graph/' },
      to: { path: '(neo4j-driver|@grafeo-db)' },
    },
    {
      name: 'graphql-in-api-and-server-only',
      comment: 'The engines of the domain, the ways in and out and the graph know nothing of GraphQL.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(api|server|library)/|^src/main\\.ts$' },
      to: { path: 'node_modules/(type-graphql|graphql|graphql-scalars|@apollo/)' },
    },
    {
      name: 'api-knows-no-way-in-or-out',
      comment: 'What clients see is read from the graph; only the engines below are asked.',
      severity: 'error',
      from: { path: '^src/api/' },
      to: { path: '^src/(import|export|seed|check|joining)/' },
    },
    {
      name: 'loaders-below-resolvers',
      comment: 'type <- loader <- resolver.',
      severity: 'error',
      from: { path: '\\.(type|loader)\\.ts$' },
      to: { path: '\\.resolver\\.ts$' },
    },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, path: '^src/', pathNot: '^src/main\\.ts$|\\.d\\.ts$' }, to: {} },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
