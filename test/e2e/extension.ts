import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, test as base, chromium, type Page } from '@playwright/test';
import { chromiumPath, QUIET_FLAGS } from '../browser/chromium.ts';

export type Extension = {
  context: BrowserContext;
  id: string;
  /** Opens a page of the extension, e.g. `popup.html` or `archivio.html#enti`. */
  open(path: string): Promise<Page>;
  /** Opens the side panel as a tab that looks at `page`. */
  panelFor(page: Page): Promise<Page>;
};

/** Starts Chromium with the production build loaded; `profile` keeps data between two starts. */
export const launch = async (
  profile: string,
  options: { headless?: boolean; video?: string } = {},
): Promise<Extension> => {
  const build = resolve('.output/chrome-mv3');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: false,
    locale: 'it-IT',
    timezoneId: 'Europe/Rome',
    viewport: { width: 1280, height: 900 },
    args: [
      ...(options.headless === false ? [] : ['--headless=new']),
      ...QUIET_FLAGS,
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  const open = async (path: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  };
  return {
    context,
    id,
    open,
    async panelFor(page) {
      // The id of a tab is known to the extension alone: ask it while the tab is the active one.
      const panel = await context.newPage();
      await panel.goto(`chrome-extension://${id}/sidepanel.html`);
      await page.bringToFront();
      const tab = await panel.evaluate(async () => {
        const tabs = await (
          globalThis as unknown as { chrome: { tabs: { query(q: object): Promise<{ id: number }[]> } } }
        ).chrome.tabs.query({
          active: true,
          lastFocusedWindow: true,
        });
        return tabs[0]?.id;
      });
      await panel.goto(`chrome-extension://${id}/sidepanel.html?tab=${tab}`);
      return panel;
    },
  };
};

/** A Playwright `test` with a fresh browser profile and the extension in it. */
export const test = base.extend<{ extension: Extension }>({
  extension: async ({}, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'cigno-'));
    const extension = await launch(profile);
    await use(extension);
    await extension.context.close();
    rmSync(profile, { recursive: true, force: true });
  },
});

export { expect } from '@playwright/test';
