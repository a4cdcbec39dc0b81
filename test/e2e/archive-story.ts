import { expect, type Page } from '@playwright/test';

/** Fictitious data with valid check digits. */
export const ENTE = { nome: 'Comune di Esempio', codiceFiscale: '80000000002', ausa: '0000000001', centro: 'CDC-01' };
export const RUP = { nome: 'Responsabile', cognome: 'Dimostrativo' };
export const OPERATORE = { nome: 'Ditta Dimostrativa S.r.l.', codiceFiscale: '01234567897' };
export const OGGETTO = 'Fornitura di carta per gli uffici';

/** Writes in a box as a person does, a key at a time where a list has to answer. */
const pick = async (page: Page, label: string, typed: string, option: RegExp): Promise<void> => {
  const box = page.getByRole('combobox', { name: label, exact: true });
  await box.click();
  await box.pressSequentially(typed);
  await page.getByRole('option', { name: option }).first().click();
  await expect(box).toHaveValue(option);
};

export const save = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Salva', exact: true }).click();
  await expect(page.locator('.savebar')).toContainText('Salvato alle');
};

export const createEnte = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Aggiungi ente' }).click();
  await page.getByLabel('Denominazione', { exact: true }).fill(ENTE.nome);
  await page.getByLabel('Codice fiscale').fill(ENTE.codiceFiscale);
  await page.getByLabel('Codice AUSA').fill(ENTE.ausa);
  await page.getByRole('button', { name: 'Aggiungi centro di costo' }).click();
  await expect(page.getByLabel('Codice del centro di costo')).toBeFocused();
  await page.keyboard.type(ENTE.centro);
  await page.getByLabel('Settore').selectOption({ label: 'Ordinario' });
  await page.getByLabel('Aggiudicazione, stipula ed esecuzione del contratto').check();
  await pick(page, 'Comune (codice ISTAT)', 'roma', /058091\W+ROMA/);
  await expect(page.getByRole('combobox', { name: /Codice NUTS/ })).toHaveValue(/ITI43/);
  await save(page);
};

export const createRup = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'RUP', exact: false }).first().click();
  await page.getByRole('button', { name: 'Aggiungi RUP' }).click();
  await page.getByLabel('Nome', { exact: true }).fill(RUP.nome);
  await page.getByLabel('Cognome').fill(RUP.cognome);
  await expect(page.getByLabel('Ente', { exact: true })).toHaveValue(/.+/);
  await save(page);
};

export const createOperatore = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: /^Operatori economici/ }).click();
  await page.getByRole('button', { name: 'Aggiungi operatore economico' }).click();
  await page.getByLabel('Denominazione').fill(OPERATORE.nome);
  await page.getByLabel('Codice fiscale').fill(OPERATORE.codiceFiscale);
  await save(page);
};

export const createAffidamento = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: /^Affidamenti/ }).click();
  await page.getByRole('button', { name: 'Aggiungi affidamento' }).click();
  await page.getByLabel('Oggetto dell’appalto').fill(OGGETTO);
  await page.getByRole('button', { name: 'Come l’appalto' }).click();
  await page
    .getByLabel('Operatore economico')
    .selectOption({ label: `${OPERATORE.nome} – ${OPERATORE.codiceFiscale}` });
  await page.getByLabel('Importo al netto dell’IVA').fill('1234,5');
  await page.getByLabel('Oggetto del contratto').selectOption({ label: 'Forniture' });
  await pick(page, 'CPV prevalente', 'carta per fotocopie', /30197643/);
  await page.getByLabel('Perché l’interfaccia web PCP').fill('Piattaforma certificata non raggiungibile.');
  await save(page);
};
