import type { Page } from '@playwright/test';
import { WIDGETS, type WidgetCase } from '../bench/widgets.ts';
import { expect, test } from './chromium.ts';
import { bindingsOf, openWidgets, setBinding, undoIn, writeIn } from './widget-page.ts';

for (const library of ['material', 'prime'] as const) {
  test.describe(library, () => {
    const cases = Object.entries(WIDGETS[library]);
    let page: Page;
    test.beforeAll(async ({ browser }) => {
      page = await browser.newPage();
      await openWidgets(page, library);
    });
    test.afterAll(() => page.close());

    for (const [name, one] of cases) {
      test(`${library} ${name}`, () => roundTrip(page, name, one));
      test(`${library} ${name}, full before`, () => overwrite(page, name, one));
    }
  });
}

/** An overlay takes its time to fade. */
const nothingOpen = (page: Page): Promise<void> =>
  expect(page.locator('[role=option]:visible, .cdk-overlay-backdrop'), 'niente resta aperto').toHaveCount(0);

const roundTrip = async (page: Page, name: string, one: WidgetCase): Promise<void> => {
  const before = (await bindingsOf(page))[name];
  const first = await writeIn(page, one, one.value);
  expect(first, 'scritto').toMatchObject({ status: 'written', reason: '' });
  expect((await bindingsOf(page))[name], 'modello').toEqual(one.model);
  expect(await writeIn(page, one, one.value), 'già giusto').toMatchObject({ status: 'already' });
  if (one.wrong !== undefined) {
    expect(await writeIn(page, one, one.wrong), 'voce che non c’è').toMatchObject({ status: 'refused' });
    expect((await bindingsOf(page))[name], 'modello intatto').toEqual(one.model);
  }
  const undone = await undoIn(page, one, one.value);
  if (one.sticky) expect(undone.status).toBe('failed');
  else {
    expect(undone, 'annullato').toMatchObject({ status: 'restored' });
    expect((await bindingsOf(page))[name] ?? '', 'modello di prima').toEqual(one.cleared ?? before ?? '');
  }
  await nothingOpen(page);
};

/** The page comes with another value: it is replaced, and undo gives exactly that one back. */
const overwrite = async (page: Page, name: string, one: WidgetCase): Promise<void> => {
  await setBinding(page, name, one.prior);
  await page.waitForTimeout(100);
  expect((await bindingsOf(page))[name]).toEqual(one.prior);
  if (one.wrong !== undefined) {
    expect(await writeIn(page, one, one.wrong), 'voce che non c’è').toMatchObject({ status: 'refused' });
    expect((await bindingsOf(page))[name], 'modello intatto').toEqual(one.prior);
  }
  expect(await writeIn(page, one, one.value), 'scritto').toMatchObject({ status: 'written', reason: '' });
  expect((await bindingsOf(page))[name], 'modello').toEqual(one.model);
  expect(await undoIn(page, one, one.value), 'annullato').toMatchObject({ status: 'restored' });
  expect((await bindingsOf(page))[name], 'modello di prima').toEqual(
    // PrimeNG keeps several options in the order of the clicks.
    Array.isArray(one.prior) ? expect.arrayContaining(one.prior) : one.prior,
  );
  await nothingOpen(page);
};
