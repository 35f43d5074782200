/**
 * `unit` needs nothing but Node; `api` (files ending .api.spec.ts) has a real PostgreSQL started for the run.
 * `together` is all of `api` in a few test files, as `npm test` runs it: the same tests, in half the time.
 */
const common = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1', '^#aelwyd/(.*)$': '<rootDir>/src/$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          keepClassNames: true,
        },
        module: { type: 'es6' },
      },
    ],
  },
};

const store = { globalSetup: '<rootDir>/test/start-postgres.mjs', globalTeardown: '<rootDir>/test/stop-postgres.mjs' };

export default {
  workerIdleMemoryLimit: '600MB',
  maxWorkers: 2,
  // A test that waits for a store or a child process fails by what it finds, not by how busy the machine is.
  testTimeout: 180_000,
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/{src,bench}/**/*.spec.ts'], testPathIgnorePatterns: ['\\.api\\.spec\\.ts$'] },
    { ...common, ...store, displayName: 'api', testMatch: ['<rootDir>/{src,bench}/**/*.api.spec.ts'] },
    { ...common, ...store, displayName: 'together', testMatch: ['<rootDir>/test/together/*.spec.ts'] },
  ],
};
