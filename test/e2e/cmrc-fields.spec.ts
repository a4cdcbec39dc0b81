import type { Affidamento } from '../../lib/domain/affidamento.ts';
import { ADESIONE } from '../../practice/samples/ad4.ts';
import { type Desk, expect, FIRST_TAB, heldBy, type Office, test } from './cmrc-tools.ts';

test.describe.configure({ timeout: 180_000 });

/** The sample's adesione with other texts and codes. */
const adesione = (patch: { oggetto?: string; centro?: string; codNUTS?: string }): Affidamento => {
  const { oggetto = ADESIONE.oggetto, centro, codNUTS } = patch;
  return {
    ...ADESIONE,
    oggetto,
    stazioniAppaltanti: ADESIONE.stazioniAppaltanti.map((one) => ({
      ...one,
      ...(centro && { centroDiCosto: centro }),
    })),
    aggiudicazioni: ADESIONE.aggiudicazioni.map((one) => ({ ...one, ...(codNUTS && { codNUTS }) })),
  };
};

const row = ({ panel }: Desk, region: string, label: string) =>
  panel.region(region).getByRole('listitem').filter({ hasText: label }).first();

test('an option that is not in the list, a type-ahead without a match: left as they were, and said', async ({
  office,
}) => {
  await office.profiles(adesione({ centro: 'CCCCCCCC-0000-4000-8000-000000000009', codNUTS: 'ITZZ9' }));
  const desk = await office.desk();
  await desk.cmrc.set('COD_NUTS', 'Roma');
  await row(desk, 'Piano', 'NUTS').getByRole('checkbox', { name: 'Sovrascrivi' }).check();
  const asked = office.asked('dominio');
  await desk.panel.compila();
  await expect(row(desk, 'Da copiare', 'Centro di costo')).toContainText('CCCCCCCC');
  await expect(row(desk, 'Da copiare', 'NUTS')).toContainText('Il portale non ha trovato «ITZZ9».');
  expect(await heldBy(desk.page)).toMatchObject({
    pcp_CodiceCentroDiCosto: '',
    COD_NUTS: 'ITI43',
    COD_NUTS_edit_new: 'Roma',
  });
  // One question for the text that was not found and one for what the box gets back; the third is the contratto.
  expect(office.asked('dominio') - asked).toBe(3);
});

test('a text that the page cuts is not written, and its lengths are said', async ({ office }) => {
  const oggetto = 'Fornitura di carta (esempio). '.repeat(40).trim();
  await office.profiles(adesione({ oggetto }));
  const desk = await office.desk();
  const esito = await desk.panel.compila();
  expect(esito).toContain(`Il testo ha ${oggetto.length} caratteri e la pagina ne tiene 1024`);
  expect(esito).toContain(`Il valore ha ${oggetto.length} caratteri, il campo ne accetta 150.`);
  expect(await heldBy(desk.page)).toMatchObject({ Titolo: '', Body: '' });
});

test('amounts typed by hand: what the page emptied is empty, what it made of 1.234 is shown', async ({ office }) => {
  await office.profiles();
  const desk = await office.desk();
  await desk.cmrc.set('pcp_SommeADisposizione', '1.234,56');
  expect(await desk.cmrc.kept('pcp_SommeADisposizione')).toBe('');
  await expect(row(desk, 'Piano', 'Somme a disposizione')).toContainText('da scrivere');
  await desk.panel.controlla();
  await expect(row(desk, 'Controlli', 'Somme a disposizione')).toContainText(/vuoto|manca|obbligatori/i);
  await desk.cmrc.set('pcp_SommeADisposizione', '1.234');
  await expect(row(desk, 'Piano', 'Somme a disposizione')).toContainText('1,23 €');
  await expect(row(desk, 'Piano', 'Somme a disposizione')).toContainText('271,60 €');
  await desk.panel.compila();
  expect(await desk.cmrc.kept('pcp_SommeADisposizione')).toBe('1.23');
  // The fields that reload it have brought the document back on its first tab.
  await desk.cmrc.reveal('pcp_SommeADisposizione');
  await row(desk, 'Piano', 'Somme a disposizione').getByRole('checkbox', { name: 'Sovrascrivi' }).check();
  await desk.panel.compila();
  expect(await desk.cmrc.kept('pcp_SommeADisposizione')).toBe('271.60');
});

test('what the portal would take for an attack never reaches it, and that is said before it is written', async ({
  office,
}) => {
  await office.profiles(adesione({ oggetto: 'Carta <script>alert(1)</script> e <META charset> (esempio)' }));
  const desk = await office.desk();
  await expect(row(desk, 'Piano', 'Oggetto')).toContainText('Senza i segni < e > che sono nel profilo');
  await expect(row(desk, 'Piano', 'Oggetto')).toContainText('Carta scriptalert(1)/script e META charset (esempio)');
  await desk.panel.compila();
  await desk.cmrc.save();
  const saved = Object.entries(office.portal.document(desk.id).saved ?? {});
  expect(saved).toContainEqual(['Body', 'Carta scriptalert(1)/script e META charset (esempio)']);
  expect(saved.filter(([, value]) => /[<>]/.test(value))).toEqual([]);
});

const compila = ({ panel }: Desk) => panel.page.getByRole('button', { name: 'Compila', exact: true });
/** Values of the plan that the portal has of a document. */
const taken = (office: Office, id: number): string[] =>
  Object.keys(FIRST_TAB).filter((name) => (office.portal.document(id).values[name] ?? '') !== '');

test('fields that turn read-only between the plan and Compila are not written', async ({ office }) => {
  await office.profiles();
  const desk = await office.desk();
  const before = await heldBy(desk.page);
  await desk.page.locator('#FORMDOCUMENT').evaluate((form) => {
    for (const box of form.querySelectorAll<HTMLInputElement>('input:not([type=hidden]),textarea')) box.readOnly = true;
    for (const select of form.querySelectorAll('select')) select.style.pointerEvents = 'none';
    for (const select of form.querySelectorAll('select')) select.setAttribute('aria-readonly', 'true');
    for (const tick of form.querySelectorAll('[type=checkbox]')) tick.setAttribute('aria-readonly', 'true');
  });
  // Pressed at once, before the panel can have seen it.
  await compila(desk).dispatchEvent('click');
  await expect(desk.panel.page.getByText('Non c’è nulla da scrivere.').first()).toBeVisible();
  expect(await heldBy(desk.page)).toEqual(before);
});

test('a document that comes back read-only from a reload of the fill is left alone, and that is said', async ({
  office,
}) => {
  await office.profiles();
  const { id, panel } = await office.desk();
  office.when('campo', () => office.portal.setReadOnly(id));
  expect(await panel.compila()).toContain('Il documento è diventato di sola lettura: Cigno non scrive più nulla.');
  expect(taken(office, id)).toEqual([]);
});

test('Compila pressed while the portal makes the document read-only writes nothing', async ({ office }) => {
  await office.profiles();
  const desk = await office.desk();
  office.when('salva', async () => {
    office.portal.setReadOnly(desk.id);
    await compila(desk).click();
  });
  await desk.cmrc.save();
  await expect(desk.panel.page.getByText(/sola lettura|non è stato scritto nulla/).first()).toBeVisible();
  expect(taken(office, desk.id)).toEqual([]);
});
