import { newAffidamento } from '../../lib/domain/affidamento.ts';
import { newEnte } from '../../lib/domain/ente.ts';
import { goTo, seed, test } from './archive-tools.ts';
import { axeViolations } from './axe.ts';
import { expect } from './extension.ts';

test.describe.configure({ timeout: 120_000 });

const ENTE = { ...newEnte('ente-1'), denominazione: 'Comune di Esempio', codiceFiscale: '80000000002' };
const used = (id: string, cpvPrevalente: string, codIstat = '') => {
  const affidamento = newAffidamento({ id, ente: ENTE, rup: null });
  return {
    ...affidamento,
    oggetto: id,
    aggiudicazioni: affidamento.aggiudicazioni.map((one) => ({ ...one, cpvPrevalente, codIstat })),
  };
};

test('the CPV is found by a typo, stands in its tree, and is among the first once it is marked', async ({
  extension,
}) => {
  const page = await extension.open('archivio.html');
  // A comune that was closed on 31/12/2025 is kept in the record that has it.
  await seed(page, {
    enti: [ENTE],
    affidamenti: [used('aff-1', '30197643'), used('aff-2', '30197643'), used('aff-3', '50750000', '018078044')],
  });
  await goTo(page, 'affidamenti/nuovo');
  const cpv = page.getByRole('combobox', { name: 'CPV prevalente' });
  const options = page.getByRole('listbox', { name: 'CPV prevalente' }).getByRole('option');

  await cpv.focus();
  await page.keyboard.press('ArrowDown');
  await expect(options).toHaveText([/30197643.*Carta per fotocopie.*usato 2 volte/, /50750000.*usato 1 volta/]);
  await page.keyboard.press('Escape');

  await cpv.pressSequentially('pulzia uffici');
  await expect(options.first()).toHaveText(
    /90919200.*Servizi di pulizia di uffici.*Servizi fognari.* › Servizi di pul/,
  );
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(cpv).toHaveValue('90919200 – Servizi di pulizia di uffici');
  await expect(cpv).toHaveAccessibleDescription(
    /Nel CPV: divisione 90000000 .* › gruppo 90900000 .* › categoria 90919000/,
  );

  const star = page.getByRole('button', { name: 'Codice 90919200 tra i preferiti dell’ente' });
  await expect(star).toHaveAttribute('aria-pressed', 'false');
  await star.click();
  await expect(star).toHaveAttribute('aria-pressed', 'true');
  expect(await axeViolations(page)).toEqual([]);
  await page.close();

  const later = await extension.open('archivio.html#affidamenti/aff-3');
  const box = later.getByRole('combobox', { name: 'CPV prevalente' });
  await expect(box).toHaveValue('50750000 – Servizi di manutenzione di ascensori');
  await expect(later.getByRole('combobox', { name: /Comune/ })).toHaveValue(/\(chiuso il 31\/12\/2025\)$/);
  await box.fill('');
  await expect(later.getByRole('listbox', { name: 'CPV prevalente' }).getByRole('option')).toHaveText([
    /90919200.*preferito/,
    /30197643.*usato 2 volte/,
    /50750000.*usato 1 volta/,
  ]);
});

test('two comuni of one name are told apart, and the one that is chosen brings its area', async ({ extension }) => {
  const page = await extension.open('archivio.html');
  await seed(page, { enti: [ENTE] });
  await goTo(page, 'enti/ente-1');
  const comune = page.getByRole('combobox', { name: 'Comune (codice ISTAT)' });
  const nuts = page.getByRole('combobox', { name: /Codice NUTS/ });
  await comune.pressSequentially('livo');
  const livo = page.getByRole('option', { name: /LIVO/ });
  await expect(livo.filter({ hasText: 'provincia: Como · NUTS ITC42' })).toHaveCount(1);
  await livo.filter({ hasText: 'provincia: Trento · NUTS ITH20' }).click();
  await expect(nuts).toHaveValue(/^ITH20/);

  await nuts.fill('zzqqxw');
  await expect(page.getByText('Prova con il nome della provincia o con l’inizio del codice').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await nuts.fill('');
  await nuts.pressSequentially('ITI43');
  await page.getByRole('option', { name: /ITI43/ }).click();
  await page.getByRole('button', { name: 'Metti ITH20' }).click();
  await expect(nuts).toHaveValue(/^ITH20/);
});
