import { storage } from 'wxt/utils/storage';
import { type SafeMode, SafeModeSchema } from '../domain/safe-mode.ts';

const item = storage.defineItem<unknown>('local:panel/safeMode', { fallback: [], version: 1 });

/** An entry that cannot be read is left out: the others keep Cigno from writing all the same. */
const read = (kept: unknown): SafeMode =>
  (Array.isArray(kept) ? kept : []).filter((one) => SafeModeSchema.safeParse([one]).success);

/** Where Cigno is kept from writing. */
export const readSafeMode = async (): Promise<SafeMode> => read(await item.getValue());

/** Changes where Cigno is kept from writing, from what another page may have left meanwhile. */
export const changeSafeMode = (make: (before: SafeMode) => SafeMode): Promise<void> =>
  navigator.locks.request('safe-mode', async () => item.setValue(SafeModeSchema.parse(make(await readSafeMode()))));

/** Tells of every change, by this page or by another, until the signal. */
export const onSafeMode = (tell: (safe: SafeMode) => void, life: AbortSignal): void =>
  life.addEventListener(
    'abort',
    item.watch((kept) => tell(read(kept))),
    { once: true },
  );
