import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Affidamento } from '../../lib/domain/affidamento.ts';
import type { Records } from '../../lib/domain/records.ts';
import { isUuid } from '../../lib/domain/uuid.ts';
import {
  createAffidamento,
  createEnte,
  createOperatore,
  createRup,
  ENTE,
  OGGETTO,
  OPERATORE,
  save,
} from './archive-story.ts';
import { goTo, importBackup, keptRecords, NOTHING, test } from './archive-tools.ts';
import { expect } from './extension.ts';
import { firstRun } from './first-run.ts';

/** Writes in a box and leaves it: that is when a field is judged. */
const type = async (page: Page, label: string, text: string): Promise<void> => {
  const box = page.getByLabel(label, { exact: true });
  await box.fill(text);
  await box.blur();
};

/** The box says that it is wrong, and why, to eyes and to screen readers alike. */
const expectRefused = async (page: Page, label: string, why: RegExp): Promise<void> => {
  const box = page.getByLabel(label, { exact: true });
  await expect(box).toHaveAttribute('aria-invalid', 'true');
  await expect(box).toHaveAccessibleDescription(why);
};

const everything = async (page: Page): Promise<void> => {
  await createEnte(page);
  await createRup(page);
  await createOperatore(page);
  await createAffidamento(page);
};

/** What both ways of writing the first profiles leave behind. */
const expectReady = (enti: Records['enti'], operatori: Records['operatoriEconomici'], affidamenti: Affidamento[]) => {
  expect(enti).toMatchObject([
    {
      denominazione: ENTE.nome,
      codiceFiscale: ENTE.codiceFiscale,
      centriDiCosto: [{ codice: ENTE.centro }],
      settore: '1',
      funzioniSvolte: ['3'],
      codIstat: '012058091',
      codNUTS: 'ITI43',
    },
  ]);
  expect(affidamenti).toHaveLength(1);
  const affidamento = affidamenti[0];
  const award = affidamento?.aggiudicazioni[0];
  expect(affidamento).toMatchObject({
    oggetto: OGGETTO,
    stazioniAppaltanti: [{ enteId: enti[0]?.id, centroDiCosto: ENTE.centro, saTitolare: true }],
    aggiudicazioni: [
      {
        oggetto: OGGETTO,
        importo: 123_450,
        cpvPrevalente: '30197643',
        operatoreEconomicoId: operatori[0]?.id,
      },
    ],
  });
  expect(affidamento?.codiceAppalto).toMatch(/^80000000002-\d{4}-[0-9A-F]{8}$/);
  expect(affidamento?.codiceAppalto.length).toBeGreaterThanOrEqual(8);
  expect(affidamento?.codiceAppalto.length).toBeLessThanOrEqual(64);
  expect(award?.lotIdentifier).toBe('LOT-0001');
  expect(isUuid(award?.idPartecipante ?? '')).toBe(true);
};

test.describe.configure({ timeout: 180_000 });

test('a new user is ready with few keys and no mouse, and may leave in the middle', async ({ extension }) => {
  const page = await extension.open('archivio.html#benvenuto');
  const keys = await firstRun(page);
  console.info('first run, keys', keys);
  expect(keys).toBeLessThan(260);
  const { enti, operatoriEconomici, affidamenti } = await keptRecords(page);
  expectReady(enti, operatoriEconomici, affidamenti);
  await goTo(page, 'affidamenti');
  await expect(page.getByRole('listitem').filter({ hasText: OGGETTO })).toContainText('1 da completare');
});

