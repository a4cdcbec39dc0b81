import type { IDBPDatabase, IDBPTransaction } from 'idb';

/**
 * One step of the database. Written against an untyped database on purpose: a migration describes the shape of its
 * own day and must not change when the schema does.
 */
export type Migration = {
  version: number;
  up(database: IDBPDatabase, transaction: IDBPTransaction<unknown, string[], 'versionchange'>): void | Promise<void>;
};
