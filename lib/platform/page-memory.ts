import { storage } from 'wxt/utils/storage';
import { MOST, type PageMemory, PageMemorySchema } from '../domain/page-memory.ts';
import { readable } from '../domain/readable.ts';

const item = storage.defineItem<unknown>('local:panel/pages', { fallback: [], version: 1 });

/** What is kept of the kinds of page met, the latest first; one that cannot be read is met anew. */
export const readPageMemories = async (): Promise<PageMemory[]> => readable(await item.getValue(), PageMemorySchema);

/** Keeps one kind of page in the place of what was known of it; the oldest beyond a bounded number are forgotten. */
export const writePageMemory = (memory: PageMemory): Promise<void> =>
  navigator.locks.request('page-memory', async () => {
    const { portal, page, scheda } = memory;
    const others = (await readPageMemories()).filter(
      (one) => one.portal !== portal || one.page !== page || one.scheda !== scheda,
    );
    await item.setValue([PageMemorySchema.parse(memory), ...others].slice(0, MOST.pages));
  });
