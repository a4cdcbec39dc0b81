import { expect, loadLib, test } from './chromium.ts';

test('a module of lib runs inside a page', async ({ page }) => {
  await page.setContent('<p>x</p>');
  await loadLib(page, 'lib/domain/field.ts');
  const key = await page.evaluate(() =>
    (globalThis as never as { lib: typeof import('../../lib/domain/field.ts') }).lib.fieldKey('a[].b', [1]),
  );
  expect(key).toBe('a[].b@1');
});
