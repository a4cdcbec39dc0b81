import { openDB } from 'idb';
import { asStoreError, StoreError } from './failures.ts';
import { MIGRATIONS } from './migrations/all.ts';
import type { Migration } from './migrations/migration.ts';
import { type CignoDatabase, type CignoSchema, DATABASE } from './schema.ts';

/** ms to wait for other connections to let go before saying so; without a bound a blocked upgrade hangs for ever. */
export const BLOCKED_WAIT = 5_000;

/** A database that is open, and what the browser said while it opened. */
export type Opened = {
  database: CignoDatabase;
  /** Version found before the upgrade; 0 when there was no database. */
  oldVersion: number;
  /** Chromium's own word that it threw records away (`event.dataLoss`, not standard). */
  dataLoss: boolean;
};

export type OpenOptions = {
  /** Called once when the connection is lost or must be let go; the next use opens again. */
  onClosed(): void;
  name?: string;
  migrations?: readonly Migration[];
  wait?: number;
};

const versionOf = (migrations: readonly Migration[]): number => migrations.at(-1)?.version ?? 0;

const lostData = (event: IDBVersionChangeEvent): boolean =>
  ((event as { dataLoss?: string }).dataLoss ?? 'none') !== 'none';

/**
 * idb makes a `done` promise for the transaction of every upgrade. One that aborts rejects it, and the opening itself with
 * the same reason: the opening is awaited by us, `done` by nobody.
 */
const ownDone = (transaction: { done: Promise<void> }): void => {
  transaction.done.catch(() => undefined);
};

/**
 * Rejects an opening after `ms`. A connection that arrives after we gave up would block the next upgrade: it is let go
 * at once.
 */
export const bounded = <T extends { close(): void }>(
  opening: Promise<T>,
  ms = BLOCKED_WAIT,
  problem: () => StoreError = () => new StoreError('blocked'),
): Promise<T> => {
  let abandoned = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  void opening.then(
    (database) => abandoned && database.close(),
    () => undefined,
  );
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      abandoned = true;
      reject(problem());
    }, ms);
  });
  return Promise.race([opening, late]).finally(() => clearTimeout(timer));
};

/**
 * Opens the database for the worker, the only one that upgrades it, running the migrations that are missing in one
 * transaction. Throws a `StoreError`: `blocked` after a bounded wait, `newer` for a database of a later version.
 */
export const openForWriting = (options: OpenOptions): Promise<Opened> => {
  const migrations = options.migrations ?? MIGRATIONS;
  let oldVersion = versionOf(migrations);
  let dataLoss = false;
  let isBlocked = false;
  const opening = openDB<CignoSchema>(options.name ?? DATABASE, versionOf(migrations), {
    async upgrade(database, from, _to, transaction, event) {
      ownDone(transaction);
      oldVersion = from;
      dataLoss = lostData(event);
      try {
        for (const migration of migrations)
          if (migration.version > from) await migration.up(database as never, transaction as never);
      } catch (error) {
        console.warn('Cigno: migrazione non riuscita', error);
        transaction.abort();
      }
    },
    blocked() {
      isBlocked = true;
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      options.onClosed();
    },
    terminated: () => options.onClosed(),
  });
  return bounded(opening, options.wait, () => new StoreError(isBlocked ? 'blocked' : 'failed')).then(
    (database) => ({ database, oldVersion, dataLoss }),
    (error) => Promise.reject(asStoreError(error)),
  );
};

/**
 * Opens the database for a page, which never upgrades: an older or absent one is left as it is and `older` is thrown
 * (the worker must prepare it); a newer one is opened as it is, for reading.
 */
export const openForReading = async (options: OpenOptions): Promise<CignoDatabase> => {
  const version = versionOf(options.migrations ?? MIGRATIONS);
  const open = (wanted: number | undefined) => {
    let older = false;
    const opening = openDB<CignoSchema>(options.name ?? DATABASE, wanted, {
      upgrade(_database, _from, _to, transaction) {
        older = true;
        ownDone(transaction);
        transaction.abort();
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        options.onClosed();
      },
      terminated: () => options.onClosed(),
    });
    return bounded(opening, options.wait).catch((error) =>
      Promise.reject(older ? new StoreError('older', { cause: error }) : error),
    );
  };
  try {
    return await open(version);
  } catch (error) {
    const known = asStoreError(error);
    if (known.problem !== 'newer') throw known;
    return open(undefined).catch((cause) => Promise.reject(asStoreError(cause)));
  }
};
