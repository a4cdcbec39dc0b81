import type { Page } from '@playwright/test';
import type { Indicare, WithoutFrame } from '../../lib/domain/indicare.ts';
import type { Insegnamento } from '../../lib/domain/insegnamento.ts';
import { PAGINA } from '../samples/insegnamenti.ts';
import { expect, loadLib, test } from './chromium.ts';
import type * as Lib from './taught-lib.ts';

type InPage = { lib: typeof Lib };
const look = (page: Page, taught: Insegnamento[]) =>
  page.evaluate((what) => (globalThis as never as InPage).lib.look(what), taught);
const point = (page: Page, ask: WithoutFrame<Indicare>) =>
  page.evaluate((what) => (globalThis as never as InPage).lib.point(what), ask);

const show = async (page: Page, title: string, inner: string): Promise<void> => {
  const body = `<!doctype html><html lang="it"><title>${title}</title><body>${inner}</body></html>`;
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto('https://example.test/');
  await loadLib(page, 'test/browser/taught-lib.ts');
  await page.evaluate(() => (globalThis as never as InPage).lib.open());
};

const UNKNOWN = (heading: string): string =>
  `<h1>${heading}</h1><button>Salva tutto</button><button>Esci</button><h2>Ditta Prova S.r.l.</h2><label>Nota <input value="Mario"></label>`;

test('a page that was taught is known by its words, though nothing has happened to it; under other headings it is not', async ({
  page,
}) => {
  await show(page, 'Portale', UNKNOWN('Dati della richiesta'));
  expect(await look(page, [])).toMatchObject({ news: false, page: 'sconosciuta' });
  const { taken } = await point(page, { act: 'pagina', page: 'form', scheda: 'AD5' });
  expect(taken?.lesson).toMatchObject({ kind: 'pagina', page: 'form', scheda: 'AD5' });
  expect(JSON.stringify(taken)).not.toMatch(/Ditta|Mario/);
  expect(await look(page, [PAGINA])).toMatchObject({ news: true, page: 'form', scheda: 'AD5' });
  expect(await look(page, [PAGINA])).toMatchObject({ news: false, page: 'form' });
  expect((await look(page, [PAGINA])).said).toContain('insegnato il 22/11/2026');
  // The title and the commands that every page of a portal has.
  await show(page, 'Portale', UNKNOWN('Profilo utente'));
  expect(await look(page, [PAGINA])).toMatchObject({ page: 'sconosciuta' });
  await show(page, 'Portale', '<p>Niente di suo</p>');
  await look(page, []);
  expect((await point(page, { act: 'pagina', page: 'form', scheda: 'AD5' })).taken?.lesson).toBeNull();
});

const FORM = `<h1>AnacForm – Scheda AD5</h1><h2>Stazioni Appaltanti</h2><label>Codice AUSA <input></label>
  <h2>Appalto</h2><div id="two"><p><label>Zxq primo <input id="one"></label></p><p><label>Oggetto <input></label></p></div>
  <h2>Aggiudicazioni</h2><button type="button">Conferma</button><iframe srcdoc="<label>Dentro <input></label>"></iframe>`;
const ASK = { act: 'campo', id: 'appalto.codiceAppalto' } as const;
const state = async (page: Page): Promise<string> => (await point(page, { act: 'ascolta' })).state;

test('what moves under the pointer while it is pressed is not taken, nor what stands in another frame', async ({
  page,
}) => {
  await show(page, 'AnacForm', FORM);
  await look(page, []);
  // A page that was listening before us, and turns its boxes round as soon as one is pressed.
  await page.evaluate(() => {
    const turn = (): void => {
      const two = document.querySelector('#two');
      if (two?.lastElementChild) two.prepend(two.lastElementChild);
    };
    addEventListener('pointerdown', turn, { capture: true, once: true });
  });
  expect((await point(page, ASK)).state).toBe('attesa');
  await page.locator('#one').hover();
  expect((await point(page, { act: 'ascolta' })).hover?.label).toBe('Zxq primo');
  await page.mouse.down();
  await page.mouse.up();
  expect(await state(page)).toBe('attesa');
  await page.locator('iframe').hover();
  await page.locator('iframe').click();
  expect(await state(page)).toBe('attesa');
  await page.locator('#one').hover();
  await page.locator('#one').click();
  const { taken } = await point(page, { act: 'ascolta' });
  expect(taken).toMatchObject({ label: 'Zxq primo', refusal: '', lesson: { field: 'appalto.codiceAppalto' } });
  // The mode is over: the page is the page's again.
  await page.locator('#one').click();
  await expect(page.locator('#one')).toBeFocused();
});

test('the pointing that nobody watches ends by itself', async ({ page }) => {
  await page.clock.install();
  await show(page, 'AnacForm', FORM);
  await look(page, []);
  await point(page, ASK);
  await page.clock.runFor(20_000);
  await page.locator('#one').click();
  await expect(page.locator('#one')).toBeFocused();
  expect(await state(page)).toBe('finito');
});
