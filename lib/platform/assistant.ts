import { PORTAL_PLACES } from '../domain/origins.ts';
import { browser } from './browser.ts';

/** The scripts of `entrypoints/portal.content` and `entrypoints/assistente`, as built. */
const WATCHER = '/content-scripts/portal.js';
const ASSISTANT = '/assistente.js';

/**
 * Brings the assistant into one frame of a tab, and the watcher with it: the one of a page that was open before an
 * update has fallen silent. Bringing them twice changes nothing. False where they may not go: a page that is not a
 * portal's, a page of the browser, a frame that is gone.
 */
export const bringAssistant = async ({ tabId, frameId }: { tabId: number; frameId: number }): Promise<boolean> => {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [WATCHER, ASSISTANT] });
    return true;
  } catch {
    return false;
  }
};

/** Brings the watcher to the portals' pages that were open before Cigno was installed or updated (worker only). */
export const reviveWatchers = async (): Promise<void> => {
  const url = Object.values(PORTAL_PLACES).map(({ origin }) => `${origin}/*`);
  for (const { id: tabId } of await browser.tabs.query({ url })) {
    if (tabId === undefined) continue;
    try {
      await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [WATCHER] });
    } catch {
      // A tab that was closed meanwhile, or that sleeps and gets the watcher when it loads.
    }
  }
};
