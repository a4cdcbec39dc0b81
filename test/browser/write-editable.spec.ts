import { undoIn, writeIn } from './widget-page.ts';
import { expect, of, open, test } from './write-hostile-page.ts';

test('an editable part of the page: the editor hears what is typed, and undo gives its text back', async ({ page }) => {
  await open(
    page,
    '<div id="t" contenteditable="true" role="textbox">Testo di prima</div>',
    `globalThis.heard = []; t.addEventListener('input', (e) => heard.push(e.inputType));`,
  );
  const target = of('richtext');
  expect(await writeIn(page, target, 'Affidamento diretto')).toMatchObject({ status: 'written' });
  expect(await page.evaluate(() => (globalThis as never as { heard: string[] }).heard)).toEqual(['insertText']);
  expect(await writeIn(page, target, 'Affidamento diretto')).toMatchObject({ status: 'already' });
  expect(await undoIn(page, target, 'Affidamento diretto')).toMatchObject({ status: 'restored' });
  expect(await page.locator('#t').textContent()).toBe('Testo di prima');
});

test('an editor that puts its own text back', async ({ page }) => {
  await open(
    page,
    '<div id="t" contenteditable="true">Mio</div>',
    `t.addEventListener('input', () => setTimeout(() => { t.textContent = 'Mio'; }, 50));`,
  );
  expect(await writeIn(page, of('richtext'), 'Tuo')).toMatchObject({ status: 'failed', value: 'Mio' });
});

test('a day made of editable sections, a digit at a time', async ({ page }) => {
  const part = (name: string, max: number) =>
    `<span role="spinbutton" contenteditable="true" tabindex="0" aria-label="${name}" aria-valuemax="${max}"></span>`;
  await open(
    page,
    `<div id="t" role="group">${part('Giorno', 31)}/${part('Mese', 12)}/${part('Anno', 9999)}</div>`,
    `globalThis.digits = 0;
     for (const s of t.children) {
       let held = '';
       s.addEventListener('focus', () => { held = ''; });
       s.addEventListener('input', (e) => { digits += 1; held += e.data; s.textContent = held; getSelection().selectAllChildren(s); });
     }`,
  );
  const target = of('date');
  expect(await writeIn(page, target, '2026-03-05')).toMatchObject({ status: 'written', value: '2026-03-05' });
  expect(await page.locator('#t').textContent()).toBe('05/03/2026');
  expect(await page.evaluate(() => (globalThis as never as { digits: number }).digits)).toBe(8);
  expect(await writeIn(page, target, 'domani')).toMatchObject({ status: 'refused', value: '2026-03-05' });
});

test('entries without a role, beside a list for screen readers only', async ({ page }) => {
  await open(
    page,
    `<div id="t" role="combobox" tabindex="0" aria-haspopup="listbox" aria-expanded="false" style="width:200px;height:20px"></div>
     <div style="position:absolute;width:0;height:0;overflow:hidden"><div role="option">Due</div></div>
     <div id="l" hidden><div class="item">Uno</div><div class="item">Due</div></div>`,
    `t.addEventListener('click', () => { l.hidden = !l.hidden; t.setAttribute('aria-expanded', String(!l.hidden)); });
     for (const o of l.children) o.onclick = () => { t.textContent = o.textContent; l.hidden = true; t.setAttribute('aria-expanded', 'false'); };`,
  );
  expect(await writeIn(page, of('combobox'), 'Due')).toMatchObject({ status: 'written', value: 'Due' });
});

test('the typed text mirrored as an entry is not an entry', async ({ page }) => {
  await open(
    page,
    `<input id="t" role="combobox" aria-autocomplete="list" aria-expanded="false">
     <ul id="l" role="listbox" hidden></ul>`,
    `t.addEventListener('input', () => {
       l.hidden = t.value === '';
       t.setAttribute('aria-expanded', String(!l.hidden));
       l.innerHTML = '<li role="option"><input value="' + t.value + '">' + t.value + '</li>';
     });
     t.addEventListener('keydown', (e) => { if (e.key === 'Escape') { l.hidden = true; t.setAttribute('aria-expanded', 'false'); } });`,
  );
  expect(await writeIn(page, of('autocomplete'), 'Esempio', { patience: 800 })).toMatchObject({ status: 'refused' });
  expect(await page.locator('#t').inputValue()).toBe('');
});

test('several options of a native list: all or none', async ({ page }) => {
  await open(
    page,
    '<select id="t" multiple><option selected>Uno</option><option>Due</option><option>Tre</option></select>',
  );
  const target = of('multiselect');
  expect(await writeIn(page, target, ['Due', 'Nove'])).toMatchObject({ status: 'refused', value: ['Uno'] });
  expect(await writeIn(page, target, ['Tre', 'Due'])).toMatchObject({ status: 'written', value: ['Due', 'Tre'] });
  expect(await undoIn(page, target, ['Tre', 'Due'])).toMatchObject({ status: 'restored', value: ['Uno'] });
});
