import type { DBSchema, IDBPDatabase, StoreNames } from 'idb';
import type { Entity } from '../domain/entities.ts';
import type { EntityName } from '../domain/entity-names.ts';

/** Name of the database; its versions are the numbered files of `migrations/`. */
export const DATABASE = 'cigno';

/**
 * One record as it is kept: `seq` grows with every write of its store, `value` is null once deleted (the tombstone
 * keeps the second copy from bringing it back), `hash` is of id, seq, at and value.
 */
export type Row<N extends EntityName = EntityName> = {
  id: string;
  seq: number;
  /** UTC instant of the write (ISO 8601). */
  at: string;
  value: Entity<N> | null;
  hash: string;
};

/** What a row has beside, derived from its value for the indexes; never mirrored. */
export type RegistrazioneKeys = {
  /** Normalised words for the search. */
  words: string[];
  /** Minus the ms of `acquisitoAt`: ascending order is latest first, so that one `getAll` with a limit is enough. */
  newest?: number;
};
export type PraticaKeys = {
  /** 1 while it waits for a CIG; absent otherwise, so that the index holds only those. */
  waiting?: 1;
};

/** What a store should hold; compared with the header of its mirror at start-up. */
export type StoreMeta = {
  name: EntityName;
  /** Records that are there. */
  count: number;
  /** Rows, tombstones included. */
  rows: number;
  /** Highest `seq` given. */
  seq: number;
  /** XOR of the rows' hashes: the same whatever the order. */
  digest: string;
};

/** A record that could not be read, set aside as it was found. */
export type Quarantined = { key?: number; store: string; id: string; at: string; why: string; content: unknown };

type EntityStore<
  N extends EntityName,
  Keys = object,
  Indexes extends Record<string, IDBValidKey> = Record<never, never>,
> = {
  key: string;
  value: Row<N> & Keys;
  indexes: Indexes;
};

/** The database at its current version. */
export interface CignoSchema extends DBSchema {
  enti: EntityStore<'enti'>;
  rup: EntityStore<'rup'>;
  operatoriEconomici: EntityStore<'operatoriEconomici'>;
  convenzioni: EntityStore<'convenzioni', object, { cigPadre: string }>;
  affidamenti: EntityStore<'affidamenti', object, { codiceAppalto: string }>;
  pratiche: EntityStore<'pratiche', PraticaKeys, { waiting: [number, number] }>;
  registrazioni: EntityStore<
    'registrazioni',
    RegistrazioneKeys,
    { newest: [number, string]; words: string; affidamento: string; cigPadre: string }
  >;
  meta: { key: string; value: StoreMeta };
  quarantine: { key: number; value: Quarantined };
}

export type CignoDatabase = IDBPDatabase<CignoSchema>;
export type CignoStore = StoreNames<CignoSchema>;
