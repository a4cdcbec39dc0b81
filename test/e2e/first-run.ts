import { expect, type Locator, type Page } from '@playwright/test';
import { ENTE, OGGETTO, OPERATORE } from './archive-story.ts';
import { goTo } from './archive-tools.ts';

/** Somebody with a keyboard alone, who counts the keys. */
const hands = (page: Page) => {
  let keys = 0;
  const press = async (key: string): Promise<void> => {
    keys += 1;
    await page.keyboard.press(key);
  };
  const type = async (text: string): Promise<void> => {
    keys += text.length;
    await page.keyboard.type(text);
  };
  const focused = (target: Locator) => target.evaluate((element) => element === element.ownerDocument.activeElement);
  const tabTo = async (target: Locator): Promise<void> => {
    for (let n = 0; n < 20; n += 1) {
      await press('Tab');
      if (await focused(target)) return;
    }
    throw new Error(`Tab does not reach ${String(target)}`);
  };
  return {
    count: () => keys,
    press,
    tabTo,
    write: async (label: string, text: string) => {
      await tabTo(page.getByLabel(label, { exact: true }));
      await type(text);
    },
    /** Searches a list and takes the first that it offers. */
    find: async (label: string, text: string, first: RegExp) => {
      const box = page.getByRole('combobox', { name: label, exact: true });
      await tabTo(box);
      await type(text);
      await expect(page.getByRole('listbox', { name: label }).getByRole('option').first()).toContainText(first);
      await press('ArrowDown');
      await press('Enter');
      await expect(box).toHaveValue(first);
    },
  };
};

const arrived = (page: Page, title: string) =>
  expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();

/** From the first page to an affidamento that fills an AD5, by keyboard, leaving once in the middle; gives the keys pressed. */
export const firstRun = async (page: Page): Promise<number> => {
  const { press, tabTo, write, find, count } = hands(page);
  await arrived(page, 'Benvenuto in Cigno');
  await tabTo(page.getByRole('link', { name: 'Salva i tuoi dati' }));
  await press('Enter');

  await arrived(page, '1 di 3: il tuo ente');
  await write('Denominazione', ENTE.nome);
  await write('Codice fiscale', ENTE.codiceFiscale);
  await press('Enter');
  // Kept half-done, and still here: what is missing is listed.
  await expect(page.getByRole('link', { name: /Scrivi il codice AUSA/ })).toBeVisible();
  await write('Codice AUSA', ENTE.ausa);
  await write('Codice del centro di costo', ENTE.centro);
  await find('Comune (codice ISTAT)', 'roma', /058091\W*ROMA/);
  await tabTo(page.getByLabel('Settore'));
  await press('O');
  await tabTo(page.getByLabel('Aggiudicazione, stipula ed esecuzione del contratto'));
  await press('Space');
  await press('Enter');

  await arrived(page, '2 di 3: l’operatore economico');
  await goTo(page, 'benvenuto');
  await page.reload();
  await arrived(page, 'Benvenuto in Cigno');
  await tabTo(page.getByRole('link', { name: 'Continua: 2 di 3: l’operatore economico' }));
  await press('Enter');
  await arrived(page, '2 di 3: l’operatore economico');
  await write('Denominazione', OPERATORE.nome);
  await write('Codice fiscale', OPERATORE.codiceFiscale);
  await press('Enter');

  await arrived(page, '3 di 3: il primo affidamento');
  await write('Oggetto dell’appalto', OGGETTO);
  await write('Importo al netto dell’IVA', '1234,5');
  await tabTo(page.getByLabel('Oggetto del contratto'));
  await press('F');
  await find('CPV prevalente', 'carta per fotocopie', /30197643/);
  await press('Enter');
  await arrived(page, 'Benvenuto in Cigno');
  await expect(page.getByText('Tutto pronto')).toBeVisible();
  return count();
};
