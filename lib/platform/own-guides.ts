import { storage } from 'wxt/utils/storage';
import { type Guida, GuidaSchema } from '../domain/guida.ts';

const item = storage.defineItem<unknown>('local:guides/own', { fallback: [], version: 1 });

const listOf = (kept: unknown): unknown[] => (Array.isArray(kept) ? kept : []);

/** A guide that cannot be read is left out; the others are not lost with it. */
const read = (kept: unknown): Guida[] =>
  listOf(kept).flatMap((one) => {
    const parsed = GuidaSchema.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });

/** The office's own guides, in the order in which they are kept. */
export const readOwnGuides = async (): Promise<Guida[]> => read(await item.getValue());

/** Keeps the office's own guides in the place of those before; what could not be read stays: a later Cigno may read it. */
export const writeOwnGuides = async (guides: readonly Guida[]): Promise<void> => {
  const unread = listOf(await item.getValue()).filter((one) => !GuidaSchema.safeParse(one).success);
  await item.setValue([...guides, ...unread]);
};

/** Tells of every change of the office's own guides, by this page or by another, until the signal. */
export const onOwnGuides = (tell: (guides: Guida[]) => void, life: AbortSignal): void =>
  life.addEventListener(
    'abort',
    item.watch((kept) => tell(read(kept))),
    { once: true },
  );
