import { storage } from 'wxt/utils/storage';
import { type FillRun, FillRunSchema } from '../domain/fill-run.ts';

/**
 * In memory for as long as the browser runs: each names what was being filled, and holds no value of any field. A key
 * for each document, because two tabs may be filled at once from a panel each, and neither must forget the other's.
 */
const keyOf = (document: string) => `session:panel/fillRun/${document}` as const;

/** The fill of a document that did not end, or null. */
export const unfinishedRun = async (document: string): Promise<FillRun | null> => {
  const kept = FillRunSchema.safeParse(await storage.getItem(keyOf(document)));
  return kept.success && kept.data.document === document ? kept.data : null;
};

/** Keeps the fill under way of a document. */
export const keepRun = (run: FillRun): Promise<void> => storage.setItem(keyOf(run.document), run);

/** The fill of a document has ended, or is not wanted any more. */
export const forgetRun = (document: string): Promise<void> => storage.removeItem(keyOf(document));
