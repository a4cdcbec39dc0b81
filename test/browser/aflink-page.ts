import type { Frame, Page } from '@playwright/test';
import { bundle } from './chromium.ts';
import type * as Lib from './recognise-lib.ts';

export const CMRC = 'https://portalegare.cittametropolitanaroma.it/portalegare';
type Scope = { lib: typeof Lib };

let source: Promise<string> | null = null;

/** Puts the recognition into a frame that has none yet; the document is not touched. */
const withLib = async (frame: Frame): Promise<void> => {
  source ??= bundle('test/browser/recognise-lib.ts').then((text) => `${text};window.lib = lib;`);
  if (!(await frame.evaluate(() => 'lib' in globalThis))) await frame.evaluate(await source);
};

/** Serves one page of the family under the real host name. */
export const showAflink = async (page: Page, html: string, path = '/index.php', style = ''): Promise<void> => {
  await page.route(/^https?:/, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="it"><head><style>${style}</style></head><body>${html}</body></html>`,
    }),
  );
  await page.goto(CMRC + path);
};

/** What Cigno says of the page: its kind, and what each field means; elements left behind. */
export const saidOf = async (where: Page | Frame) => {
  const frame = 'mainFrame' in where ? where.mainFrame() : where;
  await withLib(frame);
  return frame.evaluate(() => {
    const { lib } = globalThis as never as Scope;
    const { document, location } = globalThis;
    const found = lib.recognise(document, location.href);
    const writable = new Set(found.fields.map(({ element }) => element));
    return {
      portal: found.portal,
      page: found.page,
      scheda: found.scheda,
      reasons: found.reasons,
      known: found.known.map(({ field, id, index }) => ({
        key: lib.fieldKey(id, index),
        element: field.element.id,
        label: field.label,
        required: field.required,
        writable: writable.has(field.element),
      })),
      unknown: found.unknown.map(({ field, why }) => ({ element: field.element.id, label: field.label, why })),
      seen: lib.capture(document, found.page),
    };
  });
};
