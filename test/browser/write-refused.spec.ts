import type { Page } from '@playwright/test';
import type { FieldValue } from '../../lib/domain/field.ts';
import type { FieldKind } from '../../lib/page/field.ts';
import { undoIn, valueIn, writeIn } from './widget-page.ts';
import { expect, of, open, T, test } from './write-hostile-page.ts';

test.describe('fields that must not be written', () => {
  const refused = async (page: Page, target: { selector: string; kind: FieldKind }, value: FieldValue) => {
    const before = await valueIn(page, target);
    const result = await writeIn(page, target, value);
    expect(result.status).toBe('refused');
    expect(result.reason).not.toBe('');
    expect(await valueIn(page, target)).toEqual(before);
    return result;
  };

  for (const [name, body] of Object.entries({
    disabled: '<input id="t" value="x" disabled>',
    readonly: '<input id="t" value="x" readonly>',
    'inside a disabled fieldset': '<fieldset disabled><input id="t" value="x"></fieldset>',
    'aria-disabled': '<input id="t" value="x" aria-disabled="true">',
    inert: '<div inert><input id="t" value="x"></div>',
    hidden: '<div style="display:none"><input id="t" value="x"></div>',
    'clipped to nothing': '<div style="width:0;height:0;overflow:hidden"><input id="t" value="x"></div>',
    'shorter than the value': '<input id="t" value="x" maxlength="4">',
    'of a kind that takes one value': '<input id="t" value="x" type="number">',
    'a file': '<input id="t" type="file">',
    'a password': '<input id="t" type="password" value="x">',
    'a button': '<input id="t" type="button" value="x">',
    'a submit button': '<input id="t" type="submit" value="x">',
    'an image button': '<input id="t" type="image" alt="x">',
  }))
    test(name, async ({ page }) => {
      await open(page, body);
      await refused(page, T, 'Carta per fotocopie');
    });

  for (const [name, body, kind, value] of [
    ['an empty value', '<input id="t" value="x">', 'text', ' '],
    ['disabled tick', '<input id="t" type="checkbox" disabled>', 'checkbox', true],
    ['disabled choice', '<label><input id="t" type="radio" name="r" disabled>Sì</label>', 'radio', 'Sì'],
    ['readonly date', '<input id="t" value="01/02/2026" readonly>', 'date', '2026-11-22'],
    ['two values for one box', '<input id="t" value="x">', 'text', ['a', 'b']],
    ['a third decimal', '<input id="t" value="1,00">', 'number', 1.005],
    ['no number', '<input id="t" value="1,00">', 'number', Number.NaN],
    ['a word in an amount', '<input id="t" value="1,00">', 'number', 'molto'],
  ] as const)
    test(name, async ({ page }) => {
      await open(page, body);
      await refused(page, of(kind), value as FieldValue);
    });
});

test.describe('ticks', () => {
  test('a transparent box that its label draws', async ({ page }) => {
    await open(
      page,
      `<label style="position:relative;display:inline-block;width:80px;height:20px"><input id="t" type="checkbox" style="opacity:0;position:absolute;width:1px;height:1px">Accetto</label>`,
      `globalThis.clicks = 0; t.addEventListener('change', () => { clicks += 1; });`,
    );
    const target = of('checkbox');
    expect(await writeIn(page, target, true)).toMatchObject({ status: 'written', value: true });
    expect(await writeIn(page, target, true)).toMatchObject({ status: 'already' });
    expect(await undoIn(page, target, true)).toMatchObject({ status: 'restored' });
    expect(await page.evaluate(() => (globalThis as never as { clicks: number }).clicks)).toBe(2);
  });

  test('a switch made of a button inside a form presses nothing else', async ({ page }) => {
    await open(
      page,
      '<button type="button" id="t" role="switch" aria-checked="false">Titolare</button>',
      `t.onclick = () => t.setAttribute('aria-checked', String(t.getAttribute('aria-checked') === 'false'));`,
    );
    expect(await writeIn(page, of('switch'), true)).toMatchObject({ status: 'written' });
  });

  test('a switch that would send the form is not pressed', async ({ page }) => {
    await open(page, '<button id="t" role="switch" aria-checked="false">Titolare</button>');
    expect(await writeIn(page, of('switch'), true)).toMatchObject({ status: 'refused', value: false });
  });
});
