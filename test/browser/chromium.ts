import { existsSync } from 'node:fs';
import { type Browser, test as base, chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';

const CANDIDATES = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** Path of the system's Chromium, or of the one named by `CHROMIUM`; throws with what to do when there is none. */
export const chromiumPath = (): string => {
  const path = [process.env.CHROMIUM, ...CANDIDATES].find((p) => p && existsSync(p));
  if (!path)
    throw new Error('Chromium non trovato: eseguire "node scripts/ready.mjs" o indicarlo con CHROMIUM=/percorso');
  return path;
};

/** Flags that keep Chromium quiet on a closed network and runnable as root in a container. */
export const QUIET_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const bundled = new Map<string, Promise<string>>();

const bundleNow = async (entry: string): Promise<string> => {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    globalName: 'lib',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
};

/** One module of the project as an IIFE whose exports become `window.lib`; bundled once for each process. */
export const bundle = (entry: string): Promise<string> => {
  const code = bundled.get(entry) ?? bundleNow(entry);
  bundled.set(entry, code);
  return code;
};

/** Puts a bundled module on the page as `window.lib`. */
export const loadLib = async (page: Page, entry: string): Promise<void> => {
  await page.addScriptTag({ content: `${await bundle(entry)};window.lib = lib;` });
};

/** A Playwright `test` whose browser is the system's Chromium, one for each worker. */
export const test = base.extend<object, { browser: Browser }>({
  browser: [
    async ({}, use) => {
      const browser = await chromium.launch({ executablePath: chromiumPath(), args: QUIET_FLAGS });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
