import type { Page } from '@playwright/test';
import { DATABASE } from '../../lib/store/schema.ts';
import { AFFIDAMENTO, DITTA, ENTE } from '../../practice/samples/ad5.ts';
import { validCig } from '../bench/store.ts';
import { goTo, seed, test } from './archive-tools.ts';
import { expect } from './extension.ts';

type Area = {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
};
type Chrome = { chrome: { storage: { local: Area; session: Area } } };

/** All that this browser keeps of Cigno: the rows of every store, and both areas of extension storage. */
const kept = (page: Page): Promise<{ rows: unknown[]; local: Record<string, unknown>; session: string[] }> =>
  page.evaluate(async (name) => {
    const { local, session } = (globalThis as unknown as Chrome).chrome.storage;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => resolve(opening.result);
    });
    const transaction = database.transaction([...database.objectStoreNames]);
    const rows = [...database.objectStoreNames].map(
      (store) =>
        new Promise<unknown[]>((resolve) => {
          const request = transaction.objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result);
        }),
    );
    const found = (await Promise.all(rows)).flat();
    database.close();
    return { rows: found, local: await local.get(null), session: Object.keys(await session.get(null)) };
  }, DATABASE);

/** What only years of use leave behind: a record set aside, a capture that waits, a notice nobody has seen. */
const leaveTraces = (page: Page, cig: string): Promise<void> =>
  page.evaluate(
    async ([name, cig]) => {
      const { local, session } = (globalThis as unknown as Chrome).chrome.storage;
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
      });
      const transaction = database.transaction('quarantine', 'readwrite');
      transaction
        .objectStore('quarantine')
        .add({ store: 'enti', id: 'x', at: '', why: 'danneggiato', content: 'Tizio' });
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      database.close();
      const seen = { codiceAppalto: null, oggetto: 'Tizio', importo: null, stato: null, cig: [cig] };
      const capture = { portal: 'pcp', page: 'dettaglio', scheda: null, pratiche: [seen] };
      await local.set({ notices: ['Tizio.'], 'pending-captures': { a: capture } });
      await session.set({ 'pending-captures/b': capture });
    },
    [DATABASE, cig] as const,
  );

test.describe.configure({ timeout: 120_000 });

test('everything of a person is erased, said, and not healed back', async ({ extension }) => {
  const page = await extension.open('archivio.html#enti');
  await seed(page, { enti: [ENTE, { ...ENTE, id: 'tolto' }], operatoriEconomici: [DITTA], affidamenti: [AFFIDAMENTO] });
  await goTo(page, 'enti/tolto');
  await page.getByRole('button', { name: /^Elimina/ }).click();
  const sure = page.getByRole('dialog').getByRole('button', { name: /^Elimina/ });
  if (await sure.isVisible()) await sure.click();
  await expect.poll(async () => JSON.stringify((await kept(page)).rows)).toContain('"value":null');
  await leaveTraces(page, validCig(11));

  await goTo(page, 'impostazioni');
  await page.getByRole('button', { name: 'Cancella tutti i dati' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/CANCELLA/).fill('CANCELLA');
  await dialog.getByRole('button', { name: 'Cancella tutti i dati' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Tutti i dati sono stati cancellati.' })).toContainText(
    'C’erano: 1 ente, 1 operatore economico, 1 affidamento, 1 dato messo da parte, 2 CIG in attesa e 1 avviso.',
  );
  expect(await kept(page)).toEqual({ rows: [], local: {}, session: [] });
  await expect(page.getByRole('button', { name: 'Annulla' })).toHaveCount(0);

  // Another worker compares the two copies, and there is nothing to heal.
  const session = await extension.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.reload();
  await goTo(page, 'enti');
  await expect.poll(async () => Object.keys((await kept(page)).local).sort()).toEqual(['mirror/header', 'scrub']);
  const after = await kept(page);
  expect(after.local.scrub).toMatchObject({ after: '' });
  expect(after.rows).toEqual(after.rows.filter((row) => (row as { rows?: number; count?: number }).rows === 0));
  expect(after.session.filter((key) => key.startsWith('pending'))).toEqual([]);
});

test('an ente saved without what ANAC asks is not a step done', async ({ extension }) => {
  const page = await extension.open('archivio.html#enti');
  await seed(page, { enti: [{ ...ENTE, codiceFiscale: '', codiceAusa: '' }] });
  await goTo(page, 'benvenuto');
  await expect(page.getByText('1 di 3: il tuo ente (da completare)')).toBeVisible();
  await page.getByRole('link', { name: 'Continua: 1 di 3: il tuo ente' }).click();
  await expect(page.getByLabel('Denominazione', { exact: true })).toHaveValue(ENTE.denominazione);
  await seed(page, { enti: [{ ...ENTE, id: 'intero' }] });
  await goTo(page, 'benvenuto');
  await expect(page.getByText('1 di 3: il tuo ente (fatto)')).toBeVisible();
});
