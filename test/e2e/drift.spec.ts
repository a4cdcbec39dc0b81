import { readFile } from 'node:fs/promises';
import { StrutturaFileSchema } from '../../lib/exchange/struttura-file.ts';
import { PCP_ORIGIN, pcpResponse } from '../portals/serve.ts';
import { draft, expect, test } from './panel-tools.ts';

test.describe.configure({ timeout: 120_000 });

const OGGETTO = 'appalto.datiBase.oggetto';
const TYPED = 'Manutenzione della caldaia di Palazzo Valentini';
/** What the portal calls two fields after an update that told nobody. */
const RENAMED = [
  ['Codice AUSA della Stazione Appaltante', 'Riferimento anagrafico'],
  ['Identificativo del lotto', 'Sigla del pezzo'],
] as const;

test('a form that comes back changed: told by name, safe mode, its structure without a value', async ({
  extension,
}) => {
  const { page, pcp, panel } = await draft(extension);
  const { page: beside } = panel;
  const compila = beside.getByRole('button', { name: 'Compila', exact: true });
  await expect(compila).toBeVisible();
  // Known once the page has kept still.
  const known = () =>
    beside.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown[]>> } } };
      };
      return (await chrome.storage.local.get('panel/pages'))['panel/pages']?.length ?? 0;
    });
  await expect.poll(known, { timeout: 30_000 }).toBe(1);
  await expect(beside.getByText('non è più come la conosco')).toBeHidden();

  await extension.context.route(`${PCP_ORIGIN}/**`, async (route) => {
    const answer = await pcpResponse(route.request().url(), 'plain');
    await route.fulfill({
      ...answer,
      body: RENAMED.reduce((html, [was, is]) => html.replaceAll(was, is), answer.body),
    });
  });
  await pcp.goHome();
  await pcp.newDraft();
  await pcp.set(OGGETTO, [], TYPED);
  const notice = beside.getByRole('status').filter({ hasText: 'non è più come la conosco' });
  await expect(notice).toBeVisible({ timeout: 30_000 });
  const told = /non trovo più: (.*)\. Ultima volta/.exec(await notice.innerText())?.[1];
  expect(told?.split(', ').sort()).toEqual(['Codice AUSA', 'Lot Identifier'].sort());

  await notice.getByRole('button', { name: 'Solo segnare, su questa pagina' }).click();
  await expect(compila).toBeHidden();
  await expect(beside.getByText('Modalità sicura su questa pagina')).toBeVisible();
  await expect(panel.region('Da copiare')).toContainText('ecco tutti i valori');

  await notice.getByRole('button', { name: 'Esporta la struttura' }).click();
  const struttura = panel.region('Struttura della pagina');
  await expect(struttura.getByRole('listitem').filter({ hasText: 'Riferimento anagrafico' })).toBeVisible();
  await struttura.getByRole('button', { name: 'Togli «Identificativo scheda AVR»' }).click();
  const [file] = await Promise.all([
    beside.waitForEvent('download'),
    struttura.getByRole('button', { name: 'Salva il file' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('cigno-struttura-pcp-form-ad5.json');
  const text = await readFile(await file.path(), 'utf8');
  const { struttura: saved } = StrutturaFileSchema.parse(JSON.parse(text));
  const labels = saved.controls.map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining(['Riferimento anagrafico', 'Sigla del pezzo', 'Oggetto']));
  expect(labels).not.toContain('Identificativo scheda AVR');
  expect(text).not.toMatch(/caldaia|Valentini/i);

  await beside.getByRole('button', { name: 'Esci dalla modalità sicura' }).click();
  await expect(compila).toBeVisible();
  await notice.getByRole('button', { name: 'Va bene così' }).click();
  await expect(notice).toBeHidden();
  await expect(page.getByRole('heading', { name: /AD5/ })).toBeVisible();
});
