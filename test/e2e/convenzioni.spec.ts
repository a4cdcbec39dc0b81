import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { newConvenzione } from '../../lib/domain/convenzione.ts';
import { addDays, dayInRome, formatDay } from '../../lib/domain/day.ts';
import { DITTA, ENTE, RUP } from '../../practice/samples/ad5.ts';
import { seedRows, validCig } from '../bench/store.ts';
import { save } from './archive-story.ts';
import { goTo, keptRecords, seed, test } from './archive-tools.ts';
import { axeViolations } from './axe.ts';
import { expect } from './extension.ts';

const [PADRE, ALTRO, TERZO] = [validCig(901), validCig(902), validCig(903)];
const TODAY = dayInRome(new Date());
const END = addDays(TODAY, 200);
const PROFILES = { enti: [ENTE], rup: [RUP], operatoriEconomici: [DITTA] };
const ORDERS = seedRows(4).map((row, i) => ({
  ...row,
  cigPadre: PADRE,
  importo: i === 3 ? null : 1_000_00,
  stato: i === 2 ? ('cancellato' as const) : ('pubblicato' as const),
}));
const CONVENZIONE = {
  ...newConvenzione('conv-1'),
  soggettoAggregatore: 'Unione di Comuni Dimostrativa',
  oggetto: 'Servizi di pulizia degli uffici',
  lotto: '2',
  cigPadre: PADRE,
  operatoreEconomicoId: DITTA.id,
  oggettoContratto: 'services',
  cpv: '90919200',
  massimale: 3_000_00,
  scadenza: END,
};

/** No violations, and nothing sticks out to the right. */
const expectAccessible = async (page: Page): Promise<void> => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
};
const shot = (page: Page, name: string) =>
  process.env.SHOTS ? page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true }) : null;

test.describe.configure({ timeout: 180_000 });

test('a convenzione is written field by field, kept, deleted and brought back', async ({ extension }) => {
  const page = await extension.open('archivio.html#convenzioni');
  await expect(page.getByRole('heading', { name: 'Nessuna convenzione' })).toBeVisible();
  await expectAccessible(page);
  await shot(page, 'vuoto');
  await seed(page, PROFILES);
  await goTo(page, 'convenzioni');
  await page.getByRole('link', { name: 'Aggiungi convenzione' }).click();
  await page.getByLabel('Soggetto aggregatore').fill(CONVENZIONE.soggettoAggregatore);
  await page.getByLabel('Oggetto della convenzione').fill(CONVENZIONE.oggetto);
  const padre = page.getByLabel('CIG padre', { exact: true });
  await padre.fill(`${PADRE.slice(0, 9)}${PADRE.endsWith('0') ? '1' : '0'}`);
  await padre.blur();
  await expect(padre).toHaveAttribute('aria-invalid', 'true');
  await expect(padre).toHaveAccessibleDescription(/errore di battitura/);
  await padre.fill(PADRE);
  await page.getByLabel(/^Lotto/).fill('2');
  await page.getByLabel('Operatore economico').selectOption({ value: DITTA.id });
  await page.getByLabel('Oggetto del contratto').selectOption({ label: 'Servizi' });
  const cpv = page.getByRole('combobox', { name: 'CPV prevalente' });
  await cpv.click();
  await cpv.pressSequentially('90919200');
  await page
    .getByRole('option', { name: /90919200/ })
    .first()
    .click();
  await page.getByLabel('Massimale del lotto').fill('3000');
  const day = page.getByLabel('Ultimo giorno per aderire');
  await day.fill('31/02/2027');
  await page.getByRole('button', { name: 'Salva', exact: true }).click();
  await expect(page.locator('.savebar')).toContainText('Non salvato');
  await expect(day).toHaveAccessibleDescription(/non esiste/);
  await day.fill(formatDay(END));
  await save(page);
  const { convenzioni } = await keptRecords(page);
  expect(convenzioni).toEqual([{ ...CONVENZIONE, id: convenzioni[0]?.id }]);

  await page.getByRole('button', { name: 'Elimina' }).click();
  await expect(page.getByRole('heading', { name: 'Nessuna convenzione' })).toBeVisible();
  await page.getByRole('button', { name: 'Annulla' }).click();
  await expect(page.getByRole('rowheader')).toContainText(CONVENZIONE.oggetto);
  expect((await keptRecords(page)).convenzioni).toEqual(convenzioni);
});

