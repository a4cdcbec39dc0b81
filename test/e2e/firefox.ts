import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type HTTPRequest, launch, type Page } from 'puppeteer-core';
import { PCP_ORIGIN, pcpResponse } from '../portals/serve.ts';

/** The same places as `scripts/ready.mjs`. */
const CANDIDATES = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];
const BUILD = resolve('.output/firefox-mv3');

const firefoxPath = (): string => {
  const path = [process.env.FIREFOX, ...CANDIDATES].find((one) => one && existsSync(one));
  if (!path)
    throw new Error(
      'Firefox non trovato: eseguire "node scripts/ready.mjs --firefox" o indicarlo con FIREFOX=/percorso',
    );
  return path;
};

/** Firefox with the production build in it. */
export type Fox = {
  browser: Browser;
  /** The tab that the extension opens by itself when it is installed; a page of the extension can go to any other. */
  own: Page;
  /** Takes the extension's tab to another page of the extension, e.g. `popup.html`. */
  go(path: string): Promise<void>;
  /** A tab on the practice portal under the true host name (plain rendering). */
  portal(address: string): Promise<Page>;
  /** Addresses that the portal's tab asked for. */
  asked: string[];
  close(): Promise<void>;
};

const serve = async (page: Page, asked: string[]): Promise<void> => {
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    const url = request.url();
    if (!/^https?:/.test(url)) return void request.continue();
    asked.push(url);
    if (new URL(url).origin !== PCP_ORIGIN) return void request.abort();
    void pcpResponse(url, 'plain').then(({ status, contentType, body }) =>
      request.respond({ status, contentType, body }),
    );
  });
};

/** Polls until `take` gives something that is not null or false. */
export const until = async <T>(
  what: string,
  take: () => Promise<T | null | false> | T | null | false,
  seconds = 30,
): Promise<T> => {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    const found = await take();
    if (found !== null && found !== false) return found;
    await new Promise((later) => setTimeout(later, 150));
  }
  throw new Error(`Firefox: non è successo in ${seconds} s: ${what}`);
};

/** Starts Firefox with the build that `npm test` made: two tests that build at once would take it from each other. */
export const launchFirefox = async (): Promise<Fox> => {
  if (!existsSync(join(BUILD, 'manifest.json')))
    throw new Error('Manca la costruzione per Firefox: eseguire "npm run build:firefox"');
  const browser = await launch({ browser: 'firefox', executablePath: firefoxPath(), headless: true });
  await browser.installExtension(BUILD);
  // What the browser's protocol says of the address of an extension's tab is old: the tab itself is asked.
  const hrefOf = (page: Page): Promise<string> => page.evaluate(() => location.href).catch(() => '');
  const own = await until('la pagina di benvenuto', async () => {
    for (const page of await browser.pages()) if ((await hrefOf(page)).startsWith('moz-extension:')) return page;
    return null;
  });
  const asked: string[] = [];
  return {
    browser,
    own,
    asked,
    async go(path) {
      await own.evaluate((to) => location.assign(to), `/${path}`).catch(() => undefined);
      await until(path, async () => (await hrefOf(own)).endsWith(path));
      await until(`${path} caricata`, () => own.evaluate(() => document.readyState === 'complete').catch(() => false));
    },
    async portal(address) {
      const page = await browser.newPage();
      await serve(page, asked);
      await page.goto(address);
      return page;
    },
    close: () => browser.close(),
  };
};

/** A file with this content, in a folder of its own that `done` removes. */
export const temporaryFile = (name: string, content: string): { path: string; done: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'cigno-firefox-'));
  writeFileSync(join(folder, name), content);
  return { path: join(folder, name), done: () => rmSync(folder, { recursive: true, force: true }) };
};
