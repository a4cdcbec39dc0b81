import type { Page } from '@playwright/test';
import { keptRecords } from './archive-tools.ts';
import { axeViolations, problems } from './axe.ts';
import { test } from './extension.ts';
import { expect, panelOf } from './story/panel.ts';

/** The register, the drafts, the profiles and the second copy: everything of the user's that could be touched. */
const kept = async (archive: Page): Promise<string> => {
  const mirror = await archive.evaluate(async () => {
    type Area = { get: (keys: null) => Promise<Record<string, unknown>> };
    const { local } = (globalThis as unknown as { chrome: { storage: { local: Area } } }).chrome.storage;
    return local.get(null);
  });
  return JSON.stringify({ records: await keptRecords(archive), mirror });
};

test('a newcomer gets a practice CIG at the PCP with the assistant, and the real register does not know of it', async ({
  extension,
}) => {
  const archive = await extension.open('archivio.html#registro');
  await archive.getByRole('heading', { level: 1 }).waitFor();
  const before = await kept(archive);

  const page = await extension.open('palestra.html');
  await expect(page.getByText('Non è il portale vero')).toBeVisible();
  expect(await problems(page, 'palestra')).toEqual([]);
  await page.getByRole('link', { name: 'Prova sulla PCP' }).press('Enter');
  await expect(page.locator('#palestra-portale')).toBeFocused();
  const portal = page.frameLocator('iframe');
  const press = (name: string): Promise<void> => portal.getByRole('button', { name, exact: true }).click();
  await press('Gestione appalti');
  await press('Le mie bozze');
  await press('Aggiungi');
  await portal.getByLabel('AD5 – Affidamento diretto <5K').check();
  await press('Crea Bozza');

  const panel = panelOf(page);
  const esito = await panel.compila();
  expect(esito).toContain('20 scritti e riletti');
  expect(await axeViolations(page)).toEqual([]);
  await press('Conferma');
  await press('Crea appalto');
  await press('Vai a I miei appalti');
  await portal.getByRole('row').filter({ hasText: '80000000002-2026-4F7A09C1' }).getByRole('button').click();
  await portal.getByRole('menuitem', { name: 'Dettaglio' }).click();
  await press('Conferma appalto');
  await press('Procedi');

  const register = page.getByRole('region', { name: 'Registro della palestra' });
  await expect(register).toContainText(/PROVA U[0-9A-F]{9}/);
  // The assistant sees it on the page, as on the real portal.
  await expect(page.locator('#appalto strong.mono')).toHaveText(/^U[0-9A-F]{9}$/);
  expect(await kept(archive)).toBe(before);
});
