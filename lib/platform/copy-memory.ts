import { storage } from 'wxt/utils/storage';
import { type CopyMemory, CopyMemorySchema } from '../domain/copy-memory.ts';

/** For as long as the browser runs, a key for each document: two panels never forget each other's ticks. */
const keyOf = (document: string) => `session:panel/copied/${document}` as const;

/** The ticks of a document's copy list; none where nothing was kept. */
export const keptCopies = async (document: string): Promise<CopyMemory> => {
  const kept = CopyMemorySchema.safeParse(await storage.getItem(keyOf(document)));
  return kept.success ? kept.data : { listed: [], done: [] };
};

/** Keeps the ticks of a document's copy list. */
export const keepCopies = (document: string, memory: CopyMemory): Promise<void> =>
  storage.setItem(keyOf(document), memory);
