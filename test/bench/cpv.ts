import type { Browser } from '@playwright/test';
import { loadLib } from '../browser/chromium.ts';
import type { timeCpv } from './cpv-lib.ts';

/** Pages in which the index is built from nothing. */
const BUILDS = 7;

const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
const tenths = (time: number): number => Math.round(time * 10) / 10;

/** `cpv.index`, the build at the first search, and `cpv.query`, every later search: medians in ms, and the one that 95 queries of 100 stay below. */
export const benchCpv = async (
  browser: Browser,
): Promise<Record<string, { value: number; unit: string; n: number }>> => {
  const builds: number[] = [];
  const queries: number[] = [];
  for (let run = 0; run < BUILDS; run++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await loadLib(page, 'test/bench/cpv-lib.ts');
    const times = await page.evaluate(() =>
      (globalThis as never as { lib: { timeCpv: typeof timeCpv } }).lib.timeCpv(),
    );
    builds.push(times.index);
    queries.push(...times.queries);
    await context.close();
  }
  const sorted = [...queries].sort((a, b) => a - b);
  return {
    'cpv.index': { value: tenths(median(builds)), unit: 'ms', n: builds.length },
    'cpv.query': { value: tenths(median(queries)), unit: 'ms', n: queries.length },
    'cpv.query.p95': { value: tenths(sorted[Math.floor(sorted.length * 0.95)] ?? 0), unit: 'ms', n: queries.length },
  };
};
