import type { Page } from '@playwright/test';
import { axeViolations } from './axe.ts';
import { draft, expect, panelBeside, test } from './panel-tools.ts';

test.describe.configure({ timeout: 240_000 });

const LOOKS = [
  { colorScheme: 'light' },
  // Before the dark one: an emulated jump from dark to forced colours may leave a few rows in the old colours for a while.
  { colorScheme: 'light', forcedColors: 'active' },
  { colorScheme: 'dark' },
] as const;
/** Where to leave pictures for people to look at; none unless asked for. */
const PICTURES = process.env.CIGNO_PICTURES;

/** What axe finds in each look at both widths, and whether something sticks out to the right. */
const problems = async (page: Page, state: string): Promise<string[]> => {
  const found: string[] = [];
  await page.bringToFront();
  for (const width of [360, 480]) {
    await page.setViewportSize({ width, height: 900 });
    for (const look of LOOKS) {
      const name = `${state} ${width} ${'forcedColors' in look ? 'forced' : look.colorScheme}`;
      await page.emulateMedia({ forcedColors: 'none', ...look, reducedMotion: 'reduce' });
      await page.evaluate(async () => {
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
        for (const animation of globalThis.document.getAnimations()) animation.finish();
      });
      found.push(...(await axeViolations(page)).map((line) => `${name}: ${line}`));
      if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name.replaceAll(' ', '-')}.png`, fullPage: true });
    }
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth: wide, clientWidth: room } = globalThis.document.documentElement;
      return { scrollWidth: wide, clientWidth: room };
    });
    if (scrollWidth > clientWidth) found.push(`${state} ${width}: sporge di ${scrollWidth - clientWidth} px`);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  return found;
};

test('the panel has no accessibility violations, whatever it shows', async ({ extension }) => {
  const { pcp, panel } = await draft(extension);
  const { page: beside } = panel;
  await pcp.set('appalto.datiBase.oggetto', [], 'Scritto dal RUP');
  await expect(beside.getByRole('checkbox', { name: 'Sovrascrivi' })).toBeVisible();
  expect(await problems(beside, 'piano')).toEqual([]);
  await panel.compila();
  expect(await problems(beside, 'esito')).toEqual([]);
  await panel.annulla();
  await panel.controlla();
  expect(await problems(beside, 'controlli')).toEqual([]);
  const blank = await extension.context.newPage();
  const nowhere = await panelBeside(extension, blank);
  await expect(nowhere.page.getByRole('heading', { name: 'Qui non c’è una pagina dei portali' })).toBeVisible();
  expect(await problems(nowhere.page, 'nessuna')).toEqual([]);
});
