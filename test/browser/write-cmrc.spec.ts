import { expect, test } from './chromium.ts';
import { visitCmrc } from './cmrc-page.ts';
import { loadWriter, writeIn } from './widget-page.ts';

/** The writing rules of portals.md 3.5, on the page's own arithmetic, type-ahead and truncation. */
test('what is written is what the form would post, and nothing rouses the black list', async ({ browser }) => {
  const { page, cmrc, portal, net } = await visitCmrc(browser);
  await cmrc.newDocument();
  await loadWriter(page);
  const number = { selector: '#ImportoBaseAsta_V', kind: 'number' } as const;
  for (const [amount, twin] of [
    [1234.56, '1234.56'],
    [1234567.8, '1234567.80'],
    [0.5, '0.50'],
    // A hundred times as much is 13975017727.000002 in a binary fraction.
    [139750177.27, '139750177.27'],
  ] as const) {
    expect(await writeIn(page, number, amount)).toMatchObject({ status: 'written', value: amount });
    expect(Number(await cmrc.kept('ImportoBaseAsta'))).toBe(Number(twin));
  }
  expect(await writeIn(page, { selector: '#DataAdesione_V', kind: 'date' }, '2026-03-05')).toMatchObject({
    status: 'written',
  });
  expect(await cmrc.kept('DataAdesione')).toBe('2026-03-05T00:00:00');
  const ahead = { selector: '#COD_NUTS_edit_new', kind: 'autocomplete' } as const;
  expect(await writeIn(page, ahead, 'Roma')).toMatchObject({ status: 'written', value: 'Roma' });
  expect(await cmrc.kept('COD_NUTS')).toBe('ITI43');
  expect(await writeIn(page, ahead, 'Nessun luogo', { patience: 600 })).toMatchObject({ status: 'refused' });
  expect(await cmrc.kept('COD_NUTS')).toBe('ITI43');
  // A text that the page cuts is not called written.
  const long = await writeIn(page, { selector: '#Body', kind: 'textarea' }, 'Carta '.repeat(300).trim());
  expect(long.status).not.toBe('written');
  expect(await writeIn(page, { selector: '#DESC_CIG_MADRE', kind: 'text' }, 'B000001279')).toMatchObject({
    status: 'written',
  });
  expect(portal.blacklist).toEqual([]);
  expect(net.aborted).toEqual([]);
  await page.context().close();
});
