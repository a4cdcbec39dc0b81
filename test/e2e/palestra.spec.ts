import type { FrameLocator, Locator, Page } from '@playwright/test';
import { AFFIDAMENTO } from '../../practice/samples/ad5.ts';
import { keptRecords } from './archive-tools.ts';
import { axeViolations, problems } from './axe.ts';
import { test } from './extension.ts';
import { expect, panelOf } from './story/panel.ts';

test.describe.configure({ timeout: 180_000 });

/** The register, the drafts, the profiles and the second copy: everything of the user's that could be touched. */
const kept = async (archive: Page): Promise<string> => {
  const mirror = await archive.evaluate(async () => {
    type Area = { get: (keys: null) => Promise<Record<string, unknown>> };
    const { local } = (globalThis as unknown as { chrome: { storage: { local: Area } } }).chrome.storage;
    return local.get(null);
  });
  return JSON.stringify({ records: await keptRecords(archive), mirror });
};

/** Steps of one guide and their repetitions, at most. */
const PATIENCE = 40;

/** The one thing in sight with these words that a hand could press or choose, in the portal's page. */
const handle = async (portal: FrameLocator, words: string): Promise<Locator | null> => {
  for (const exact of [true, false])
    for (const role of ['menuitem', 'button', 'radio', 'link'] as const) {
      const found = portal.getByRole(role, { name: words, exact }).filter({ visible: true });
      if ((await found.count()) === 1) return found;
    }
  return null;
};

/** Does what a step says, knowing nothing but its words: those between « » are pressed in their order. */
const obey = async (page: Page, what: string): Promise<void> => {
  const panel = panelOf(page);
  const portal = page.frameLocator('iframe');
  for (const [, words = ''] of what.matchAll(/«([^»]+)»/g)) {
    if (words === 'Compila') await panel.compila();
    else if (words === 'Controlla') expect(await panel.controlla()).toContain('0 errori');
    else if (words === 'Prima di confermare') await expect(panel.region(words)).toBeVisible();
    else {
      // "Apri i tre puntini accanto alla sua riga": the row is known by the code that the panel shows.
      if (what.includes('tre puntini') && words === 'Dettaglio')
        await portal.getByRole('row').filter({ hasText: AFFIDAMENTO.codiceAppalto }).getByRole('button').click();
      await (await handle(portal, words))?.click();
      // "Rispondi al messaggio del portale".
      const answer = portal.getByRole('button', { name: 'Procedi', exact: true });
      if (await answer.isVisible()) await answer.click();
    }
  }
  if (what.includes('Quando l’esito è positivo')) await expect(portal.getByText(/esito positivo/)).toBeVisible();
};

test('from a fresh browser to the first practice CIG, doing only what the guide says; the register does not know of it', async ({
  extension,
}) => {
  const archive = await extension.open('archivio.html#registro');
  await archive.getByRole('heading', { level: 1 }).waitFor();
  const before = await kept(archive);

  const welcome = await extension.open('archivio.html#benvenuto');
  await welcome.getByRole('link', { name: 'Prova nella palestra' }).click();
  const page = extension.context.pages().find((one) => one.url().includes('palestra.html')) ?? welcome;
  await expect(page.getByText('Non è il portale vero')).toBeVisible();
  expect(await problems(page, 'palestra')).toEqual([]);
  await page.getByRole('link', { name: 'Prova sulla PCP' }).press('Enter');
  await expect(page.locator('#palestra-portale')).toBeFocused();
  const guida = panelOf(page).region('Guida');
  await guida.getByRole('button', { name: 'Segui la guida' }).click();
  expect(await axeViolations(page)).toEqual([]);

  const register = page.getByRole('region', { name: 'Registro della palestra' });
  const issued = (): Promise<boolean> => register.getByText(/PROVA U/).isVisible();
  const title = guida.locator('h3');
  const followed: string[] = [];
  for (let n = 0; n < PATIENCE && !(await issued()); n++) {
    const now = await title.innerText();
    followed.push(now);
    await obey(page, await guida.locator('.guida__what').first().innerText());
    const done = guida.getByRole('button', { name: 'È fatto' });
    if (await done.isVisible()) await done.click();
    // The page decides the step: it is another one, or the CIG is there.
    await expect
      .poll(async () => (await title.innerText()) !== now || (await issued()), {
        message: `il passo «${now}» non porta avanti; seguiti: ${followed.join(' → ')}`,
      })
      .toBe(true);
  }
  await expect(register).toContainText(/PROVA U[0-9A-F]{9}/);
  // Each step once: nobody was led in a circle.
  expect(new Set(followed).size).toBe(followed.length);
  // The assistant sees the CIG on the page, as on the real portal.
  await expect(page.locator('#appalto strong.mono')).toHaveText(/^U[0-9A-F]{9}$/);
  expect(await kept(archive)).toBe(before);
});
