import { ENTITY_NAMES, type EntityName } from '../domain/entity-names.ts';
import { mergeRows, type Sides } from './heal-merge.ts';
import { type HealCounts, healNotices } from './heal-notices.ts';
import type { Header, Mirror } from './mirror.ts';
import { type BareRow, emptyMeta, isSound, withKeys } from './rows.ts';
import type { CignoDatabase, Quarantined, StoreMeta } from './schema.ts';

export type HealParts = {
  database: CignoDatabase;
  mirror: Mirror;
  /** The browser's own word that it threw records away. */
  dataLoss: boolean;
  now(): string;
  /** Compares every record and not only what the two copies say of themselves. */
  thorough?: boolean;
};

/** What was done; `notices` are Italian sentences for the user, empty when all was well. */
export type HealReport = HealCounts & { merged: boolean; notices: string[] };

const sameMeta = (a: StoreMeta, b: StoreMeta | undefined): boolean =>
  a.count === b?.count && a.rows === b.rows && a.seq === b.seq && a.digest === b.digest;

const readState = async (database: CignoDatabase) => {
  const transaction = database.transaction([...ENTITY_NAMES, 'meta'] as (EntityName | 'meta')[]);
  const kept = (await transaction.objectStore('meta').getAll()) as StoreMeta[];
  const counts = await Promise.all(ENTITY_NAMES.map((name) => transaction.objectStore(name).count()));
  const metas = Object.fromEntries(
    ENTITY_NAMES.map((name) => [name, kept.find((meta) => meta.name === name) ?? emptyMeta(name)]),
  ) as Header;
  const whole = ENTITY_NAMES.every((name, i) => metas[name].rows === counts[i]);
  return { metas, whole };
};

const readRows = async (database: CignoDatabase, name: EntityName) => {
  const sound = new Map<string, BareRow>();
  const damaged: { id: string; content: unknown }[] = [];
  for (const content of await database.getAll(name)) {
    const { id } = content;
    const row: unknown = content;
    if (isSound(row, id)) sound.set(id, row);
    else damaged.push({ id, content });
  }
  return { sound, damaged };
};

/**
 * Compares the database with its mirror and makes both whole again. Cheap when they agree (counts and digests); else
 * every record of both is read, damaged ones are ignored, and the union by id with the highest `seq` is written to both.
 * Nothing is ever deleted because a copy lacks it, and what neither copy can give back is said.
 */
export const heal = async ({ database, mirror, dataLoss, now, thorough = false }: HealParts): Promise<HealReport> => {
  const header = await mirror.readHeader();
  const { metas, whole } = await readState(database);
  const nothing: HealCounts = { restored: 0, restoredCigs: 0, repaired: 0, lost: 0, unreadable: 0 };
  const agree = header !== null && whole && ENTITY_NAMES.every((name) => sameMeta(metas[name], header[name]));
  if (agree && !thorough) return { ...nothing, merged: false, notices: [] };

  const content = await mirror.readAll();
  const counts = { ...nothing };
  const healed = {} as Header;
  const toDatabase: { name: EntityName; put: BareRow[]; remove: string[] }[] = [];
  const toMirror: { name: EntityName; row: BareRow }[] = [];
  const unwanted: { name: EntityName; id: string }[] = [];
  const aside: Quarantined[] = [];

  for (const name of ENTITY_NAMES) {
    const rows = await readRows(database, name);
    const damagedMirror = content.damaged.filter((entry) => entry.name === name);
    const sides: Sides = {
      database: rows.sound,
      damagedDatabase: rows.damaged,
      mirror: content.rows.get(name) ?? new Map(),
      damagedMirror,
      meta: metas[name],
      header: header?.[name] ?? null,
    };
    const merged = mergeRows(name, sides);
    healed[name] = merged.meta;
    toDatabase.push({ name, put: merged.toDatabase, remove: merged.removeFromDatabase });
    toMirror.push(...merged.toMirror.map((row) => ({ name, row })));
    unwanted.push(...merged.removeFromMirror.map((id) => ({ name, id })));
    aside.push(...merged.unreadable.map((one) => ({ store: name, at: now(), ...one })));
    counts.restored += merged.restored;
    counts.restoredCigs += name === 'registrazioni' ? merged.restored : 0;
    counts.repaired += merged.repaired;
    counts.lost += merged.lost;
    counts.unreadable += merged.unreadable.length;
  }

  const transaction = database.transaction(
    [...ENTITY_NAMES, 'meta', 'quarantine'] as (EntityName | 'meta' | 'quarantine')[],
    'readwrite',
    { durability: 'strict' },
  );
  const writes: Promise<unknown>[] = [];
  for (const { name, put, remove } of toDatabase) {
    const store = transaction.objectStore(name);
    writes.push(...put.map((row) => store.put(withKeys(name, row) as never)), ...remove.map((id) => store.delete(id)));
    writes.push(transaction.objectStore('meta').put(healed[name]));
  }
  writes.push(...aside.map((one) => transaction.objectStore('quarantine').add(one)));
  await Promise.all([...writes, transaction.done]);

  if (unwanted.length > 0) await mirror.remove(unwanted);
  await mirror.write(toMirror, healed);

  const empty = ENTITY_NAMES.every((name) => healed[name].count === 0);
  const rebuilt = header === null && !empty && counts.restored === 0;
  return { ...counts, merged: true, notices: healNotices(counts, { rebuilt, dataLoss, empty }) };
};
