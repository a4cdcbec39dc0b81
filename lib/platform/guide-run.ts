import { storage } from 'wxt/utils/storage';
import { type Percorso, PercorsoSchema } from '../domain/percorso.ts';

const item = storage.defineItem<unknown>('local:guides/underWay', { fallback: null, version: 1 });

/** The guide under way, or null; it outlives the panel and the browser. */
export const keptPercorso = async (): Promise<Percorso | null> => {
  const kept = PercorsoSchema.safeParse(await item.getValue());
  return kept.success ? kept.data : null;
};

/** Keeps the guide under way; null: none is. */
export const keepPercorso = (percorso: Percorso | null): Promise<void> => item.setValue(percorso);