test('each wrong field is refused beside itself, in Italian', async ({ extension }) => {
  const page = await extension.open('archivio.html#enti/nuovo');
  await type(page, 'Codice fiscale', '80000000003');
  await expectRefused(page, 'Codice fiscale', /L’ultima cifra del codice fiscale non corrisponde/);
  await type(page, 'Codice fiscale', '8000000000');
  await expectRefused(page, 'Codice fiscale', /11 cifre .* oppure 16 caratteri .*: qui sono 10/);
  await type(page, 'Codice fiscale', ENTE.codiceFiscale);
  await expect(page.getByLabel('Codice fiscale', { exact: true })).not.toHaveAttribute('aria-invalid');
  await type(page, 'Partita IVA (facoltativo)', '12345678901');
  await expectRefused(page, 'Partita IVA (facoltativo)', /L’ultima cifra della partita IVA/);

  await goTo(page, 'affidamenti/nuovo');
  await page.getByRole('button', { name: 'Esci senza salvare' }).click();
  await page.getByRole('button', { name: 'Aggiungi CUP' }).click();
  await type(page, 'CUP 1', 'J31B2000054000');
  await expectRefused(page, 'CUP 1', /Un CUP ha 15 caratteri: qui sono 14/);
  await type(page, 'CUP 1', 'J31B2000054000-');
  await expectRefused(page, 'CUP 1', /solo lettere e cifre/);

  const amount = 'Importo al netto dell’IVA';
  await type(page, amount, '4999.99');
  await expectRefused(page, amount, /per i centesimi usa la virgola/);
  await type(page, amount, '-3');
  await expectRefused(page, amount, /non può essere negativo/);
  await type(page, amount, '5.000');
  await expectRefused(page, amount, /sotto 5\.000,00.€ \(ANAC, ERR100\)/);
  await type(page, amount, '4999,99');
  await expect(page.getByLabel(amount)).not.toHaveAttribute('aria-invalid');
  await expect(page.getByLabel(amount)).toHaveValue('4.999,99');

  const cpv = page.getByRole('combobox', { name: 'CPV prevalente' });
  await cpv.pressSequentially('99999999');
  await expect(page.getByText('Nessuna voce corrisponde a «99999999».').first()).toBeVisible();
  await cpv.blur();
  await expect(cpv).toHaveAccessibleDescription(/«99999999» non è nell’elenco: scegli una voce/);

  await type(page, 'Codice appalto', 'CORTO');
  await expectRefused(page, 'Codice appalto', /da 8 a 64 caratteri: qui sono 5/);
  await page.getByRole('button', { name: /^Genera di nuovo\W+Codice appalto/ }).click();
  await expect(page.getByLabel('Codice appalto', { exact: true })).toHaveValue(/^APPALTO-\d{4}-[0-9A-F]{8}$/);

  await save(page);
  const summary = page.getByRole('link', { name: 'Scegli l’operatore economico (ANAC, REG78).' });
  await summary.click();
  await expect(page.getByLabel('Operatore economico')).toBeFocused();
  expect((await keptRecords(page)).affidamenti[0]?.aggiudicazioni[0]).toMatchObject({
    cpvPrevalente: '',
    importo: 499_999,
  });
});

test('an error that appears does not steal the click that made it appear', async ({ extension }) => {
  const page = await extension.open('archivio.html#enti/nuovo');
  await page.getByLabel('Codice AUSA', { exact: true }).fill('x');
  const tick = page.getByLabel('Solo aggiudicazione');
  await tick.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await tick.boundingBox();
  if (!box) throw new Error('Manca la casella');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.waitForTimeout(300);
  await page.mouse.up();
  await expect(tick).toBeChecked();
  await expectRefused(page, 'Codice AUSA', /AUSA/);
});

test('a CIG by hand with an amount that cannot be read is not saved without it', async ({ extension }) => {
  const page = await extension.open('archivio.html#registro/nuovo');
  await type(page, 'CIG', 'B15E982E61');
  const amount = 'Importo (facoltativo)';
  await type(page, amount, '1234.50');
  await page.getByRole('button', { name: 'Salva', exact: true }).click();
  await expect(page.getByText(/^Non salvato: Il punto separa le migliaia/).first()).toBeVisible();
  expect(await keptRecords(page)).toEqual(NOTHING);
  await type(page, amount, '1234,50');
  await page.getByRole('button', { name: 'Salva', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'CIG B15E982E61' })).toBeVisible();
  expect((await keptRecords(page)).registrazioni).toMatchObject([{ cig: 'B15E982E61', importo: 123_450 }]);
});

