import type { Browser } from '@playwright/test';
import { loadLib } from '../browser/chromium.ts';
import type { timeCpv } from './cpv-lib.ts';

/** Pages in which the index is built from nothing. */
const BUILDS = 7;

const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
const tenths = (time: number): number => Math.round(time * 10) / 10;

/** `cpv.index`, the build at the first search, and `cpv.query`, every later search: medians in ms, and the slowest query. */
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
  return {
    'cpv.index': { value: tenths(median(builds)), unit: 'ms', n: builds.length },
    'cpv.query': { value: tenths(median(queries)), unit: 'ms', n: queries.length },
    'cpv.query.max': { value: tenths(Math.max(...queries)), unit: 'ms', n: queries.length },
  };
};
