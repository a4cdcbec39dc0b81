import type { Browser, Page } from '@playwright/test';
import { bundle } from './chromium.ts';
import type { PlainField } from './read-lib.ts';

type Lib = typeof import('./read-lib.ts');
type Scope = { lib: Lib };

let source: Promise<string> | null = null;

/** The reader as one script, bundled once. */
export const readerSource = (): Promise<string> => {
  source ??= bundle('test/browser/read-lib.ts').then((text) => `${text};window.lib = lib;`);
  return source;
};

/** Shows a page with the reader beside it. */
export const showReader = async (page: Page, html: string): Promise<void> => {
  await page.setContent(html);
  await page.addScriptTag({ content: await readerSource() });
};

/** Shows a body and reads it. */
export const readBody = async (page: Page, body: string, head = ''): Promise<PlainField[]> => {
  await showReader(page, `<!doctype html><html lang="it"><head>${head}</head><body>${body}</body></html>`);
  return page.evaluate(() => (globalThis as never as Scope).lib.readPlain());
};

/** Shows a page and compares the labels read with those that its controls say are theirs. */
export const judgePage = async (page: Page, html: string): Promise<ReturnType<Lib['judgeLabels']>> => {
  await showReader(page, html);
  return page.evaluate(() => (globalThis as never as Scope).lib.judgeLabels());
};

/** Opens a page of its own size, closed after use. */
export const withPage = async <T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    return await use(page);
  } finally {
    await page.close();
  }
};
