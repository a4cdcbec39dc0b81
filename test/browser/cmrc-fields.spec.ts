import type { Page } from '@playwright/test';
import { expect, test } from './chromium.ts';
import { visitCmrc } from './cmrc-page.ts';

type Sequence = 'change' | 'blur' | 'all' | 'person';
const NUMBERS: [string, Record<Sequence, string>][] = [
  ...['1234,56', '1234', '0,5', '1234567,8', '-12,30', '1234,567'].map((text): [string, Record<Sequence, string>] => {
    const kept = { '1234': '1234.00', '0,5': '0.50', '1234567,8': '1234567.80', '-12,30': '-12.30' }[text] ?? '1234.56';
    return [text, { change: kept, blur: kept, all: kept, person: kept }];
  }),
  ['1234.56', { change: '1234.56', blur: '123456.00', all: '1234.56', person: '1234.56' }],
  ['1.234,56', { change: '', blur: '1234.56', all: '', person: '' }],
  ['1.234', { change: '1.23', blur: '1234.00', all: '1.23', person: '1.23' }],
  ['1 234,56', { change: '', blur: '', all: '', person: '' }],
];
const DATES: [string, string][] = [
  ['21/11/2026', '2026-11-21T00:00:00'],
  ['5/3/2026', '2026-03-05T00:00:00'],
  ['05-03-2026', '2026-03-05T00:00:00'],
  ['1/1/26', '2026-01-01T00:00:00'],
  ['2026-11-21', '2026-11-19T00:00:00'],
  ['31/04/2026', '2026-05-01T00:00:00'],
  ['29/02/2026', '2026-03-01T00:00:00'],
  ['21.11.2026', ''],
  ['01/01/1752', ''],
];

/** Writes into a visible twin and lets one sequence of events happen; what the hidden twin holds then. */
const happen = async (page: Page, name: string, text: string, sequence: Sequence): Promise<string> => {
  const box = page.locator(`#${name}_V`);
  await box.evaluate((one: HTMLInputElement) => {
    one.blur();
    one.value = '';
    const twin = document.getElementById(one.id.slice(0, -2)) as HTMLInputElement;
    twin.value = 'prima';
  });
  if (sequence === 'person') {
    await box.focus();
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  } else
    await box.evaluate(
      (one: HTMLInputElement, [text, sequence]) => {
        if (sequence === 'all') one.dispatchEvent(new FocusEvent('focus'));
        one.value = text;
        if (sequence !== 'blur') one.dispatchEvent(new Event('change', { bubbles: true }));
        if (sequence !== 'change') one.dispatchEvent(new FocusEvent('blur'));
      },
      [text, sequence] as const,
    );
  return page.locator(`#${name}`).inputValue();
};

test('amounts and dates come out as the portal’s own scripts made them', async ({ browser }) => {
  const { page, cmrc, portal } = await visitCmrc(browser);
  await cmrc.newDocument();
  for (const [text, wanted] of NUMBERS)
    for (const sequence of ['change', 'blur', 'all', 'person'] as const)
      expect(await happen(page, 'ImportoBaseAsta', text, sequence), `${text}, ${sequence}`).toBe(wanted[sequence]);
  for (const [text, wanted] of DATES)
    for (const sequence of ['change', 'blur', 'all', 'person'] as const)
      expect(await happen(page, 'DataAdesione', text, sequence), `${text}, ${sequence}`).toBe(wanted);
  expect(await page.evaluate(() => (window as never as { FLAG_CHANGE_DOCUMENT: number }).FLAG_CHANGE_DOCUMENT)).toBe(1);
  await page.locator('#DataAdesione_V').click();
  await page.locator('#datepicker_div').getByRole('button', { name: '7', exact: true }).click();
  expect(await cmrc.kept('DataAdesione')).toMatch(/-07T00:00:00$/);
  await cmrc.set('DescrizioneOperazione', 'prova');
  const body = 'x'.repeat(1030);
  await page.locator('#Body').fill(body);
  await page.locator('#Body').press('Tab');
  expect(await cmrc.kept('Body')).toHaveLength(1024);
  expect(portal.blacklist).toEqual([]);
  await page.context().close();
});

test('a type-ahead is red until its answer, asks once for each key, and gives the old value back', async ({
  browser,
}) => {
  const { page, cmrc, portal } = await visitCmrc(browser);
  await cmrc.newDocument();
  await cmrc.set('COD_NUTS', 'Roma');
  expect(await cmrc.kept('COD_NUTS')).toBe('ITI43');
  const asked = (): number => portal.requests.filter(({ what }) => what === 'dominio').length;
  const before = asked();
  const box = cmrc.box('COD_NUTS');
  await box.fill('');
  await box.pressSequentially('Mila');
  await expect(box).toHaveCSS('color', 'rgb(255, 0, 0)');
  await expect(box).toHaveValue('Milano');
  await expect(box).toHaveCSS('color', 'rgb(0, 0, 0)');
  expect(await cmrc.kept('COD_NUTS')).toBe('ITC4C');
  expect(asked() - before).toBeLessThanOrEqual(4);
  expect(asked()).toBeGreaterThan(before);
  await box.fill('');
  await box.pressSequentially('Zzz');
  await page.waitForTimeout(400);
  await expect(box).toHaveCSS('color', 'rgb(255, 0, 0)');
  await page.keyboard.press('Tab');
  await expect(box).toHaveValue('Milano');
  expect(await cmrc.kept('COD_NUTS')).toBe('ITC4C');
  expect(portal.blacklist).toEqual([]);
  await page.context().close();
});

test('the places can stand in the drawer too', async ({ browser }) => {
  const { page, cmrc, portal } = await visitCmrc(browser, { geo: 'drawer' });
  await cmrc.newDocument();
  await cmrc.pickLuogo('012058091');
  expect(await cmrc.kept('COD_LUOGO_ISTAT')).toBe('012058091');
  await expect(page.locator('#rightArea iframe')).toHaveCount(0);
  expect(portal.blacklist).toEqual([]);
  await page.context().close();
});

test('the CPV tree refuses a broad code; tree and popup hand over what was chosen', async ({ browser }) => {
  const { page, cmrc, portal } = await visitCmrc(browser);
  await cmrc.newDocument();
  await cmrc.pickCpv('CODICE_CPV', '30000000');
  expect(await cmrc.message()).toContain('Selezione non valida');
  expect(await cmrc.kept('CODICE_CPV')).toBe('');
  await page.locator('#rightArea_close').click();
  await page.locator('#CODICE_CPV_button').click();
  const tree = page.frameLocator('#rightArea_iframe');
  for (const code of ['30000000', '30100000', '30190000'])
    await tree.getByRole('button', { name: `Espandi ${code}` }).click();
  await tree.locator('.nodo[data-code="30192000"]').click();
  await tree.locator('#conferma_nodo').click();
  expect(await cmrc.kept('CODICE_CPV')).toBe('30192000');
  await expect(page.locator('#CODICE_CPV_edit_new')).toHaveValue(/^30192000 - /);
  await cmrc.pickLuogo('012058091');
  expect(await cmrc.kept('COD_LUOGO_ISTAT')).toBe('012058091');
  await expect(page.locator('#DESC_LUOGO_ISTAT_V')).toHaveValue(/ROMA/i);
  expect(portal.blacklist).toEqual([]);
  await page.context().close();
});
