import type { Page } from '@playwright/test';
import { expect, test } from './chromium.ts';
import { readBody, showReader } from './read-page.ts';

type Scope = { lib: typeof import('./read-lib.ts'); document: Document; performance: Performance };

/** Number of fields read and the best time of some readings. */
const timed = async (page: Page, times: number): Promise<{ count: number; ms: number }> =>
  page.evaluate((runs) => {
    const { lib, document, performance } = globalThis as never as Scope;
    let count = 0;
    let ms = Number.POSITIVE_INFINITY;
    for (let i = 0; i < runs; i++) {
      const start = performance.now();
      count = lib.readFields(document).length;
      ms = Math.min(ms, performance.now() - start);
    }
    return { count, ms };
  }, times);

test('hostile: 20.000 boxes cost ten times 2.000, not a hundred', async ({ page }) => {
  const row = '<tr><td><label for="x">Importo</label></td><td><input id="x"></td></tr>';
  const show = (n: number) =>
    showReader(page, `<form><table>${row.repeat(n)}</table>${'<p>Oggetto <input></p>'.repeat(n)}</form>`);
  await show(1000);
  const small = await timed(page, 4);
  await show(10_000);
  const large = await timed(page, 2);
  expect([small.count, large.count]).toEqual([2000, 20_000]);
  expect(large.ms / small.ms).toBeLessThan(40);
});

test('hostile: a page nested 1.000 deep, a heading over every box', async ({ page }) => {
  await showReader(page, '<main></main>');
  const { count, ms } = await page.evaluate(() => {
    const { lib, document, performance } = globalThis as never as Scope;
    let at = document.querySelector('main') as Element;
    for (let i = 0; i < 1000; i++) {
      const inner = document.createElement('div');
      if (i % 10 === 0) inner.append(Object.assign(document.createElement('h4'), { textContent: `Blocco ${i}` }));
      if (i % 10 === 5) inner.append('Importo ', document.createElement('input'));
      at.append(inner);
      at = inner;
    }
    const start = performance.now();
    return { count: lib.readFields(document).length, ms: performance.now() - start };
  });
  expect(count).toBe(100);
  expect(ms).toBeLessThan(8000);
});

test('hostile: the same label twenty times, all with one target', async ({ page }) => {
  const fields = await readBody(
    page,
    `${'<label for="a">Importo</label>'.repeat(20)}<input id="a">${'<input id="a">'.repeat(3)}<p>Oggetto <input></p>`,
  );
  expect(fields).toHaveLength(5);
  expect(fields[0]?.label).toBe('Importo');
  expect(fields[4]?.label).toBe('Oggetto');
});

test('hostile: fields named like the methods of their form', async ({ page }) => {
  const NAMES =
    'getAttribute hasAttribute hasAttributes getAttributeNames localName nodeType childNodes lastChild previousSibling shadowRoot closest matches checkVisibility getBoundingClientRect offsetHeight ownerDocument parentNode id className querySelectorAll';
  const inputs = NAMES.split(' ').map((name) => `<label>Campo ${name} <input name="${name}"></label>`);
  const fields = await readBody(
    page,
    `<label>Prima <input></label><form>${inputs.join('')}</form><label>Dopo <input></label>
     <img name="documentElement"><form name="defaultView"></form>`,
  );
  expect(fields.map((f) => f.label)).toEqual(['Prima', ...NAMES.split(' ').map((name) => `Campo ${name}`), 'Dopo']);
  expect(fields.every((f) => f.visible)).toBe(true);
});

test('hostile: methods that the page has replaced do not make the reader throw', async ({ page }) => {
  await showReader(
    page,
    '<h1>Scheda</h1><form><label for="a">Importo *</label><input id="a"><select><option>x</option></select></form>',
  );
  const outcomes = await page.evaluate(() => {
    const { lib, document } = globalThis as never as Scope;
    const scope = globalThis as never as Record<string, { prototype: Record<string, unknown> }>;
    const targets: [string, string][] = [
      ['Element', 'getAttribute'],
      ['Element', 'hasAttribute'],
      ['Element', 'checkVisibility'],
      ['Element', 'getBoundingClientRect'],
      ['Element', 'closest'],
      ['Element', 'matches'],
      ['Element', 'getAttributeNames'],
    ];
    return targets.flatMap(([kind, name]) => {
      const { prototype } = scope[kind] as { prototype: Record<string, unknown> };
      const kept = prototype[name];
      return [
        () => {
          throw new Error('trappola');
        },
        () => null,
        () => ({}),
      ].map((trap) => {
        prototype[name] = trap;
        try {
          return Array.isArray(lib.readFields(document)) ? 'ok' : name;
        } catch (error) {
          return `${name}: ${error}`;
        } finally {
          prototype[name] = kept;
        }
      });
    });
  });
  expect(outcomes.filter((one) => one !== 'ok')).toEqual([]);
});

test('hostile: control characters, direction marks, broken surrogates, megabytes of text', async ({ page }) => {
  await showReader(page, '<main></main>');
  const fields = await page.evaluate(() => {
    const { lib, document } = globalThis as never as Scope;
    const main = document.querySelector('main') as Element;
    const add = (text: string): void => {
      const label = document.createElement('label');
      label.append(text, document.createElement('input'));
      main.append(label);
    };
    add('Im\u0000por\u0007to');
    add('\u202eOgg\u200betto\u202c');
    add('Set\ud800tore\udfff');
    add('\ufeffCodice\u00a0\u2003AUSA\u00ad');
    add('x'.repeat(2_000_000));
    add(`${'* '.repeat(50_000)}Note`);
    add(`${'( '.repeat(50_000)}`);
    add(`${'a '.repeat(50_000)}:`);
    return lib.readPlain();
  });
  expect(fields.slice(0, 4).map((f) => f.label)).toEqual(['Importo', 'Oggetto', 'Settore', 'Codice AUSA']);
  expect(fields).toHaveLength(8);
  expect(fields.every((f) => f.label.length <= 250)).toBe(true);
});

test('hostile: an element that is not on the page, an empty document', async ({ page }) => {
  await showReader(page, '<p></p>');
  const counts = await page.evaluate(() => {
    const { lib, document } = globalThis as never as Scope;
    const loose = document.createElement('div');
    loose.innerHTML = '<label>Importo <input></label>';
    const empty = document.implementation.createHTMLDocument('');
    empty.documentElement.remove();
    return [lib.readFields(loose).map((f) => f.label), lib.readFields(empty)];
  });
  expect(counts).toEqual([['Importo'], []]);
});
