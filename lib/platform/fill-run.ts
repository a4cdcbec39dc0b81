import { storage } from 'wxt/utils/storage';
import { type FillRun, FillRunSchema } from '../domain/fill-run.ts';

/** In memory for as long as the browser runs: it names what was being filled, and holds no value of any field. */
const run = storage.defineItem<unknown>('session:panel/fillRun', { fallback: null });

/** The fill of a document that did not end, or null. */
export const unfinishedRun = async (document: string): Promise<FillRun | null> => {
  const kept = FillRunSchema.safeParse(await run.getValue());
  return kept.success && kept.data.document === document ? kept.data : null;
};

/** Keeps the fill under way; null once it has ended. */
export const keepRun = (now: FillRun | null): Promise<void> => run.setValue(now);
