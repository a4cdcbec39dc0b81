import type { Browser } from '@playwright/test';
import { openCorpus, recallOf, scoreMutations, scorePage, wrongLines } from '../browser/corpus-page.ts';
import { corpus } from '../pages/corpus.ts';

type Numbers = Record<string, { value: number; unit: string; n: number }>;

const SEED = Number(process.env.SEED ?? 20_261_123);
const PAGES = Number(process.env.PAGES ?? 2000);

/** `corpus.recall` of the pages as they are; `mutations.recall` and `mutations.wrong` of pages changed by lot. */
export const benchCorpus = async (browser: Browser): Promise<Numbers> => {
  const page = await browser.newPage();
  await openCorpus(page);
  const pages = corpus();
  const whole = [];
  for (const one of pages) whole.push(await scorePage(page, one));
  const scores = await scoreMutations(page, pages, SEED, PAGES);
  await page.close();
  const wrong = [...whole.flatMap((one) => one.wrong), ...wrongLines(scores)];
  const [asIs, mutated] = [recallOf(whole), recallOf(scores)];
  console.log(`mutations: seed ${SEED}, ${PAGES} pages of ${pages.length}, ${mutated.all} fields\n${wrong.join('\n')}`);
  return {
    'corpus.recall': { value: asIs.recall, unit: 'rate', n: asIs.all },
    'mutations.recall': { value: mutated.recall, unit: 'rate', n: mutated.all },
    'mutations.wrong': { value: wrong.length, unit: 'count', n: PAGES },
  };
};
