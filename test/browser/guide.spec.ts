import type { Page } from '@playwright/test';
import { cmrcDriver } from '../portals/cmrc/driver.ts';
import { createPortal } from '../portals/cmrc/portal.ts';
import { routeCmrc } from '../portals/cmrc/route.ts';
import { STORY as AD4_STORY } from '../portals/cmrc/story.ts';
import { PREFILLED, STORY } from '../portals/pcp/story.ts';
import { RENDERINGS } from '../portals/serve.ts';
import { bundle, expect, test } from './chromium.ts';
import type * as Guide from './guide-lib.ts';
import { visitPcp } from './pcp-page.ts';

const LIB = 'test/browser/guide-lib.ts';

/** The step that the guide asks for on this page, and the words at which it points. */
const asked = async (page: Page, guide: string): Promise<string> => {
  const { step, at } = await page.evaluate(
    (name) => (globalThis as never as { lib: typeof Guide }).lib.shown(name),
    guide,
  );
  return `${step}: ${at}`;
};

for (const rendering of RENDERINGS)
  test(`${rendering}: the guide AD5 points at the right control of every page`, async ({ browser }) => {
    const { page, pcp } = await visitPcp(browser, rendering, LIB);
    const now = () => asked(page, 'pcp-ad5');
    expect(await now()).toMatch(/^apri-bozze: (?:Le mie bozze|Gestione appalti)/i);
    await pcp.openBozze();
    await expect.poll(now).toMatch(/^aggiungi: .*Aggiungi$/);
    await pcp.newDraft();
    await expect.poll(now).toMatch(/^(?:stazione: .*Centro|codice-appalto: )/i);
    await pcp.setAll(rendering === 'plain' ? [...PREFILLED, ...STORY] : STORY);
    await expect.poll(now).toMatch(/^conferma: .*Conferma$/);
    await pcp.conferma();
    await expect.poll(now).toMatch(/^crea-appalto: .*Crea appalto$/i);
    await pcp.creaAppalto();
    await pcp.openDettaglio(String(STORY.find(({ id }) => id === 'appalto.codiceAppalto')?.value));
    await expect.poll(now).toMatch(/^verifica: .*Verifica/);
    await page.context().close();
  });

test('cmrc: the guide AD4 points at the right control of every page, and never waits for what is done', async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: 'it-IT' });
  await routeCmrc(context, createPortal({ answerAfter: null }));
  const page = await context.newPage();
  const cmrc = cmrcDriver(page);
  await page.addInitScript({ content: `${await bundle(LIB)};window.lib = lib;` });
  const now = () => asked(page, 'cmrc-ad4');
  await cmrc.goHome();
  expect(await now()).toBe('entra: Entra con SPID');
  await cmrc.login();
  expect(await now()).toMatch(/^menu: (?:Affidament\w+ senza negoziazione|Affidamenti diretti su Accordo Quadro)$/i);
  await cmrc.openList();
  expect(await now()).toBe('nuovo: Nuovo Affidamento');
  await cmrc.newDocument();
  expect(await now()).toMatch(/^padre: Descrizione CIG Padre/);
  await cmrc.setAll(AD4_STORY);
  expect(await now()).toBe('salva: Salva');
  await context.close();
});
