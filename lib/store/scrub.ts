import { ENTITY_NAMES, type EntityName } from '../domain/entity-names.ts';
import type { KeyValueArea, Mirror } from './mirror.ts';
import { type BareRow, isSound } from './rows.ts';
import type { CignoDatabase } from './schema.ts';

const KEY = 'scrub';
/** Records compared at each start-up. */
const SLICE = 200;

type Place = { name: EntityName; after: string };

const isPlace = (kept: unknown): kept is Place =>
  typeof kept === 'object' &&
  kept !== null &&
  ENTITY_NAMES.includes((kept as Place).name) &&
  typeof (kept as Place).after === 'string';

const nextKind = (name: EntityName): EntityName =>
  ENTITY_NAMES[(ENTITY_NAMES.indexOf(name) + 1) % ENTITY_NAMES.length] ?? name;

const sameInBoth = async (mirror: Mirror, name: EntityName, rows: BareRow[]): Promise<boolean> => {
  if (rows.length === 0) return true;
  const copies = await mirror.readSome(
    name,
    rows.map((row) => row.id),
  );
  return rows.every((row, i) => isSound(row, row.id) && copies[i]?.hash === row.hash);
};

/**
 * Compares the next few records of the database with their mirror, going round for ever: a byte that turned in one
 * copy changes neither counts nor digests, and must be found while the other copy is still whole.
 * Answers whether those records are sound and equal.
 */
export const scrub = async (database: CignoDatabase, mirror: Mirror, area: KeyValueArea): Promise<boolean> => {
  const kept = (await area.get(KEY))[KEY];
  let place: Place = isPlace(kept) ? kept : { name: 'registrazioni', after: '' };
  let whole = true;
  let left = SLICE;
  for (let visits = 0; left > 0 && visits <= ENTITY_NAMES.length; visits += 1) {
    const range = IDBKeyRange.lowerBound(place.after, true);
    const rows = (await database.getAll(place.name, range, left)) as BareRow[];
    whole = (await sameInBoth(mirror, place.name, rows)) && whole;
    const last = rows.at(-1);
    place = rows.length === left && last ? { ...place, after: last.id } : { name: nextKind(place.name), after: '' };
    left -= rows.length;
  }
  await area.set({ [KEY]: place });
  return whole;
};
