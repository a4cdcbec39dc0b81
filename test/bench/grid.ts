import type { Browser } from '@playwright/test';
import { loadLib } from '../browser/chromium.ts';
import { PCP_URL } from '../portals/serve.ts';
import type { storm } from './grid-lib.ts';

const PAGE = `<!doctype html><html lang="it"><meta charset="utf-8"><title>AnacForm AD5</title><main>
<h1>Bozza AD5 – AnacForm</h1><section><h2>Stazioni Appaltanti</h2><p><label for="a">Codice AUSA</label><input id="a"></p></section>
<section><h2>Appalto</h2><p><label for="b">Codice Appalto</label><input id="b"></p></section><button>Conferma</button>
<h2>Aggiudicazioni</h2><div></div></main></html>`;

/** A page that draws 1200 inputs anew five times a second: the longest task of ours, in ms; `n` counts our looks. */
export const benchGrid = async (
  browser: Browser,
): Promise<Record<string, { value: number; unit: string; n: number }>> => {
  const context = await browser.newContext();
  await context.route(/^https?:/, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: route.request().url() === PCP_URL ? PAGE : '' }),
  );
  const page = await context.newPage();
  await page.goto(PCP_URL);
  await loadLib(page, 'test/bench/grid-lib.ts');
  const { looks, fields } = await page.evaluate(() =>
    (globalThis as never as { lib: { storm: typeof storm } }).lib.storm(globalThis.document),
  );
  await context.close();
  if (looks.length === 0 || fields < 1000) throw new Error(`la griglia non è stata letta: ${fields} campi`);
  return { 'grid.longtask.max': { value: Math.round(Math.max(...looks) * 10) / 10, unit: 'ms', n: looks.length } };
};
