/** Who may import whom: docs/decisions and the README's map say the same in words. */
export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: { pathNot: '\\.entity\\.ts$' }, to: { circular: true } },
    {
      name: 'domain-imports-nothing-outside-itself',
      severity: 'error',
      from: { path: '^backend/src/domain/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^backend/src/domain/' },
    },
    { name: 'migrations-import-types-only', severity: 'error', from: { path: '^migrations/' }, to: { pathNot: '^migrations/', dependencyTypesNot: ['type-only'] } },
    {
      name: 'database-and-http-know-no-room',
      severity: 'error',
      from: { path: '^backend/src/database/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^backend/src/', pathNot: '^backend/src/(database|reference)/' },
    },
    { name: 'an-entity-stays-in-its-room', severity: 'error', from: { path: '^backend/src/([^/]+)/' }, to: { path: '\\.entity\\.ts$', pathNot: '^backend/src/$1/' } },
    { name: 'ui-knows-no-room', severity: 'error', from: { path: '^frontend/src/app/ui/' }, to: { path: '^frontend/src/app/(?!ui/)' } },
    {
      name: 'a-page-imports-no-other-room',
      severity: 'error',
      from: { path: '^frontend/src/app/(performance|children|clocks|visits|voices|alerts|notes|drafts|records|exchange|jobs)/' },
      to: { path: '^frontend/src/app/(performance|children|clocks|visits|voices|alerts|notes|drafts|records|exchange|jobs)/', pathNot: '^frontend/src/app/$1/' },
    },
    {
      name: 'what-pages-share-knows-no-page',
      severity: 'error',
      from: { path: '^frontend/src/app/(due|identity)/' },
      to: { path: '^frontend/src/app/(performance|children|clocks|visits|voices|alerts|notes|drafts|records|exchange|jobs)/' },
    },
    { name: 'no-test-code-in-the-product', severity: 'error', from: { path: '^backend/src/', pathNot: '\\.spec\\.ts$' }, to: { path: '(^backend/(test|bench)/|\\.spec\\.ts$)' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'backend/tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'node', 'default'], extensions: ['.ts', '.js', '.mjs', '.json'] },
  },
};
