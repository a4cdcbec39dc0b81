import { newAffidamento } from '../../lib/domain/affidamento.ts';
import { newConvenzione } from '../../lib/domain/convenzione.ts';
import { newEnte } from '../../lib/domain/ente.ts';
import { newOperatoreEconomico } from '../../lib/domain/operatore-economico.ts';
import type { Pratica } from '../../lib/domain/registrazione.ts';
import { newRup } from '../../lib/domain/rup.ts';
import { exportBackup } from '../../lib/exchange/backup.ts';
import { seedRows, validCig } from '../bench/store.ts';
import { chooseFile, goTo, NOTHING, seed, test } from './archive-tools.ts';
import { problems } from './axe.ts';
import { expect } from './extension.ts';
import { tabWalk } from './tab-walk.ts';

const ENTE = { ...newEnte('ente-1'), denominazione: 'Comune di Esempio', codiceFiscale: '80000000002' };
const WAITING: Pratica = {
  id: 'pcp/ESEMPIO-2026-0001',
  portal: 'pcp',
  scheda: 'AD5',
  codiceAppalto: 'ESEMPIO-2026-0001',
  oggetto: 'Arredi per l’asilo',
  importo: 499_900,
  affidamentoId: 'aff-1',
  stato: 'in-stop-pubblicazione',
  storia: [{ stato: 'in-stop-pubblicazione', at: '2026-11-20T17:40:00.000Z' }],
  cig: [],
};
const CSV = {
  name: 'convenzioni.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`CIG;Oggetto;Fornitore;Colore\n${validCig(1)};Carta;Ditta;x\n${validCig(2)};Toner;;\nX;;;`),
};
const STATI = ['pubblicato', 'confermato', 'cancellato', 'in-lavorazione', 'in-stop-pubblicazione', null] as const;
/** A half-done one, past its end, with more ordered than its massimale. */
const CONVENZIONE = {
  ...newConvenzione('conv-1'),
  oggetto: 'Servizi di pulizia',
  cigPadre: validCig(1),
  massimale: 100,
  scadenza: '2026-01-31',
};
const RECORDS = {
  enti: [ENTE],
  rup: [{ ...newRup('rup-1'), nome: 'Responsabile', cognome: 'Dimostrativo', enteId: 'ente-1' }],
  operatoriEconomici: [{ ...newOperatoreEconomico('oe-1'), denominazione: 'Ditta Dimostrativa S.r.l.' }],
  convenzioni: [CONVENZIONE],
  affidamenti: [{ ...newAffidamento({ id: 'aff-1', ente: ENTE, rup: null }), oggetto: 'Arredi per l’asilo' }],
  pratiche: [WAITING],
  registrazioni: seedRows(6).map((row, i) => ({ ...row, cigPadre: validCig(1), stato: STATI[i] ?? null })),
};

test.describe.configure({ timeout: 300_000 });

test('popup and archive have no accessibility violations when empty', async ({ extension }) => {
  const popup = await extension.open('popup.html');
  await expect(popup.getByRole('heading', { name: 'Nessun CIG, per ora' })).toBeVisible();
  expect(await problems(popup, 'popup vuoto', 432)).toEqual([]);
  await popup.close();
  const page = await extension.open('archivio.html#benvenuto');
  for (const section of [
    'benvenuto',
    'benvenuto/enti',
    'benvenuto/operatori',
    'benvenuto/affidamenti',
    'enti',
    'convenzioni',
    'convenzioni/importa',
    'affidamenti',
    'registro',
    'cmrc',
    'scelta',
    'guide',
    'guide/nuovo',
    'impostazioni',
  ]) {
    await goTo(page, section);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await problems(page, `${section} vuoto`)).toEqual([]);
  }
});

test('popup and archive have no accessibility violations with records, errors and dialogs', async ({ extension }) => {
  const page = await extension.open('archivio.html#backup');
  await seed(page, RECORDS);

  const popup = await extension.open('popup.html');
  await expect(popup.getByRole('region', { name: 'In attesa di CIG' })).toBeVisible();
  expect(await problems(popup, 'popup', 432)).toEqual([]);
  for (const height of [600, 256]) {
    await popup.setViewportSize({ width: 320, height });
    expect(await tabWalk(popup)).toEqual({ stops: expect.any(Number), wrong: [] });
  }
  await popup.getByRole('searchbox').fill('nulla');
  await expect(popup.getByText(/^Nessun CIG corrisponde/)).toBeVisible();
  expect(await problems(popup, 'popup senza risultati', 432)).toEqual([]);
  await popup.close();

  const states: [string, string, (() => Promise<void>)?][] = [
    ['elenco enti', 'enti'],
    ['ente', 'enti/ente-1', () => page.getByRole('button', { name: 'Salva', exact: true }).click()],
    ['convenzioni', 'convenzioni'],
    ['convenzione', 'convenzioni/conv-1', () => page.getByRole('button', { name: 'Salva', exact: true }).click()],
    ['convenzioni da file', 'convenzioni/importa', () => page.getByLabel('File CSV o JSON').setInputFiles(CSV)],
    ['ordine', 'affidamenti/nuovo?modello=conv-1'],
    ['registrazione', 'cmrc/rup-1'],
    ['affidamento', 'affidamenti/aff-1', () => page.getByRole('button', { name: 'Salva', exact: true }).click()],
    ['registro', 'registro'],
    ['un CIG', `registro/${encodeURIComponent(RECORDS.registrazioni[2]?.id ?? '')}`],
    ['CIG a mano', 'registro/nuovo', () => page.getByRole('button', { name: 'Salva', exact: true }).click()],
    [
      'scheda trovata',
      'scelta',
      async () => {
        for (const name of [/senza gara/, /^Sì$/]) {
          await page.getByRole('radio', { name }).check();
          await page.getByRole('button', { name: 'Avanti' }).click();
        }
      },
    ],
    ['errori tradotti', 'errori', () => page.getByLabel('Messaggio del portale').fill('err-98, REG127 e FVX21')],
    ['annunci', 'novita'],
    ['backup rifiutato', 'backup', () => chooseFile(page, '{}')],
    ['anteprima', 'backup', () => chooseFile(page, exportBackup({ ...NOTHING, enti: [ENTE] }, '2026-11-21T18:40:00Z'))],
    ['conferma', 'impostazioni', () => page.getByRole('button', { name: 'Cancella tutti i dati' }).click()],
    ['ente da completare', 'benvenuto/enti', () => page.getByRole('button', { name: 'Salva e continua' }).click()],
    ['benvenuto a metà', 'benvenuto'],
  ];
  for (const [name, section, act] of states)
    await test.step(name, async () => {
      await goTo(page, section);
      await page.reload();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await act?.();
      await page.waitForTimeout(200);
      expect(await problems(page, name)).toEqual([]);
    });

  // Where something stays in front of the page: the bar that saves, the message that can be undone.
  for (const [section, act] of [
    ['enti/ente-1', () => page.getByRole('button', { name: 'Salva', exact: true }).click()],
    ['operatori/oe-1', () => page.getByRole('button', { name: 'Elimina' }).click()],
  ] as const) {
    await goTo(page, section);
    await page.reload();
    await act();
    await page.waitForTimeout(200);
    for (const size of [
      { width: 1000, height: 620 },
      { width: 320, height: 256 },
    ]) {
      await page.setViewportSize(size);
      const { stops, wrong } = await tabWalk(page);
      expect(wrong, `${section}, ${size.width} px`).toEqual([]);
      expect(stops).toBeGreaterThan(15);
    }
  }
});
