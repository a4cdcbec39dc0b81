import type { Settings, State } from './doc.ts';
import { type CodeEntry, type ListName, searchList } from './lists.ts';
import { createModel, type Model } from './model.ts';

/** What a reload keeps: the state of the portal, how far its clock was moved, a word of the rendering. */
export type Kept = { state: State; offset: number; word: string };

/** Where it is kept. */
export type Memory = { load: () => Kept | null; save: (kept: Kept) => void };

/** The practice portal in one window: what its pages are drawn from. */
export type Practice = {
  model: Model;
  /** What the portal's server would answer, after its usual wait. */
  lookup: (list: ListName, text: string) => Promise<CodeEntry[]>;
  /** A word kept across reloads, for renderings whose address does not change. */
  recall: () => string;
  remember: (word: string) => void;
  /** Moves the portal's clock forward: operations end at once. */
  advance: (ms: number) => void;
  now: () => number;
};

/** Starts the practice portal in this window: model, clock, memory. */
export const startPractice = (settings: Partial<Settings>, memory: Memory): Practice => {
  const kept = memory.load();
  let offset = kept?.offset ?? 0;
  let word = kept?.word ?? '';
  const now = () => Date.now() + offset;
  const full: Settings = {
    seed: 20261121,
    now,
    operationMs: 1500,
    path: ['CONF', 'PUBB'],
    cigAt: 'PUBB',
    prefill: false,
    decoys: true,
    letter: 'B',
    ...settings,
  };
  const model = createModel(full, kept?.state ?? null);
  const keep = () => memory.save({ state: model.state, offset, word });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wake = () => {
    clearTimeout(timer);
    const due = model.state.docs.flatMap((d) => (d.operation ? [d.operation.dueAt] : []));
    if (due.length > 0) timer = setTimeout(model.tick, Math.max(0, Math.min(...due) - now()));
  };
  model.onChange(() => {
    keep();
    wake();
  });
  wake();
  keep();
  return {
    model,
    lookup: (list, text) => new Promise((resolve) => setTimeout(() => resolve(searchList(list, text)), 150)),
    recall: () => word,
    remember: (next) => {
      word = next;
      keep();
    },
    advance: (ms) => {
      offset += ms;
      model.tick();
      keep();
      wake();
    },
    now,
  };
};
