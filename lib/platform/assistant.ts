import { browser } from './browser.ts';

/** The script of `entrypoints/assistente`, as built. */
const SCRIPT = '/assistente.js';

/**
 * Brings the assistant into one frame of a tab; bringing it twice changes nothing. False where it may not go: a page
 * that is not a portal's, a page of the browser, a frame that is gone.
 */
export const bringAssistant = async ({ tabId, frameId }: { tabId: number; frameId: number }): Promise<boolean> => {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [SCRIPT] });
    return true;
  } catch {
    return false;
  }
};
