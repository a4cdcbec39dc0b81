import { signal } from '@preact/signals';
import { NEW, parseRoute, type Route } from '../../components/archivio/route.ts';
import { newUuid } from '../../lib/domain/uuid.ts';

/** Where the archive is. `id` is the record under edit, made now for a new one; null for a list. */
export type Place = Route & { id: string | null };

let fresh = newUuid();
const read = (): Place => {
  const route = parseRoute(location.hash);
  if (route.record === NEW) fresh = newUuid();
  return { ...route, id: route.record === NEW ? fresh : route.record };
};

export const place = signal<Place>(read());
/** Where the user wanted to go when unsaved changes stood in the way; null when nothing waits. */
export const waiting = signal<string | null>(null);

let settled = location.hash;
let unsaved: (() => Promise<boolean>) | null = null;

/** An editor says whether it has unsaved changes, and how to save them. */
export const onDirty = (dirty: boolean, save: () => Promise<boolean>): void => {
  unsaved = dirty ? save : null;
};

const settle = (): void => {
  settled = location.hash;
  place.value = read();
};

/** Goes to a fragment; asks first when there are unsaved changes. */
export const go = (hash: string): void => {
  location.hash = hash;
};

/** Gives the record under edit its own address after its first save, without leaving the editor. */
export const keepAt = (hash: string): void => {
  history.replaceState(null, '', hash);
  settled = hash;
};

/** Whether a record id was made for a new record in this visit. */
export const isFresh = (id: string): boolean => id === fresh;

/** The answers to "modifiche non salvate". */
export const stay = (): void => {
  waiting.value = null;
};
export const leave = (): void => {
  const target = waiting.value;
  unsaved = null;
  waiting.value = null;
  if (target !== null) location.hash = target;
};
export const saveAndLeave = async (): Promise<void> => {
  const saved = await unsaved?.();
  if (saved === false) stay();
  else leave();
};

/** Follows the address, until the signal. */
export const startNavigation = (life: AbortSignal): void => {
  addEventListener(
    'hashchange',
    () => {
      if (location.hash === settled) return;
      if (!unsaved) return settle();
      waiting.value = location.hash;
      history.replaceState(null, '', settled || '#');
    },
    { signal: life },
  );
  // An address given while the page was still coming up was announced to nobody.
  if (location.hash !== settled) settle();
  addEventListener('beforeunload', (event) => unsaved && event.preventDefault(), { signal: life });
};
