import { browser } from './browser.ts';
import { readPageStates } from './page-states.ts';

/** The dot on the button of the extension: this page is one that Cigno knows. */
const DOT = '•';
/** The blue of the design system, readable with white. */
const COLOUR = '#0066cc';

/** Puts the dot on a tab whose page is recognised, and takes it off one whose page is not. */
export const showRecognised = async (tabId: number): Promise<void> => {
  const states = await readPageStates(tabId);
  const recognised = states.some(({ summary }) => summary.portal !== null && summary.page !== 'sconosciuta');
  try {
    await browser.action.setBadgeText({ tabId, text: recognised ? DOT : '' });
    if (recognised) await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
  } catch {
    // The tab was closed meanwhile.
  }
};
