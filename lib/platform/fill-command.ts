import { browser } from './browser.ts';
import { leavePanelIntent } from './panel-intent.ts';
import { activeTab, openPanel } from './tabs.ts';

type CommandTab = { id?: number | undefined; windowId?: number | undefined } | undefined;

/** Opens the panel on the keyboard command and leaves it the order to prepare the plan (worker only). */
export const onFillCommand = (): void => {
  browser.commands.onCommand.addListener(((command: string, tab: CommandTab) => {
    if (command !== 'fill-page') return;
    // First and without waiting for anything: both browsers open a panel only within the user's gesture.
    void openPanel(tab ?? null).catch((error) => console.warn('Cigno: pannello', error));
    const intend = (tabId: number | undefined) =>
      tabId === undefined ? undefined : void leavePanelIntent({ tabId, action: 'piano' });
    if (tab?.id !== undefined) intend(tab.id);
    else void activeTab().then((active) => intend(active?.id));
  }) as (command: string) => void);
};
