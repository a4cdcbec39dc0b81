import type { Page } from '@playwright/test';
import type { FieldValue } from '../../lib/domain/field.ts';
import type { FieldKind } from '../../lib/page/field.ts';
import { undoIn, valueIn, writeIn } from './widget-page.ts';
import { expect, list, of, open, T, test } from './write-hostile-page.ts';

test.describe('radios', () => {
  const RADIOS = `<fieldset><legend>Titolare</legend>
    <label><input id="t" type="radio" name="r" value="s">Sì</label><label><input type="radio" name="r" value="n">No</label></fieldset>`;
  const script = `globalThis.answer = null;
    for (const one of f.querySelectorAll('[name=r]')) one.addEventListener('change', () => { answer = one.value; });`;
  const answer = (page: Page) => page.evaluate(() => (globalThis as never as { answer: string | null }).answer);

  test('a first choice cannot be taken back, and the undo says so', async ({ page }) => {
    await open(page, RADIOS, script);
    expect(await writeIn(page, of('radio'), true)).toMatchObject({ status: 'written' });
    const undone = await undoIn(page, of('radio'), true);
    expect(undone).toMatchObject({ status: 'failed', value: true });
    expect(undone.reason).toMatch(/non si può togliere/);
    // What is seen and what the page believes are still the same answer.
    expect(await page.locator('#t').isChecked()).toBe(true);
    expect(await answer(page)).toBe('s');
  });

  test('an earlier choice is given back', async ({ page }) => {
    await open(page, RADIOS, `${script}f.querySelectorAll('[name=r]')[1].click();`);
    expect(await writeIn(page, of('radio'), true)).toMatchObject({ status: 'written' });
    expect(await undoIn(page, of('radio'), true)).toMatchObject({ status: 'restored', value: false });
    expect(await answer(page)).toBe('n');
  });
});

