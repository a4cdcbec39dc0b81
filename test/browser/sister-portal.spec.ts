import type { Page } from '@playwright/test';
import { documentPage, list } from '../portals-unit/aflink-pages.ts';
import { expect, loadLib, test } from './chromium.ts';
import type * as Lib from './sister-lib.ts';

/** The example of CONTRIBUTING.md, "Adding a sister portal". */
const said = (html: string) => async (page: Page) => {
  await page.setContent(`<!doctype html><html lang="it"><body>${html}</body></html>`);
  await loadLib(page, 'test/browser/sister-lib.ts');
  return page.evaluate(() => (globalThis as never as { lib: typeof Lib }).lib.saidBySister());
};
const renamed = (html: string): string =>
  html
    .replaceAll('Affidamenti diretti su Accordo Quadro', 'Adesioni a convenzione')
    .replaceAll('Nuovo Affidamento', 'Nuova adesione')
    .replace('Importo Appalto', 'Importo');

test('a sister portal is an instance in few lines: its own words, the family’s pages, fields and captures', async ({
  page,
}) => {
  expect(await said(renamed(list()))(page)).toMatchObject({ page: 'affidamenti' });
  const { known, ...document } = await said(renamed(documentPage()))(page);
  expect(document).toEqual({ page: 'documento', scheda: 'AD4', portal: 'cmrc' });
  expect(known).toContain('aflink.descrizioneCigPadre');
  expect(known).toContain('aggiudicazioni[].codIstat');
  expect(known).toContain('appalto.datiBase.oggetto');
});