test('a record is changed, deleted and brought back; unsaved changes are not lost by a click', async ({
  extension,
}) => {
  const page = await extension.open('archivio.html#operatori/nuovo');
  await type(page, 'Denominazione', OPERATORE.nome);
  await type(page, 'Codice fiscale', OPERATORE.codiceFiscale);
  await save(page);
  await type(page, 'Denominazione', 'Ditta Rinominata S.r.l.');
  await page.getByRole('link', { name: /^Enti/ }).click();
  await page.getByRole('button', { name: 'Resta qui' }).click();
  await expect(page.getByLabel('Denominazione')).toHaveValue('Ditta Rinominata S.r.l.');
  await save(page);
  const before = await keptRecords(page);
  expect(before.operatoriEconomici).toMatchObject([{ denominazione: 'Ditta Rinominata S.r.l.' }]);

  await page.reload();
  await expect(page.getByLabel('Denominazione')).toHaveValue('Ditta Rinominata S.r.l.');
  await page.getByRole('button', { name: 'Elimina' }).click();
  await expect(page.getByText('Operatore economico eliminato.')).toBeVisible();
  await expect(page.getByText('Nessun operatore economico')).toBeVisible();
  expect(await keptRecords(page)).toEqual(NOTHING);
  await page.getByRole('button', { name: 'Annulla' }).click();
  await expect(page.getByRole('link', { name: 'Ditta Rinominata S.r.l.' })).toBeVisible();
  expect(await keptRecords(page)).toEqual(before);
});

test('profiles written in their editors are whole, and a backup brings everything back to an emptied browser', async ({
  extension,
}) => {
  const page = await extension.open('archivio.html#enti');
  await everything(page);
  const { enti, rup, operatoriEconomici, affidamenti } = await keptRecords(page);
  expectReady(enti, operatoriEconomici, affidamenti);
  expect(rup).toMatchObject([{ cognome: 'Dimostrativo', enteId: enti[0]?.id }]);
  expect(affidamenti[0]?.rupId).toBe(rup[0]?.id);
  await goTo(page, 'affidamenti');
  await expect(page.getByRole('listitem').filter({ hasText: OGGETTO })).toContainText('Completo');
  await goTo(page, 'registro/nuovo');
  await type(page, 'CIG', 'B15E982E61');
  await type(page, 'Importo (facoltativo)', '1.234,50');
  await page.getByRole('button', { name: 'Salva', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'CIG B15E982E61' })).toBeVisible();
  const before = await keptRecords(page);
  expect(before.registrazioni).toHaveLength(1);

  await goTo(page, 'backup');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Esporta il backup' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^cigno-backup-\d{4}-\d{2}-\d{2}\.json$/);
  const file = readFileSync(await download.path(), 'utf8');
  expect(JSON.parse(file)).toMatchObject({ format: 'cigno-backup', version: 2, data: before });

  await goTo(page, 'impostazioni');
  await page.getByRole('button', { name: 'Cancella tutti i dati' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Cancella tutti i dati' })).toBeDisabled();
  await dialog.getByLabel(/CANCELLA/).fill('CANCELLA');
  await dialog.getByRole('button', { name: 'Cancella tutti i dati' }).click();
  await expect(page.getByText('Tutti i dati sono stati cancellati.')).toBeVisible();
  expect(await keptRecords(page)).toEqual(NOTHING);

  await importBackup(page, file);
  expect(await keptRecords(page)).toEqual(before);
  await page.reload();
  await goTo(page, 'registro');
  await expect(page.getByRole('link', { name: 'B15E982E61' })).toBeVisible();
});
