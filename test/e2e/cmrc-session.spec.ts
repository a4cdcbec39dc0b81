import { ADESIONE } from '../../practice/samples/ad4.ts';
import { type Desk, expect, FIRST_TAB, heldBy, type Office, test } from './cmrc-tools.ts';

test.describe.configure({ timeout: 180_000 });

/** A draft of the same person that stands in the list from the beginning. */
const OTHER = 1002;

const offer = ({ panel }: Pick<Desk, 'panel'>) =>
  panel.page.getByText('Una compilazione di questo documento si è interrotta');
const button = ({ panel }: Pick<Desk, 'panel'>, name: string) => panel.page.getByRole('button', { name, exact: true });

/** A document, never saved by hand, whose session ended in the middle of a fill; then the person is back in the list. */
const expired = async (office: Office): Promise<Desk> => {
  await office.profiles();
  const desk = await office.desk();
  const other = structuredClone(office.portal.document(OTHER).values);
  office.when('campo', () => office.portal.expireSession());
  const esito = await desk.panel.compila();
  expect(esito).toContain('La sessione del portale è finita');
  expect(esito).toContain('riapri lo stesso documento, poi premi «Riprendi»');
  expect(office.portal.document(OTHER).values).toEqual(other);
  await desk.cmrc.login();
  await desk.cmrc.openList();
  return desk;
};

const resumed = async (desk: Desk): Promise<void> => {
  await expect(offer(desk)).toBeVisible();
  await button(desk, 'Riprendi').click();
  await expect(desk.panel.page.getByRole('heading', { name: 'Esito' })).toBeFocused();
  expect(await heldBy(desk.page)).toMatchObject(FIRST_TAB);
  await expect(offer(desk)).toHaveCount(0);
};

test('a session that ends mid-fill: said, offered in the same document alone, taken up to the end', async ({
  office,
}) => {
  const desk = await expired(office);
  await desk.cmrc.openDocument(OTHER);
  await expect(desk.panel.region('Piano')).toContainText(/camp[oi] da scrivere/);
  await expect(offer(desk)).toHaveCount(0);
  await desk.cmrc.reopen(desk.id);
  await resumed(desk);
  await desk.cmrc.save();
  expect(office.portal.document(desk.id).saved).toMatchObject(FIRST_TAB);
  expect(office.portal.document(OTHER).values.Body).not.toBe(ADESIONE.oggetto);
});

test('what is left as it is after a session that ended is not offered again', async ({ office }) => {
  const desk = await expired(office);
  await desk.cmrc.openDocument(desk.id);
  await button(desk, 'Lascia così').click();
  await expect(offer(desk)).toHaveCount(0);
  await desk.cmrc.reopen(desk.id);
  await expect(desk.panel.region('Piano')).toContainText(/camp[oi] da scrivere/);
  await expect(offer(desk)).toHaveCount(0);
});

test('a panel that is closed mid-fill and opened again takes the fill up', async ({ office }) => {
  await office.profiles();
  const desk = await office.desk();
  office.when('campo', () => desk.panel.page.close());
  await desk.panel.page.getByRole('button', { name: 'Compila', exact: true }).click();
  await desk.page.waitForEvent('domcontentloaded');
  const panel = await office.beside(desk.page);
  await resumed({ ...desk, panel });
});

test('two documents in two tabs, filled at once: each gets its own, and each that stops is offered its own', async ({
  office,
}) => {
  await office.profiles();
  const one = await office.desk();
  const two = await office.desk();
  const before = await heldBy(two.page);
  await one.panel.compila();
  expect(await heldBy(one.page)).toMatchObject(FIRST_TAB);
  expect(await heldBy(two.page)).toEqual(before);
  await one.panel.annulla();

  const [compila, other] = [button(one, 'Compila'), button(two, 'Compila')];
  office.when('campo', async () => {
    office.when('campo', () => office.portal.expireSession());
    await other.click();
  });
  await compila.click();
  for (const { panel } of [one, two])
    await expect(panel.region('Esito')).toContainText('La sessione del portale è finita');
  await one.cmrc.login();
  for (const desk of [one, two]) {
    if (desk === two) await two.cmrc.goHome();
    await desk.cmrc.openList();
    await desk.cmrc.openDocument(desk.id);
  }
  await expect(offer(one)).toBeVisible();
  await resumed(two);
  expect(await heldBy(one.page)).not.toMatchObject(FIRST_TAB);
  await resumed(one);
});

test('a tab that goes to another document between the plan and Compila is not written', async ({ office }) => {
  await office.profiles();
  const { page, cmrc, panel } = await office.desk();
  // What would post the form again, and so keep the document, is there already.
  await cmrc.set('pcp_Categoria', 'FORNITURA DI BENI');
  await cmrc.set('TipoAppaltoGara', 'Forniture');
  await expect(panel.region('Piano')).toContainText('9 campi da scrivere');
  // Pressed while the portal still prepares the next page, and the document of the plan is in sight.
  office.when('chiudi', async () => {
    await button({ panel }, 'Compila').click();
    await expect(panel.page.getByRole('button', { name: 'Ferma' })).toBeVisible();
    await page.waitForTimeout(500);
  });
  await cmrc.close();
  await cmrc.openDocument(OTHER);
  await expect(panel.region('Esito')).toContainText('è un altro documento: lì Cigno non scrive nulla');
  expect(await heldBy(page)).toMatchObject({ Body: 'Servizio di pulizia (esempio)', CCNL: '', COD_NUTS: '' });
});
