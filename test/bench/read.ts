import type { Browser, Page } from '@playwright/test';
import { bigPage, heldOutPages, labelPages } from '../browser/labels/pages.ts';
import { judgePage, showReader, withPage } from '../browser/read-page.ts';

type Numbers = Record<string, { value: number; unit: string; n: number }>;
type Lib = typeof import('../browser/read-lib.ts');

const ROUNDS = 5;
const RUNS = 60;
const FIELDS = 1000;

type Times = { read: number; match: number; walk: number; found: number };

/** Medians of reading, of reading and matching, and of one bare walk over the same page, in turns, in each of the rounds. */
const timeReader = (browser: Browser): Promise<Times[]> =>
  withPage(browser, async (page) => {
    await showReader(page, bigPage(FIELDS));
    const rounds: Times[] = [];
    for (let n = 0; n < ROUNDS; n++) rounds.push(await timeRound(page));
    return rounds;
  });

const timeRound = (page: Page): Promise<Times> =>
  page.evaluate((runs) => {
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

const middle = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

/**
 * `read.1000` and `match.1000` (reading and matching), medians of all rounds and of the calmest (`.calm`: a shared machine
 * gives half its speed for minutes), their ratios to a bare walk, and how many labels of the layouts are exact and wrong.
 */
export const benchRead = async (browser: Browser): Promise<Numbers> => {
  const rounds = await timeReader(browser);
  for (const { found } of rounds) if (found !== FIELDS) throw new Error(`Letti ${found} campi invece di ${FIELDS}`);
  const n = ROUNDS * RUNS;
  const times = (name: 'read' | 'match'): Numbers => {
    const all = rounds.map((round) => round[name]);
    return {
      [`${name}.1000`]: { value: middle([...all]), unit: 'ms', n },
      [`${name}.1000.calm`]: { value: Math.min(...all), unit: 'ms', n: RUNS },
      [`${name}.1000.ratio`]: { value: middle(rounds.map((round) => round[name] / round.walk)), unit: 'ratio', n },
    };
  };
  const labels = await countLabels(browser);
  return {
    ...times('read'),
    ...times('match'),
    'labels.exact': { value: labels.exact / labels.fields, unit: 'rate', n: labels.fields },
    'labels.wrong': { value: labels.wrong, unit: 'count', n: labels.fields },
  };
};
