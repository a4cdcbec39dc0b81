import type { Page } from '@playwright/test';
import type { FieldKind } from '../../lib/page/field.ts';
import { test as base, expect } from './chromium.ts';
import { loadWriter } from './widget-page.ts';

export { expect };
export const T = { selector: '#t', kind: 'text' } as const;
export const of = (kind: FieldKind) => ({ selector: '#t', kind });

/** What the page itself complained of; a test that means it to complain empties it. */
export const errors: string[] = [];

/** A page that counts what it must never see: a submit, a press on a button of its own, an Enter, an error. */
export const open = async (page: Page, body: string, script = ''): Promise<void> => {
  errors.length = 0;
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setContent(
    `<form id="f" action="https://example.invalid/"><h2>Campo</h2>${body}
      <button id="send">Invia</button><button type="button" id="other">Elimina</button></form>
     <script>
      globalThis.forbidden = [];
      const note = (what) => forbidden.push(what);
      f.addEventListener('submit', (e) => { e.preventDefault(); note('submit'); });
      for (const b of [send, other]) for (const type of ['click', 'mousedown', 'pointerdown']) b.addEventListener(type, () => note(type + ' ' + b.id));
      addEventListener('keydown', (e) => { if (e.key === 'Enter') note('Enter'); }, true);
      addEventListener('keypress', () => note('keypress'), true);
      addEventListener('unhandledrejection', (e) => note(String(e.reason)));
      ${script}
     </script>`,
  );
  await loadWriter(page);
};

/** Every test of a hostile page ends by asking it what it saw. */
export const test = base.extend<{ innocence: undefined }>({
  innocence: [
    async ({ page }, use) => {
      await use(undefined);
      expect(await page.evaluate(() => (globalThis as never as { forbidden: string[] }).forbidden)).toEqual([]);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

export const box = (page: Page): Promise<string> => page.locator('#t').inputValue();

/** A plain ARIA combobox whose list comes after `wait` ms. */
export const list = (options = ['Uno', 'Due', 'Tre'], wait = 0): string =>
  `<div id="t" role="combobox" tabindex="0" aria-expanded="false" aria-haspopup="listbox" style="width:200px;height:20px"></div>
   <ul id="l" role="listbox" hidden>${options.map((o) => `<li role="option">${o}</li>`).join('')}</ul>
   <script>
    globalThis.opened = 0;
    t.addEventListener('click', () => { opened += 1; t.setAttribute('aria-expanded', 'true'); setTimeout(() => { l.hidden = false; }, ${wait}); });
    const shut = () => { l.hidden = true; t.setAttribute('aria-expanded', 'false'); };
    t.addEventListener('keydown', (e) => { if (e.key === 'Escape') shut(); });
    for (const o of l.children) o.addEventListener('click', () => { t.textContent = o.textContent; shut(); });
   </script>`;
