import { browser } from './browser.ts';

/** What the panel should do when it opens: prepare the plan for that tab, once. */
export type PanelIntent = { tabId: number; action: 'piano' };

const KEY = 'panel-intent';
/** ms after which an intent that no panel took is forgotten. */
const LIFE = 15_000;

/** Leaves an intent for the panel that is about to open, or is open already. */
export const leavePanelIntent = (intent: PanelIntent): Promise<void> =>
  browser.storage.session.set({ [KEY]: { ...intent, at: Date.now() } });

/** Takes the intent left for that tab, so that it is acted on once; null when there is none or it is old. */
export const takePanelIntent = async (tabId: number): Promise<PanelIntent | null> => {
  const left = (await browser.storage.session.get(KEY))[KEY] as (PanelIntent & { at: number }) | undefined;
  if (left?.tabId !== tabId) return null;
  await browser.storage.session.remove(KEY);
  return Date.now() - left.at < LIFE ? { tabId, action: left.action } : null;
};

/** Calls the listener when an intent is left while the panel is open, until the signal. */
export const onPanelIntent = (listener: (tabId: number) => void, signal: AbortSignal): void => {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const left = area === 'session' ? (changes[KEY]?.newValue as PanelIntent | undefined) : undefined;
    if (left) listener(left.tabId);
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
};
