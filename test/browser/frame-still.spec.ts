import type { Page } from '@playwright/test';
import { expect, loadLib, test } from './chromium.ts';
import type * as Lib from './frame-lib.ts';

type InPage = { lib: typeof Lib };
const look = (page: Page): Promise<number> => page.evaluate(() => (globalThis as never as InPage).lib.look());
const gently = (page: Page): Promise<number> => page.evaluate(() => (globalThis as never as InPage).lib.lookGently());
const seen = (page: Page): Promise<string[]> => page.evaluate(() => (globalThis as never as InPage).lib.seen());

const BODY = `<h1>AnacForm – Scheda AD5</h1><h2>Stazioni Appaltanti</h2><label>Codice AUSA <input></label>
  <label>Funzioni svolte <select><option>A</option><option>B</option></select></label>
  <h2>Appalto</h2><label>Oggetto <input></label><h2>Aggiudicazioni</h2><button type="button">Conferma</button><p id="t">Testo</p>`;

test.beforeEach(async ({ page }) => {
  const body = `<!doctype html><html lang="it"><body>${BODY}</body></html>`;
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto('https://example.test/');
  await loadLib(page, 'test/browser/frame-lib.ts');
  await page.waitForLoadState('load');
  await page.evaluate(() => (globalThis as never as InPage).lib.open());
});

test('a page to which nothing has happened is read once, at once or gently', async ({ page }) => {
  expect([await look(page), await look(page), await gently(page), await look(page)]).toEqual([1, 1, 1, 1]);
  expect((await seen(page)).sort()).toEqual(['Codice AUSA', 'Funzioni svolte', 'Oggetto']);
});

const DISTURBANCES: Record<string, (page: Page) => Promise<unknown>> = {
  'a field more': (page) =>
    page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<label>CUP <input></label>')),
  'an attribute': (page) => page.evaluate(() => document.querySelector('input')?.setAttribute('disabled', '')),
  'a class': (page) => page.evaluate(() => document.body.classList.add('altro')),
  'a word': (page) =>
    page.evaluate(() => (document.querySelector('#t')?.firstChild as Text | null)?.appendData(' e altro')),
  'a value typed': (page) => page.getByLabel('Oggetto').pressSequentially('x'),
  'a choice': (page) => page.getByLabel('Funzioni svolte').selectOption('B'),
  'a press': (page) => page.getByRole('button').click(),
  'another size': async (page) => {
    // The page hears of it with its next drawing, which the browser does not wait for.
    const heard = page.evaluate(() => new Promise<void>((done) => addEventListener('resize', () => done())));
    await page.setViewportSize({ width: 700, height: 500 });
    await heard;
  },
  'another address': (page) =>
    page.evaluate(() =>
      (globalThis as never as InPage).lib.move(
        'https://portale-servizi.anticorruzione.it/piattaforma-contratti-pubblici/x',
      ),
    ),
  'the end of its life': (page) => page.evaluate(() => (globalThis as never as InPage).lib.close()),
};
for (const [name, disturb] of Object.entries(DISTURBANCES))
  test(`it is read again after ${name}`, async ({ page }) => {
    expect(await look(page)).toBe(1);
    await disturb(page);
    expect(await look(page)).toBe(2);
  });

test('a change in the same turn as the look is not missed', async ({ page }) => {
  await look(page);
  const labels = await page.evaluate(() => {
    const { lib } = globalThis as never as InPage;
    document.body.insertAdjacentHTML('beforeend', '<label>CUP <input></label>');
    lib.look();
    return lib.seen();
  });
  expect(labels).toContain('CUP');
});

test('a page with fields in a shadow tree is read every time', async ({ page }) => {
  await page.evaluate(() => {
    const host = document.body.appendChild(document.createElement('x-campo'));
    host.attachShadow({ mode: 'open' }).innerHTML = '<label>CUP <input></label>';
  });
  expect([await look(page), await look(page)]).toEqual([1, 2]);
});
