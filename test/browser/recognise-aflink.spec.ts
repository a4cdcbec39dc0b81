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

/** What each control of the document is; those not named are nobody's. */
const MEANT: Record<string, string> = {
  Titolo: 'aflink.titolo@',
  EnteProponente: 'aflink.enteProponente@',
  Body: 'appalto.datiBase.oggetto@',
  TipoAppaltoGara: 'aggiudicazioni[].datiBase.oggettoContratto@0',
  CUP: 'aggiudicazioni[].cupLotto[]@0.0',
  CIG_MADRE: 'aflink.cigPadre@',
  DescrizioneCigPadre: 'aflink.descrizioneCigPadre@',
  DESC_LUOGO_ISTAT_edit_new: 'aggiudicazioni[].codIstat@0',
  CODICE_CPV_edit_new: 'aggiudicazioni[].datiBaseCPV.cpvPrevalente@0',
  ImportoBaseAsta_V: 'aflink.importo@',
  aziRagioneSociale: 'aggiudicazioni[].partecipanti[].denominazione@0.0',
};
const REQUIRED = [
  'Titolo',
  'Body',
  'TipoAppaltoGara',
  'DescrizioneCigPadre',
  'DESC_LUOGO_ISTAT_edit_new',
  'CODICE_CPV_edit_new',
];
const TREES = ['DESC_LUOGO_ISTAT_edit_new', 'CODICE_CPV_edit_new'];

const THEMES = {
  classic: '.VerticalModel_ObbligCaption label::before{content:"*"}',
  vapor: '.VerticalModel_ObbligCaption label{font-weight:600}',
};

for (const [theme, style] of Object.entries(THEMES))
  test(`every field of the document is what its caption says, in the ${theme} theme`, async ({ page }) => {
    await showAflink(page, documentPage(), DOCUMENT, style);
    const { scheda, known, unknown } = await saidOf(page);
    expect(scheda).toBe('AD4');
    expect(Object.fromEntries(known.map(({ element, key }) => [element, key])), JSON.stringify(unknown)).toEqual(MEANT);
    expect(known.filter(({ required }) => required).map(({ element }) => element)).toEqual(REQUIRED);
    expect(known.filter(({ writable }) => !writable).map(({ element }) => element)).toEqual(TREES);
  });

test('where the class is renamed the style alone tells what is required, and bold everywhere tells nothing', async ({
  page,
}) => {
  const required = async (style: string): Promise<string[]> => {
    await showAflink(page, documentPage().replaceAll('VerticalModel_ObbligCaption', 'forte'), DOCUMENT, style);
    return (await saidOf(page)).known.filter((one) => one.required).map(({ element }) => element);
  };
  expect(await required('.forte label::before{content:"*"}')).toEqual(REQUIRED);
  expect(await required('.forte label{font-weight:600}')).toEqual(REQUIRED);
  expect(await required('label{font-weight:600}')).toEqual([]);
});

test('the scheda is named by the title of the list alone, and another one is not filled', async ({ page }) => {
  const bare = documentPage().replace(/AD4 - Adesione[^<]*/, 'Testata');
  await showAflink(page, bare, DOCUMENT);
  expect((await saidOf(page)).scheda).toBe('AD4');
  await showAflink(
    page,
    bare
      .replaceAll('Affidamenti diretti su Accordo Quadro', 'Affidamenti')
      .replace('captionDocument">', 'captionDocument">AD3 '),
    DOCUMENT,
  );
  expect(await saidOf(page)).toMatchObject({ page: 'documento', scheda: null, known: [] });
});