test.describe('a field drawn anew after it was written', () => {
  /** Draws a part of the page anew, as frameworks do: other elements, same meaning, same values. */
  const redraw = (
    page: Page,
    selector: string,
    change: 'same' | 'message' | 'moved' | 'other' | 'gone',
  ): Promise<void> =>
    page.evaluate(
      ([selector, change]) => {
        const old = globalThis.document.querySelector(selector as string) as HTMLElement;
        const boxes = 'input,select,textarea';
        const fresh = old.cloneNode(true) as HTMLElement;
        old.querySelectorAll<HTMLInputElement>(boxes).forEach((box, i) => {
          const twin = fresh.querySelectorAll<HTMLInputElement>(boxes)[i] as HTMLInputElement;
          twin.value = box.value;
          twin.checked = box.checked;
          // Libraries count their ids up at every drawing.
          if (twin.id.startsWith('mat-')) twin.id = `mat-${i + 900}`;
        });
        const make = (text: string) => Object.assign(globalThis.document.createElement('p'), { textContent: text });
        if (change === 'message') fresh.prepend(make('Attenzione: salvare prima di uscire.'));
        if (change === 'other')
          for (const one of Array.from(fresh.querySelectorAll('label'))) one.firstChild?.replaceWith('Altro ');
        if (change === 'gone') for (const one of Array.from(fresh.querySelectorAll('label'))) one.remove();
        if (change === 'moved') {
          const row = globalThis.document.createElement('div');
          const box = Object.assign(globalThis.document.createElement('input'), { name: 'codice', value: 'x' });
          const label = globalThis.document.createElement('label');
          label.append('Codice ', box);
          row.append(label);
          fresh.prepend(...row.childNodes);
        }
        old.replaceWith(fresh);
      },
      [selector, change] as const,
    );

  const FORM = `<div id="part"><label>Oggetto <input id="t" name="oggetto" value="Prima"></label>
    <label>Note <input name="note" value="Altra"></label></div>`;

  for (const change of ['same', 'message'] as const)
    test(`${change}: found again and given back`, async ({ page }) => {
      await open(page, FORM);
      expect(await writeIn(page, T, 'Carta')).toMatchObject({ status: 'written' });
      await redraw(page, '#part', change);
      expect(await undoIn(page, T, 'Carta')).toMatchObject({ status: 'restored', value: 'Prima' });
      expect(await page.locator('[name=oggetto]').inputValue()).toBe('Prima');
      expect(await page.locator('[name=note]').inputValue()).toBe('Altra');
    });

  for (const change of ['other', 'gone'] as const)
    test(`${change}: another field in its place is not touched`, async ({ page }) => {
      await open(page, FORM);
      expect(await writeIn(page, T, 'Carta')).toMatchObject({ status: 'written' });
      await redraw(page, '#part', change);
      expect(await undoIn(page, T, 'Carta')).toMatchObject({ status: 'gone' });
    });

  type Lib = typeof import('./page-lib.ts');
  /** Writes into the field of that label as the page is read, and keeps what undo needs. */
  const writeRead = (page: Page, label: string, value: FieldValue) =>
    page.evaluate(
      async ([label, value]) => {
        const scope = globalThis as never as { lib: Lib; kept: ReturnType<Lib['snapshot']> };
        const field = scope.lib.readFields(globalThis.document).find((one) => one.label === label);
        if (!field) throw new Error('campo non letto');
        scope.kept = scope.lib.snapshot(field);
        return scope.lib.writeField(field, value as FieldValue);
      },
      [label, value] as const,
    );
  const undoRead = (page: Page, written: FieldValue) =>
    page.evaluate((written) => {
      const { lib, kept } = globalThis as never as { lib: Lib; kept: ReturnType<Lib['snapshot']> };
      return lib.undoWrite(kept, written);
    }, written);

  for (const change of ['same', 'message', 'moved'] as const)
    test(`${change}, as read: found by what it says of itself`, async ({ page }) => {
      await open(page, FORM);
      expect(await writeRead(page, 'Oggetto', 'Carta')).toMatchObject({ status: 'written' });
      await redraw(page, '#part', change);
      expect(await undoRead(page, 'Carta')).toMatchObject({ status: 'restored', value: 'Prima' });
      expect(await page.locator('[name=note]').inputValue()).toBe('Altra');
    });

  for (const [change, more] of [
    ['other', ''],
    ['moved', '<label>Oggetto <input value="Carta"></label>'],
  ] as const)
    test(`${change}, as read: not certain, not touched`, async ({ page }) => {
      await open(page, FORM.replace('</div>', `${more}</div>`));
      expect(await writeRead(page, 'Oggetto', 'Carta')).toMatchObject({ status: 'written' });
      await redraw(page, '#part', change);
      expect(await undoRead(page, 'Carta')).toMatchObject({ status: 'gone' });
      expect(await page.locator('[name=oggetto]').inputValue()).toBe('Carta');
    });

  test('a list whose shown value is part of the words around it', async ({ page }) => {
    const drawn = list().replace(
      '<div id="t"',
      '<div id="part"><label id="c">Settore</label><div id="t" aria-labelledby="c"',
    );
    await open(
      page,
      drawn.replace('</div>', '</div></div>').replace('</script>', 'globalThis.shut = shut;</script>'),
      "part.addEventListener('click', () => undefined);",
    );
    expect(await writeRead(page, 'Settore', 'Due')).toMatchObject({ status: 'written' });
    await page.evaluate(() => {
      const old = globalThis.document.querySelector('#part') as HTMLElement;
      const fresh = old.cloneNode(true) as HTMLElement;
      old.replaceWith(fresh);
      const { t, l, shut } = globalThis as never as { t: HTMLElement; l: HTMLElement; shut: () => void };
      const box = fresh.querySelector('[role=combobox]') as HTMLElement;
      box.addEventListener('click', () => {
        box.setAttribute('aria-expanded', 'true');
        l.hidden = false;
      });
      for (const o of Array.from(l.children))
        o.addEventListener('click', () => {
          box.textContent = o.textContent;
          box.setAttribute('aria-expanded', 'false');
        });
      l.prepend(Object.assign(globalThis.document.createElement('li'), { role: 'option', textContent: '---' }));
      l.firstElementChild?.addEventListener('click', () => {
        box.textContent = '';
        box.setAttribute('aria-expanded', 'false');
        shut();
      });
      void t;
    });
    expect(await undoRead(page, 'Due')).toMatchObject({ status: 'restored', value: null });
  });

  const REST: [string, string, FieldKind, FieldValue][] = [
    [
      'a list',
      '<label>Settore <select id="t" name="s"><option>Uno</option><option>Due</option></select></label>',
      'select',
      'Due',
    ],
    ['a tick', '<label><input id="t" type="checkbox" name="s"> Accordo quadro</label>', 'checkbox', true],
    [
      'a group of ticks',
      '<fieldset><legend>Funzioni</legend><label><input id="t" type="checkbox" name="s" value="1">Uno</label><label><input type="checkbox" name="s" value="2">Due</label></fieldset>',
      'multiselect',
      ['Due'],
    ],
    ['a box with a counted id', '<label for="mat-7">Oggetto</label><input id="mat-7" class="x">', 'text', 'Carta'],
  ];
  for (const [name, body, kind, value] of REST)
    test(`${name}, twice: while it was being written and after`, async ({ page }) => {
      const target = { selector: body.includes('mat-7') ? '.x' : '#t', kind };
      await open(page, `<div id="part">${body}</div>`);
      const before = await valueIn(page, target);
      expect(await writeIn(page, target, value)).toMatchObject({ status: 'written' });
      await redraw(page, '#part', 'same');
      await redraw(page, '#part', 'same');
      expect(await undoIn(page, target, value)).toMatchObject({ status: 'restored', value: before });
    });

  test('somebody else has written there since: it stays', async ({ page }) => {
    await open(page, FORM);
    expect(await writeIn(page, T, 'Carta')).toMatchObject({ status: 'written' });
    await page.locator('#t').fill('A mano');
    await redraw(page, '#part', 'same');
    expect(await undoIn(page, T, 'Carta')).toMatchObject({ status: 'left', value: 'A mano' });
  });
});
