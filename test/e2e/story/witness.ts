import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** The name of the pictures of a story that broke off. */
export const INTERRUPTED = 'interrotto';

/** Who follows the story: hears every step in Italian and looks at the page where it happened. */
export type Witness = {
  say: (what: string) => void;
  look: (page: Page, name: string) => Promise<void>;
};

/** The page as high as it is, so that nothing that sticks to its lower edge covers what it says. */
const shoot = async (page: Page, path: string): Promise<void> => {
  const size = page.viewportSize();
  if (!size || !page.url().includes('/sidepanel.html')) {
    // A dialog stands in the part of the page that is on screen.
    const dialog = await page.getByRole('dialog').isVisible();
    await page.screenshot({ path, fullPage: !dialog, animations: 'disabled' });
    return;
  }
  const height = await page.evaluate(() => globalThis.document.documentElement.scrollHeight);
  await page.setViewportSize({ ...size, height: Math.min(height + 150, 4000) });
  await page.screenshot({ path });
  await page.setViewportSize(size);
};

/** Numbered screenshots in a folder, `01-bozza.png` and so on, and every step handed to `say`. */
export const photographer = (folder: string, say: (what: string) => void): Witness => {
  mkdirSync(folder, { recursive: true });
  let taken = 0;
  return {
    say,
    look: async (page, name) => {
      taken += 1;
      await shoot(page, join(folder, `${String(taken).padStart(2, '0')}-${name}.png`));
    },
  };
};

/** Takes pictures only where the story breaks off: a test that passes needs none. */
export const watchful = (folder: string, say: (what: string) => void): Witness => {
  const { look } = photographer(folder, say);
  return { say, look: async (page, name) => (name === INTERRUPTED ? look(page, name) : undefined) };
};
