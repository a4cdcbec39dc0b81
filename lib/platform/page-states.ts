import { type PageSummary, PageSummarySchema } from '../domain/page-model.ts';
import { browser } from './browser.ts';

/** What one frame of a tab said it is. */
export type PageState = { frameId: number; summary: PageSummary };

const PREFIX = 'page/';
const tabPrefix = (tabId: number): string => `${PREFIX}${tabId}/`;
const keyOf = (tabId: number, frameId: number): string => tabPrefix(tabId) + frameId;

const keysOfTab = async (tabId: number): Promise<string[]> =>
  Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith(tabPrefix(tabId)));

/** What the frames of a tab said last, the page itself (frame 0) first; empty for a page that is not of a portal. */
export const readPageStates = async (tabId: number): Promise<PageState[]> => {
  const keys = await keysOfTab(tabId);
  const kept = keys.length > 0 ? await browser.storage.session.get(keys) : {};
  return keys
    .flatMap((key) => {
      const parsed = PageSummarySchema.safeParse(kept[key]);
      return parsed.success ? [{ frameId: Number(key.slice(tabPrefix(tabId).length)), summary: parsed.data }] : [];
    })
    .sort((a, b) => a.frameId - b.frameId);
};

/** Calls the listener with the tab whose states changed, until the signal. */
export const onPageStates = (listener: (tabId: number) => void, signal: AbortSignal): void => {
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'session') return;
    const keys = Object.keys(changes).filter((key) => key.startsWith(PREFIX));
    for (const tabId of new Set(keys.map((key) => Number(key.split('/')[1])))) listener(tabId);
  };
  browser.storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(changed), { once: true });
};

/** Keeps what a frame said (worker only). A new life of the page itself forgets the frames of the life before. */
export const writePageState = async (tabId: number, frameId: number, summary: PageSummary): Promise<void> => {
  if (frameId === 0) {
    const before = (await readPageStates(tabId))[0];
    if (before?.frameId === 0 && before.summary.frame !== summary.frame) await dropPageStates(tabId);
  }
  await browser.storage.session.set({ [keyOf(tabId, frameId)]: summary });
};

/** Forgets a tab that was closed or has gone elsewhere (worker only). */
export const dropPageStates = async (tabId: number): Promise<void> => {
  const keys = await keysOfTab(tabId);
  if (keys.length > 0) await browser.storage.session.remove(keys);
};
