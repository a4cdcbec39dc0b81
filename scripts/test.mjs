#!/usr/bin/env node
// Every check, in the order in which a failure is cheapest to understand; ends with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

const npx = (...args) => spawnSync('npx', ['--no-install', ...args], { stdio: 'inherit' }).status === 0;

/** Passed and failed of a run, from the reporter's own file; a run that left none has failed once. */
const counted = (file, read) => (ran) => {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { passed, failed } = read(JSON.parse(readFileSync(file, 'utf8')));
  return { passed, failed: ran ? failed : Math.max(failed, 1) };
};
const once = (ran) => ({ passed: ran ? 1 : 0, failed: ran ? 0 : 1 });

const STEPS = [
  { name: 'generated types', run: () => npx('wxt', 'prepare'), count: once },
  { name: 'types', run: () => npx('tsc', '--noEmit', '-p', '.'), count: once },
  { name: 'style', run: () => npx('biome', 'ci', '--colors=off', '.'), count: once },
  { name: 'dead code', run: () => npx('knip', '--no-progress'), count: once },
  { name: 'build for Chrome and Edge', run: () => npx('wxt', 'build'), count: once },
  { name: 'build for Firefox', run: () => npx('wxt', 'build', '-b', 'firefox'), count: once },
  { name: 'size of what a page loads', run: () => npx('size-limit'), count: once },
  {
    name: 'unit tests',
    run: () => npx('vitest', 'run'),
    count: counted('test-results/vitest.json', (r) => ({
      passed: r.numPassedTests,
      failed:
        r.numFailedTests + r.testResults.filter((f) => f.status === 'failed' && f.assertionResults.length === 0).length,
    })),
  },
  {
    name: 'browser and end-to-end tests',
    run: () => npx('playwright', 'test'),
    count: counted('test-results/playwright.json', ({ stats }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
    })),
  },
];

rmSync('test-results', { recursive: true, force: true });
const total = { passed: 0, failed: 0 };
for (const step of STEPS) {
  console.log(`\n== ${step.name}`);
  const { passed, failed } = step.count(step.run());
  total.passed += passed;
  total.failed += failed;
  if (failed) console.log(`-- ${step.name}: ${failed} failed`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