test('what remains is counted from the register, and an order beyond it is warned of', async ({ extension }) => {
  const page = await extension.open('archivio.html#convenzioni');
  const past = {
    ...CONVENZIONE,
    id: 'conv-2',
    cigPadre: ALTRO,
    oggetto: 'Fornitura di carta',
    scadenza: addDays(TODAY, -1),
  };
  await seed(page, { ...PROFILES, convenzioni: [CONVENZIONE, past], registrazioni: ORDERS });
  await goTo(page, 'convenzioni');
  const row = page.getByRole('row', { name: /pulizia/ });
  await expect(row).toContainText('2.000,00');
  await expect(row).toContainText('1.000,00');
  await expect(row).toContainText('residuo non certo');
  await expect(page.getByRole('row', { name: /carta/ })).toContainText('scaduta');
  await expectAccessible(page);
  await shot(page, 'elenco');

  await page.getByRole('link', { name: CONVENZIONE.oggetto }).click();
  const panel = page.getByRole('region', { name: 'Quanto resta, secondo il registro' });
  await expect(panel).toContainText('3 CIG derivati');
  await expect(panel).toContainText('1 CIG derivato non ha l’importo');
  await expectAccessible(page);
  await shot(page, 'scheda');
  await page.setViewportSize({ width: 420, height: 900 });
  await expectAccessible(page);
  await goTo(page, 'convenzioni');
  await expect(row).toContainText('residuo non certo');
  await expectAccessible(page);
  await shot(page, 'elenco-stretto');
  await page.setViewportSize({ width: 1280, height: 900 });

  // A CIG derivato acquired without Cigno counts too, once it is written by hand.
  await goTo(page, 'registro/nuovo');
  await page.getByLabel('CIG', { exact: true }).fill(TERZO);
  const padre = page.getByLabel(/^CIG padre/);
  await padre.fill('A00000000Z');
  await padre.blur();
  await expect(padre).toHaveAttribute('aria-invalid', 'true');
  await padre.fill(`cig ${PADRE.toLowerCase()}`);
  await page.getByLabel('Portale').selectOption({ value: 'cmrc' });
  await page.getByLabel(/^Importo/).fill('400');
  await page.getByRole('button', { name: 'Salva', exact: true }).click();
  await expect(page.getByRole('heading', { name: `CIG ${TERZO}` })).toBeVisible();
  await goTo(page, 'convenzioni/conv-1');
  await expect(panel).toContainText('4 CIG derivati');
  await expect(panel).toContainText('600,00');

  await page.getByRole('link', { name: 'Nuovo affidamento da questa convenzione' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nuovo affidamento' })).toBeVisible();
  await expect(page.getByLabel('Oggetto dell’appalto')).toHaveValue(/Servizi di pulizia degli uffici.*2/);
  await page.getByLabel('Importo al netto dell’IVA').fill('600,00');
  const warning = page.getByText(/L’importo supera il residuo/);
  await expect(warning).toHaveCount(0);
  await page.getByLabel('Importo al netto dell’IVA').fill('600,01');
  await expect(warning).toContainText('600,00');
  await expect(page.getByLabel('CIG padre', { exact: true })).toHaveValue(PADRE);
  await shot(page, 'affidamento');
  await page.getByRole('button', { name: 'Salva', exact: true }).click();
  await expect(page.locator('.savebar')).toContainText('Salvato alle');
  const { affidamenti } = await keptRecords(page);
  expect(affidamenti).toMatchObject([
    {
      scheda: 'AD4',
      convenzioneId: 'conv-1',
      adesione: { cigPadre: PADRE },
      aggiudicazioni: [{ operatoreEconomicoId: DITTA.id, cpvPrevalente: '90919200', importo: 600_01 }],
    },
  ]);
});

test('a CSV with one bad row is seen before it is imported, and a second time nothing is left to do', async ({
  extension,
}) => {
  const page = await extension.open('archivio.html#convenzioni');
  await seed(page, { ...PROFILES, convenzioni: [CONVENZIONE] });
  await goTo(page, 'convenzioni');
  await page.getByRole('link', { name: 'Importa da file' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Scarica il modello' }).click();
  const template = readFileSync(await (await download).path(), 'utf8');
  expect(template).toContain('CIG padre');
  const columns = template.replace(/^\uFEFF|\r\n/g, '').split(';');
  const line = (cells: Record<string, string>) => columns.map((name) => cells[name] ?? '').join(';');
  const csv = [
    columns.join(';'),
    line({ Oggetto: 'Servizi di pulizia: più sedi', 'CIG padre': PADRE, Massimale: '9.000,00' }),
    line({ Oggetto: '=2+2', 'CIG padre': 'A00000000Z', Massimale: '12.5' }),
    line({
      Oggetto: 'Fornitura di caffè',
      Lotto: '1',
      'CIG padre': ALTRO,
      'Operatore economico': 'Cooperativa Campione',
      'Codice fiscale operatore': '01234567897',
      Massimale: '50.000,00',
    }),
    line({ Oggetto: 'Fornitura di carta', 'CIG padre': TERZO, 'Partita IVA operatore': DITTA.partitaIva }),
  ].join('\r\n');
  // As Excel writes it in Italy: Windows-1252.
  const file = { name: 'convenzioni.csv', mimeType: 'text/csv', buffer: Buffer.from(csv, 'latin1') };
  const box = page.getByLabel('File CSV o JSON');
  await box.setInputFiles(file);
  const preview = page.getByRole('region', { name: 'Che cosa succederà' });
  await expect(preview).toContainText('2 nuove');
  await expect(preview).toContainText('1 già presente');
  const bad = preview.getByRole('row', { name: /=2\+2/ });
  await expect(bad).toContainText('3');
  await expect(bad).toContainText('Il punto separa le migliaia');
  await expect(preview).toContainText('1 operatore economico: Cooperativa Campione');
  await expectAccessible(page);
  await shot(page, 'anteprima');
  expect((await keptRecords(page)).convenzioni).toEqual([CONVENZIONE]);

  await preview.getByLabel('Aggiornarle con ciò che dice il file').check();
  await preview.getByRole('button', { name: 'Importa 3 convenzioni' }).click();
  await expect(page.getByText('3 convenzioni importate.')).toBeVisible();
  await shot(page, 'importate');
  const { convenzioni, operatoriEconomici } = await keptRecords(page);
  const made = operatoriEconomici.find(({ codiceFiscale }) => codiceFiscale === '01234567897');
  expect(convenzioni.find(({ id }) => id === 'conv-1')).toEqual({
    ...CONVENZIONE,
    oggetto: 'Servizi di pulizia: più sedi',
    massimale: 9_000_00,
  });
  expect(convenzioni.find(({ cigPadre }) => cigPadre === ALTRO)).toMatchObject({
    oggetto: 'Fornitura di caffè',
    operatoreEconomicoId: made?.id,
  });
  expect(convenzioni.find(({ cigPadre }) => cigPadre === TERZO)?.operatoreEconomicoId).toBe(DITTA.id);

  await box.setInputFiles(file);
  await expect(preview).toContainText('3 già presenti');
  await expect(preview.getByRole('button', { name: 'Niente da importare' })).toHaveAttribute('aria-disabled', 'true');
});

test('the request of registration says what is lacking and leads there, then is ready to copy and to send', async ({
  extension,
}) => {
  const page = await extension.open('archivio.html#cmrc');
  await expect(page.getByRole('heading', { name: 'Manca il RUP' })).toBeVisible();
  await seed(page, { ...PROFILES, rup: [{ ...RUP, telefono: '' }], enti: [{ ...ENTE, pec: '', partitaIva: '' }] });
  await goTo(page, `rup/${RUP.id}`);
  await page.getByRole('link', { name: 'Registrazione al portale CMRC' }).click();
  await expect(page.getByText('Mancano 3 dati')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copia il testo' })).toHaveCount(0);
  await expectAccessible(page);
  await shot(page, 'cmrc-manca');

  await page.getByRole('link', { name: 'Telefono del RUP: manca' }).click();
  await expect(page.getByLabel(/^Telefono/)).toBeFocused();
  await page.keyboard.type(RUP.telefono);
  await save(page);
  await page.getByRole('link', { name: 'Registrazione al portale CMRC' }).click();
  await page.getByRole('link', { name: 'PEC dell’ente: manca' }).click();
  await expect(page.getByLabel(/^PEC/)).toBeFocused();
  await page.keyboard.type(ENTE.pec);
  await save(page);
  await page.goBack();
  await page.getByLabel('L’ente non ha partita IVA').check();
  const request = page.getByRole('region', { name: 'Richiesta pronta' });
  await expect(request).toContainText('Partita IVA: l’ente non ne è titolare');
  await expectAccessible(page);
  await shot(page, 'cmrc-pronta');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await request.getByRole('button', { name: 'Copia il testo' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const datum of [RUP.codiceFiscale, RUP.email, RUP.telefono, ENTE.pec, ENTE.codiceFiscale, ENTE.indirizzo.cap])
    expect(copied).toContain(datum);
  const address = await request.getByRole('link', { name: 'Apri nel programma di posta' }).getAttribute('href');
  expect(address).toMatch(/^mailto:\?subject=[^&]+&body=/);
  expect(new URL(address ?? '').searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(
    copied.replaceAll('\r\n', '\n'),
  );
});
