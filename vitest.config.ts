import { defineConfig } from 'vitest/config';

/** Unit tests; a file that needs a document says so with `@vitest-environment happy-dom` on its first line. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    environment: 'node',
    restoreMocks: true,
    // Thousands of generated cases on a machine that does other things too.
    testTimeout: 30_000,
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
  },
});
