import type { Migration } from './migration.ts';

/** First version: one store for each kind of record, the register's indexes, what each store should hold, the set-aside. */
export const registro: Migration = {
  version: 1,
  up(database) {
    for (const name of ['enti', 'rup', 'operatoriEconomici']) database.createObjectStore(name, { keyPath: 'id' });

    const affidamenti = database.createObjectStore('affidamenti', { keyPath: 'id' });
    affidamenti.createIndex('codiceAppalto', 'value.codiceAppalto');

    const pratiche = database.createObjectStore('pratiche', { keyPath: 'id' });
    pratiche.createIndex('waiting', ['waiting', 'seq']);

    const registrazioni = database.createObjectStore('registrazioni', { keyPath: 'id' });
    registrazioni.createIndex('newest', ['newest', 'id']);
    registrazioni.createIndex('words', 'words', { multiEntry: true });
    registrazioni.createIndex('affidamento', 'value.affidamentoId');

    database.createObjectStore('meta', { keyPath: 'name' });
    database.createObjectStore('quarantine', { keyPath: 'key', autoIncrement: true });
  },
};
