import type { Page } from '@playwright/test';
import { specOf } from '../../practice/pcp/schede.ts';
import { PREFILLED, STORY } from '../portals/pcp/story.ts';
import { RENDERINGS } from '../portals/serve.ts';
import { expect, test } from './chromium.ts';
import { visitPcp } from './pcp-page.ts';
import type * as Lib from './pcp-read-lib.ts';

type Read = { id: string; required: boolean; value: unknown };

/** Every field that is known, whatever section is open, with what the library says of it. */
const readAll = (page: Page): Promise<Read[]> =>
  page.evaluate(() => {
    const lib = (globalThis as never as { lib: typeof Lib }).lib;
    const { known } = lib.recognise(globalThis.document, globalThis.location.href);
    return known.map(({ field, id }) => ({ id, required: field.required, value: lib.readValue(field) }));
  });

for (const rendering of RENDERINGS) {
  test(`what the RUP typed is read in open and closed sections alike, required or not (${rendering})`, async ({
    browser,
  }) => {
    const { page, pcp } = await visitPcp(browser, rendering, 'test/browser/pcp-read-lib.ts');
    await pcp.newDraft();
    await pcp.setAll(rendering === 'plain' ? [...PREFILLED, ...STORY] : STORY);
    const seen = await readAll(page);
    const spec = specOf('AD5');
    const must = (id: string) => spec.fields.find((field) => field.id === id)?.required === true;
    const empty = (value: unknown) => value === null || value === '' || (Array.isArray(value) && value.length === 0);
    const typed = new Set([...PREFILLED, ...STORY].map(({ id }) => id));
    expect(seen.length).toBeGreaterThan(15);
    expect(seen.filter(({ id, value }) => typed.has(id) && empty(value)).map(({ id }) => id)).toEqual([]);
    // A mark that is missed costs a question; one that is invented sends the officer after a field nobody wants.
    expect(seen.filter(({ id, required }) => required && !must(id)).map(({ id }) => id)).toEqual([]);
    await page.context().close();
  });
}
