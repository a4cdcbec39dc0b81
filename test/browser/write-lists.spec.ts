import { undoIn, writeIn } from './widget-page.ts';
import { expect, list, of, open, test } from './write-hostile-page.ts';

test.describe('lists', () => {
  const combo = of('combobox');

  test('options that arrive after a second', async ({ page }) => {
    await open(page, list(['Uno', 'Due'], 1000));
    expect(await writeIn(page, combo, 'Due')).toMatchObject({ status: 'written', value: 'Due' });
    expect(await undoIn(page, combo, 'Due')).toMatchObject({ status: 'failed' });
  });

  test('a native select filled after a second', async ({ page }) => {
    await open(
      page,
      '<select id="t"><option value="">Caricamento…</option></select>',
      `setTimeout(() => { for (const o of ['Uno', 'Due']) t.add(new Option(o, o)); }, 1000);`,
    );
    expect(await writeIn(page, of('select'), 'Due')).toMatchObject({ status: 'written', value: 'Due' });
  });

  for (const [name, body, kind] of [
    ['an ARIA list', list(['Uno', 'Due', 'Due']), 'combobox'],
    [
      'a native select',
      '<select id="t"><option value=""></option><option value="1">Due</option><option value="2">Due</option></select>',
      'select',
    ],
    [
      'radios',
      '<label><input type="radio" id="t" name="r" value="1">Due</label><label><input type="radio" name="r" value="2">Due</label>',
      'radio',
    ],
  ] as const)
    test(`two options of the same text in ${name}`, async ({ page }) => {
      await open(page, body);
      const result = await writeIn(page, of(kind), 'Due');
      expect(result).toMatchObject({ status: 'refused', value: null });
      expect(result.reason).toMatch(/più di una/i);
      if (kind === 'combobox') await expect(page.locator('#l')).toBeHidden();
    });

  test('an option that contains the wanted text is not it', async ({ page }) => {
    await open(page, list(['Due mila', 'Quarantadue']));
    expect(await writeIn(page, combo, 'Due')).toMatchObject({ status: 'refused', value: null });
    await expect(page.locator('#l')).toBeHidden();
  });

  test('a list that never comes', async ({ page }) => {
    await open(page, list(['Due'], 60_000));
    expect(await writeIn(page, combo, 'Due', { patience: 500 })).toMatchObject({ status: 'refused' });
    expect(await page.locator('#t').getAttribute('aria-expanded')).toBe('false');
  });

  test('a disabled option', async ({ page }) => {
    await open(page, '<select id="t"><option>Uno</option><option disabled>Due</option></select>');
    expect(await writeIn(page, of('select'), 'Due')).toMatchObject({ status: 'refused', value: 'Uno' });
  });

  test('a click on the option that the page forgets', async ({ page }) => {
    await open(
      page,
      list(),
      `t.addEventListener('click', () => 0); new MutationObserver(() => { if (t.textContent) t.textContent = ''; }).observe(t, { childList: true });`,
    );
    expect(await writeIn(page, combo, 'Due')).toMatchObject({ status: 'failed', value: null });
  });

  test('a button of the page inside the same wrapper is not a trigger', async ({ page }) => {
    await open(page, `<span>${list()}</span>`, `f.querySelector('span').append(other);`);
    expect(await writeIn(page, combo, 'Due')).toMatchObject({ status: 'written' });
    expect(await writeIn(page, combo, 'Nove')).toMatchObject({ status: 'refused', value: 'Due' });
  });

  test('a dead list whose handle would send or delete: neither is pressed', async ({ page }) => {
    await open(
      page,
      '<span id="w"><div id="t" role="combobox" aria-haspopup="listbox" aria-expanded="false" tabindex="0" style="width:90px;height:20px"></div></span>',
      `send.className = 'dropdown-trigger'; send.textContent = ''; other.className = 'trigger-remove'; w.append(send, other);`,
    );
    expect(await writeIn(page, combo, 'Due', { patience: 500 })).toMatchObject({ status: 'refused' });
  });

  test('a dead combobox beside buttons: none of them is tried', async ({ page }) => {
    await open(
      page,
      '<span id="w"><input id="t" role="combobox" aria-haspopup="listbox" aria-expanded="false"></span>',
      `other.className = 'p-trigger-elimina'; other.setAttribute('aria-label', 'Svuota'); w.append(other);`,
    );
    expect(await writeIn(page, combo, 'Due', { patience: 500 })).toMatchObject({ status: 'refused' });
    await page.evaluate(() => {
      (document.querySelector('#t') as HTMLInputElement).value = '';
    });
  });
});
