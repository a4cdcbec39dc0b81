import type { Page } from '@playwright/test';
import { GROUP } from './tick-group-page.ts';
import { undoIn, valueIn, writeIn } from './widget-page.ts';
import { expect, of, open, test } from './write-hostile-page.ts';

test.describe('a group of check boxes is written', () => {
  const target = { ...of('multiselect'), selector: '[name=funzioni]' };
  const script = `globalThis.clicks = []; document.querySelectorAll('[name=funzioni]').forEach((one) =>
    one.addEventListener('change', () => { clicks.push(one.value + (one.checked ? '+' : '-')); }));`;
  const clicks = (page: Page): Promise<string[]> =>
    page.evaluate(() => (globalThis as never as { clicks: string[] }).clicks);

  test('only the boxes whose state differs are clicked, and undo clicks them back', async ({ page }) => {
    await open(page, GROUP, `document.querySelectorAll('[name=funzioni]')[0].checked = true;${script}`);
    expect(await valueIn(page, target)).toEqual(['Programmazione']);
    expect(await writeIn(page, target, ['Progettazione', 'Esecuzione'])).toMatchObject({
      status: 'written',
      value: ['Progettazione', 'Esecuzione'],
    });
    expect(await clicks(page)).toEqual(['1-', '2+', '3+']);
    expect(await writeIn(page, target, ['3', '2'])).toMatchObject({ status: 'already' });
    expect(await undoIn(page, target, ['Progettazione', 'Esecuzione'])).toMatchObject({ status: 'restored' });
    expect(await valueIn(page, target)).toEqual(['Programmazione']);
    expect((await clicks(page)).slice(3).sort()).toEqual(['1+', '2-', '3-']);
  });

  test('an empty group becomes empty again', async ({ page }) => {
    await open(page, GROUP, script);
    expect(await valueIn(page, target)).toBeNull();
    expect(await writeIn(page, target, 'Esecuzione')).toMatchObject({ status: 'written', value: ['Esecuzione'] });
    expect(await undoIn(page, target, 'Esecuzione')).toMatchObject({ status: 'restored', value: null });
  });

  test('nothing is clicked when one of the words is not there, or may not be ticked', async ({ page }) => {
    await open(page, GROUP, `document.querySelectorAll('[name=funzioni]')[2].disabled = true;${script}`);
    expect(await writeIn(page, target, ['Progettazione', 'Collaudo'])).toMatchObject({ status: 'refused' });
    expect(await writeIn(page, target, ['Progettazione', 'Esecuzione'])).toMatchObject({ status: 'refused' });
    expect(await clicks(page)).toEqual([]);
  });

  test('a page that takes a tick back is not called written', async ({ page }) => {
    await open(
      page,
      GROUP,
      `${script}document.querySelectorAll('[name=funzioni]')[1].addEventListener('change', (e) => setTimeout(() => { e.target.checked = false; }, 50));`,
    );
    expect(await writeIn(page, target, ['Progettazione', 'Esecuzione'])).toMatchObject({ status: 'failed' });
  });

  test('a page that draws the group anew at each tick gets all of them', async ({ page }) => {
    await open(
      page,
      `<div id="host">${GROUP}</div>`,
      `host.addEventListener('change', () => { const on = [...host.querySelectorAll('input')].map((one) => one.checked);
        const fresh = host.firstElementChild.cloneNode(true); host.replaceChildren(fresh);
        fresh.querySelectorAll('input').forEach((one, i) => { one.checked = on[i]; }); });`,
    );
    expect(await writeIn(page, target, ['Progettazione', 'Esecuzione'])).toMatchObject({ status: 'written' });
    expect(await undoIn(page, target, ['Progettazione', 'Esecuzione'])).toMatchObject({ status: 'restored' });
  });
});
