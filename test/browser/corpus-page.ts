import type { BrowserContext, Page } from '@playwright/test';
import { type CorpusPage, corpus } from '../pages/corpus.ts';
import type { Mutated } from '../pages/mutate.ts';
import type { Scored } from '../pages/truth.ts';
import type { Written } from '../pages/write.ts';
import { loadLib } from './chromium.ts';
import type * as Lib from './corpus-lib.ts';

/** A page under the address of a portal, with the harness in it; every page of the corpus is shown there in turn. */
export const openCorpus = async (page: Page, url = corpus()[0]?.url ?? ''): Promise<void> => {
  await page.route(/^https?:/, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html><html lang="it"><title></title>' }),
  );
  await page.goto(url);
  await loadLib(page, 'test/browser/corpus-lib.ts');
};

/** What Cigno understands of one page as it is. */
export const scorePage = (page: Page, one: CorpusPage): Promise<Scored> =>
  page.evaluate((shown) => {
    const { lib } = globalThis as never as { lib: typeof Lib };
    return lib.score(shown.url, lib.show(shown));
  }, one);

/** One mutated page: by its name and its seed it can be shown again. */
export type MutatedScore = Mutated & { name: string; seed: number };

/** What Cigno understands of `count` pages, the seed saying of each which page it is and how it is changed. */
export const scoreMutations = async (
  page: Page,
  pages: readonly CorpusPage[],
  seed: number,
  count: number,
): Promise<MutatedScore[]> => {
  const out: MutatedScore[] = [];
  for (let n = seed; n < seed + count; n++) {
    const one = pages[n % pages.length];
    if (!one) break;
    const said = await page.evaluate(
      ([shown, at]) => (globalThis as never as { lib: typeof Lib }).lib.scoreMutated(shown, at),
      [one, n] as const,
    );
    out.push({ ...said, name: one.name, seed: n });
  }
  return out;
};

/** Pages that are open at once: a fill waits for its page much longer than it works. */
const AT_ONCE = 5;

/** Has Cigno write on `count` mutated pages, some at a time. */
export const writeMutations = async (
  context: BrowserContext,
  pages: readonly CorpusPage[],
  seed: number,
  count: number,
): Promise<Written[]> => {
  const writers = Array.from({ length: AT_ONCE }, async (_, first) => {
    const page = await context.newPage();
    await openCorpus(page);
    const out: Written[] = [];
    for (let n = seed + first; n < seed + count; n += AT_ONCE) {
      const one = pages[n % pages.length];
      if (!one) break;
      const work = [one, n] as const;
      out.push(
        await page.evaluate(
          ([shown, at]) => (globalThis as never as { lib: typeof Lib }).lib.writeMutated(shown, at),
          work,
        ),
      );
    }
    return out;
  });
  return (await Promise.all(writers)).flat();
};

/** One line for each control taken for what it is not, with the command that shows the page again. */
export const wrongLines = (scores: readonly MutatedScore[]): string[] =>
  scores.flatMap(({ name, seed, wrong, done }) =>
    wrong.map(
      (line) =>
        `${line}\n  CORPUS=${name} SEED=${seed} PAGES=1 npx playwright test --project=browser corpus -g mutated (${done.join(', ')})`,
    ),
  );

export const recallOf = (scores: readonly Scored[]): { found: number; all: number; recall: number } => {
  const found = scores.reduce((sum, one) => sum + one.found.length, 0);
  const all = found + scores.reduce((sum, one) => sum + one.missed.length, 0);
  return { found, all, recall: found / all };
};
