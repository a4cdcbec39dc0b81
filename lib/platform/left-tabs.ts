import { showRecognised } from './badge.ts';
import { browser } from './browser.ts';
import { dropPageStates } from './page-states.ts';

/** Forgets what a tab was when it closes or begins to load another document (worker only). */
export const forgetLeftTabs = (): void => {
  browser.tabs.onRemoved.addListener((tabId) => void dropPageStates(tabId));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status !== 'loading') return;
    void dropPageStates(tabId).then(() => showRecognised(tabId));
  });
};
