import { ENTE, RUP } from '../../practice/samples/ad5.ts';
import { keptRecords, seed, test } from './archive-tools.ts';
import { expect } from './extension.ts';
import { tabTo } from './panel-tools.ts';

test.describe.configure({ timeout: 120_000 });

test('the chooser, by the keyboard alone, ends in a new affidamento of its scheda', async ({ extension }) => {
  const page = await extension.open('archivio.html#backup');
  await seed(page, { enti: [ENTE], rup: [RUP] });
  await page.goto(page.url().replace(/#.*/, '#scelta'));
  await page.bringToFront();
  const answers = [/estraneo al codice/, /CIG sì, contributo no/];
  for (const name of answers) {
    // The first of a group of radios takes the Tab; the arrows go through the others.
    await tabTo(page, page.getByRole('radio').first());
    await page.keyboard.press('Space');
    while (!(await page.getByRole('radio', { name }).isChecked())) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: 'Risultato' })).toBeFocused();
  const result = page.getByRole('region', { name: 'Risultato' });
  await expect(result).toContainText('Scheda P5');
  await expect(result).toContainText('verificato il');
  await page.getByRole('button', { name: 'Indietro' }).click();
  await expect(page.getByRole('radio', { name: /contributo no/ }).first()).toBeChecked();
  await page.getByRole('button', { name: 'Avanti' }).click();
  const begin = result.getByRole('link', { name: 'Nuovo affidamento con questa scheda' });
  await tabTo(page, begin);
  await page.keyboard.press('Enter');
  await page.getByLabel('Oggetto dell’appalto').fill('Contributo alla bonifica (esempio)');
  await page.getByRole('button', { name: 'Salva', exact: true }).click();
  await expect(page.getByText(/^Salvato alle/).first()).toBeVisible();
  const { affidamenti } = await keptRecords(page);
  expect(affidamenti.map(({ scheda }) => scheda)).toEqual(['P5']);
});
