import { ENTITY_NAMES, type EntityName } from '../domain/entity-names.ts';
import type { Records } from '../domain/records.ts';
import type { Backup } from './backup.ts';
import { sameJson } from './same.ts';

/** How the records of one kind compare with those that are here. */
export type KindPreview = {
  name: EntityName;
  /** Not here: both modes add them. */
  added: number;
  /** Here with other content: `replace` overwrites them, `merge` leaves them. */
  changed: number;
  equal: number;
  /** Here and not in the backup: `replace` deletes them. */
  missing: number;
};

/** What importing a backup would do to the records that are here, for the preview. */
export const describeBackup = (backup: Backup, here: Records): KindPreview[] =>
  ENTITY_NAMES.map((name) => {
    const mine = new Map<string, unknown>(here[name].map((record) => [record.id, record]));
    const preview: KindPreview = { name, added: 0, changed: 0, equal: 0, missing: 0 };
    for (const record of backup.data[name]) {
      const twin = mine.get(record.id);
      if (twin === undefined) preview.added += 1;
      else if (sameJson(twin, record)) preview.equal += 1;
      else preview.changed += 1;
    }
    preview.missing = mine.size - preview.changed - preview.equal;
    return preview;
  });
