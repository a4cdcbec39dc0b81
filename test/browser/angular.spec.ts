import { readdir, stat } from 'node:fs/promises';
import { angularPage, buildAngular, CACHE } from '../portals/angular.ts';
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
  const kept = async () =>
    Promise.all((await readdir(CACHE)).map(async (name) => [name, (await stat(`${CACHE}/${name}`)).mtimeMs]));
  const before = await kept();
  const { js } = await buildAngular('test/portals/widgets/smoke.ts');
  expect(await kept()).toEqual(before);
  expect(js.length).toBeGreaterThan(100_000);
});
