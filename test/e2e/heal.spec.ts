import type { Page } from '@playwright/test';
import { newEnte } from '../../lib/domain/ente.ts';
import { DATABASE } from '../../lib/store/schema.ts';
import { seedRows } from '../bench/store.ts';
import { keptRecords, quietPage, seed, test } from './archive-tools.ts';
import { type Extension, expect } from './extension.ts';

const ROWS = seedRows(3);
const CIGS = ROWS.map((row) => row.cig);
const RECORDS = { registrazioni: ROWS, enti: [{ ...newEnte('ente-1'), denominazione: 'Comune di Esempio' }] };

type Area = {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
  remove(keys: string[]): Promise<void>;
};

/** The whole mirror, as extension storage has it. */
const mirrorOf = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(async () => {
    const area = (globalThis as unknown as { chrome: { storage: { local: Area } } }).chrome.storage.local;
    return Object.fromEntries(Object.entries(await area.get(null)).filter(([key]) => key.startsWith('mirror/')));
  });

/** A register with three CIGs whose worker was stopped, and a page from which to do damage. */
const sleepingRegister = async (extension: Extension): Promise<Page> => {
  const archive = await extension.open('archivio.html#backup');
  await seed(archive, RECORDS);
  const quiet = await quietPage(extension);
  await archive.close();
  await stopWorker(extension, quiet);
  return quiet;
};

/** Stops the worker and waits until the browser says so; Playwright's own list keeps it. */
const stopWorker = async (extension: Extension, page: Page): Promise<void> => {
  const session = await extension.context.newCDPSession(page);
  let status = '';
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    status = versions.at(-1)?.runningStatus ?? status;
  });
  await session.send('ServiceWorker.enable');
  // Asked again while it is still starting: an order that comes too early is lost.
  const stop = async () => {
    await session.send('ServiceWorker.stopAllWorkers');
    return status;
  };
  await expect.poll(stop, { timeout: 30_000 }).toBe('stopped');
  await session.detach();
};

/** The popup shows the three CIGs and says these things. */
const expectHealed = async (extension: Extension, ...sentences: RegExp[]): Promise<Page> => {
  const popup = await extension.open('popup.html');
  const list = popup.getByRole('list', { name: 'CIG acquisiti' });
  await expect(list.getByRole('listitem')).toHaveCount(CIGS.length);
  for (const cig of CIGS) await expect(list).toContainText(cig);
  for (const sentence of sentences) await expect(popup.getByText(sentence)).toBeVisible();
  return popup;
};

test.describe.configure({ timeout: 180_000 });

test('a database that was deleted comes back from the second copy, and it is said', async ({ extension }) => {
  const quiet = await sleepingRegister(extension);
  await quiet.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
    DATABASE,
  );
  await expectHealed(extension, /3 CIG e 1 altro dato sono stati recuperati dalla seconda copia/);
  expect(await keptRecords(quiet)).toMatchObject(RECORDS);
  // Said once.
  const again = await expectHealed(extension);
  await expect(again.getByText(/recuperat/)).toHaveCount(0);
});

test('a record that vanished and one that changed by itself come back', async ({ extension }) => {
  const quiet = await sleepingRegister(extension);
  await quiet.evaluate(
    ([name, gone, spoilt]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name as string);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('registrazioni', 'readwrite');
          const store = transaction.objectStore('registrazioni');
          store.delete(gone as string);
          const reading = store.get(spoilt as string);
          reading.onsuccess = () => {
            reading.result.value.oggetto = 'Altro oggetto';
            store.put(reading.result);
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          transaction.onabort = () => reject(transaction.error);
        };
      }),
    [DATABASE, ROWS[0]?.id, ROWS[1]?.id],
  );
  await expectHealed(extension, /2 CIG sono stati recuperati dalla seconda copia/);
  expect(await keptRecords(quiet)).toMatchObject(RECORDS);
});

test('a second copy that was damaged or emptied is made again from the database', async ({ extension }) => {
  const quiet = await sleepingRegister(extension);
  const before = await mirrorOf(quiet);
  expect(Object.keys(before)).toHaveLength(CIGS.length + 2);
  await quiet.evaluate(
    async ([key]) => {
      const area = (globalThis as unknown as { chrome: { storage: { local: Area } } }).chrome.storage.local;
      const row = (await area.get(null))[key as string] as { value: { oggetto: string } };
      row.value.oggetto = 'Altro oggetto';
      await area.set({ [key as string]: row });
    },
    [`mirror/registrazioni/${ROWS[0]?.id}`],
  );
  const popup = await expectHealed(extension, /La seconda copia del registro era danneggiata ed è stata ricostruita/);
  expect(await mirrorOf(quiet)).toEqual(before);

  await popup.close();
  await stopWorker(extension, quiet);
  await quiet.evaluate(async () => {
    const area = (globalThis as unknown as { chrome: { storage: { local: Area } } }).chrome.storage.local;
    await area.remove(Object.keys(await area.get(null)));
  });
  await expectHealed(extension, /La seconda copia del registro mancava ed è stata ricreata/);
  expect(await mirrorOf(quiet)).toEqual(before);
});

test('a database of a later version is shown, left alone, and it is said', async ({ extension }) => {
  const quiet = await sleepingRegister(extension);
  await quiet.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, 99);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    DATABASE,
  );
  await expectHealed(extension, /scritto da una versione più recente di Cigno: si può consultare ma non modificare/);
  const archive = await extension.open('archivio.html#enti/nuovo');
  await expect(archive.getByText(/scritto da una versione più recente/)).toBeVisible();
  await archive.getByLabel('Denominazione', { exact: true }).fill('Altro ente');
  await archive.getByRole('button', { name: 'Salva', exact: true }).click();
  await expect(archive.getByText(/^Non salvato: .*versione più recente/).first()).toBeVisible();
  expect(await keptRecords(quiet)).toMatchObject(RECORDS);
});

test('a database that another tab keeps shut is said, never shown as empty, and opens when it is let go', async ({
  extension,
}) => {
  const quiet = await sleepingRegister(extension);
  // A deletion that waits for a connection that does not let go: whoever opens waits behind it.
  await quiet.evaluate(
    (name) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          const request = indexedDB.deleteDatabase(name);
          request.onblocked = () => resolve();
        };
      }),
    DATABASE,
  );
  const popup = await extension.open('popup.html');
  await expect(popup.getByRole('alert')).toContainText('Il registro non si può leggere adesso:', { timeout: 20_000 });
  await expect(popup.getByRole('alert')).toContainText('chiudi le altre schede di Cigno e riprova');
  await expect(popup.getByText('Nessun CIG, per ora')).toHaveCount(0);
  const archive = await extension.open('archivio.html#registro');
  await expect(archive.getByRole('alert').first()).toContainText('chiudi le altre schede di Cigno', {
    timeout: 20_000,
  });
  await expect(archive.getByText('Il registro è vuoto')).toHaveCount(0);
  await quiet.close();
  await archive.close();
  await popup.close();
  // The deletion goes through now, and the second copy gives everything back.
  await expectHealed(extension, /3 CIG e 1 altro dato sono stati recuperati/);
});
