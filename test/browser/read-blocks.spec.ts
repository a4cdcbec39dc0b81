import { expect, test } from './chromium.ts';
import { readBody } from './read-page.ts';

const box = (label: string): string => `<label>${label} <input></label>`;
const two = `${box('Codice Fiscale')}${box('Importo')}`;

/** Label and index of each block around, outermost first. */
const placed = (fields: Awaited<ReturnType<typeof readBody>>): unknown[] =>
  fields.map((f) => [f.label, ...f.blocks.map((b) => b.index)]);

test('blocks: siblings of the same shape are counted', async ({ page }) => {
  const fields = await readBody(page, `<div><div class="blocco">${two}</div><div class="blocco">${two}</div></div>`);
  expect(placed(fields)).toEqual([
    ['Codice Fiscale', 0],
    ['Importo', 0],
    ['Codice Fiscale', 1],
    ['Importo', 1],
  ]);
});

test('blocks: the number in the heading wins over the place', async ({ page }) => {
  const fields = await readBody(
    page,
    `<div><section class="a"><h3>Aggiudicazione 2</h3>${two}</section><section class="a"><h3>Aggiudicazione n. 3</h3>${two}</section></div>`,
  );
  expect(fields.map((f) => f.blocks)).toEqual([
    [{ heading: 'Aggiudicazione 2', index: 1 }],
    [{ heading: 'Aggiudicazione 2', index: 1 }],
    [{ heading: 'Aggiudicazione n. 3', index: 2 }],
    [{ heading: 'Aggiudicazione n. 3', index: 2 }],
  ]);
});

test('blocks: headings that count from nought', async ({ page }) => {
  const fields = await readBody(
    page,
    `<div><section class="a"><h3>Stazione appaltante [0]</h3>${two}</section><section class="a"><h3>Stazione appaltante [1]</h3>${two}</section></div>`,
  );
  expect(placed(fields)).toEqual([
    ['Codice Fiscale', 0],
    ['Importo', 0],
    ['Codice Fiscale', 1],
    ['Importo', 1],
  ]);
});

test('blocks: one block with its number, and a section that only orders the page', async ({ page }) => {
  const fields = await readBody(page, `<h2>Sezione 2</h2>${box('Settore')}<div><h3>Partecipante 1</h3>${two}</div>`);
  expect(placed(fields)).toEqual([['Settore'], ['Codice Fiscale', 0], ['Importo', 0]]);
});

test('blocks within blocks, outermost first', async ({ page }) => {
  const partecipante = `<div class="partecipante">${two}</div>`;
  const aggiudicazione = `<div class="aggiudicazione">${box('CUP')}<div>${partecipante}${partecipante}</div></div>`;
  const fields = await readBody(page, `<form>${aggiudicazione}${aggiudicazione}</form>`);
  expect(placed(fields).slice(5)).toEqual([
    ['CUP', 1],
    ['Codice Fiscale', 1, 0],
    ['Importo', 1, 0],
    ['Codice Fiscale', 1, 1],
    ['Importo', 1, 1],
  ]);
});

test('blocks: rows under heads of columns, one row included', async ({ page }) => {
  const row = '<tr><td><input></td><td><input></td></tr>';
  const table = (rows: string): string =>
    `<table><thead><tr><th>Codice Fiscale</th><th>Importo</th></tr></thead><tbody>${rows}</tbody></table>`;
  expect(placed(await readBody(page, table(row)))).toEqual([
    ['Codice Fiscale', 0],
    ['Importo', 0],
  ]);
  expect(placed(await readBody(page, table(row + row))).slice(2)).toEqual([
    ['Codice Fiscale', 1],
    ['Importo', 1],
  ]);
});

test('blocks: a hidden template does not count', async ({ page }) => {
  const fields = await readBody(
    page,
    `<div><div class="b" style="display:none">${two}</div><div class="b">${two}</div><div class="b">${two}</div></div>`,
  );
  expect(fields.filter((f) => f.visible).map((f) => f.blocks[0]?.index)).toEqual([0, 0, 1, 1]);
});

test('blocks: different captions in the same wrappers are no repetition', async ({ page }) => {
  const fields = await readBody(
    page,
    ['Settore', 'Oggetto', 'Importo'].map((label) => `<div class="row">${box(label)}</div>`).join(''),
  );
  expect(fields.map((f) => f.blocks)).toEqual([[], [], []]);
});
