import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { asStoreError } from './failures.ts';
import { bounded } from './open.ts';

/** Apart from the register: what is here is a convenience, and whatever happens to it never touches a CIG. */
export const DRAFTS_DATABASE = 'cigno-bozze';
/** The one vault there may be. */
export const VAULT_ID = 'passphrase';

/** Rows as they lie on disk: judged by their schemas when they are read. */
export interface DraftsSchema extends DBSchema {
  drafts: { key: string; value: { id: string } & Record<string, unknown> };
  vault: { key: string; value: { id: string } & Record<string, unknown> };
}
export type DraftsDatabase = IDBPDatabase<DraftsSchema>;

/** Opens the drafts for the worker, the only one that reads and writes them; throws a `StoreError`. */
export const openDrafts = (name: string, onClosed: () => void, wait?: number): Promise<DraftsDatabase> => {
  const opening = openDB<DraftsSchema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('drafts', { keyPath: 'id' });
      database.createObjectStore('vault', { keyPath: 'id' });
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
  return bounded(opening, wait).catch((error) => Promise.reject(asStoreError(error)));
};
