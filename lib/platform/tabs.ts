import { browser, chromeOnly } from './browser.ts';

/** A tab of the browser; its address is not readable without the `tabs` permission, which Cigno does not ask. */
export type ActiveTab = { id: number; windowId: number };

/** The page of the archive inside the extension. */
const ARCHIVE = 'archivio.html';

/** The tab in front in the current window, or null (a window without tabs, developer tools). */
export const activeTab = async (): Promise<ActiveTab | null> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined || tab.windowId === undefined ? null : { id: tab.id, windowId: tab.windowId };
};

/** Calls the listener when another tab comes to the front or the one in front finishes loading, until the signal. */
export const onActiveTabChanged = (listener: (tab: ActiveTab | null) => void, signal: AbortSignal): void => {
  const tell = () => void activeTab().then((tab) => signal.aborted || listener(tab));
  const updated = (_: number, change: { status?: string }, tab: { active: boolean }) => {
    if (tab.active && change.status === 'complete') tell();
  };
  browser.tabs.onActivated.addListener(tell);
  browser.windows.onFocusChanged.addListener(tell);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(tell);
    browser.windows.onFocusChanged.removeListener(tell);
    browser.tabs.onUpdated.removeListener(updated);
  });
};

/** The tab where the archive is open already, or null; found without the `tabs` permission because it is a page of ours. */
const archiveTab = async (): Promise<number | null> => {
  const root = browser.runtime.getURL(ARCHIVE);
  const contexts = (await chromeOnly().runtime?.getContexts?.({ contextTypes: ['TAB'] })) ?? [];
  const found = contexts.find((context) => context.documentUrl?.startsWith(root));
  if (found) return found.tabId;
  for (const view of browser.extension?.getViews?.({ type: 'tab' }) ?? []) {
    if (!view.location.href.startsWith(root)) continue;
    const api = (view as unknown as { browser?: typeof browser }).browser;
    const tab = await api?.tabs.getCurrent();
    if (tab?.id !== undefined) return tab.id;
  }
  return null;
};

/** Brings the archive to the front, or opens it, at a place of its own such as `#affidamenti`. */
export const openArchive = async (hash = ''): Promise<void> => {
  const url = browser.runtime.getURL(ARCHIVE) + hash;
  const tabId = await archiveTab();
  if (tabId === null) {
    await browser.tabs.create({ url });
    return;
  }
  const tab = await browser.tabs.update(tabId, hash ? { url, active: true } : { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
};

/** Opens the first-run page; an archive that is open already is at work, and is left where it is. */
export const openWelcome = async (): Promise<void> => {
  if ((await archiveTab()) === null) await openArchive('#benvenuto');
};

/** Opens the practice portals in a tab of their own. */
export const openPalestra = async (): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL('palestra.html') });
};

/**
 * Opens the side panel (Chrome) or the sidebar (Firefox). Call it synchronously in the handler of a click or of a
 * command: both browsers refuse it without the user's gesture. Chrome needs to know the tab or the window.
 */
export const openPanel = (tab: { id?: number | undefined; windowId?: number | undefined } | null): Promise<void> => {
  const panel = chromeOnly().sidePanel;
  if (!panel) return browser.sidebarAction.open();
  if (tab?.windowId !== undefined) return panel.open({ windowId: tab.windowId });
  if (tab?.id !== undefined) return panel.open({ tabId: tab.id });
  return panel.open({ windowId: browser.windows.WINDOW_ID_CURRENT });
};
