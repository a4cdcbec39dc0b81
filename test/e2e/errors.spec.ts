import { AFFIDAMENTO } from '../../practice/samples/ad5.ts';
import { draft, expect, test } from './panel-tools.ts';

test.describe.configure({ timeout: 120_000 });

test('a refusal that the portal shows by its code is told in words, and the sheet had said it before', async ({
  extension,
}) => {
  const { pcp, panel } = await draft(extension);
  await panel.compila();
  await pcp.openSection('aggiudicazioni');
  await pcp.set('aggiudicazioni[].partecipanti[].importo', [0, 0], 6000);
  // What is confirmed before it is read is the business of test/assist/stop-sheet.test.ts.
  await expect(panel.region('Controlli').getByRole('heading', { name: 'Da correggere' })).toBeVisible();
  await pcp.conferma();
  const sheet = panel.region('Prima di confermare');
  await expect(sheet).toContainText('Fermati');
  await expect(sheet).toContainText('ERR100');
  await expect(sheet).toContainText('Nell’affidamento salvato: 1.234,56');
  await pcp.creaAppalto();
  await pcp.openDettaglio(AFFIDAMENTO.codiceAppalto);
  const errors = panel.region('Errori in questa pagina');
  await expect(errors).toBeHidden();
  await pcp.verifica();
  await expect(errors).toContainText('ERR100');
  await expect(errors).toContainText('la scheda AD5 vale solo sotto');
  await expect(errors).toContainText('Che cosa fare');
});
