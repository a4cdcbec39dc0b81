import { BLOCKED, documentPage, EXPIRED, HOME, list, MENU, PICKER } from '../portals-unit/aflink-pages.ts';
import { saidOf, showAflink } from './aflink-page.ts';
import { expect, test } from './chromium.ts';

const DOCUMENT = '/CTL_Library/DOCUMENT/document.asp';
const LIST = '/DASHBOARD/Viewer.asp';

for (const [name, html, path] of [
  ['accesso', HOME, '/index.php'],
  ['menu', MENU, '/main.asp'],
  ['affidamenti', list(), LIST],
  ['affidamenti', list([Array.from({ length: 12 }, () => '–')]), LIST],
  ['documento', documentPage(), DOCUMENT],
  ['documento-sola-lettura', documentPage({ readOnly: true }), DOCUMENT],
  ['selettore', PICKER, '/CTL_Library/gerarchici.asp'],
  ['selettore', PICKER, '/x.asp'],
  ['bloccato', BLOCKED, '/blocked.asp'],
  ['sessione-scaduta', EXPIRED, '/index.php'],
  ['sconosciuta', '<h1>Bando di gara</h1><p>Documenti</p>', '/index.php'],
] as const)
  test(`${name} at ${path}, ${html.length} characters`, async ({ page }) => {
    await showAflink(page, html, path);
    const said = await saidOf(page);
    expect(said, said.reasons.join('; ')).toMatchObject({ portal: 'cmrc', page: name });
    if (name !== 'documento') expect([...said.known, ...said.unknown]).toEqual([]);
  });

test('nothing is read beside the path of the portal', async ({ page }) => {
  await showAflink(page, HOME, '2/index.php');
  expect(await saidOf(page)).toMatchObject({ portal: null, page: 'sconosciuta', seen: [] });
});

test('the warning of the session stands over the document only while it is shown', async ({ page }) => {
  await showAflink(page, documentPage(), DOCUMENT);
  expect((await saidOf(page)).page).toBe('documento');
  await page.locator('#finestra_modale_sessione').evaluate((dialog) => dialog.removeAttribute('style'));
  expect((await saidOf(page)).page).toBe('sessione-in-scadenza');
});

test('the reasons name the words and the structure', async ({ page }) => {
  await showAflink(page, documentPage(), DOCUMENT);
  const { reasons } = await saidOf(page);
  expect(reasons.join('; ')).toMatch(/«Dati affidamento»/);
  expect(reasons).toContain('c’è la struttura «form#FORMDOCUMENT»');
});

test('a document of another kind of the same product is not taken for an affidamento', async ({ page }) => {
  const html = documentPage()
    .replace(/Ente proponente|Dati affidamento|AD4[^<]*|Affidamenti diretti su Accordo Quadro/gi, 'Bando')
    .replace(/(?:Descrizione )?CIG Padre|CIG Derivato|Stato Scheda PCP/g, 'Voce');
  await showAflink(page, html, DOCUMENT);
  expect((await saidOf(page)).page).toBe('sconosciuta');
});
