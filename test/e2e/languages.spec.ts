import type { Page } from '@playwright/test';
import { texts as de } from '../../lib/i18n/de.ts';
import { it } from '../../lib/i18n/it.ts';
import { sentences } from '../i18n/sentences.ts';
import { goTo } from './archive-tools.ts';
import { draft, expect, test } from './panel-tools.ts';

test.describe.configure({ timeout: 180_000 });

const shape = (text: string): RegExp =>
  new RegExp(`^${text.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[\w-]+\}/g, '.+')}$`);

/** Sentences: a word or two may as well be a caption of the portal, which stays as it is. */
const isLong = (text: string): boolean =>
  text
    .replace(/\{[\w-]+\}/g, '')
    .trim()
    .split(/\s+/).length > 3;

const ITALIAN = [
  ...Object.entries(it).flatMap(([key, text]) => (key in de && de[key as keyof typeof de] !== text ? [text] : [])),
  ...sentences().map(({ text }) => text),
]
  .filter(isLong)
  .map(shape);

/** Italian sentences of ours that a page shows or gives to a screen reader. */
const leftovers = async (page: Page): Promise<string[]> => {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const { document } = globalThis;
    for (const element of document.querySelectorAll('body *')) {
      if (element.closest('[lang="it"], textarea, script, style')) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) found.push(element.getAttribute(name) ?? '');
      for (const node of element.childNodes) if (node.nodeType === 3) found.push(node.textContent ?? '');
    }
    return [document.title, ...found].map((text) => text.trim()).filter(Boolean);
  });
  return [...new Set(texts)].filter((text) => ITALIAN.some((one) => one.test(text)));
};

/** Whether anything is cut off to the right at a width. */
const sticksOut = async (page: Page, width: number): Promise<number> => {
  await page.setViewportSize({ width, height: 900 });
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = globalThis.document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
};

test('an office that chooses German reads German everywhere, at once in the panel beside its work', async ({
  extension,
}) => {
  const { panel } = await draft(extension);
  const archive = await extension.open('archivio.html#impostazioni');
  const deutsch = archive.getByRole('radio', { name: 'Deutsch' });
  await deutsch.check();
  await expect(archive.getByRole('heading', { level: 1, name: 'Einstellungen' })).toBeVisible();
  await expect(archive.getByRole('radio', { name: 'Deutsch' })).toBeFocused();
  await expect(archive.locator('html')).toHaveAttribute('lang', 'de');
  await expect(archive).toHaveTitle(/^Einstellungen/);

  const wrong: string[] = [];
  const look = async (page: Page, where: string) => {
    for (const text of await leftovers(page)) wrong.push(`${where}: ${text}`);
    for (const width of [320, 1280]) {
      const out = await sticksOut(page, width);
      if (out > 0) wrong.push(`${where}: ${out} px beyond ${width}`);
    }
  };
  // A record that is only begun shows what is missing of it.
  const sections = 'benvenuto enti rup operatori convenzioni affidamenti affidamenti/nuovo registro cmrc scelta errori';
  for (const section of `${sections} novita backup impostazioni guide classe`.split(' ')) {
    await goTo(archive, section);
    await archive.locator('h1').waitFor();
    await look(archive, section);
  }
  await goTo(archive, 'enti/nuovo');
  await archive.getByRole('button', { name: 'Speichern', exact: true }).click();
  await expect(archive.getByText('Tragen Sie die Bezeichnung der Körperschaft ein.').first()).toBeVisible();
  await look(archive, 'enti/nuovo');

  const beside = panel.page;
  await beside.bringToFront();
  await expect(beside.locator('html')).toHaveAttribute('lang', 'de');
  await look(beside, 'panel');
  await beside.getByRole('button', { name: 'Ausfüllen', exact: true }).click();
  await expect(beside.getByRole('heading', { name: 'Ergebnis' })).toBeVisible();
  await look(beside, 'panel, filled');

  const practice = await extension.open('palestra.html');
  await expect(practice.getByRole('heading', { level: 1, name: 'Übungsbereich' })).toBeVisible();
  await look(practice, 'palestra');

  const popup = await extension.open('popup.html');
  await expect(popup.getByText('Erhaltene CIG-Codes')).toBeVisible();
  await look(popup, 'popup');
  expect(wrong).toEqual([]);
});
