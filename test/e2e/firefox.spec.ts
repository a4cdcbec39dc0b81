import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { AFFIDAMENTO } from '../../practice/samples/ad5.ts';
import { PCP_ORIGIN, PCP_URL } from '../portals/serve.ts';
import { sampleBackup } from '../samples/backup.ts';
import { launchFirefox, until } from './firefox.ts';
import { importIn, inItsWindow, openPanel, press, pressIfOpen, says, tabAt } from './firefox-tools.ts';

test.describe.configure({ timeout: 180_000 });

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
    await test.step('profiles', () => importIn(fox, sampleBackup()));
    const page = await fox.portal(PCP_URL);
    page.on('pageerror', (error) => errors.push(String(error)));
    await newDraft(page);
    const tab = await tabAt(fox, PCP_ORIGIN);
    await inItsWindow(fox, tab);
    const beforeFill = await page.evaluate(() => window.__practice.log.length);

    await test.step('the plan', () => openPanel(fox, tab, AFFIDAMENTO.codiceAppalto));

    await test.step('filled and read back', async () => {
      expect(await inModel(page)).not.toContain(AFFIDAMENTO.codiceAppalto);
      // A code list that comes late makes the plan anew, and the panel asks to look at it again: so does a person.
      await until('l’esito della compilazione', async () => {
        if (await fox.own.evaluate(() => /^Esito$/m.test(document.body.innerText))) return true;
        await pressIfOpen(fox.own, 'Compila');
        return false;
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
