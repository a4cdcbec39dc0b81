import { PCP_URL } from '../portals/serve.ts';
import { mutatedPage } from '../portals-unit/dom-pages.ts';
import { createRandom } from '../portals-unit/random.ts';
import { expect, loadLib, test } from './chromium.ts';
import type * as Lib from './recognise-lib.ts';

const SEED = Number(process.env.SEED ?? 20261122);
const PAGES = Number(process.env.PAGES ?? 500);
const BATCH = 25;

type Read = {
  page: string;
  fields: { is: string | null; said: string | null; label: string; where: string; why: string }[];
};

/** Reads pages in a real browser: what each control is, and what recognition would write there. */
const readPages = (pages: string[]): Read[] => {
  const { lib } = globalThis as never as { lib: typeof Lib };
  const { document, location } = globalThis;
  return pages.map((html) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    document.body.replaceChildren(...parsed.body.childNodes);
    const found = lib.recognise(document, location.href);
    const writable = new Set(found.fields.map(({ element }) => element));
    const known = new Map(found.known.map((one) => [one.field.element, one]));
    const unknown = new Map(found.unknown.map((one) => [one.field.element, one]));
    return {
      page: `${found.page} ${found.scheda}`,
      fields: [...document.querySelectorAll('input,select,textarea')].map((element) => {
        const one = known.get(element);
        const field = (one ?? unknown.get(element))?.field;
        return {
          is: element.getAttribute('data-is'),
          said: one && writable.has(element) ? lib.fieldKey(one.id, one.index) : null,
          label: field?.label ?? '',
          where: field?.headings.join(' > ') ?? '',
          why: unknown.get(element)?.why ?? '',
        };
      }),
    };
  });
};

test('on reworded pages full of decoys no field is taken for another, and nearly all are found', async ({ page }) => {
  test.setTimeout(240_000);
  await page.route(/^https?:/, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><html lang="it"><title>PCP</title>',
    }),
  );
  await page.goto(PCP_URL);
  await loadLib(page, 'test/browser/recognise-lib.ts');
  const wrong: string[] = [];
  const lost: string[] = [];
  const missed = new Map<string, number>();
  const decoys = new Map<string, number>();
  let all = 0;
  let right = 0;
  for (let from = 0; from < PAGES; from += BATCH) {
    const made = Array.from({ length: Math.min(BATCH, PAGES - from) }, (_, n) =>
      mutatedPage(createRandom(SEED + from + n)),
    );
    for (const name of made.flatMap((one) => one.decoys)) decoys.set(name, (decoys.get(name) ?? 0) + 1);
    const read = await page.evaluate(
      readPages,
      made.map(({ html }) => html),
    );
    for (const [n, one] of read.entries()) {
      if (one.page !== 'form AD5') lost.push(`seed ${SEED + from + n}: ${one.page}`);
      for (const { is, said, label, where, why } of one.fields) {
        if (is) all++;
        if (is && is === said) right++;
        else if (said) wrong.push(`seed ${SEED + from + n}: «${label}» [${where}] is ${is}, said ${said}`);
        else if (is) {
          const key = `${is.replace(/@.*/, '')} «${label}» ${why}`;
          missed.set(key, (missed.get(key) ?? 0) + 1);
        }
      }
    }
  }
  const recall = right / all;
  const shown = [...decoys].map(([name, count]) => `${name} ${count}`).join(', ');
  console.log(
    `mutated pages: seed ${SEED}, ${PAGES} pages, ${all} fields, recall ${recall.toFixed(4)}, wrong ${wrong.length}, decoys: ${shown}`,
  );
  if (process.env.SHOW)
    console.log(
      [...missed]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 25)
        .join('\n'),
      lost.slice(0, 5),
    );
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(lost.slice(0, 20)).toEqual([]);
  expect(recall).toBeGreaterThanOrEqual(0.9);
});
