import type { Page } from '@playwright/test';
import { AFFIDAMENTO } from '../../practice/samples/ad5.ts';
import { type PcpDriver, pcpDriver } from '../portals/pcp/driver.ts';
import { routePcp } from '../portals/serve.ts';
import { sampleBackup } from '../samples/backup.ts';
import { importBackup, keptRecords, quietPage, test } from './archive-tools.ts';
import { type Extension, expect } from './extension.ts';
import { panelOf } from './story/panel.ts';

test.describe.configure({ timeout: 180_000 });

/** A page of the practice portal, whose errors fail the test at its end. */
const portal = async (extension: Extension): Promise<{ page: Page; pcp: PcpDriver; errors: string[] }> => {
  await routePcp(extension.context, 'plain');
  const page = await extension.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const pcp = pcpDriver(page, 'plain');
  await pcp.goHome();
  return { page, pcp, errors };
};

/** A published appalto of the user's own, and its detail on screen: there its CIG is taken. */
const publish = async (page: Page, pcp: PcpDriver, oggetto: string): Promise<string> => {
  const cig = await page.evaluate((what) => window.__practice.model.plantPublished(what, 1500).cig[0] ?? '', oggetto);
  await pcp.openAppalti();
  await page.getByRole('row').filter({ hasText: cig }).getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Dettaglio' }).click();
  await page.getByRole('heading', { name: /^Dettaglio/ }).waitFor();
  return cig;
};

const registered = async (quiet: Page): Promise<string[]> =>
  (await keptRecords(quiet)).registrazioni.map(({ cig }) => cig).sort();

/** The panel on the form of a new draft, with the sample's profiles. */
const panelOnDraft = async (extension: Extension, page: Page, pcp: PcpDriver) => {
  await pcp.newDraft();
  const beside = await extension.panelFor(page);
  const panel = panelOf(beside);
  await panel.choose(AFFIDAMENTO.codiceAppalto);
  await expect(panel.region('Piano')).toContainText(/camp[oi] da scrivere/);
  return { beside, panel };
};

test('a plan of a page that was loaded again is not written: it is made again, and said', async ({ extension }) => {
  const { page, pcp, errors } = await portal(extension);
  const archive = await extension.open('archivio.html#backup');
  await importBackup(archive, sampleBackup());
  await page.bringToFront();
  const { panel } = await panelOnDraft(extension, page, pcp);
  await page.reload();
  await page.waitForLoadState();
  // Whatever the portal shows after its reload, the panel follows it and never writes by the plan of before.
  await pcp.openBozze();
  await expect(panel.page.getByRole('button', { name: 'Compila', exact: true })).toHaveCount(0, { timeout: 20_000 });
  expect(JSON.stringify(await pcp.readModel().catch(() => null))).not.toContain(AFFIDAMENTO.codiceAppalto);
  await page.getByRole('row').getByRole('button', { name: 'Modifica' }).first().click();
  await expect(panel.region('Piano')).toContainText(/camp[oi] da scrivere/, { timeout: 20_000 });
  await panel.compila();
  expect(JSON.stringify(await pcp.readModel())).toContain(AFFIDAMENTO.codiceAppalto);
  expect(errors).toEqual([]);
});

test('a worker that dies while CIGs come in loses none and records none twice', async ({ extension }) => {
  const { page, pcp, errors } = await portal(extension);
  const quiet = await quietPage(extension);
  const killer = await extension.context.newCDPSession(quiet);
  await killer.send('ServiceWorker.enable');
  // The worker is stopped over and over while the portal publishes and the list is drawn again.
  let killing = true;
  const kills = (async () => {
    for (; killing; await new Promise((later) => setTimeout(later, 130)))
      await killer.send('ServiceWorker.stopAllWorkers').catch(() => undefined);
  })();
  await page.bringToFront();
  const cigs: string[] = [];
  for (let n = 0; n < 4; n += 1) {
    cigs.push(await publish(page, pcp, `Fornitura di prova ${n}`));
    await page.waitForTimeout(2000);
  }
  killing = false;
  await kills;
  // What was not taken waits in its page and is told again: no CIG needs to be shown twice.
  await pcp.openBozze();
  cigs.push(await publish(page, pcp, 'Fornitura di prova, ultima'));
  await expect.poll(() => registered(quiet), { timeout: 20_000 }).toEqual([...cigs].sort());
  await pcp.openBozze();
  await pcp.openAppalti();
  await page.waitForTimeout(1000);
  expect(await registered(quiet)).toEqual([...cigs].sort());
  expect(errors).toEqual([]);
});
