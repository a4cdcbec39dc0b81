import type { EntityName } from '../domain/entity-names.ts';
import { type BareRow, emptyMeta, isReadable, metaAfter } from './rows.ts';
import type { StoreMeta } from './schema.ts';

/** The two copies of one store. */
export type Sides = {
  database: ReadonlyMap<string, BareRow>;
  damagedDatabase: readonly { id: string; content: unknown }[];
  mirror: ReadonlyMap<string, BareRow>;
  damagedMirror: readonly { id: string; content: unknown }[];
  meta: StoreMeta;
  header: StoreMeta | null;
};

/** What makes both copies the same and whole. */
export type Merged = {
  meta: StoreMeta;
  toDatabase: BareRow[];
  removeFromDatabase: string[];
  toMirror: BareRow[];
  removeFromMirror: string[];
  /** Content to set aside: damaged in one copy and sound in neither, or not of a shape this version knows. */
  unreadable: { id: string; why: string; content: unknown }[];
  /** Records that the database had lost. */
  restored: number;
  /** Entries of the mirror that had been lost or damaged; one that merely lags behind is not counted. */
  repaired: number;
  /** Records that should be there and are in neither copy. */
  lost: number;
};

/** The later of two rows of one id; the same write seen twice gives either. */
const later = (a: BareRow | undefined, b: BareRow | undefined): BareRow | undefined => {
  if (!a || !b) return a ?? b;
  if (a.seq !== b.seq) return a.seq > b.seq ? a : b;
  return a.at >= b.at ? a : b;
};

/** Union by id, higher `seq` wins. Pure. */
export const mergeRows = (name: EntityName, sides: Sides): Merged => {
  const { database, mirror, header } = sides;
  const merged: Merged = {
    meta: { ...emptyMeta(name), seq: Math.max(sides.meta.seq, header?.seq ?? 0) },
    toDatabase: [],
    removeFromDatabase: [],
    toMirror: [],
    removeFromMirror: [],
    unreadable: [],
    restored: 0,
    repaired: 0,
    lost: 0,
  };
  for (const id of new Set([...database.keys(), ...mirror.keys()])) {
    const [here, there] = [database.get(id), mirror.get(id)];
    const row = later(here, there);
    if (!row) continue;
    if (!isReadable(name, row)) {
      merged.unreadable.push({ id, why: 'forma sconosciuta', content: row });
      if (here) merged.removeFromDatabase.push(id);
      if (there) merged.removeFromMirror.push(id);
      continue;
    }
    merged.meta = metaAfter(merged.meta, undefined, row);
    if (here?.hash !== row.hash) {
      merged.toDatabase.push(row);
      if (row.value) merged.restored += 1;
    }
    if (there?.hash !== row.hash) {
      merged.toMirror.push(row);
      // Rows written after the header was are the lag of a worker that died after its commit: no damage.
      if (header && row.seq <= header.seq) merged.repaired += 1;
    }
  }
  const sound = (id: string) => database.has(id) || mirror.has(id);
  const damaged = new Map<string, unknown>();
  for (const { id, content } of [...sides.damagedMirror, ...sides.damagedDatabase])
    if (!sound(id)) damaged.set(id, content);
  for (const [id, content] of damaged) merged.unreadable.push({ id, why: 'danneggiato', content });
  merged.removeFromDatabase.push(...sides.damagedDatabase.filter(({ id }) => !sound(id)).map(({ id }) => id));
  merged.removeFromMirror.push(...sides.damagedMirror.filter(({ id }) => !sound(id)).map(({ id }) => id));

  const newest = header && header.seq > sides.meta.seq ? header : sides.meta;
  merged.lost = Math.max(0, newest.count - merged.meta.count - merged.unreadable.length);
  return merged;
};
