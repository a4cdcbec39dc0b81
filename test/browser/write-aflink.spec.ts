import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { bundle, expect, test } from './chromium.ts';
import { loadWriter, undoIn, valueIn, writeIn } from './widget-page.ts';

const IMPORTO = { selector: '#X_V', kind: 'number' } as const;
const DATA = { selector: '#D_V', kind: 'date' } as const;
const TIPO = { selector: '#S', kind: 'select' } as const;
const UFFICIO = { selector: '#H_edit_new', kind: 'autocomplete' } as const;

test.beforeEach(async ({ page }) => {
  await page.setContent(await readFile('test/portals/widgets/aflink.html', 'utf8'));
  await page.addScriptTag({ content: await bundle('test/portals/widgets/aflink.ts') });
  await loadWriter(page);
});

const hidden = (page: Page, id: string): Promise<string> => page.locator(`#${id}`).inputValue();
const told = (page: Page, name: string): Promise<unknown> =>
  page.evaluate((one) => (globalThis as never as Record<string, unknown>)[one], name);

test('the replica traps a person as the portal does', async ({ page }) => {
  await page.locator('#X_V').pressSequentially('1.234,56');
  await page.keyboard.press('Tab');
  expect(await hidden(page, 'X')).toBe('');
  await page.locator('#X_V').pressSequentially('1.234');
  await page.keyboard.press('Tab');
  expect(await hidden(page, 'X')).toBe('1.23');
});

for (const [amount, twin] of [
  [1234.56, '1234.56'],
  [1234, '1234.00'],
  [0.5, '0.50'],
  [1234567.8, '1234567.80'],
  [-12.3, '-12.30'],
  [4999.99, '4999.99'],
] as const)
  test(`amount ${amount}: the hidden twin is right`, async ({ page }) => {
    expect(await writeIn(page, IMPORTO, amount)).toMatchObject({ status: 'written', value: amount });
    expect(await hidden(page, 'X')).toBe(twin);
    expect(await writeIn(page, IMPORTO, amount)).toMatchObject({ status: 'already' });
    expect(await undoIn(page, IMPORTO, amount)).toMatchObject({ status: 'restored' });
    expect(await hidden(page, 'X')).toBe('');
  });

test('the hidden twin decides against the visible text', async ({ page }) => {
  await page.evaluate(() => {
    (document.querySelector('#X_V') as HTMLInputElement).value = '1.234,00';
    (document.querySelector('#X') as HTMLInputElement).value = '1.23';
  });
  expect(await valueIn(page, IMPORTO)).toBe(1.23);
  expect(await writeIn(page, IMPORTO, 1234)).toMatchObject({ status: 'written', value: 1234 });
});

test('a day goes in as dd/mm/yyyy, without opening the calendar', async ({ page }) => {
  expect(await writeIn(page, DATA, '2026-11-21')).toMatchObject({ status: 'written', value: '2026-11-21' });
  expect(await hidden(page, 'D')).toBe('2026-11-21T00:00:00');
  expect(await told(page, 'picked')).toBeUndefined();
  expect(await undoIn(page, DATA, '2026-11-21')).toMatchObject({ status: 'restored' });
  expect(await hidden(page, 'D')).toBe('');
});

test('a closed domain by its text, and the document hears of the change', async ({ page }) => {
  expect(await writeIn(page, TIPO, 'Servizi', { alternatives: ['services'] })).toMatchObject({ status: 'written' });
  expect(await hidden(page, 'S')).toBe('3');
  expect(await told(page, 'changes')).toBe(1);
});

test('a type-ahead asks the server once and waits for the hidden code', async ({ page }) => {
  expect(await writeIn(page, UFFICIO, 'Ufficio Tecnico')).toMatchObject({
    status: 'written',
    value: 'Ufficio Tecnico',
  });
  expect(await hidden(page, 'H')).toBe('35#18');
  expect(await told(page, 'asked')).toEqual(['Ufficio Tecnico']);
  expect(await writeIn(page, UFFICIO, 'Ufficio Acquisti')).toMatchObject({ status: 'written' });
  expect(await hidden(page, 'H')).toBe('35#17');
});

test('a type-ahead without an answer gets back what it held', async ({ page }) => {
  await writeIn(page, UFFICIO, 'Ufficio Acquisti');
  const result = await writeIn(page, UFFICIO, 'Ufficio Postale', { patience: 600 });
  expect(result).toMatchObject({ status: 'refused', value: 'Ufficio Acquisti' });
  expect(await hidden(page, 'H')).toBe('35#17');
  expect(await told(page, 'picked')).toBeUndefined();
});
