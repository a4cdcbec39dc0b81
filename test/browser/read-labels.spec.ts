import type { Page } from '@playwright/test';
import { expect, test } from './chromium.ts';
import { CAPTIONS } from './labels/captions.ts';
import { bigPage, heldOutPages, labelPages } from './labels/pages.ts';
import { judgePage } from './read-page.ts';

let page: Page;
test.beforeAll(async ({ browser }) => {
  page = await browser.newPage();
});
test.afterAll(() => page.close());

for (const { name, html, fields } of [...labelPages(), ...heldOutPages()])
  test(`labels: ${name}`, async () => {
    expect(fields).toBeGreaterThanOrEqual(CAPTIONS.length);
    expect(await judgePage(page, html)).toEqual({ fields, exact: fields, wrong: [], missing: [] });
  });

test('labels: all layouts on one page of 1000 controls', async () => {
  expect(await judgePage(page, bigPage(1000))).toEqual({ fields: 1000, exact: 1000, wrong: [], missing: [] });
});
