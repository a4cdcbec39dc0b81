import type { Browser } from '@playwright/test';
import { bigPage, heldOutPages, labelPages } from '../browser/labels/pages.ts';
import { judgePage, showReader, withPage } from '../browser/read-page.ts';

type Numbers = Record<string, { value: number; unit: string; n: number }>;
type Lib = typeof import('../browser/read-lib.ts');

const RUNS = 60;
const FIELDS = 1000;

/** Median time of reading, of reading and matching, and of one bare walk over the same page, in turns, all in one evaluation. */
const timeReader = (browser: Browser): Promise<{ read: number; match: number; walk: number; found: number }> =>
  withPage(browser, async (page) => {
    await showReader(page, bigPage(FIELDS));
    return page.evaluate((runs) => {
      const { lib } = globalThis as never as { lib: Lib };
      const { document, performance } = globalThis;
      const walk = (): number => {
        const walker = document.createTreeWalker(document.body);
        let count = 0;
        while (walker.nextNode()) count++;
        return count;
      };
      const timed = (run: () => unknown): number => {
        const start = performance.now();
        run();
        return performance.now() - start;
      };
      const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
      let found = 0;
      for (let i = 0; i < 20; i++) {
        found = Math.min(lib.readFields(document).length, lib.readAndMatch());
        walk();
      }
      const read: number[] = [];
      const matched: number[] = [];
      const walked: number[] = [];
      for (let i = 0; i < runs; i++) {
        read.push(timed(() => lib.readFields(document)));
        matched.push(timed(() => lib.readAndMatch()));
        // One walk is shorter than the clock's grain.
        walked.push(
          timed(() => {
            for (let k = 0; k < 10; k++) walk();
          }) / 10,
        );
      }
      return { read: median(read), match: median(matched), walk: median(walked), found };
    }, RUNS);
  });

/** Labels of all layouts, those held out included. */
const countLabels = (browser: Browser): Promise<{ fields: number; exact: number; wrong: number }> =>
  withPage(browser, async (page) => {
    const sum = { fields: 0, exact: 0, wrong: 0 };
    for (const { html } of [...labelPages(), ...heldOutPages()]) {
      const judged = await judgePage(page, html);
      sum.fields += judged.fields;
      sum.exact += judged.exact;
      sum.wrong += judged.wrong.length;
    }
    return sum;
  });

/** `read.1000` and `match.1000` (reading and matching) with their ratios to a bare walk, and how many labels of the layouts are exact and wrong. */
export const benchRead = async (browser: Browser): Promise<Numbers> => {
  const time = await timeReader(browser);
  if (time.found !== FIELDS) throw new Error(`Letti ${time.found} campi invece di ${FIELDS}`);
  const labels = await countLabels(browser);
  return {
    'read.1000': { value: time.read, unit: 'ms', n: RUNS },
    'read.1000.ratio': { value: time.read / time.walk, unit: 'ratio', n: RUNS },
    'match.1000': { value: time.match, unit: 'ms', n: RUNS },
    'match.1000.ratio': { value: time.match / time.walk, unit: 'ratio', n: RUNS },
    'labels.exact': { value: labels.exact / labels.fields, unit: 'rate', n: labels.fields },
    'labels.wrong': { value: labels.wrong, unit: 'count', n: labels.fields },
  };
};
