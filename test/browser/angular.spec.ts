import { angularPage, buildAngular } from '../portals/angular.ts';
import { expect, test } from './chromium.ts';

test('a real Angular app with Material and PrimeNG is built, renders and binds', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.setContent(angularPage(await buildAngular('test/portals/widgets/smoke.ts')));
  await page.getByLabel('Oggetto').fill('Carta');
  await page.getByLabel('Importo').pressSequentially('1234,5');
  await page.getByLabel('Importo').blur();
  await expect(page.locator('output')).toHaveText('Carta|1234.5');
  await expect(page.getByLabel('Importo')).toHaveValue('1.234,50');
  expect(errors).toEqual([]);
});

test('the same sources come from the cache', async () => {
  await buildAngular('test/portals/widgets/smoke.ts');
  const start = performance.now();
  const { js } = await buildAngular('test/portals/widgets/smoke.ts');
  expect(performance.now() - start).toBeLessThan(1000);
  expect(js.length).toBeGreaterThan(100_000);
});
