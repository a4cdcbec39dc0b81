import type { Page } from 'puppeteer-core';
import { type Fox, temporaryFile, until } from './firefox.ts';

type FirefoxApi = {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  windows: { create(data: { tabId: number }): Promise<unknown> };
};

/** Presses what bears exactly this text, by the page's own means, if that can be pressed now; whether it was. */
export const pressIfOpen = (page: Page, text: string): Promise<boolean> =>
  page.evaluate((words) => {
    const found = [...document.querySelectorAll<HTMLElement>('button, a, [role=button], dialog button')].filter(
      (one) => one.textContent?.trim() === words && one.checkVisibility() && one.ariaDisabled !== 'true',
    );
    found.at(-1)?.click();
    return found.length > 0;
  }, text);

/** The same, as soon as it can be pressed: also in a tab at the back. */
export const press = async (page: Page, text: string): Promise<void> => {
  await until(`si può premere «${text}»`, () => pressIfOpen(page, text));
};

/** Waits until the page says these words; all that it says then. */
export const says = async (page: Page, words: RegExp): Promise<string> => {
  let text = '';
  const heard = async () => {
    text = await page.evaluate(() => document.body.innerText).catch(() => '');
    return words.test(text) && text;
  };
  return until(`dice ${words}`, heard).catch((error) => {
    throw new Error(`${error.message}\nInvece: ${text}`);
  });
};

/** Brings a backup in the archive, as an office does on a new computer. */
export const importIn = async (fox: Fox, backup: string): Promise<void> => {
  const file = temporaryFile('backup.json', backup);
  await fox.go('archivio.html#backup');
  // The box is drawn when the archive has opened its database, which a busy machine makes wait.
  const box = await until('il campo del file', () => fox.own.$('input[type=file]').catch(() => null));
  await (box as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file.path);
  await press(fox.own, 'Importa il backup');
  await press(fox.own, 'Unisci');
  await says(fox.own, /Importat[oi] \d/);
  file.done();
};

/** The id of the tab that shows a page of a host, as the extension knows it. */
export const tabAt = (fox: Fox, origin: string): Promise<number> =>
  until(`la scheda di ${origin}`, () =>
    fox.own.evaluate(async (start) => {
      const { tabs } = (globalThis as unknown as { browser: FirefoxApi }).browser;
      return (await tabs.query({})).find(({ url }) => url?.startsWith(start))?.id ?? null;
    }, origin),
  );

/** Puts a tab in a window of its own: beside a sidebar the page is in sight, and a hidden page is slowed down. */
export const inItsWindow = (fox: Fox, tabId: number): Promise<void> =>
  fox.own.evaluate(async (id) => {
    await (globalThis as unknown as { browser: FirefoxApi }).browser.windows.create({ tabId: id });
  }, tabId);

/** Opens the side panel of a tab as a page, and chooses an affidamento in it. */
export const openPanel = async (fox: Fox, tab: number, codiceAppalto: string): Promise<void> => {
  await fox.own.bringToFront();
  await fox.go(`sidepanel.html?tab=${tab}`);
  await until('l’affidamento proposto o da scegliere', () =>
    fox.own.evaluate((codice) => {
      const box = [...document.querySelectorAll('select')].find((one) => one.textContent?.includes(codice));
      const option = [...(box?.options ?? [])].find((one) => one.textContent?.includes(codice));
      if (!box || !option) return false;
      box.value = option.value;
      box.dispatchEvent(new Event('input', { bubbles: true }));
      box.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    }, codiceAppalto),
  );
  await says(fox.own, /camp[oi] da scrivere/);
};
