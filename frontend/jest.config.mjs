import presets from 'jest-preset-angular/presets/index.js';

/** Components run in jsdom, without zones, as ES modules. */
export default {
  ...presets.createEsmPreset(),
  rootDir: import.meta.dirname,
  maxWorkers: 2,
  testTimeout: 60_000,
  setupFilesAfterEnv: ['<rootDir>/jest.setup.ts'],
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
};
