import browser from 'webextension-polyfill';

/** The extension API with promises in every browser; the only import of the polyfill. Not for the content script. */
export { browser };

/** What the polyfill does not describe: Chrome's side panel and `getContexts`. */
type ChromeOnly = {
  sidePanel?: { open(target: { tabId: number } | { windowId: number }): Promise<void> };
  runtime?: {
    getContexts?(filter: {
      contextTypes: string[];
    }): Promise<{ documentUrl?: string; tabId: number; windowId: number }[]>;
  };
};

/** Chrome's own API; its members are absent in Firefox. */
export const chromeOnly = (): ChromeOnly => (globalThis as { chrome?: ChromeOnly }).chrome ?? {};
