import { defineConfig } from '@playwright/test';

/**
 * Two projects, both in the Chromium of the system: `browser` runs parts of `lib/` inside plain pages,
 * `e2e` runs the built extension under the real host names.
 */
export default defineConfig({
  testDir: 'test',
  outputDir: 'test-results',
  fullyParallel: false,
  // Tests wait for pages twice as long as they compute: three share two cores.
  workers: 3,
  timeout: 120_000,
  // A slow machine is given time before a state is called missing, and a test that it stalled one more chance: what
  // passed at the second is listed as flaky.
  expect: { timeout: 15_000 },
  retries: 1,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  forbidOnly: true,
  projects: [
    { name: 'browser', testDir: 'test/browser', testMatch: '**/*.spec.ts' },
    { name: 'e2e', testDir: 'test/e2e', testMatch: '**/*.spec.ts' },
  ],
});
