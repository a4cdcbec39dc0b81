import { ENTITY_NAMES, type EntityName } from '../domain/entity-names.ts';
import type { Records } from '../domain/records.ts';
import { type Capture, readKnown } from './known.ts';
import { record, verified } from './register.ts';
import type { Row } from './schema.ts';
import type { Change, Operation } from './writer.ts';

/** Puts or deletes one record. */
export const changing =
  (change: Change): Operation<null> =>
  () =>
    Promise.resolve({ changes: [change], result: null });

/** Puts several records; answers how many. */
export const changingAll =
  (changes: Change[]): Operation<number> =>
  () =>
    Promise.resolve({ changes, result: changes.length });

/** Records what a frame saw; answers the CIGs that are new. */
export const capturing =
  (capture: Capture, now: string): Operation<string[]> =>
  async (transaction) => {
    const clean = verified(capture);
    const known = await readKnown(transaction, clean.portal, clean.pratiche);
    const { pratiche, registrazioni, recorded } = record(clean, known, now);
    const changes: Change[] = [
      ...pratiche.map((value) => ({ name: 'pratiche' as const, id: value.id, value })),
      ...registrazioni.map((value) => ({ name: 'registrazioni' as const, id: value.id, value })),
    ];
    return { changes, result: recorded };
  };

/** `merge` adds what is missing and leaves what is there; `replace` makes everything as the backup has it. */
export type RestoreMode = 'merge' | 'replace';

/** Restores a backup in one transaction; answers how many records it puts or deletes. */
export const restoring =
  (mode: RestoreMode, records: Records): Operation<number> =>
  async (transaction) => {
    const changes: Change[] = [];
    for (const name of ENTITY_NAMES) {
      const rows = (await transaction.objectStore(name).getAll()) as Row[];
      const alive = new Set(rows.filter((row) => row.value !== null).map((row) => row.id));
      const coming = new Set(records[name].map((value) => value.id));
      if (mode === 'replace') for (const id of alive) if (!coming.has(id)) changes.push(deletion(name, id));
      for (const value of records[name])
        if (mode === 'replace' || !alive.has(value.id)) changes.push({ name, id: value.id, value } as Change);
    }
    return { changes, result: changes.length };
  };

const deletion = (name: EntityName, id: string): Change => ({ name, id, value: null });
