import { ENTITY_NAMES, type EntityName } from '../domain/entity-names.ts';
import { announceChange } from './changes.ts';
import type { KeyValueArea } from './mirror.ts';
import type { CignoDatabase } from './schema.ts';

/** What was there and is no more: records by kind, what had been set aside, and what waited in extension storage. */
export type Erased = { records: Record<EntityName, number>; aside: number; waiting: number; notices: number };

const INTENT = 'erasing';
const STORES = [...ENTITY_NAMES, 'meta', 'quarantine'] as const;

const sizeOf = (kept: unknown): number =>
  typeof kept === 'object' && kept !== null ? Object.keys(kept as object).length : 0;

/** Whether an erasing was begun and not ended: then no copy may be healed from the other. */
export const wasErasing = async (local: KeyValueArea): Promise<boolean> => (await local.get(INTENT))[INTENT] === true;

/**
 * Leaves nothing of a person: every store of the database, tombstones and what was set aside included, then the second
 * copy and all that waits in extension storage. The intention is on disk first, so that a worker that dies halfway goes
 * on from where it was instead of healing what was left.
 */
export const eraseEverything = async (
  database: CignoDatabase,
  local: KeyValueArea,
  session: KeyValueArea,
): Promise<Erased> => {
  await local.set({ [INTENT]: true });
  const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
  const counting = ENTITY_NAMES.map(async (name) => {
    const rows = await transaction.objectStore(name).getAll();
    return [name, rows.filter((row) => row.value !== null).length] as const;
  });
  const aside = transaction.objectStore('quarantine').count();
  const clearing = STORES.map((name) => transaction.objectStore(name).clear());
  const records = Object.fromEntries(await Promise.all(counting)) as Record<EntityName, number>;
  await Promise.all([...clearing, transaction.done]);
  const [kept, inSession] = [await local.get(null), await session.get(null)];
  const waiting = new Set([
    ...Object.keys((kept['pending-captures'] as object | undefined) ?? {}),
    ...Object.keys(inSession).flatMap((key) => /^pending-captures\/(.+)$/.exec(key)?.[1] ?? []),
  ]);
  await session.remove(Object.keys(inSession));
  await local.remove(Object.keys(kept).filter((key) => key !== INTENT));
  await local.remove(INTENT);
  announceChange(ENTITY_NAMES);
  return { records, aside: await aside, waiting: waiting.size, notices: sizeOf(kept.notices) };
};
