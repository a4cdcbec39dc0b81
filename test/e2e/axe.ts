import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Axe = {
  run(
    root: Document,
    options: { runOnly: readonly string[] },
  ): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }>;
};

/**
 * What axe finds wrong on a page by WCAG 2.2 AA (or by the rules named), one line for each element; evaluated over CDP,
 * so the CSP stays as it is.
 */
export const axeViolations = async (page: Page, only: readonly string[] = TAGS): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(async (tags) => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(document, { runOnly: tags });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
    );
  }, only);
};

/** The looks of a page, and what axe is to look for in each: in the dark only the colours are others. */
const LOOKS = [
  { colorScheme: 'light', rules: TAGS },
  { colorScheme: 'dark', rules: ['color-contrast'] },
] as const;
/** What a narrow page may do to what was right in a wide one. */
const NARROW = ['target-size', 'scrollable-region-focusable'];
/** Axe takes a target half under a bar that stays for a small one, though the page scrolls. */
const UNSTUCK = '.savebar,.actions-bar,.popup__head,.popup__ways,.toast{position:static!important}';
/** The spacing that a reader may ask for (WCAG 1.4.12). */
const SPACING =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}';

const settle = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    for (const animation of document.getAnimations()) animation.finish();
  });

/** What sticks out to the right, and what words are cut. */
const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = [...document.querySelectorAll<HTMLElement>('body *:not(input, textarea, select)')].filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      if (element.closest('.visually-hidden, thead') || ![overflowX, overflowY].includes('hidden')) return false;
      return element.scrollHeight > element.clientHeight + 2 || element.scrollWidth > element.clientWidth + 2;
    });
    return [
      ...(scrollWidth > clientWidth ? [`sporge di ${scrollWidth - clientWidth} px`] : []),
      ...cut.map(({ className, textContent }) => `tagliato: ${className} ${textContent?.slice(0, 40)}`),
    ];
  });

/** Puts a style on a page whose CSP allows none but its own, in the place of the one before. */
const restyle = (page: Page, style: string): Promise<void> =>
  page.evaluate(async (text) => {
    document.adoptedStyleSheets = [await new CSSStyleSheet().replace(text)];
  }, style);

/**
 * What can be found of a state of a page without a person: axe in the light, contrast in the dark, and at 400 % zoom (320
 * by 256) the targets, what sticks out, and what is cut with the reader's own spacing.
 */
export const problems = async (page: Page, state: string, width = 1280): Promise<string[]> => {
  const found: string[] = [];
  const add = (where: string, lines: string[]) => found.push(...lines.map((line) => `${state}, ${where}: ${line}`));
  await page.bringToFront();
  await page.setViewportSize({ width, height: 900 });
  await restyle(page, UNSTUCK);
  for (const { colorScheme, rules } of LOOKS) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await settle(page);
    add(colorScheme, await axeViolations(page, rules));
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  add(`${width} px`, await misfits(page));
  await page.setViewportSize({ width: 320, height: 256 });
  await settle(page);
  add('320 px', [...(await axeViolations(page, NARROW)), ...(await misfits(page))]);
  await restyle(page, SPACING);
  add('320 px con più spazio', await misfits(page));
  await restyle(page, '');
  await page.setViewportSize({ width, height: 900 });
  return found;
};
