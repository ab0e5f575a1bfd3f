/** Who may import whom (ARCHITECTURE.md): checked by `npm run lint`. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Relation fields exist only in resolvers, so types never need each other in a circle.',
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
      name: 'graph-knows-no-domain',
      comment: 'The store, the relations and the loaders know nothing of shows and people.',
      severity: 'error',
      from: { path: '^src/graph/' },
      to: { path: '^src/', pathNot: '^src/(graph/|errors|config|grouping|package-files)' },
    },
    {
      name: 'loaders-below-resolvers',
      comment: 'type <- loader <- resolver.',
      severity: 'error',
      from: { path: '\\.(type|loader)\\.ts$' },
      to: { path: '\\.resolver\\.ts$' },
    },
    {
      name: 'cli-is-the-edge',
      comment: 'Only the entry point and the command line print and exit.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main\\.ts|cli/)' },
      to: { path: '^src/(main\\.ts|cli/)' },
    },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, path: '^src/', pathNot: '^src/main\\.ts$' }, to: {} },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
