import { sameCodice } from '../domain/codice-appalto.ts';
import { ENTITY_SCHEMAS, type Entity } from '../domain/entities.ts';
import { ENTITY_NAMES, type EntityName } from '../domain/entity-names.ts';
import type { Records } from '../domain/records.ts';
import type { Pratica, Registrazione } from '../domain/registrazione.ts';
import { wakeWorker } from '../platform/wake.ts';
import { asStoreError } from './failures.ts';
import { openForReading } from './open.ts';
import type { CignoDatabase, Row } from './schema.ts';
import { searchRows } from './search.ts';

export { onStoreChanged } from './changes.ts';

/** CIGs that one appalto has at most, as far as is looked. */
const MOST_CIG = 200;
/** Records shown at most where a whole kind is listed. */
const LIST_LIMIT = 5_000;
/** How often and how many times to look whether the worker has prepared the database. */
const PREPARE_PAUSE = 250;
const PREPARE_TRIES = 40;

let opening: Promise<CignoDatabase> | null = null;

const forget = (): void => {
  opening = null;
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Opens the database; when it is not there or old, wakes the worker, which prepares it, and waits a bounded time. */
const openPrepared = async (): Promise<CignoDatabase> => {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await openForReading({ onClosed: forget });
    } catch (error) {
      if (asStoreError(error).problem !== 'older' || attempt >= PREPARE_TRIES) throw error;
      if (attempt % 8 === 0) void wakeWorker();
      await pause(PREPARE_PAUSE);
    }
  }
};

/** Runs a query; one whose connection was just closed is run again on a new one. Throws a `StoreError`. */
const query = async <T>(run: (database: CignoDatabase) => Promise<T>): Promise<T> => {
  for (let attempt = 0; ; attempt += 1) {
    opening ??= openPrepared();
    const mine = opening;
    try {
      return await run(await mine);
    } catch (error) {
      if (opening === mine) opening = null;
      const closed = error instanceof DOMException && /InvalidStateError|AbortError/.test(error.name);
      if (!closed || attempt > 0) throw asStoreError(error);
    }
  }
};

/** Closes the connection of this page; the next query opens another. */
export const closeReader = async (): Promise<void> => {
  const mine = opening;
  opening = null;
  (await mine?.catch(() => null))?.close();
};

/** The value of a row, or null when deleted or not readable by its schema (the worker sets those aside). */
const readValue = <N extends EntityName>(name: N, row: Row | undefined): Entity<N> | null => {
  if (!row?.value) return null;
  const parsed = ENTITY_SCHEMAS[name].safeParse(row.value);
  return parsed.success ? (parsed.data as Entity<N>) : null;
};

const valuesOf = <N extends EntityName>(name: N, rows: Row[]): Entity<N>[] =>
  rows.flatMap((row) => readValue(name, row) ?? []);

/** One record by its id, or null. Throws a `StoreError` whose message is for the user, as every function here. */
export const get = <N extends EntityName>(name: N, id: string): Promise<Entity<N> | null> =>
  query(async (database) => readValue(name, (await database.get(name, id)) as Row | undefined));

/** Every record of a kind, in no order, at most 5000. Not for the register, which is read a page at a time. */
export const list = <N extends Exclude<EntityName, 'registrazioni'>>(name: N): Promise<Entity<N>[]> =>
  query(async (database) => valuesOf(name, (await database.getAll(name, null, LIST_LIMIT)) as Row[]));

/** The CIGs acquired last, latest first; `before` is the last one of the page shown already. */
export const latestRegistrazioni = (options: {
  limit: number;
  before?: Pick<Registrazione, 'acquisitoAt' | 'id'>;
}): Promise<Registrazione[]> =>
  query(async (database) => {
    const { limit, before } = options;
    const range = before && IDBKeyRange.lowerBound([-Date.parse(before.acquisitoAt), before.id], true);
    const rows = await database.getAllFromIndex('registrazioni', 'newest', range ?? null, limit);
    return valuesOf('registrazioni', rows);
  });

/** Every CIG acquired since an instant, latest first, at most 5000: what a duplicate is looked for among. */
export const registrazioniSince = (from: Date): Promise<Registrazione[]> =>
  query(async (database) => {
    const range = IDBKeyRange.upperBound([-from.getTime(), []]);
    return valuesOf('registrazioni', await database.getAllFromIndex('registrazioni', 'newest', range, LIST_LIMIT));
  });

/** CIGs whose words (CIG, codice appalto, oggetto, operatore, ente, note) begin with every word asked, latest first. */
export const searchRegistrazioni = (text: string, options: { limit: number }): Promise<Registrazione[]> =>
  query(async (database) => valuesOf('registrazioni', await searchRows(database, text, options.limit)));

/** Whether a CIG of the register, one that was not cancelled, belongs to an appalto with this codice, case apart. */
export const isCodiceTaken = (codice: string): Promise<boolean> =>
  query(async (database) => {
    const found = valuesOf('registrazioni', await searchRows(database, codice, MOST_CIG));
    return found.some(
      ({ codiceAppalto, stato }) =>
        codiceAppalto !== null && sameCodice(codiceAppalto) === sameCodice(codice) && stato !== 'cancellato',
    );
  });

/** CIGs of one affidamento, at most 200. */
export const registrazioniOf = (affidamentoId: string): Promise<Registrazione[]> =>
  query(async (database) =>
    valuesOf('registrazioni', await database.getAllFromIndex('registrazioni', 'affidamento', affidamentoId, MOST_CIG)),
  );

/** CIGs derivati of each CIG padre asked, in one reading by index; at most 5000 each. */
export const ordiniUnder = (cigPadri: readonly string[]): Promise<Map<string, Registrazione[]>> =>
  query(async (database) => {
    const index = database.transaction('registrazioni').store.index('cigPadre');
    const all = await Promise.all(cigPadri.map((cig) => index.getAll(cig, LIST_LIMIT)));
    return new Map(cigPadri.map((cig, i) => [cig, valuesOf('registrazioni', all[i] as Row[])]));
  });

/** Pratiche that wait for a CIG, the one touched last first, at most 200. */
export const pendingPratiche = (): Promise<Pratica[]> =>
  query(async (database) => {
    const rows: Row[] = [];
    const index = database.transaction('pratiche').store.index('waiting');
    let cursor = await index.openCursor(null, 'prev');
    while (cursor && rows.length < 200) {
      rows.push(cursor.value);
      cursor = await cursor.continue();
    }
    return valuesOf('pratiche', rows);
  });

/** How many records of a kind there are, from what the store says of itself: nothing is counted. */
export const countOf = (name: EntityName): Promise<number> =>
  query(async (database) => (await database.get('meta', name))?.count ?? 0);

/** How many CIGs are in the register. */
export const countRegistrazioni = (): Promise<number> => countOf('registrazioni');

/** Every record of every kind, for a backup: the one reading of the whole register, on the user's own order. */
export const readEverything = (): Promise<Records> =>
  query(async (database) => {
    const transaction = database.transaction(ENTITY_NAMES);
    const all = await Promise.all(ENTITY_NAMES.map((name) => transaction.objectStore(name).getAll()));
    return Object.fromEntries(ENTITY_NAMES.map((name, i) => [name, valuesOf(name, all[i] as Row[])])) as Records;
  });
