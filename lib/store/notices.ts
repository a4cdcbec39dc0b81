import type { KeyValueArea } from './mirror.ts';

const KEY = 'notices';
const LIMIT = 20;

/** Sentences for the user that wait for a page to show them; on disk, since the worker dies before anyone looks. */
export const createNotices = (area: KeyValueArea) => {
  const read = async (): Promise<string[]> => {
    const kept = (await area.get(KEY))[KEY];
    return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string') : [];
  };
  return {
    async add(sentences: readonly string[]): Promise<void> {
      if (sentences.length === 0) return;
      await area.set({ [KEY]: [...new Set([...(await read()), ...sentences])].slice(-LIMIT) });
    },
    /** Gives them once. */
    async take(): Promise<string[]> {
      const kept = await read();
      if (kept.length > 0) await area.remove(KEY);
      return kept;
    },
  };
};
