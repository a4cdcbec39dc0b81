import type { Page } from '@playwright/test';
import { type Affidamento, AffidamentoSchema } from '../../../lib/domain/affidamento.ts';
import { validateAffidamento } from '../../../lib/domain/validate.ts';
import { exportBackup } from '../../../lib/exchange/backup.ts';
import { CONVENZIONE } from '../../../practice/samples/ad4.ts';
import { DITTA, ENTE, RUP } from '../../../practice/samples/ad5.ts';
import { save } from '../archive-story.ts';
import { goTo, importBackup, keptRecords, NOTHING } from '../archive-tools.ts';
import { expect } from './panel.ts';

/** Profiles and the convenzione that the ente joins, as an office would bring them to a new computer. */
export const bringConvenzione = (archive: Page): Promise<void> =>
  importBackup(
    archive,
    exportBackup(
      { ...NOTHING, enti: [ENTE], rup: [RUP], operatoriEconomici: [DITTA], convenzioni: [CONVENZIONE] },
      '2026-11-21T08:00:00.000Z',
    ),
  );

const answer = (page: Page, question: RegExp, yes: boolean): Promise<void> =>
  page
    .getByRole('group', { name: question })
    .getByLabel(yes ? 'Sì' : 'No', { exact: true })
    .check();

/** An order under the convenzione: what it knows is there already, the rest is said in the archive's plain questions. */
export const orderFromConvenzione = async (archive: Page): Promise<Affidamento> => {
  // At once after the import: the page waits for what is still being read.
  await goTo(archive, `convenzioni/${CONVENZIONE.id}`);
  await archive.getByRole('link', { name: 'Nuovo affidamento da questa convenzione' }).click();
  await expect(archive.getByRole('heading', { level: 1, name: 'Nuovo affidamento' })).toBeVisible();
  await expect(archive.getByLabel('CIG padre', { exact: true })).toHaveValue(CONVENZIONE.cigPadre);
  await expect(archive.getByLabel('Operatore economico', { exact: true })).toHaveValue(DITTA.id);
  await archive.getByLabel('Data di adesione').fill('22/11/2026');
  await answer(archive, /Relazione unica/, true);
  await answer(archive, /scomputo/, false);
  await archive.getByLabel('Centro di costo').selectOption({ index: 1 });
  await archive.getByLabel('Importo al netto dell’IVA').fill('1.234,56');
  await archive.getByLabel('Data dell’aggiudicazione').fill('20/11/2026');
  await answer(archive, /soldi del PNRR/, false);
  await answer(archive, /previsto il CUP/, false);
  await archive.getByRole('textbox', { name: /^Forniture/ }).fill('1.234,56');
  await archive.getByLabel(/^Somme a disposizione/).fill('271,60');
  await archive.getByLabel('Tipo di finanziamento 1').selectOption('A');
  await archive.getByLabel('Importo 1').fill('1.506,16');
  await answer(archive, /avvalimento/, false);
  await save(archive);
  const { affidamenti } = await keptRecords(archive);
  const made = affidamenti.map((one) => AffidamentoSchema.parse(one)).filter(({ scheda }) => scheda === 'AD4');
  expect(made).toHaveLength(1);
  const [affidamento] = made;
  if (!affidamento) throw new Error('l’affidamento non è stato salvato');
  expect(validateAffidamento(affidamento, [ENTE])).toEqual([]);
  return affidamento;
};
