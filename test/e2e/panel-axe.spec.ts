import { problems } from './axe.ts';
import { draft, expect, panelBeside, test } from './panel-tools.ts';
import { tabWalk } from './tab-walk.ts';

test.describe.configure({ timeout: 240_000 });

test('the panel has no accessibility violations, whatever it shows', async ({ extension }) => {
  const { pcp, panel } = await draft(extension);
  const { page: beside } = panel;
  await pcp.set('appalto.datiBase.oggetto', [], 'Scritto dal RUP');
  await expect(beside.getByRole('checkbox', { name: 'Sovrascrivi' })).toBeVisible();
  expect(await problems(beside, 'piano', 360)).toEqual([]);
  for (const height of [620, 256]) {
    await beside.setViewportSize({ width: 320, height });
    const { stops, wrong } = await tabWalk(beside);
    expect(wrong, `${height} px`).toEqual([]);
    expect(stops).toBeGreaterThan(5);
  }
  await panel.compila();
  expect(await problems(beside, 'esito', 360)).toEqual([]);
  await panel.annulla();
  await panel.controlla();
  expect(await problems(beside, 'controlli', 360)).toEqual([]);
  const blank = await extension.context.newPage();
  const nowhere = await panelBeside(extension, blank);
  await expect(nowhere.page.getByRole('heading', { name: 'Qui non c’è una pagina dei portali' })).toBeVisible();
  expect(await problems(nowhere.page, 'nessuna', 360)).toEqual([]);
});
