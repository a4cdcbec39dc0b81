import type { IDBPTransaction } from 'idb';
import type { Entity } from '../domain/entities.ts';
import { ENTITY_NAMES, type EntityName } from '../domain/entity-names.ts';
import { asStoreError } from './failures.ts';
import { canonical } from './hash.ts';
import type { Header, Mirror } from './mirror.ts';
import { type BareRow, emptyMeta, makeRow, metaAfter, withKeys } from './rows.ts';
import type { CignoDatabase, CignoSchema, StoreMeta } from './schema.ts';

/** A record to put (`value`) or to delete (null). */
export type Change = { [N in EntityName]: { name: N; id: string; value: Entity<N> | null } }[EntityName];

/** The one transaction in which an operation reads what is there and everything it changes is written. */
export type WriteTransaction = IDBPTransaction<CignoSchema, (EntityName | 'meta')[], 'readwrite'>;

/** What an operation wants written, and what it answers. It may await only reads of the transaction it is given. */
export type Operation<T> = (transaction: WriteTransaction) => Promise<{ changes: Change[]; result: T }>;

export type WriterParts = {
  database: CignoDatabase;
  mirror: Mirror;
  /** UTC instant, ISO 8601. */
  now(): string;
  /** Called after the commit with the kinds that changed. */
  announce(names: EntityName[]): void;
  /** Called when the second copy could not be written; the data itself is safe. From then on it is left behind. */
  onMirrorFailed(error: unknown): void;
  /** Whether the second copy could not be healed, and is left as it is. */
  mirrorBehind?: boolean;
};

/** Reads from the transaction what every store should hold. */
export const readMetas = async (transaction: WriteTransaction): Promise<Header> => {
  const metas = (await transaction.objectStore('meta').getAll()) as StoreMeta[];
  const found = (name: EntityName) => metas.find((meta) => meta.name === name) ?? emptyMeta(name);
  return Object.fromEntries(ENTITY_NAMES.map((name) => [name, found(name)])) as Header;
};

const begin = (database: CignoDatabase, names: readonly EntityName[]): WriteTransaction => {
  try {
    return database.transaction([...names, 'meta'] as (EntityName | 'meta')[], 'readwrite', { durability: 'strict' });
  } catch (error) {
    throw asStoreError(error);
  }
};

/**
 * The only hand that writes. Operations run one after the other, each in one transaction of strict durability for
 * data and meta together, then the mirror, then the announcement. A change that changes nothing is not written, so
 * that repeating an operation whose answer was lost does nothing more.
 */
export const createWriter = (parts: WriterParts) => {
  let tail: Promise<unknown> = Promise.resolve();
  // A header written after a missed row would vouch for a row that the mirror lacks: only healing catches up.
  let mirrorBehind = parts.mirrorBehind ?? false;

  const writeMirror = async (written: { name: EntityName; row: BareRow }[], header: Header): Promise<void> => {
    if (mirrorBehind) return;
    try {
      await parts.mirror.write(written, header);
    } catch (error) {
      mirrorBehind = true;
      parts.onMirrorFailed(error);
    }
  };

  const perform = async <T>(names: readonly EntityName[], operation: Operation<T>): Promise<T> => {
    const transaction = begin(parts.database, names);
    const written: { name: EntityName; row: BareRow }[] = [];
    let metas: Header;
    let result: T;
    try {
      const asked = await operation(transaction);
      result = asked.result;
      metas = await readMetas(transaction);
      for (const { name, id, value } of asked.changes) {
        const store = transaction.objectStore(name);
        const before = (await store.get(id)) as BareRow | undefined;
        if (canonical(before?.value) === canonical(value)) continue;
        const row = makeRow(id, metas[name].seq + 1, parts.now(), value);
        await store.put(withKeys(name, row) as never);
        metas[name] = metaAfter(metas[name], before, row);
        written.push({ name, row });
      }
      for (const name of new Set(written.map((change) => change.name)))
        await transaction.objectStore('meta').put(metas[name]);
      await transaction.done;
    } catch (error) {
      // A rejected request has aborted the transaction already; an error of the operation has not.
      try {
        transaction.abort();
      } catch {
        // Finished already.
      }
      await transaction.done.catch(() => undefined);
      throw error instanceof DOMException ? asStoreError(error) : error;
    }
    if (written.length > 0) {
      await writeMirror(written, metas);
      parts.announce([...new Set(written.map((change) => change.name))]);
    }
    return result;
  };

  return {
    /** Runs an operation over these stores once the ones before it are done. Throws a `StoreError` when it cannot be kept. */
    run<T>(names: readonly EntityName[], operation: Operation<T>): Promise<T> {
      const mine = tail.then(() => perform(names, operation));
      tail = mine.catch(() => undefined);
      return mine;
    },
    /** Runs something that is no operation once the ones before it are done, and lets none begin meanwhile. */
    alone<T>(work: (database: CignoDatabase) => Promise<T>): Promise<T> {
      const mine = tail.then(() => work(parts.database));
      tail = mine.catch(() => undefined);
      return mine;
    },
  };
};

export type Writer = ReturnType<typeof createWriter>;
