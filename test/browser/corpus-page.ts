import type { Page } from '@playwright/test';
import { type CorpusPage, corpus } from '../pages/corpus.ts';
import type { Scored } from '../pages/truth.ts';
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
