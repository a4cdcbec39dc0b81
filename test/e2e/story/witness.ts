import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Who follows the story: hears every step in Italian and looks at the page where it happened. */
export type Witness = {
  say: (what: string) => void;
  look: (page: Page, name: string) => Promise<void>;
};

/** Follows in silence. */
export const SILENT: Witness = { say: () => {}, look: async () => {} };

/** Numbered screenshots in a folder, `01-bozza.png` and so on, and every step handed to `say`. */
export const photographer = (folder: string, say: (what: string) => void): Witness => {
  mkdirSync(folder, { recursive: true });
  let taken = 0;
  return {
    say,
    look: async (page, name) => {
      taken += 1;
      await page.screenshot({ path: join(folder, `${String(taken).padStart(2, '0')}-${name}.png`), fullPage: true });
    },
  };
};
