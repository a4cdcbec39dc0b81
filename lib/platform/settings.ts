import { storage } from 'wxt/utils/storage';

/** The affidamento chosen last in the panel; its id, or null. */
export const lastAffidamento = storage.defineItem<string | null>('local:settings/lastAffidamento', {
  fallback: null,
  version: 1,
});

/** The RUP proposed for a new affidamento; the id, or null. */
export const defaultRup = storage.defineItem<string | null>('local:settings/defaultRup', {
  fallback: null,
  version: 1,
});

/** The ente proposed for a new affidamento; the id, or null. */
export const defaultEnte = storage.defineItem<string | null>('local:settings/defaultEnte', {
  fallback: null,
  version: 1,
});

/** Whether rings and numbers are drawn beside the recognised fields. */
export const showMarks = storage.defineItem<boolean>('local:settings/showMarks', { fallback: true, version: 1 });

/** When the last backup was exported, UTC instant (ISO 8601), or null. */
export const lastBackupAt = storage.defineItem<string | null>('local:settings/lastBackupAt', {
  fallback: null,
  version: 1,
});
