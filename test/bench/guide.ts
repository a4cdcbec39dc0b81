import type { Browser } from '@playwright/test';
import type * as Guide from '../browser/guide-lib.ts';
import { visitPcp } from '../browser/pcp-page.ts';

/** Times the same way is gone. */
const TIMES = 8;

/**
 * ms from a page of the practice PCP that has just been drawn to the step of the guide AD5: reading, recognition and the
 * engine, none of them knowing anything of the page before. The wait for a page to rest is not in it.
 */
export const benchGuide = async (
  browser: Browser,
): Promise<Record<string, { value: number; unit: string; n: number }>> => {
  const { page, pcp } = await visitPcp(browser, 'plain', 'test/browser/guide-lib.ts');
  const times: number[] = [];
  const expect = async (wanted: string): Promise<void> => {
    const { step, ms } = await page.evaluate(() => (globalThis as never as { lib: typeof Guide }).lib.step());
    if (step !== wanted) throw new Error(`passo «${step}» invece di «${wanted}»`);
    times.push(ms);
  };
  for (let n = 0; n < TIMES; n++) {
    await pcp.openBozze();
    await expect('aggiungi');
    await page.getByRole('main').getByText('Aggiungi', { exact: true }).click();
    await expect('scegli');
    await page.getByRole('radio', { name: /AD5/ }).check();
    await page.getByRole('button', { name: 'Crea Bozza' }).click();
    await expect('stazione');
    await pcp.openAppalti();
    await expect('dettaglio');
    await page.getByRole('button', { name: 'Home' }).click();
    await expect('apri-bozze');
  }
  await page.context().close();
  times.sort((a, b) => a - b);
  const value = Math.round((times[times.length >> 1] ?? 0) * 10) / 10;
  const slowest = Math.round(times.at(-1) ?? 0);
  return {
    'guide.step': { value, unit: 'ms', n: times.length },
    'guide.step.max': { value: slowest, unit: 'ms', n: times.length },
  };
};
