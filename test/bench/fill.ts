import type { Browser } from '@playwright/test';
import { fieldOf, specOf } from '../../practice/pcp/schede.ts';
import type * as Fill from '../browser/fill-lib.ts';
import { visitPcp } from '../browser/pcp-page.ts';
import { PREFILLED, STORY } from '../portals/pcp/story.ts';

/** Times the form is filled, each on a new draft. */
const TIMES = 3;

/** The required fields of AD5 written on the plain practice form: our own time in ms, the page's waits left out. */
export const benchFill = async (
  browser: Browser,
): Promise<Record<string, { value: number; unit: string; n: number }>> => {
  const { page, pcp } = await visitPcp(browser, 'plain', 'test/browser/fill-lib.ts');
  const wanted = [...PREFILLED, ...STORY]
    .filter(({ id }) => fieldOf(specOf('AD5'), id).required)
    .map(({ id, index, value }) => ({ id, index, value: value as string | number | boolean }));
  const times: number[] = [];
  for (let n = 0; n < TIMES; n++) {
    await pcp.newDraft();
    const report = await page.evaluate((list) => {
      const { lib } = globalThis as never as { lib: typeof Fill };
      lib.open();
      return lib.fill(lib.order(list));
    }, wanted);
    const lost = report.entries.filter(({ outcome }) => outcome !== 'written' && outcome !== 'already');
    if (lost.length > 0)
      throw new Error(`non scritti: ${lost.map(({ id, reason }) => `${id} (${reason})`).join(', ')}`);
    times.push(report.ownTime);
  }
  await page.context().close();
  times.sort((a, b) => a - b);
  return { 'fill.ad5': { value: times[Math.floor(TIMES / 2)] ?? 0, unit: 'ms', n: wanted.length } };
};
