import type { Browser, Page } from '@playwright/test';
import { loadLib } from '../browser/chromium.ts';
import { PCP_URL } from '../portals/serve.ts';
import type { Look, storm } from './grid-lib.ts';

const PAGE = `<!doctype html><html lang="it"><meta charset="utf-8"><title>AnacForm AD5</title><main>
<h1>Bozza AD5 – AnacForm</h1><section><h2>Stazioni Appaltanti</h2><p><label for="a">Codice AUSA</label><input id="a"></p></section>
<section><h2>Appalto</h2><p><label for="b">Codice Appalto</label><input id="b"></p></section><button>Conferma</button>
<h2>Aggiudicazioni</h2><div></div></main></html>`;

/** The page of a draft, with the library of the bench in it, in a context of its own. */
export const openGrid = async (browser: Browser): Promise<Page> => {
  const context = await browser.newContext();
  await context.route(/^https?:/, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: route.request().url() === PCP_URL ? PAGE : '' }),
  );
  const page = await context.newPage();
  await page.goto(PCP_URL);
  await loadLib(page, 'test/bench/grid-lib.ts');
  return page;
};

const run = async (browser: Browser, who: Look): Promise<{ stretches: number[]; looks: number; fields: number }> => {
  const page = await openGrid(browser);
  const done = await page.evaluate(
    (look) => (globalThis as never as { lib: { storm: typeof storm } }).lib.storm(globalThis.document, look),
    who,
  );
  await page.context().close();
  return done;
};

const longest = (stretches: number[]): number => Math.round(Math.max(...stretches) * 10) / 10;

/**
 * A page that draws 1200 inputs anew five times a second: the longest stretch of ours without a rest, in ms, of the
 * watcher, of the assistant and of the panel's reading; `n` counts the stretches.
 */
export const benchGrid = async (
  browser: Browser,
): Promise<Record<string, { value: number; unit: string; n: number }>> => {
  const numbers: Record<string, { value: number; unit: string; n: number }> = {};
  const all: number[] = [];
  for (const who of ['watcher', 'assistant', 'panel'] as const) {
    const { stretches, looks, fields } = await run(browser, who);
    if (looks === 0 || (who !== 'watcher' && fields < 1000))
      throw new Error(`la griglia non è stata letta (${who}): ${looks} sguardi, ${fields} campi`);
    numbers[`grid.${who}.max`] = { value: longest(stretches), unit: 'ms', n: stretches.length };
    all.push(...stretches);
  }
  return { 'grid.longtask.max': { value: longest(all), unit: 'ms', n: all.length }, ...numbers };
};
