import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { PCP_URL } from '../portals/serve.ts';
import { AFFIDAMENTO } from '../samples/ad5.ts';
import { sampleBackup } from '../samples/backup.ts';
import { type Fox, launchFirefox, temporaryFile, until } from './firefox.ts';

test.describe.configure({ timeout: 180_000 });

type FirefoxApi = {
  tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
  windows: { create(data: { tabId: number }): Promise<unknown> };
};

/** Presses what bears exactly this text, as a person does or (in a tab at the back) by the page's own means. */
const press = async (page: Page, text: string): Promise<void> => {
  await until(`si può premere «${text}»`, () =>
    page.evaluate((words) => {
      const found = [...document.querySelectorAll<HTMLElement>('button, a, [role=button], dialog button')].filter(
        (one) => one.textContent?.trim() === words && one.checkVisibility() && one.ariaDisabled !== 'true',
      );
      found.at(-1)?.click();
      return found.length > 0;
    }, text),
  );
};

const says = async (page: Page, words: RegExp): Promise<string> => {
  let text = '';
  const heard = async () => {
    text = await page.evaluate(() => document.body.innerText);
    return words.test(text) && text;
  };
  return until(`dice ${words}`, heard).catch((error) => {
    throw new Error(`${error.message}\nInvece: ${text}`);
  });
};

const importSample = async (fox: Fox): Promise<void> => {
  const file = temporaryFile('backup.json', sampleBackup());
  await fox.go('archivio.html#backup');
  const box = await fox.own.waitForSelector('input[type=file]');
  await (box as { uploadFile(path: string): Promise<void> } | null)?.uploadFile(file.path);
  await press(fox.own, 'Importa il backup');
  await press(fox.own, 'Unisci');
  await says(fox.own, /Importat[oi] \d/);
  file.done();
};

const newDraft = async (page: Page): Promise<void> => {
  await press(page, 'Gestione appalti');
  await press(page, 'Le mie bozze');
  await press(page, 'Aggiungi');
  await page.evaluate(() => {
    const label = [...document.querySelectorAll('label')].find((one) => /AD5/.test(one.textContent ?? ''));
    label?.click();
  });
  await press(page, 'Crea Bozza');
  await until('il modulo AD5', () =>
    page.evaluate(() => [...document.querySelectorAll('h1,h2')].some((one) => /AD5/.test(one.textContent ?? ''))),
  );
};

/** The id of the portal's tab, as the extension knows it. */
const portalTab = (fox: Fox): Promise<number> =>
  until('la scheda del portale', () =>
    fox.own.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { browser: FirefoxApi }).browser;
      return (await tabs.query({})).find(({ url }) => url?.startsWith('https://portale-servizi'))?.id ?? null;
    }),
  );

/** Puts a tab in a window of its own: beside a sidebar the page is in sight, and a hidden page is slowed down. */
const inItsWindow = (fox: Fox, tabId: number): Promise<void> =>
  fox.own.evaluate(async (id) => {
    await (globalThis as unknown as { browser: FirefoxApi }).browser.windows.create({ tabId: id });
  }, tabId);

const inModel = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { model } = window.__practice;
    return JSON.stringify(model.anacForm(model.state.lastForm ?? ''));
  });

test('in Firefox: profiles imported, the form filled from the panel, checked, and nothing pressed', async () => {
  const fox = await launchFirefox();
  const errors: string[] = [];
  try {
    fox.own.on('pageerror', (error) => errors.push(String(error)));
    await test.step('profiles', () => importSample(fox));
    const page = await fox.portal(PCP_URL);
    page.on('pageerror', (error) => errors.push(String(error)));
    await newDraft(page);
    const tab = await portalTab(fox);
    await inItsWindow(fox, tab);
    const beforeFill = await page.evaluate(() => window.__practice.log.length);

    await test.step('the plan', async () => {
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
        }, AFFIDAMENTO.codiceAppalto),
      );
      await says(fox.own, /camp[oi] da scrivere/);
    });

    await test.step('filled and read back', async () => {
      expect(await inModel(page)).not.toContain(AFFIDAMENTO.codiceAppalto);
      // A code list that comes late makes the plan anew, and the panel asks to look at it again: so does a person.
      await until('l’esito della compilazione', async () => {
        await press(fox.own, 'Compila');
        return /Esito/.test(await says(fox.own, /Esito|premi di nuovo Compila/));
      });
      await until('il modulo del portale compilato', async () =>
        (await inModel(page)).includes(AFFIDAMENTO.codiceAppalto),
      );
      const form = await inModel(page);
      expect(form).toContain(AFFIDAMENTO.oggetto);
      expect(form).toContain('30197643');
      expect(form).toContain('1234.56');
      expect(form).toContain('99999981006');
    });

    await test.step('checked', async () => {
      await press(fox.own, 'Controlla');
      expect(await says(fox.own, /Controlli[\s\S]*error[ei]/)).toContain('Controlli');
    });

    const log = await page.evaluate((from) => window.__practice.log.slice(from), beforeFill);
    expect(log.filter(({ kind }) => kind === 'press')).toEqual([]);
    expect(log.filter(({ kind }) => kind === 'action')).toEqual([]);
    expect(log.filter(({ kind }) => kind === 'network')).toEqual([]);
    expect(new Set(fox.asked)).toEqual(new Set([PCP_URL]));
    expect(errors).toEqual([]);
  } finally {
    await fox.close();
  }
});
