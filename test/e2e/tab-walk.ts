import type { Page } from '@playwright/test';

/** More than any page has. */
const MOST = 150;

/** The element that has the focus: whether it is seen, whether its ring is, and whether it was here before; null at the end. */
const stop = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { left, top, width, height } = element.getBoundingClientRect();
    const seen = [0.05, 0.5, 0.95].some((across) =>
      [0.1, 0.5, 0.9].some((down) => {
        const there = document.elementFromPoint(left + width * across, top + height * down);
        return there !== null && (element.contains(there) || there.contains(element));
      }),
    );
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const again = element.hasAttribute('data-walked');
    element.setAttribute('data-walked', '');
    const name = `${element.tagName} ${element.id || element.textContent?.trim().slice(0, 40)}`;
    return { name, seen, again, ring: outlineStyle !== 'none' && outlineWidth !== '0px' };
  });

/**
 * Walks a page with Tab from its beginning: where the focus is under something that stays in front (WCAG 2.4.11), where
 * its ring is not seen (2.4.7), and whether the walk ends (2.1.2). Gives how many stops there were, and what is wrong.
 */
export const tabWalk = async (page: Page): Promise<{ stops: number; wrong: string[] }> => {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('[data-walked]')) element.removeAttribute('data-walked');
    // The browser goes on from where the focus was, even when what had it is no more.
    const start = Object.assign(document.createElement('span'), { tabIndex: -1 });
    (document.querySelector('dialog[open]') ?? document.body).prepend(start);
    start.focus();
    start.remove();
    scrollTo(0, 0);
  });
  const wrong: string[] = [];
  for (let stops = 0; stops < MOST; stops += 1) {
    await page.keyboard.press('Tab');
    const there = await stop(page);
    if (!there || there.again) return { stops, wrong };
    if (!there.seen) wrong.push(`coperto: ${there.name}`);
    if (!there.ring) wrong.push(`senza anello: ${there.name}`);
  }
  return { stops: MOST, wrong: [...wrong, 'il giro non finisce'] };
};
