import type { Page } from '@playwright/test';
import { DRAFTS_DATABASE } from '../../lib/store/drafts-open.ts';
import { pcpDriver } from '../portals/pcp/driver.ts';
import { routePcp } from '../portals/serve.ts';
import { quietPage } from './archive-tools.ts';
import { expect, panelBeside, test } from './panel-tools.ts';

test.describe.configure({ timeout: 180_000 });

const OGGETTO = 'appalto.datiBase.oggetto';
const CODICE = 'appalto.codiceAppalto';
const TEXT = 'Fornitura di toner, scritta a mano';
const PASSPHRASE = 'quattro parole a caso, qui';

/** What the draft keeper has on disk, read past the extension. */
const onDisk = (page: Page): Promise<string> =>
  page.evaluate(async (name) => {
    // Opening it here before the worker has would make an empty one.
    if (!(await indexedDB.databases()).some((one) => one.name === name)) return '[]';
    return new Promise<string>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const request = database.transaction('drafts').objectStore('drafts').getAll();
        request.onsuccess = () => {
          database.close();
          resolve(JSON.stringify(request.result));
        };
      };
    });
  }, DRAFTS_DATABASE);

/** A draft of the practice portal, and the codice of the appalto that is published after it. */
const newDraft = async (page: Page) => {
  const pcp = pcpDriver(page, 'plain');
  await pcp.goHome();
  await pcp.newDraft();
  return pcp;
};
const publish = (page: Page): Promise<{ codice: string; cig: string }> =>
  page.evaluate((codiceId) => {
    const { model } = window.__practice;
    const doc = model.plantPublished('Fornitura di toner', 1500);
    return { codice: String(model.read(doc.id, codiceId, [])), cig: doc.cig[0] ?? '' };
  }, CODICE);

test('what is typed with the panel closed survives a crash, is offered on a new draft, and forgotten with its CIG', async ({
  extension,
}) => {
  await routePcp(extension.context, 'plain');
  const quiet = await quietPage(extension);
  const first = await extension.context.newPage();
  const before = await newDraft(first);
  const { codice } = await publish(first);
  // The assistant comes by itself; what was typed before it came is read when something changes after.
  await before.set(CODICE, [], codice);
  await expect
    .poll(async () => {
      await before.set(OGGETTO, [], `${TEXT} `);
      return onDisk(quiet);
    })
    .toContain(TEXT);
  await before.set(OGGETTO, [], `${TEXT}!`);
  await expect.poll(() => onDisk(quiet)).toContain(`${TEXT}!`);
  // A renderer that dies says nothing to its page: no unload, no pagehide.
  const died = first.waitForEvent('crash');
  void first.goto('chrome://crash').catch(() => undefined);
  await died;
  expect(await onDisk(quiet)).toContain(`${TEXT}!`);

  const second = await extension.context.newPage();
  const after = await newDraft(second);
  const panel = await panelBeside(extension, second);
  await expect(panel.page.getByText(/Ho conservato quello che avevi scritto/)).toBeVisible();
  expect(JSON.stringify(await after.readModel())).not.toContain(TEXT);
  await panel.page.getByRole('button', { name: 'Guarda e ripristina' }).click();
  await expect(panel.region('Piano')).toContainText(`${TEXT}!`);
  await panel.compila();
  const held = JSON.stringify(await after.readModel());
  expect(held).toContain(`${TEXT}!`);
  expect(held).toContain(codice);
  await expect(panel.page.getByText(/Ho conservato/)).toHaveCount(0);

  const { codice: issued, cig } = await publish(second);
  expect(issued).toBe(codice);
  await after.openAppalti();
  await second.getByRole('row').filter({ hasText: cig }).getByRole('button').click();
  await second.getByRole('menuitem', { name: 'Dettaglio' }).click();
  await expect.poll(() => onDisk(quiet)).not.toContain(TEXT);
});

test('a session that ends: what was typed lies encrypted, and is offered once the passphrase is given', async ({
  extension,
}) => {
  await routePcp(extension.context, 'plain');
  const settings = await extension.open('archivio.html#impostazioni');
  await settings.getByLabel('Nuova passphrase, almeno 10 caratteri').fill(PASSPHRASE);
  await settings.getByLabel('La stessa, un’altra volta').fill(PASSPHRASE);
  await settings.getByRole('button', { name: 'Imposta la passphrase' }).click();
  await expect(settings.getByText(/Passphrase impostata/)).toBeVisible();
  await settings.getByRole('button', { name: 'Chiudi le bozze' }).click();
  await expect(settings.getByText('Le bozze sono chiuse.')).toBeVisible();

  const page = await extension.context.newPage();
  const pcp = await newDraft(page);
  await expect
    .poll(async () => {
      await pcp.set(OGGETTO, [], `${TEXT} `);
      return onDisk(settings);
    })
    .toContain('sealed');
  const before = await onDisk(settings);
  await pcp.set(OGGETTO, [], `${TEXT}!`);
  await expect.poll(() => onDisk(settings)).not.toBe(before);
  await settings.close();
  const bozza = await pcp.currentDoc();
  await pcp.expireSession();
  await pcp.login();
  await pcp.openBozze();
  await page.getByRole('row').filter({ hasText: bozza }).getByRole('button', { name: 'Modifica' }).click();
  expect(JSON.stringify(await pcp.readModel())).not.toContain(TEXT);

  const panel = await panelBeside(extension, page);
  const box = panel.page.getByLabel('Passphrase');
  const open = panel.page.getByRole('button', { name: 'Apri le bozze' });
  await box.fill('un’altra cosa');
  await open.click();
  await expect(panel.page.getByText('La passphrase non è quella giusta.')).toBeVisible();
  await box.fill(PASSPHRASE);
  await open.click();
  await panel.page.getByRole('button', { name: 'Guarda e ripristina' }).click();
  await expect(panel.region('Piano')).toContainText(`${TEXT}!`);
  expect(await onDisk(panel.page)).not.toContain(TEXT);
});
