import type { Page } from '@playwright/test';
import type { FieldKind } from '../../lib/page/field.ts';
import { writeIn } from './widget-page.ts';
import { box, errors, expect, list, of, open, T, test } from './write-hostile-page.ts';

test.describe('a page that changes what is written', () => {
  test('redefines the setter of value for every box', async ({ page }) => {
    await open(
      page,
      '<input id="t" value="prima">',
      `const d = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
       Object.defineProperty(HTMLInputElement.prototype, 'value', { ...d, set(v) { d.set.call(this, v + '!'); } });`,
    );
    const result = await writeIn(page, T, 'Carta');
    expect(result.status).toBe('failed');
    expect(result.reason).toContain('non ha tenuto il valore');
  });

  test('a setter that throws', async ({ page }) => {
    await open(
      page,
      '<input id="t" value="prima">',
      `const d = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
       Object.defineProperty(HTMLInputElement.prototype, 'value', { ...d, set(v) { throw new Error('no'); } });`,
    );
    expect(await writeIn(page, T, 'Carta')).toMatchObject({ status: 'refused', value: 'prima' });
    expect(await box(page)).toBe('prima');
  });

  test('a tracker on the instance does not deceive', async ({ page }) => {
    await open(
      page,
      '<input id="t">',
      `const d = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
       let tracked = ''; globalThis.model = '';
       Object.defineProperty(t, 'value', { configurable: true, get() { return d.get.call(this); }, set(v) { tracked = v; d.set.call(this, v); } });
       t.addEventListener('input', () => { if (t.value !== tracked) { tracked = t.value; globalThis.model = t.value; } });`,
    );
    expect(await writeIn(page, T, 'Carta')).toMatchObject({ status: 'written' });
    expect(await page.evaluate(() => (globalThis as never as { model: string }).model)).toBe('Carta');
  });

  test('capitals are the same value', async ({ page }) => {
    await open(page, '<input id="t">', `t.onchange = () => { t.value = t.value.toUpperCase(); };`);
    expect(await writeIn(page, T, 'Carta')).toMatchObject({ status: 'written', value: 'CARTA' });
  });

  test('a text it cuts is a failure, and the field gets back what it held', async ({ page }) => {
    await open(page, '<input id="t" value="A1B2C3">', `t.oninput = () => { t.value = t.value.slice(0, 6); };`);
    const result = await writeIn(page, T, 'B0123456789');
    expect(result).toMatchObject({ status: 'failed', value: 'A1B2C3' });
    expect(await box(page)).toBe('A1B2C3');
  });

  test('an amount grouped as Italians do is the same amount', async ({ page }) => {
    await open(
      page,
      '<input id="t" inputmode="decimal">',
      `t.onblur = () => { const n = Number(t.value.replace(/\\./g, '').replace(',', '.')); if (t.value) t.value = n.toLocaleString('it-IT', { minimumFractionDigits: 2, useGrouping: 'always' }); };`,
    );
    const target = of('number');
    expect(await writeIn(page, target, 1234567.5)).toMatchObject({ status: 'written', value: 1234567.5 });
    expect(await box(page)).toBe('1.234.567,50');
    expect(await writeIn(page, target, 1234567.5)).toMatchObject({ status: 'already' });
    expect(await writeIn(page, target, 1234)).toMatchObject({ status: 'written', value: 1234 });
    expect(await box(page)).toBe('1.234,00');
  });

  test('an amount the page reads a hundred times too big is a failure', async ({ page }) => {
    await open(
      page,
      '<input id="t">',
      `t.onchange = () => { if (t.value) t.value = (Number(t.value.replace(/\\D/g, ''))).toLocaleString('it-IT'); };`,
    );
    expect(await writeIn(page, of('number'), 1234.56)).toMatchObject({ status: 'failed', value: null });
    expect(await box(page)).not.toContain('123.456');
  });

  test('wiped 300 ms later', async ({ page }) => {
    await open(page, '<input id="t">', `t.onchange = () => setTimeout(() => { t.value = ''; }, 300);`);
    expect(await writeIn(page, T, 'Carta')).toMatchObject({ status: 'failed', value: null });
  });

  test('a page that throws in its own listeners', async ({ page }) => {
    await open(page, '<input id="t">', `t.oninput = () => { throw new Error('della pagina'); };`);
    expect(await writeIn(page, T, 'Carta')).toMatchObject({ status: 'written' });
    expect(errors).toEqual(['Error: della pagina']);
    errors.length = 0;
  });

  test('a tick that jumps back', async ({ page }) => {
    await open(
      page,
      '<input id="t" type="checkbox">',
      `t.onclick = () => setTimeout(() => { t.checked = false; }, 50);`,
    );
    expect(await writeIn(page, of('checkbox'), true)).toMatchObject({ status: 'failed', value: false });
  });

  test('a date box that refuses', async ({ page }) => {
    await open(
      page,
      '<input id="t" placeholder="gg/mm/aaaa" value="01/02/2026">',
      `t.onblur = () => { t.setAttribute('aria-invalid', String(!/2025$/.test(t.value))); };`,
    );
    const date = of('date');
    expect(await writeIn(page, date, '2026-11-22')).toMatchObject({ status: 'failed', value: '2026-02-01' });
    expect(await box(page)).toBe('01/02/2026');
    expect(await writeIn(page, date, '2026-02-30')).toMatchObject({ status: 'refused' });
    expect(await box(page)).toBe('01/02/2026');
  });

  test('a native date box with limits', async ({ page }) => {
    await open(page, '<input id="t" type="date" max="2026-01-01">');
    expect((await writeIn(page, of('date'), '2026-11-22')).status).not.toBe('written');
    expect(await box(page)).toBe('');
    expect(await writeIn(page, of('date'), '2025-11-22')).toMatchObject({ status: 'written' });
  });
});

