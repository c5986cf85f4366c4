import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'test/**/*.test.ts',
      'eval/**/*.test.ts',
      'bench/**/*.test.ts',
      'train/*.test.ts',
    ],
    // Generous: machines that train a model beside the tests are slow. Tests of speed count CPU time.
    testTimeout: 120_000,
    // For .ci/run, which counts.
    reporters: process.env.VITEST_JSON
      ? ['default', ['json', { outputFile: process.env.VITEST_JSON }]]
      : ['default'],
  },
});
