import type { Page } from '@playwright/test';
import { SCHEDA_CODES } from '../../lib/domain/codes.ts';
import { PCP_URL } from '../portals/serve.ts';
import { type Drawing, modelPage } from '../portals-unit/model-pages.ts';
import { expect, loadLib, test } from './chromium.ts';
import type * as Lib from './recognise-lib.ts';

type Read = { page: string; scheda: string | null; reasons: string[]; wrong: string[]; missed: string[]; all: number };

/** What recognition says of a page whose controls bear in `data-is` what they are. */
const readPage = ({ html, before = null }: { html: string; before?: Parameters<typeof Lib.recognise>[2] }): Read => {
  const { lib } = globalThis as never as { lib: typeof Lib };
  const { document, location } = globalThis;
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  const { page, scheda, reasons, known, unknown } = lib.recognise(document, location.href, before);
  const said = new Map(known.map(({ field, id, index }) => [field.element, lib.fieldKey(id, index)]));
  const why = new Map(
    unknown.map(({ field, why }) => [field.element, `«${field.label}» [${field.headings.join(' > ')}] ${why}`]),
  );
  const controls = [...document.querySelectorAll('[data-is]')].map((element) => ({
    is: element.getAttribute('data-is'),
    said: said.get(element),
    why: why.get(element),
  }));
  return {
    page,
    scheda,
    reasons,
    all: controls.length,
    wrong: controls.flatMap((one) => (one.said && one.said !== one.is ? [`${one.is} said ${one.said}`] : [])),
    missed: controls.flatMap((one) => (one.said ? [] : [`${one.is} ${one.why}`])),
  };
};

/**
 * Fields that no drawing lets one tell for certain, or that a heading of ours hides: a field that comes to be found is
 * to be taken out of here. Where both quadri economici stand side by side seven captions are the same.
 */
const LEFT_TO_THE_USER = {
  headed: /^appalto\.datiBaseSubappalti\.|\.paeseOperatoreEconomicoMl\./,
  bare: /\.quadroEconomicoConcessioni\.|\.quadroEconomicoStandard\./,
};

const open = async (page: Page): Promise<void> => {
  await page.route(/^https?:/, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><html lang="it"><title>PCP</title>',
    }),
  );
  await page.goto(PCP_URL);
  await loadLib(page, 'test/browser/recognise-lib.ts');
};
const SILENT: Drawing = { captions: 'labels', parts: true, title: 'AnacForm' };

test('a form drawn from ANAC’s model of any scheda is recognised, and no field is taken for another', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await open(page);
  for (const code of SCHEDA_CODES)
    for (const captions of ['labels', 'names'] as const)
      for (const parts of [true, false]) {
        const drawing = { captions, parts, title: `Bozza ${code} – AnacForm` };
        const read = await page.evaluate(readPage, { html: modelPage(code, drawing) });
        if (process.env.SHOW) console.log(code, captions, parts, read.all, read.missed.length, read.missed.join('\n'));
        expect.soft([read.page, read.scheda]).toEqual(['form', code]);
        expect.soft(read.wrong, `${code} ${captions}`).toEqual([]);
        const allowed = LEFT_TO_THE_USER[parts ? 'headed' : 'bare'];
        if (captions === 'labels') expect.soft(read.missed.filter((one) => !allowed.test(one))).toEqual([]);
        // Bare names of properties ("de", "importo") say less: what they do not say is not written.
        else expect.soft(read.missed.length / read.all, code).toBeLessThan(0.4);
      }
});

test('a form that names no scheda is the one of its fields, and two schede with the same fields are left to the user', async ({
  page,
}) => {
  await open(page);
  for (const code of SCHEDA_CODES) {
    const { scheda, reasons, missed, all } = await page.evaluate(readPage, { html: modelPage(code, SILENT) });
    if (code === 'AD2_25' || code === 'AD2_26') {
      expect([scheda, missed.length]).toEqual([null, all]);
      expect(reasons.at(-1)).toBe(
        'non si capisce di quale scheda è il modulo: può essere AD2_25, AD2_26; un’altra sezione può dirlo',
      );
    } else expect(scheda).toBe(code);
  }
});

test('the section that all schede have alike says nothing of the scheda', async ({ page }) => {
  await open(page);
  const [first = '', ...rest] = modelPage('AD5', SILENT).split('<div><h3>');
  const html = `${first}<div><h3>${rest[0]}<div role="tab">Appalto</div><button>Conferma</button></form></main>`;
  const { page: name, scheda, reasons } = await page.evaluate(readPage, { html });
  expect([name, scheda]).toEqual(['form', null]);
  expect(reasons.at(-1)).toContain('può essere AD5, AD4, P5');
  const again = (form: string, before: Parameters<typeof readPage>[0]['before']) =>
    page.evaluate(readPage, { html: form, before });
  // The form it was a look before, it still is; on another page, or when it was none that asks this, nothing is known.
  const was = { portal: 'pcp', page: 'form', scheda: 'P5' } as const;
  expect(await again(html, was)).toMatchObject({ scheda: 'P5', wrong: [], missed: [] });
  expect((await again(html, { ...was, page: 'bozze' })).scheda).toBe(null);
  expect((await again(modelPage('AD2_26', SILENT), was)).scheda).toBe(null);
  expect((await again(modelPage('AD2_26', SILENT), { ...was, scheda: 'AD2_26' })).scheda).toBe('AD2_26');
  expect((await again(modelPage('AD5', SILENT), was)).scheda).toBe('AD5');
});
