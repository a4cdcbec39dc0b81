import * as z from 'zod/mini';
import { ENTITY_NAMES, type EntityName } from '../domain/entity-names.ts';
import { type BareRow, bareRow, emptyMeta, isSound } from './rows.ts';
import type { StoreMeta } from './schema.ts';

/** The part of `storage.local` that the mirror needs. */
export type KeyValueArea = {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
};

/** What each store should hold, written with the rows it describes. */
export type Header = Record<EntityName, StoreMeta>;

/** An entry of the mirror whose hash is wrong. */
export type DamagedEntry = { name: EntityName; id: string; content: unknown };

/** Everything the mirror holds. */
export type MirrorContent = { rows: Map<EntityName, Map<string, BareRow>>; damaged: DamagedEntry[] };

const HEADER_KEY = 'mirror/header';
const PREFIX = 'mirror/';
/** Entries written in one `set`: a few hundred kB. */
const CHUNK = 500;

const MetaSchema = z.object({
  name: z.enum(ENTITY_NAMES),
  count: z.int(),
  rows: z.int(),
  seq: z.int(),
  digest: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
});
const HeaderSchema = z.record(z.enum(ENTITY_NAMES), MetaSchema);
/** A header written before a kind of record existed holds none of that kind: it is old, not damaged. */
const NO_RECORDS = Object.fromEntries(ENTITY_NAMES.map((name) => [name, emptyMeta(name)]));

/** The key of a record in the mirror. */
export const mirrorKey = (name: EntityName, id: string): string => `${PREFIX}${name}/${id}`;

/** The second copy of every record, in another store than IndexedDB; one key for each record and one header. */
export type Mirror = ReturnType<typeof createMirror>;

/** Makes the mirror over an area of extension storage. */
export const createMirror = (area: KeyValueArea) => {
  const writeRows = async (changes: readonly { name: EntityName; row: BareRow }[]): Promise<void> => {
    for (let i = 0; i < changes.length; i += CHUNK) {
      const chunk = changes.slice(i, i + CHUNK);
      await area.set(Object.fromEntries(chunk.map(({ name, row }) => [mirrorKey(name, row.id), bareRow(row)])));
    }
  };
  return {
    /** What the mirror says it holds; null when it is not there or damaged. */
    async readHeader(): Promise<Header | null> {
      const kept = (await area.get(HEADER_KEY))[HEADER_KEY];
      if (typeof kept !== 'object' || kept === null) return null;
      const parsed = HeaderSchema.safeParse({ ...NO_RECORDS, ...kept });
      return parsed.success ? (parsed.data as Header) : null;
    },

    /** Writes rows just committed with the header that counts them, in one `set` (or the header last, when they are many). */
    async write(changes: readonly { name: EntityName; row: BareRow }[], header: Header): Promise<void> {
      const last = changes.slice(Math.floor(Math.max(0, changes.length - 1) / CHUNK) * CHUNK);
      await writeRows(changes.slice(0, changes.length - last.length));
      const entries = last.map(({ name, row }) => [mirrorKey(name, row.id), bareRow(row)]);
      await area.set({ ...Object.fromEntries(entries), [HEADER_KEY]: header });
    },

    /** Takes entries away. */
    remove: (entries: readonly { name: EntityName; id: string }[]): Promise<void> =>
      area.remove(entries.map(({ name, id }) => mirrorKey(name, id))),

    /** Some entries by id, each checked by its hash: null where missing or damaged. */
    async readSome(name: EntityName, ids: readonly string[]): Promise<(BareRow | null)[]> {
      const kept = await area.get(ids.map((id) => mirrorKey(name, id)));
      return ids.map((id) => {
        const row = kept[mirrorKey(name, id)];
        return isSound(row, id) ? row : null;
      });
    },

    /** Every entry, each checked by its hash. Reads the whole mirror: only to heal. */
    async readAll(): Promise<MirrorContent> {
      const rows = new Map<EntityName, Map<string, BareRow>>(ENTITY_NAMES.map((name) => [name, new Map()]));
      const damaged: DamagedEntry[] = [];
      for (const [key, content] of Object.entries(await area.get(null))) {
        if (!key.startsWith(PREFIX) || key === HEADER_KEY) continue;
        const slash = key.indexOf('/', PREFIX.length);
        const name = key.slice(PREFIX.length, slash) as EntityName;
        const id = key.slice(slash + 1);
        const store = rows.get(name);
        if (!store) continue;
        if (isSound(content, id)) store.set(id, content);
        else damaged.push({ name, id, content });
      }
      return { rows, damaged };
    },
  };
};
