import { cmrcDriver } from '../portals/cmrc/driver.ts';
import { expect, heldBy, test } from './cmrc-tools.ts';

test.describe.configure({ timeout: 180_000 });

const TITOLO = 'Carta, scritta a mano';
const OGGETTO = 'Fornitura di carta, scritta a mano';

test('a document typed by hand whose session ends at Salva: offered back in the same document alone, as it was typed', async ({
  office,
}) => {
  const page = await office.extension.context.newPage();
  const cmrc = cmrcDriver(page);
  await cmrc.login();
  await cmrc.openList();
  await cmrc.newDocument();
  const id = await cmrc.currentId();
  const panel = await office.beside(page);
  await expect(panel.page.getByRole('heading', { name: 'Scheda AD4' })).toBeVisible();
  await page.bringToFront();
  await cmrc.set('Titolo', TITOLO);
  await cmrc.set('Body', OGGETTO);
  await cmrc.set('DataAggiudicazione', '20/11/2026');
  // This one posts the form; the server keeps nothing of it before Salva.
  await cmrc.set('TipoAppaltoGara', 'Forniture');
  office.portal.expireSession();
  await cmrc.save();
  expect(office.portal.document(id).saved?.Body).not.toBe(OGGETTO);

  await cmrc.login();
  await cmrc.openList();
  await cmrc.newDocument();
  await expect(panel.page.getByRole('heading', { name: 'Scheda AD4' })).toBeVisible();
  await expect(panel.page.getByText(/Ho conservato/)).toHaveCount(0);
  await cmrc.close();
  await cmrc.openDocument(id);
  await panel.page.getByRole('button', { name: 'Guarda e ripristina' }).click();
  const esito = await panel.compila();
  expect(esito).toContain('4 scritti e riletti');
  const typed = { Titolo: TITOLO, Body: OGGETTO, TipoAppaltoGara: '1', DataAggiudicazione: '2026-11-20T00:00:00' };
  expect(await heldBy(page)).toMatchObject(typed);
});
