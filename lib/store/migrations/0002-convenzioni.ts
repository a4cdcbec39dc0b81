import type { Migration } from './migration.ts';

/** The convenzioni, and the orders under one of them by its CIG padre: what remains of it is read by that index alone. */
export const convenzioni: Migration = {
  version: 2,
  up(database, transaction) {
    const store = database.createObjectStore('convenzioni', { keyPath: 'id' });
    store.createIndex('cigPadre', 'value.cigPadre');
    transaction.objectStore('registrazioni').createIndex('cigPadre', 'value.cigPadre');
  },
};
