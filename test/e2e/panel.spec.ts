import type { Page } from '@playwright/test';
import { flatten } from '../../lib/assist/compose.ts';
import { type AnacForm, fieldKey } from '../../lib/domain/field.ts';
import { AFFIDAMENTO } from '../../practice/samples/ad5.ts';
import { PCP_ORIGIN } from '../portals/serve.ts';
import { axeViolations } from './axe.ts';
import { draft, expect, tabTo, test } from './panel-tools.ts';

test.describe.configure({ timeout: 120_000 });

const OGGETTO = 'appalto.datiBase.oggetto';
/** Every field that a form holds, with its value. */
const keysOf = (form: unknown): string[] =>
  flatten(form as AnacForm).map(({ id, index, value }) => `${fieldKey(id, index)} ${JSON.stringify(value)}`);
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (globalThis.document.activeElement as HTMLInputElement | null)?.value ?? '');

test('plan, fill, result, check and undo by the keyboard alone', async ({ extension }) => {
  const { page, pcp, panel } = await draft(extension);
  const { page: beside } = panel;
  const controlli = panel.region('Controlli');
  await expect(controlli.getByText('17 campi obbligatori ancora vuoti')).toBeVisible();
  await expect(controlli.getByText('Da correggere')).toBeHidden();
  const before = await pcp.readModel();
  await beside.bringToFront();
  const compila = beside.getByRole('button', { name: 'Compila', exact: true });
  await tabTo(beside, compila);
  await beside.keyboard.press('Enter');
  await expect(beside.getByRole('heading', { name: 'Esito' })).toBeFocused();
  const filled = await pcp.readModel();
  expect(filled).not.toEqual(before);
  await tabTo(beside, beside.getByRole('button', { name: 'Controlla', exact: true }));
  await beside.keyboard.press('Space');
  await expect(beside.getByRole('heading', { name: 'Controlli' })).toBeFocused();
  // The sample has no CUP, and the page shows no row for one: that is right, not beyond telling.
  await expect(controlli.locator('details').filter({ hasText: 'controlli a posto' })).toContainText('REG127');
  await expect(controlli.getByRole('heading', { name: 'Non verificabile' })).toBeHidden();
  await expect(controlli.getByText('0 errori')).toBeVisible();
  await beside.keyboard.press('Home');
  await tabTo(beside, beside.getByRole('button', { name: 'Annulla compilazione' }));
  await beside.keyboard.press('Enter');
  const told = panel.region('Esito').getByText(/Compilazione annullata/);
  await expect(told).toBeVisible();
  // A first choice among radios has no way back on a page; the panel must own up to exactly what stayed.
  const stayed = Number(/ma (\d+) camp/.exec(await told.innerText())?.[1] ?? 0);
  const empty = keysOf(before);
  expect(keysOf(await pcp.readModel()).filter((key) => !empty.includes(key))).toHaveLength(stayed);
  expect(stayed).toBeLessThanOrEqual(1);
  expect((await pcp.log()).filter((entry) => entry.kind === 'press' && !entry.trusted)).toEqual([]);
  await expect(page.getByRole('heading', { name: /AD5/ })).toBeVisible();
});

test('a value that differs stays unless its own box is ticked', async ({ extension }) => {
  const { pcp, panel } = await draft(extension);
  await pcp.set(OGGETTO, [], 'Scritto dal RUP');
  const row = panel.region('Piano').getByRole('listitem').filter({ hasText: 'Scritto dal RUP' });
  const box = row.getByRole('checkbox', { name: 'Sovrascrivi' });
  await expect(box).not.toBeChecked();
  await panel.compila();
  const held = async () =>
    ((await pcp.readModel()) as { appalto: { datiBase: { oggetto: string } } }).appalto.datiBase.oggetto;
  expect(await held()).toBe('Scritto dal RUP');
  await box.check();
  await panel.compila();
  expect(await held()).toBe(AFFIDAMENTO.oggetto);
});

