import type { Page } from '@playwright/test';
import { AFFIDAMENTO } from '../../practice/samples/ad5.ts';
import { pcpDriver } from '../portals/pcp/driver.ts';
import { PCP_URL, pcpHtml, routePcp } from '../portals/serve.ts';
import { keptRecords, quietPage } from './archive-tools.ts';
import { expect, panelBeside, test, withProfiles } from './panel-tools.ts';

test.describe.configure({ timeout: 120_000 });

/** The portal has given a field a name that nobody can know. */
const NONSENSE = 'Zxq primo';
const reworded = async (): Promise<string> => {
  const html = await pcpHtml('plain');
  const changed = html.replace(/(id: "appalto\.codiceAppalto", label: )"[^"]+"/g, `$1"${NONSENSE}"`);
  expect(changed).not.toBe(html);
  return changed;
};

/** The portal calls the page of one appalto, and the columns of its CIGs, in words of its own. */
const PAGE = 'Zxq della pratica';
const COLUMN = 'Zxq rilasciato';
const renamed = async (): Promise<string> => {
  const html = await pcpHtml('plain');
  const changed = html
    .replace('"Dettaglio appalto"', `"${PAGE}"`)
    .replace('"Oggetto", "CIG"]', `"Oggetto", "${COLUMN}"]`)
    .replace('"Stato", "CIG"', `"Stato", "${COLUMN}"`);
  for (const word of [`, "${PAGE}"`, `"Oggetto", "${COLUMN}"]`, `"Stato", "${COLUMN}"`])
    expect(changed).toContain(word);
  return changed;
};

/** What the page's own code heard, and where its focus is. */
const spy = (page: Page) =>
  page.evaluate(() => {
    const scope = globalThis as unknown as { heard: string[] };
    scope.heard = [];
    for (const name of ['click', 'mousedown', 'pointerdown', 'focusin', 'keydown'])
      document.addEventListener(name, (event) => scope.heard.push(`${name} ${(event.target as Element).localName}`));
  });
const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);

test('a field with an unknown caption is taught by pointing, planned, written, found again, and forgotten', async ({
  extension,
}) => {
  const { context } = extension;
  await routePcp(context, 'plain');
  const body = await reworded();
  await context.route(`${PCP_URL}**`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await withProfiles(extension);
  const page = await context.newPage();
  const pcp = pcpDriver(page, 'plain');
  await pcp.goHome();
  await pcp.newDraft();
  const panel = await panelBeside(extension, page);
  const { page: beside } = panel;
  const button = (name: string) => beside.getByRole('button', { name, exact: true });
  const box = page.getByLabel(NONSENSE);
  const row = panel.region('Piano').locator('.plan-row').filter({ hasText: AFFIDAMENTO.codiceAppalto }).first();
  const homeless = panel.region('Da copiare').getByText(AFFIDAMENTO.codiceAppalto);
  await expect(homeless).toBeVisible();
  await expect(row).toBeHidden();

  // Pointing: the page hears nothing of it, and what it makes up itself points at nothing.
  await button('Insegna campo').click();
  await beside.getByLabel('Che cosa va nel campo').selectOption('appalto.codiceAppalto');
  await button('Indica sulla pagina').click();
  await expect(button('Smetti di indicare')).toBeFocused();
  await page.bringToFront();
  await spy(page);
  await box.evaluate((element) => element.dispatchEvent(new MouseEvent('click', { bubbles: true })));
  await box.hover();
  await expect(beside.getByText(`Nell’anello: ${NONSENSE}`)).toBeVisible();
  await box.click();
  await expect(beside.getByRole('heading', { name: 'Insegna campo' })).toBeFocused();
  expect((await heard(page)).filter((one) => !one.startsWith('click'))).toEqual([]);
  expect(await heard(page)).toEqual(['click input']);
  await expect(box).not.toBeFocused();
  await expect(panel.region('Insegna campo')).toContainText(NONSENSE);
  await button('Insegna').click();
  await expect(row).toHaveClass(/plan-row--write/);

  await panel.compila();
  await expect(box).toHaveValue(AFFIDAMENTO.codiceAppalto);

  // Another day: the page is loaded anew, its boxes in another order under other ids.
  await page.bringToFront();
  await page.reload();
  await page.getByRole('button', { name: /gestione appalti/i }).waitFor();
  await pcp.newDraft();
  await box.evaluate((element) => {
    const grid = element.closest('.grid');
    for (const child of [...(grid?.children ?? [])].reverse()) grid?.append(child);
  });
  await expect(row).toHaveClass(/plan-row--write/);
  await beside.getByText('Insegnamenti di questa pagina').click();
  await beside.getByRole('button', { name: /^Prova/ }).click();
  await expect(beside.getByText(/^Cerchiato sulla pagina/)).toBeAttached();

  // By the keyboard alone, on the page: nothing is pressed there, Esc leaves.
  await button('Insegna campo').click();
  await beside.getByLabel('Che cosa va nel campo').selectOption('appalto.settore');
  await button('Indica sulla pagina').click();
  await expect(button('Smetti di indicare')).toBeFocused();
  await page.bringToFront();
  await spy(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(beside.getByText(/^Nell’anello: (?!ancora)/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button('Smetti di indicare')).toBeHidden();
  expect(await heard(page)).toEqual([]);
  await button('Annulla').click();

  const archive = await extension.open('archivio.html#insegnamenti');
  const lesson = archive.getByRole('listitem').filter({ hasText: NONSENSE });
  await expect(lesson).toContainText(/insegnato qui il/);
  await expect(lesson).toContainText(/Ritrovato il/);
  await lesson.getByRole('button', { name: /^Togli/ }).click();
  await expect(archive.getByText('Ancora nessun insegnamento')).toBeVisible();
  await archive.close();
  await expect(homeless).toBeVisible();
});

test('a page and the place of its CIG that only a person can know: taught by hand, and the CIG is in the register', async ({
  extension,
}) => {
  const { context } = extension;
  await routePcp(context, 'plain');
  const body = await renamed();
  await context.route(`${PCP_URL}**`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  const quiet = await quietPage(extension);
  const page = await context.newPage();
  const pcp = pcpDriver(page, 'plain');
  await pcp.goHome();
  const cig = await page.evaluate(() => window.__practice.model.plantPublished('Toner', 1500).cig[0] ?? '');
  await pcp.openAppalti();
  await page.getByRole('row').filter({ hasText: cig }).getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Dettaglio' }).click();
  await page.getByRole('heading', { name: PAGE }).waitFor();

  const panel = await panelBeside(extension, page);
  const button = (name: string) => panel.page.getByRole('button', { name, exact: true });
  await button('Questa pagina è…').click();
  await panel.page.getByLabel('Questa pagina è', { exact: true }).selectOption('dettaglio');
  await button('Avanti').click();
  await expect(panel.region('Questa pagina è…')).toContainText(PAGE);
  await button('Insegna').click();
  await button('Il CIG è qui').click();
  await button('Indica sulla pagina').click();
  await expect(button('Smetti di indicare')).toBeFocused();
  const issued = async () => (await keptRecords(quiet)).pratiche.flatMap((pratica) => pratica.cig);
  expect(await issued()).toEqual([]);

  await page.bringToFront();
  await page.getByRole('cell', { name: cig, exact: true }).click();
  await expect(panel.region('Il CIG è qui')).toContainText(COLUMN);
  await button('Insegna').click();
  await expect.poll(issued, { timeout: 20_000 }).toEqual([cig]);
});