test.describe('a field that goes away', () => {
  test('removed by the first event', async ({ page }) => {
    await open(page, '<input id="t">', `t.oninput = () => t.remove();`);
    expect(await writeIn(page, T, 'Carta')).toMatchObject({ status: 'failed', value: null });
  });

  test('removed while its list is open', async ({ page }) => {
    await open(page, list(), `t.onclick = () => setTimeout(() => t.remove(), 30);`);
    expect((await writeIn(page, of('combobox'), 'Due')).status).not.toBe('written');
  });

  test('drawn anew with the value: found again', async ({ page }) => {
    await open(
      page,
      '<span><input id="t" name="oggetto"></span>',
      `document.addEventListener('change', (e) => { const copy = e.target.cloneNode(); copy.value = e.target.value; setTimeout(() => e.target.replaceWith(copy), 50); });`,
    );
    expect(await writeIn(page, T, 'Carta')).toMatchObject({ status: 'written', value: 'Carta' });
  });

  test('drawn anew without the value', async ({ page }) => {
    await open(
      page,
      '<span><input id="t" name="oggetto"></span>',
      `document.addEventListener('change', (e) => { const copy = e.target.cloneNode(); copy.value = ''; setTimeout(() => e.target.replaceWith(copy), 50); }, { once: true });`,
    );
    expect(await writeIn(page, T, 'Carta')).toMatchObject({ status: 'failed', value: null });
  });
});

test.describe('stopping', () => {
  const stop = (page: Page, kind: FieldKind, after: number) =>
    page.evaluate(
      async ([kind, after]) => {
        const { lib } = globalThis as never as { lib: typeof import('./page-lib.ts') };
        const aborter = new AbortController();
        setTimeout(() => aborter.abort(), after as number);
        const field = lib.fieldAt('#t', kind as FieldKind);
        return lib.writeField(field, 'Due', { signal: aborter.signal });
      },
      [kind, after],
    );

  test('before the first touch: nothing changed', async ({ page }) => {
    await open(page, '<input id="t" value="Uno">', `t.oninput = () => note('input');`);
    await page.evaluate(() => 0);
    const result = await page.evaluate(() => {
      const { lib } = globalThis as never as { lib: typeof import('./page-lib.ts') };
      return lib.writeField(lib.fieldAt('#t'), 'Due', { signal: AbortSignal.abort() });
    });
    expect(result).toMatchObject({ status: 'refused', value: 'Uno', reason: 'Compilazione interrotta.' });
  });

  test('while a list is awaited: it is closed', async ({ page }) => {
    await open(page, list(['Due'], 1500));
    expect(await stop(page, 'combobox', 300)).toMatchObject({
      status: 'refused',
      value: null,
      reason: 'Compilazione interrotta.',
    });
    expect(await page.locator('#t').getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator('#t').textContent()).toBe('');
  });

  test('while a text settles: what it holds is still told', async ({ page }) => {
    await open(page, '<input id="t" value="Uno">');
    expect(await stop(page, 'text', 100)).toMatchObject({ status: 'written', value: 'Due' });
  });
});