test('“Vai al campo” moves the focus in the page', async ({ extension }) => {
  const { page, pcp, panel } = await draft(extension);
  await pcp.set(OGGETTO, [], 'Il campo cercato');
  const row = panel.region('Piano').getByRole('listitem').filter({ hasText: 'Il campo cercato' });
  await row.getByRole('button', { name: 'Vai al campo' }).click();
  await expect.poll(() => focused(page)).toBe('Il campo cercato');
});

test('a plan for a page that was left is refused, and that is said', async ({ extension }) => {
  const { page, pcp, panel } = await draft(extension);
  const { page: beside } = panel;
  const compila = beside.getByRole('button', { name: 'Compila', exact: true });
  await expect(compila).not.toHaveAttribute('aria-disabled', 'true');
  const empty = await pcp.readModel();
  // In one breath, before the panel can see by itself that the form is gone.
  await beside.evaluate(async () => {
    const tabId = Number(new URLSearchParams(location.search).get('tab'));
    const { chrome } = globalThis as unknown as {
      chrome: { scripting: { executeScript(o: object): Promise<unknown> } };
    };
    const leave = (): void => {
      for (const one of globalThis.document.querySelectorAll('main input, main textarea, main select')) one.remove();
    };
    await chrome.scripting.executeScript({ target: { tabId }, func: leave });
    const all = [...globalThis.document.querySelectorAll('button')];
    all.find((one) => one.textContent?.trim() === 'Compila')?.click();
  });
  await expect(beside.getByRole('alert')).toContainText('non è stato scritto nulla');
  expect(await pcp.readModel()).toEqual(empty);
  // Gone from the portal altogether.
  await page.goto(`${PCP_ORIGIN}/home`);
  await expect(beside.getByRole('heading', { name: 'Qui non c’è una pagina dei portali' })).toBeVisible();
  await expect(compila).toBeHidden();
});

test('a missing row asks for the portal’s own button, and is filled once it is there', async ({ extension }) => {
  const { pcp, panel } = await draft(extension);
  const later = panel.region('Da copiare').locator('details').filter({ hasText: '30199000' });
  await expect(later).toContainText('premi il pulsante della pagina che aggiunge la riga');
  await expect(later).not.toContainText('incolla');
  await pcp.addBlock('aggiudicazioni[].datiBaseCPV.cpvSecondarie', [0]);
  const row = panel.region('Piano').getByRole('listitem').filter({ hasText: '30199000' });
  await expect(row).toContainText('da scrivere');
  await expect(later).toHaveCount(0);
});

test('a value whose field is not understood can be copied, before and after Compila', async ({ extension }) => {
  const { page, panel } = await draft(extension);
  await page.evaluate(() => {
    for (const label of globalThis.document.querySelectorAll('label'))
      if (/CPV Prevalente/i.test(label.textContent ?? '')) label.textContent = 'Zzz';
  });
  const row = panel.region('Da copiare').getByRole('listitem').filter({ hasText: '30197643' });
  for (const filled of [false, true]) {
    if (filled) await panel.compila();
    await expect(row).toContainText('Carta per fotocopie');
    await row.getByRole('button', { name: 'Copia' }).click();
    await expect(row.getByText('Copiato')).toBeVisible();
  }
});

test('a code that the page wants from a person is found beside it and copied', async ({ extension }) => {
  const { panel } = await draft(extension);
  const { page: beside } = panel;
  await beside.getByText(/^Cerca un codice/).click();
  const box = beside.getByRole('combobox', { name: 'Parole o codice' });
  await box.pressSequentially('pulzia uffici');
  const found = beside.getByRole('listbox', { name: 'Parole o codice' }).getByRole('option');
  await expect(found.first()).toContainText('90919200');
  await beside.keyboard.press('ArrowDown');
  await beside.keyboard.press('Enter');
  await expect(beside.getByRole('button', { name: 'Copia 90919200' })).toBeVisible();
  expect(await axeViolations(beside)).toEqual([]);
});
