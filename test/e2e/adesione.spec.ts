import type { Page } from '@playwright/test';
import { AffidamentoSchema } from '../../lib/domain/affidamento.ts';
import { validateAffidamento } from '../../lib/domain/validate.ts';
import { CONVENZIONE } from '../../practice/samples/ad4.ts';
import { DITTA, ENTE, RUP } from '../../practice/samples/ad5.ts';
import { save } from './archive-story.ts';
import { goTo, keptRecords, seed, test } from './archive-tools.ts';
import { axeViolations } from './axe.ts';
import { expect } from './extension.ts';

test.describe.configure({ timeout: 180_000 });

const answer = (page: Page, question: RegExp, yes: boolean) =>
  page
    .getByRole('group', { name: question })
    .getByLabel(yes ? 'Sì' : 'No', { exact: true })
    .check();

test('an adesione is written in the archive, with what PNRR asks, and kept whole', async ({ extension }) => {
  const page = await extension.open('archivio.html#affidamenti');
  await seed(page, { enti: [ENTE], rup: [RUP], operatoriEconomici: [DITTA] });
  await goTo(page, 'affidamenti');
  await page.getByRole('button', { name: 'Aggiungi affidamento' }).click();

  await test.step('what AD5 asks alone goes, what AD4 asks comes', async () => {
    await expect(page.getByLabel('Settore', { exact: true })).toBeVisible();
    await page.getByLabel('Che cosa vuoi chiedere').selectOption('AD4');
    await expect(page.getByLabel('Settore', { exact: true })).toHaveCount(0);
    await expect(page.getByLabel('Perché l’interfaccia web PCP')).toHaveCount(0);
  });
  await page.getByLabel('CIG padre', { exact: true }).fill(CONVENZIONE.cigPadre);
  await page.getByLabel('Data di adesione').fill('22/11/2026');
  await answer(page, /Relazione unica/, true);
  await answer(page, /scomputo/, false);
  await page.getByLabel('Oggetto dell’appalto').fill('Carta per uffici (esempio)');
  await page.getByLabel('Centro di costo').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Come l’appalto' }).click();
  await page.getByLabel('Operatore economico', { exact: true }).selectOption(DITTA.id);
  await page.getByLabel('Importo al netto dell’IVA').fill('12.345,60');
  await page.getByLabel('Oggetto del contratto').selectOption('supplies');
  for (const [label, text, option] of [
    ['CPV prevalente', '30197643', /30197643/],
    ['Contratto collettivo applicato', 'H01', /H01/],
    ['Categoria', 'fornitura di beni', /fornitura di beni/i],
  ] as const) {
    const box = page.getByRole('combobox', { name: new RegExp(`^${label}`) });
    await box.click();
    await box.pressSequentially(text);
    await page.getByRole('option', { name: option }).first().click();
  }
  await page.getByLabel('Data dell’aggiudicazione').fill('20/11/2026');
  await page.getByLabel('Forniture', { exact: false }).first().fill('12.345,60');
  await page.getByLabel('Tipo di finanziamento 1').selectOption('A');
  await page.getByLabel('Importo 1').fill('12.345,60');
  await answer(page, /avvalimento/, false);

  await test.step('with PNRR the rest is asked for, and said in Italian', async () => {
    await expect(page.getByRole('group', { name: 'Parità di genere e generazionale' })).toHaveCount(0);
    await answer(page, /soldi del PNRR/, true);
    await expect(page.getByRole('group', { name: 'Parità di genere e generazionale' })).toBeVisible();
    await answer(page, /previsto il CUP/, true);
    await page.getByRole('button', { name: 'Aggiungi CUP' }).click();
    await page.getByLabel('CUP 1', { exact: true }).fill('J31B20000540001');
    await page.getByLabel(/^Quota del 30%/).selectOption('SI_QUOTA_INFERIORE');
    await page.getByLabel('Quota inferiore per le donne').fill('27,5');
    await page.getByLabel('mercato di riferimento').check();
    await page.getByLabel('Nessuna misura premiale').check();
    await page.getByLabel('Criteri di accessibilità').selectOption('inc');
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/adesione.png`, fullPage: true });
  await save(page);

  const kept = (await keptRecords(page)).affidamenti[0];
  const read = AffidamentoSchema.parse(kept);
  expect(validateAffidamento(read, [ENTE])).toEqual([]);
  expect(read).toMatchObject({
    scheda: 'AD4',
    adesione: {
      cigPadre: CONVENZIONE.cigPadre,
      dataAdesione: '2026-11-22',
      relazioneUnicaSulleProcedure: true,
      opereUrbanizzazioneScomputo: false,
    },
    aggiudicazioni: [
      {
        importo: 1_234_560,
        cup: ['J31B20000540001'],
        adesione: {
          ccnl: 'H01',
          categoria: 'FB',
          afferenteInvestimentiPNRR: true,
          dataAggiudicazione: '2026-11-20',
          paritaDiGenereGenerazionale: {
            quota30PerCento: 'SI_QUOTA_INFERIORE',
            quotaInferioreOccupFemminile: 27.5,
            motivoDeroga: ['2'],
            misurePremiali: ['13'],
          },
          quadroEconomico: { concessione: false, impForniture: 1_234_560 },
          finanziamenti: [{ tipoFinanziamento: 'A', importo: 1_234_560 }],
          partecipante: { ruoloOE: '14', avvalimento: false },
        },
      },
    ],
  });
});
