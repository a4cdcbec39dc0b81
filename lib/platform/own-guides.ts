import { storage } from 'wxt/utils/storage';
import { type Guida, GuidaSchema } from '../domain/guida.ts';
import { readable, unreadable } from '../domain/readable.ts';

const item = storage.defineItem<unknown>('local:guides/own', { fallback: [], version: 1 });

const read = (kept: unknown): Guida[] => readable(kept, GuidaSchema);

/** The office's own guides, in the order in which they are kept. */
export const readOwnGuides = async (): Promise<Guida[]> => read(await item.getValue());

/** Keeps the office's own guides in the place of those before; what could not be read stays: a later Cigno may read it. */
export const writeOwnGuides = async (guides: readonly Guida[]): Promise<void> => {
  const unread = unreadable(await item.getValue(), GuidaSchema);
  await item.setValue([...guides, ...unread]);
};

/** Tells of every change of the office's own guides, by this page or by another, until the signal. */
export const onOwnGuides = (tell: (guides: Guida[]) => void, life: AbortSignal): void =>
  life.addEventListener(
    'abort',
    item.watch((kept) => tell(read(kept))),
    { once: true },
  );
