import { UNIONE } from '../../practice/samples/ad5.ts';
import { cmrcDriver } from '../portals/cmrc/driver.ts';
import { STORY } from '../portals/cmrc/story.ts';
import { expect, test } from './chromium.ts';
import { visitCmrc } from './cmrc-page.ts';

test('the marks of a required field are drawn by style alone', async ({ browser }) => {
  for (const theme of ['fase2', 'classic'] as const) {
    const { page, cmrc } = await visitCmrc(browser, { theme, captions: { Body: 'Oggetto dell’adesione' } });
    await cmrc.newDocument();
    const mark = await page.locator('#cap_Body').evaluate((label) => ({
      text: label.textContent,
      cell: label.parentElement?.className,
      weight: getComputedStyle(label).fontWeight,
      before: getComputedStyle(label, '::before').content,
    }));
    expect(mark).toEqual({
      text: 'Oggetto dell’adesione',
      cell: 'VerticalModel_ObbligCaption',
      weight: theme === 'fase2' ? '600' : '400',
      before: theme === 'fase2' ? 'none' : '"*"',
    });
    await page.context().close();
  }
});

test('empty required fields are marked, an error gives the document back, the CUP can be changed later', async ({
  browser,
}) => {
  const { page, cmrc, portal } = await visitCmrc(browser);
  const id = await cmrc.newDocument();
  await cmrc.requestCig();
  expect(await cmrc.message()).toContain('compilare tutti i campi obbligatori');
  await expect(page.locator('tr.obbligError #cap_Body')).toHaveCount(1);
  expect(portal.document(id).stato).toBe('InLavorazione');
  await cmrc.setAll(STORY);
  await cmrc.addRow('FINANZIAMENTIGrid');
  await expect(page.locator('#R1_TIPO_FINANZIAMENTO')).toHaveCount(1);
  await cmrc.set('R1_TIPO_FINANZIAMENTO', 'Fondi di bilancio della stazione appaltante');
  await cmrc.set('R1_pcp_ImportoFinanziamento', '10,00');
  await cmrc.requestCig();
  await cmrc.message();
  portal.answerPcp({ error: 'REG18' });
  await cmrc.reopen(id);
  await expect(page.locator('#Cell_StatoSchedaPCP')).toContainText('REG18');
  await cmrc.requestCig();
  await cmrc.message();
  portal.answerPcp();
  await cmrc.reopen(id);
  await cmrc.gestionePcp('Modifica CUP e/o Importo');
  await page.locator('input#CUP').waitFor();
  await expect(page.locator('textarea#Body')).toHaveCount(0);
  await page.locator('input#CUP').pressSequentially('J31B20000540001');
  await cmrc.gestionePcp('Invia Modifica');
  expect(await cmrc.message()).toBe('Modifica inviata');
  expect(portal.document(id).saved?.CUP).toBe('J31B20000540001');
  expect(portal.blacklist).toEqual([]);
  await page.context().close();
});

test('what is not saved is lost: leaving, an expired session; a locked document cannot be written', async ({
  browser,
}) => {
  const { page, cmrc, portal } = await visitCmrc(browser);
  const id = await cmrc.newDocument();
  await cmrc.set('Titolo', 'Primo');
  await cmrc.save();
  await cmrc.set('Titolo', 'Secondo');
  await page.locator('#ToolbarDoc_Chiudi').click();
  await cmrc.confirm();
  await cmrc.openDocument(id);
  expect(await cmrc.kept('Titolo')).toBe('Primo');
  await cmrc.warnOfSession(42);
  await expect(page.locator('#finestra_modale_sessione')).toContainText('sta per scadere');
  await expect(page.locator('#tempo_di_sessione')).toHaveText('42');
  await page.getByRole('button', { name: 'Rinnova la sessione' }).click();
  await cmrc.set('Titolo', 'Terzo');
  portal.expireSession();
  await cmrc.save();
  await expect(page.getByRole('link', { name: 'Entra con SPID' })).toBeVisible();
  await cmrc.login();
  await cmrc.openList();
  portal.setReadOnly(id);
  await cmrc.openDocument(id);
  await expect(page.locator('#Cell_Titolo')).toHaveText('Primo');
  expect(await page.locator('#DOCUMENT_READONLY').inputValue()).toBe('1');
  await expect(page.locator('a.button_link#ToolbarDoc_Salva')).toHaveCount(0);
  expect(portal.blacklist).toEqual([]);
  await page.context().close();
});

test('with credentials, by the list’s filters, in two tabs at once', async ({ browser }) => {
  const { page, cmrc, portal } = await visitCmrc(browser);
  await page.getByText('Esci').click();
  await page.getByLabel('Codice di accesso').fill('A1');
  await page.getByLabel('Nome Utente').fill('rup');
  await page.getByRole('button', { name: 'Accedi' }).click();
  await expect(page.getByRole('alert')).toHaveText('Credenziali non valide');
  for (const name of ['Codice di accesso', 'Nome Utente', 'Password']) await page.getByLabel(name).fill('prova');
  await page.getByRole('button', { name: 'Accedi' }).click();
  await page.locator('#menuSXSearch').pressSequentially('diretti');
  await expect(page.locator('#menu').getByText('Home')).toBeHidden();
  await cmrc.openList();
  await page.getByLabel('Denominazione OE').fill('cooperativa');
  await page.getByRole('button', { name: 'Cerca' }).click();
  await expect(page.getByText('Numero Righe: 1')).toBeVisible();
  await cmrc.openList();
  const second = await page.context().newPage();
  const other = cmrcDriver(second);
  await other.goHome();
  await other.openList();
  await other.openDocument(1002);
  const id = await cmrc.newDocument();
  await other.set('Titolo', 'Nella seconda scheda');
  await second.getByPlaceholder('Cerca ente').fill('unione');
  await second.getByRole('button', { name: 'Cerca', exact: true }).click();
  await expect(second.getByText('Comune di Esempio')).toBeHidden();
  await second.getByLabel(`Seleziona ${UNIONE.denominazione}`).check();
  await cmrc.set('Titolo', 'Nella prima');
  await other.save();
  await cmrc.save();
  expect(portal.document(1002).saved).toMatchObject({
    Titolo: 'Nella seconda scheda',
    CodiceFiscaleEnte: UNIONE.codiceFiscale,
  });
  expect(portal.document(id).saved?.Titolo).toBe('Nella prima');
  expect(portal.blacklist).toEqual([]);
  await page.context().close();
});
