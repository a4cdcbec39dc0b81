import { axeViolations } from './axe.ts';
import { test } from './extension.ts';
import { expect, panelOf } from './story/panel.ts';

test('an exercise at the practice CMRC: failed, tried again over a reload of the page, passed and kept', async ({
  extension,
}) => {
  const page = await extension.open('palestra.html#esercizio/cig-padre');
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const portal = page.frameLocator('.palestra-hatch iframe');
  await page.getByRole('button', { name: 'Ho finito' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Esercizio da rifare/ })).toBeFocused();
  await expect(page.getByRole('region', { name: 'Che cosa è sfuggito' })).toContainText(
    'del lotto 3 a cui si aderisce',
  );
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Riprova da capo' }).click();

  await portal.getByRole('link', { name: 'Entra con SPID' }).click();
  await portal.getByRole('button', { name: 'Affidamento senza negoziazione' }).click();
  await portal.locator('#menu').getByText('Affidamenti diretti su Accordo Quadro').click();
  await portal.locator('#GridViewer a[href*="IDDOC=1006"]').click();
  await expect(page.getByRole('heading', { name: 'Scheda AD4' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await portal.locator('#CIG_MADRE').fill('B000001279');
  await portal.locator('#DESC_CIG_MADRE').fill('B000001279');
  // This field posts the whole form: what was typed comes back with the next life of the document.
  await portal.locator('#pcp_Categoria').selectOption('FS');
  await expect(portal.locator('#FORMDOCUMENT')).toBeVisible();
  await portal.locator('#pcp_Categoria').selectOption('FB');
  await expect(portal.locator('#DESC_CIG_MADRE')).toHaveValue('B000001279');
  const panel = panelOf(page);
  await panel.controlla();
  await portal.locator('#ToolbarDoc_GestionePCP').click();
  await portal.getByText('Richiedi CIG', { exact: true }).click();
  await expect(portal.getByText('Operazione presa in carico.')).toBeVisible();
  await page.getByRole('button', { name: 'Ho finito' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Esercizio riuscito/ })).toBeFocused();

  await page.getByRole('link', { name: 'Altri esercizi' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'L’ordine sul lotto 3' })).toContainText(
    'Riuscito2 tentativi',
  );
  expect(errors).toEqual([]);
});
