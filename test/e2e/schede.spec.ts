import type { Page } from '@playwright/test';
import { compose } from '../../lib/assist/compose.ts';
import { affidamentoIssues } from '../../lib/assist/validate-campi.ts';
import { type Affidamento, AffidamentoSchema } from '../../lib/domain/affidamento.ts';
import { parseCig } from '../../lib/domain/cig.ts';
import { DITTA, ENTE, RUP } from '../../practice/samples/ad5.ts';
import { pcpDriver } from '../portals/pcp/driver.ts';
import { routePcp } from '../portals/serve.ts';
import { fullAffidamento } from '../samples/full.ts';
import { save } from './archive-story.ts';
import { goTo, keptRecords, seed, test } from './archive-tools.ts';
import { axeViolations } from './axe.ts';
import { expect } from './extension.ts';
import { panelOf } from './story/panel.ts';

test.describe.configure({ timeout: 180_000 });

const PROFILES = { enti: [ENTE], rup: [RUP], operatoriEconomici: [DITTA] };

/** An affidamento P5 as an officer writes it in the archive; what was kept. */
const writeP5 = async (page: Page): Promise<Affidamento> => {
  await goTo(page, 'affidamenti');
  await page.getByRole('button', { name: 'Aggiungi affidamento' }).click();
  const scheda = page.getByLabel('Che cosa vuoi chiedere');
  await expect(scheda.getByRole('option')).toHaveCount(12);
  await scheda.selectOption('P5');
  await expect(page.getByText(/verificato il/).first()).toBeVisible();
  await expect(page.getByLabel('CPV prevalente')).toHaveCount(0);
  await page.getByLabel('Oggetto dell’appalto').fill('Contributo per la gestione di un servizio (esempio)');
  await page.getByLabel('Centro di costo').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Come l’appalto' }).click();
  await page.getByLabel('Operatore economico').selectOption(DITTA.id);
  await page.getByLabel('Importo del lotto').fill('12.345,60');
  await page.getByLabel('Oggetto del contratto').selectOption('services');
  await page.getByLabel('Fattispecie tracciabilità').selectOption({ index: 2 });
  await page.getByLabel('Scelta del contraente').selectOption({ index: 1 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await save(page);
  const read = AffidamentoSchema.parse((await keptRecords(page)).affidamenti[0]);
  expect(affidamentoIssues(read, [ENTE], '2026-11-22')).toEqual([]);
  expect(read).toMatchObject({ scheda: 'P5', aggiudicazioni: [{ importo: 1_234_560 }] });
  return read;
};

test('P5: from the archive to the CIG in the register, lotti and all', async ({ extension }) => {
  await routePcp(extension.context, 'plain');
  const archive = await extension.open('archivio.html#affidamenti');
  await seed(archive, PROFILES);
  const affidamento = await writeP5(archive);

  const page = await extension.context.newPage();
  const pcp = pcpDriver(page, 'plain');
  await pcp.goHome();
  await pcp.newDraft('P5');
  const panel = panelOf(await extension.panelFor(page));
  await panel.choose(affidamento.codiceAppalto);
  await panel.compila();
  expect(await pcp.readModel()).toEqual(compose({ affidamento, enti: [ENTE], operatoriEconomici: [DITTA] }));
  expect(await panel.controlla()).toMatch(/\b0 errori/);

  await pcp.conferma();
  await pcp.creaAppalto();
  await pcp.openDettaglio(affidamento.codiceAppalto);
  await pcp.verifica();
  await pcp.advance(5000);
  await expect(pcp.passed()).toBeVisible();
  await pcp.confermaAppalto();
  await pcp.advance(20_000);
  await expect.poll(() => pcp.shownCig()).toHaveLength(1);
  const [cig = ''] = await pcp.shownCig();
  expect(parseCig(cig).ok).toBe(true);
  await expect
    .poll(async () => (await keptRecords(archive)).registrazioni)
    .toEqual([
      expect.objectContaining({
        id: `pcp/${cig}`,
        scheda: 'P5',
        affidamentoId: affidamento.id,
        codiceAppalto: affidamento.codiceAppalto,
        importo: 1_234_560,
        ente: ENTE.denominazione,
        operatoreEconomico: DITTA.denominazione,
      }),
    ]);
  const log = await pcp.log();
  expect(log.filter(({ kind, trusted }) => kind === 'press' && !trusted)).toEqual([]);
  expect(log.filter(({ kind }) => kind === 'network')).toEqual([]);
});

test('a form of eighty fields fits a narrow window, has no barrier, and keeps what it had', async ({ extension }) => {
  const page = await extension.open('archivio.html#affidamenti');
  const whole = fullAffidamento('AD3');
  await seed(page, { ...PROFILES, affidamenti: [whole] });
  await goTo(page, `affidamenti/${whole.id}`);
  await expect(page.getByText(/^Scheda AD3 –/)).toBeVisible();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await axeViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 900 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/scheda-ad3.png`, fullPage: true });
  await page.getByLabel('Note').fill('Riletto');
  await save(page);
  expect((await keptRecords(page)).affidamenti[0]).toEqual({ ...whole, note: 'Riletto' });
});
