import { defineConfig } from 'vitest/config';

/** The slower checks: real validators, real clients, whole data sets. */
export default defineConfig({
  test: {
    include: ['test/full/**/*.test.ts', 'test/real/**/*.test.ts'],
    globalSetup: ['test/helpers/build.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    pool: 'threads',
    maxWorkers: 1,
  },
});
