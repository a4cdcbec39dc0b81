import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumPath, loadLib, QUIET_FLAGS } from '../test/browser/chromium.ts';
import { type AngularBundle, angularPage, buildAngular } from '../test/portals/angular.ts';
import { DECLARED } from '../test/portals/pages/declared.ts';
import { LISTS } from '../test/portals/pages/lists.ts';
import { type DeclaredPage, templateOf } from '../test/portals/pages/page.ts';
import type * as Snapshot from '../test/portals/pages/snapshot.ts';

const FOLDER = 'test/pages';
const APPS = { 'angular-material': 'material-app', primeng: 'prime-app' } as const;

const quoted = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const inPage = async <T>(tab: Page, ask: (lib: typeof Snapshot) => T): Promise<T> => {
  await loadLib(tab, 'test/portals/pages/snapshot.ts');
  return tab.evaluate(`(${ask})(globalThis.lib)`);
};

const draw = async (browser: Browser, bundle: AngularBundle, page: DeclaredPage): Promise<void> => {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const errors: string[] = [];
  tab.on('pageerror', (error) => errors.push(error.message));
  const source = `<script>globalThis.pageSource=${quoted({ template: templateOf(page), lists: LISTS })}</script>`;
  await tab.setContent(angularPage(bundle, page.title).replace('<app-root>', `${source}<app-root>`));
  await tab.waitForSelector('app-root > *');
  for (const selector of page.open ?? []) await tab.locator(selector).click();
  // Two frames and a turn: libraries lay out labels and overlays after the first drawing.
  await tab.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 300)))),
  );
  if (errors.length > 0) throw new Error(`${page.name}: ${errors.join('\n')}`);
  const [before, html] = await inPage(tab, (lib) => {
    lib.settle();
    return [lib.seen(), lib.snapshot()] as const;
  });
  await tab.setContent(html);
  const after = await inPage(tab, (lib) => lib.seen());
  await tab.close();
  if (before.join() !== after.join()) throw new Error(`${page.name}: without its theme the page shows other controls`);
  await writeFile(`${FOLDER}/${page.name}.html`, html);
  const file = `${FOLDER}/${page.name}.json`;
  const known = existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as { expectedFailures?: unknown[] }) : {};
  const { portal = 'pcp', page: kind = 'form', scheda, markup, about, url } = page;
  const told = { portal, page: kind, scheda, markup, about, ...(url ? { url } : {}) };
  await writeFile(file, `${JSON.stringify({ ...told, expectedFailures: known.expectedFailures ?? [] }, null, 2)}\n`);
  console.log(page.name, html.length, after.length);
};

const names = process.argv.slice(2);
const wanted = DECLARED.filter(({ name }) => names.length === 0 || names.includes(name));
const browser = await chromium.launch({ executablePath: chromiumPath(), args: QUIET_FLAGS });
try {
  for (const markup of ['angular-material', 'primeng'] as const) {
    const pages = wanted.filter((page) => page.markup === markup);
    if (pages.length === 0) continue;
    const bundle = await buildAngular(`test/portals/pages/${APPS[markup]}.ts`);
    for (const page of pages) await draw(browser, bundle, page);
  }
} finally {
  await browser.close();
}
