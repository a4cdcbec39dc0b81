import { expect, FIRST_TAB, heldBy, test } from './cmrc-tools.ts';

test.describe.configure({ timeout: 180_000 });

test('fields that reload the document are written through, and taken back with all the rest', async ({ office }) => {
  await office.profiles();
  const { page, cmrc, panel, id } = await office.desk();
  const before = await heldBy(page);
  const esito = await panel.compila();
  expect(esito).toContain(`${Object.keys(FIRST_TAB).length} scritti e riletti`);
  expect(await heldBy(page)).toMatchObject(FIRST_TAB);
  // Two fields of this tab reload it, two are type-aheads: neither asks oftener than once.
  expect([office.asked('campo'), office.asked('dominio')]).toEqual([2, 2]);
  await panel.annulla();
  const after = await heldBy(page);
  expect(after).toEqual(before);
  await cmrc.save();
  expect(office.portal.document(id).saved).toMatchObject({ Titolo: '', pcp_Categoria: '', TipoAppaltoGara: '' });
});

for (const [moment, what, skip] of [
  ['first reload comes back', 'centri', 1],
  ['type-ahead is answered', 'dominio', 0],
] as const)
  test(`the RUP presses Salva while Compila writes (when the ${moment}): it goes on in the same document`, async ({
    office,
  }) => {
    await office.profiles();
    const { page, cmrc, panel, id } = await office.desk();
    office.when(what, () => void cmrc.save().catch(() => undefined), skip);
    const esito = await panel.compila();
    expect(office.asked('salva')).toBe(1);
    await cmrc.save();
    const { saved } = office.portal.document(id);
    // Every value is right in the end, or was said not to be written.
    const wrong = Object.entries(FIRST_TAB).filter(([name, value]) => saved?.[name] !== value);
    expect(wrong, esito).toEqual([]);
    expect(await page.locator('#IDDOC').inputValue()).toBe(String(id));
    expect(esito).toContain('scritti e riletti');
  });
