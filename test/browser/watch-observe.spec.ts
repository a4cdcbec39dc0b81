import type { Page } from '@playwright/test';
import { expect, loadLib, test } from './chromium.ts';
import type * as Lib from './watch-lib.ts';

type Watched = { lib: typeof Lib; watch: ReturnType<typeof Lib.begin> };

const HTML = `<!doctype html><title>Prova</title><main><input><button>Apri</button><section hidden>Parte</section></main>`;

/** A page being watched; each look costs `cost` ms of the page's thread. */
const watched = async (page: Page, cost = 0): Promise<void> => {
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: HTML }));
  await page.goto('https://example.test/a');
  await loadLib(page, 'test/browser/watch-lib.ts');
  // Whatever the loading itself still does to the page has settled.
  await page.waitForTimeout(300);
  await page.evaluate((ms) => {
    const here = globalThis as never as Watched;
    here.watch = here.lib.begin(ms);
  }, cost);
};

const looks = (page: Page): Promise<number[]> => page.evaluate(() => (globalThis as never as Watched).watch.looks);

/** Adds a part to the page every `every` ms for `ms`; tells when the last one was added, on the page's clock. */
const storm = (page: Page, ms: number, every: number): Promise<number> =>
  page.evaluate(
    ([length, step]) =>
      new Promise<number>((resolve) => {
        const end = performance.now() + length;
        const timer = setInterval(() => {
          document.body.append(document.createElement('p'));
          const now = performance.now();
          if (now < end) return;
          clearInterval(timer);
          resolve(now);
        }, step);
      }),
    [ms, every] as const,
  );

test('nothing happens, nothing is looked at; a burst is one look, after it', async ({ page }) => {
  await watched(page);
  await page.waitForTimeout(700);
  expect(await looks(page)).toEqual([]);
  await page.evaluate(() => {
    for (let n = 0; n < 500; n += 1) document.body.append(document.createElement('p'));
  });
  await storm(page, 150, 10);
  await expect.poll(() => looks(page)).toHaveLength(1);
  await page.waitForTimeout(900);
  expect(await looks(page)).toHaveLength(1);
});

const WAYS: [string, () => void][] = [
  ['a part added', () => void document.body.append(document.createElement('p'))],
  ['a part shown', () => document.querySelector('section')?.removeAttribute('hidden')],
  ['a value typed', () => void document.querySelector('input')?.dispatchEvent(new Event('input', { bubbles: true }))],
  ['a press', () => document.querySelector('button')?.click()],
  ['pushState', () => history.pushState(null, '', '/b')],
  ['replaceState', () => history.replaceState(null, '', '/c')],
  [
    'the way back',
    () => {
      history.back();
    },
  ],
  [
    'another place of the same document',
    () => {
      location.hash = 'd';
    },
  ],
];
test('every way a page can change is seen', async ({ page }) => {
  await watched(page);
  for (const [n, [what, change]] of WAYS.entries()) {
    await test.step(what, async () => {
      await page.evaluate(change);
      await expect.poll(() => looks(page), what).toHaveLength(n + 1);
      await page.waitForTimeout(400);
    });
  }
  expect(await looks(page)).toHaveLength(WAYS.length);
});

test('what ripples and focus rings do is not looked at', async ({ page }) => {
  await watched(page);
  await page.evaluate(() => {
    for (let n = 0; n < 20; n += 1) document.body.classList.toggle(`ripple-${n}`);
    document.body.style.color = 'red';
  });
  await page.waitForTimeout(800);
  expect(await looks(page)).toEqual([]);
});

test('after the signal nothing is looked at, not even what was already due', async ({ page }) => {
  await watched(page);
  await page.evaluate(() => {
    document.body.append(document.createElement('p'));
    return new Promise((later) => setTimeout(later, 50));
  });
  await page.evaluate(() => (globalThis as never as Watched).watch.stop());
  await storm(page, 600, 50);
  await page.evaluate(() => document.querySelector('button')?.click());
  await page.evaluate(() => history.pushState(null, '', '/dopo'));
  await page.waitForTimeout(900);
  expect(await looks(page)).toEqual([]);
});

test('a hidden tab is left alone until it is seen again, and then looked at once', async ({ page }) => {
  await watched(page);
  await page.evaluate(() => (globalThis as never as Watched).lib.hide(true));
  await storm(page, 1500, 50);
  await page.waitForTimeout(500);
  expect(await looks(page)).toEqual([]);
  await page.evaluate(() => (globalThis as never as Watched).lib.hide(false));
  await expect.poll(() => looks(page)).toHaveLength(1);
  await page.waitForTimeout(900);
  expect(await looks(page)).toHaveLength(1);
  // Seen again without a change in between: nothing to look at.
  await page.evaluate(() => {
    const { lib } = globalThis as never as Watched;
    lib.hide(true);
    lib.hide(false);
  });
  await page.waitForTimeout(600);
  expect(await looks(page)).toHaveLength(1);
});

test('a page that never rests is looked at ever more seldom, and quickly again once it rests', async ({ page }) => {
  await watched(page);
  const end = await storm(page, 8000, 20);
  const during = (await looks(page)).filter((at) => at < end);
  // Without the brake one look a second; with it the pauses grow.
  expect(during.length).toBeGreaterThanOrEqual(2);
  expect(during.length).toBeLessThanOrEqual(5);
  const pauses = during.slice(1).map((at, n) => at - (during[n] ?? 0));
  expect(pauses.at(-1) ?? 0).toBeGreaterThan((pauses[0] ?? 0) * 1.3);
  // The last part of the storm is looked at too.
  await expect.poll(async () => (await looks(page)).at(-1), { timeout: 8000 }).toBeGreaterThanOrEqual(end);
});

test('a page that changes in every task of its own does not starve the look', async ({ page }) => {
  await watched(page);
  const end = await storm(page, 4000, 1);
  expect((await looks(page)).filter((at) => at < end).length).toBeGreaterThanOrEqual(1);
});

test('a look that costs much is paid for with a pause', async ({ page }) => {
  await watched(page, 40);
  await storm(page, 6000, 400);
  // 40 ms at a fiftieth of the time: one look every two seconds, instead of one for every change.
  expect((await looks(page)).length).toBeLessThanOrEqual(5);
});
