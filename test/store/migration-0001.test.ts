import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { registro } from '../../lib/store/migrations/0001-registro.ts';

it('makes one store for each kind of record, the indexes of the register, what stores say of themselves, the set-aside', async () => {
  const database = await openDB('migration-0001', 1, {
    upgrade: (made, _from, _to, transaction) => void registro.up(made as never, transaction as never),
  });
  expect([...database.objectStoreNames].sort()).toEqual([
    'affidamenti',
    'enti',
    'meta',
    'operatoriEconomici',
    'pratiche',
    'quarantine',
    'registrazioni',
    'rup',
  ]);
  const transaction = database.transaction([...database.objectStoreNames]);
  expect([...transaction.objectStore('registrazioni').indexNames]).toEqual(['affidamento', 'newest', 'words']);
  expect(transaction.objectStore('registrazioni').index('words').multiEntry).toBe(true);
  expect([...transaction.objectStore('pratiche').indexNames]).toEqual(['waiting']);
  expect([...transaction.objectStore('affidamenti').indexNames]).toEqual(['codiceAppalto']);
  database.close();
});
