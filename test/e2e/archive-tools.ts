import { expect, type Page } from '@playwright/test';
import { ENTITY_NAMES } from '../../lib/domain/entity-names.ts';
import type { Records } from '../../lib/domain/records.ts';
import { exportBackup } from '../../lib/exchange/backup.ts';
import { DATABASE } from '../../lib/store/schema.ts';
import { test as base, type Extension } from './extension.ts';

/**
 * Closes the first-run page that the extension opens a moment after the installation.
 */
export const closeWelcome = async ({ context }: Extension): Promise<void> => {
  const welcome = () => context.pages().find((page) => page.url().includes('archivio.html#benvenuto'));
  await expect.poll(welcome, { timeout: 30_000 }).toBeDefined();
  await welcome()?.close();
};

/** A fresh profile whose first-run page has come and gone. */
export const test = base.extend<{ extension: Extension }>({
  extension: async ({ extension }, use) => {
    extension.context.setDefaultTimeout(30_000);
    await closeWelcome(extension);
    await use(extension);
  },
});

/** No records of any kind. */
export const NOTHING: Records = {
  enti: [],
  rup: [],
  operatoriEconomici: [],
  convenzioni: [],
  affidamenti: [],
  pratiche: [],
  registrazioni: [],
};

/** Goes to a section of the archive that is open. */
export const goTo = async (page: Page, hash: string): Promise<void> => {
  await page.goto(page.url().replace(/#.*|$/, `#${hash}`));
};

/** Every record as the database holds it, read past the extension, in the order of their ids. */
export const keptRecords = (page: Page): Promise<Records> =>
  page.evaluate(
    ([name, stores]) =>
      new Promise<Records>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction(stores);
          const found: Record<string, unknown[]> = {};
          for (const store of stores) {
            const request = transaction.objectStore(store).getAll();
            request.onsuccess = () => {
              found[store] = (request.result as { value: unknown }[]).flatMap((row) => row.value ?? []);
            };
          }
          transaction.oncomplete = () => {
            database.close();
            resolve(found as Records);
          };
        };
      }),
    [DATABASE, [...ENTITY_NAMES]] as const,
  );

/** Chooses a file in the section of the backup. */
export const chooseFile = async (page: Page, content: string | { path: string }): Promise<void> => {
  await goTo(page, 'backup');
  const box = page.getByLabel('File di backup');
  if (typeof content !== 'string') return box.setInputFiles(content.path);
  await box.setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(content) });
};

/** Imports a backup by the archive's own page, adding to what is there or putting the file in its place. */
export const importBackup = async (page: Page, content: string, mode: 'merge' | 'replace' = 'merge'): Promise<void> => {
  await chooseFile(page, content);
  const replace = mode === 'replace';
  if (replace) await page.getByLabel('Sostituisci tutto').check();
  await page.getByRole('button', { name: 'Importa il backup' }).click();
  const dialog = page.getByRole('dialog');
  if (replace) await dialog.getByLabel(/SOSTITUISCI/).fill('SOSTITUISCI');
  await dialog.getByRole('button', { name: replace ? 'Sostituisci tutto' : 'Unisci' }).click();
  await expect(page.getByText(/^Importat[oi] \d/)).toBeVisible({ timeout: 60_000 });
};

/** Fills an empty register with records, by importing them. */
export const seed = async (page: Page, records: Partial<Records>): Promise<void> =>
  importBackup(page, exportBackup({ ...NOTHING, ...records }, '2026-11-21T18:40:00.000Z'));

/** A page of the extension's origin that runs none of its code and wakes nobody. */
export const quietPage = (extension: Extension): Promise<Page> => extension.open('icon.svg');
