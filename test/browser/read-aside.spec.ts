import { expect, test } from './chromium.ts';
import { readBody } from './read-page.ts';

const box = (label: string, more = ''): string => `<label>${label} <input ${more}></label>`;

/** Labels of the fields that belong to the form proper. */
const proper = (fields: Awaited<ReturnType<typeof readBody>>): string[] =>
  fields.filter((f) => !f.aside).map((f) => f.label);

test('aside: search boxes, filters, the page’s own header and navigation', async ({ page }) => {
  const fields = await readBody(
    page,
    `<header>${box('Vai a')}</header><nav>${box('Menu')}</nav>
     <div role="search">${box('Testo')}</div><input type="search" aria-label="Qualcosa">
     <form class="search-form">${box('Codice')}</form>
     <form>${box('Data da')}<button>Cerca</button></form>
     <section><h2>Filtri</h2>${box('Stato')}</section>
     <main><h2>Appalto</h2><form>${box('Oggetto')}<button type="button">Cerca CPV</button><button>Salva</button></form></main>`,
  );
  expect(fields).toHaveLength(8);
  expect(proper(fields)).toEqual(['Oggetto']);
});

test('aside: rows of records with a tick box or a box to order them; not rows to be filled', async ({ page }) => {
  const records = `<table><thead><tr><th></th><th>Codice</th><th>Oggetto</th><th>Nota</th></tr></thead><tbody>
    <tr><td><input type="checkbox"></td><td>A1</td><td>Toner</td><td><input></td></tr>
    <tr><td><input type="checkbox"></td><td>A2</td><td>Carta</td><td><input></td></tr></tbody></table>`;
  const fill = `<table><thead><tr><th>N.</th><th>Codice Fiscale</th><th>Importo</th></tr></thead><tbody>
    <tr><td>1</td><td><input></td><td><input></td></tr></tbody></table>`;
  const fields = await readBody(page, records + fill);
  expect(fields).toHaveLength(6);
  expect(proper(fields)).toEqual(['Codice Fiscale', 'Importo']);
});

test('aside: filters in the head of a table, the pages of a list', async ({ page }) => {
  const fields = await readBody(
    page,
    `<table><thead><tr><th>Codice <input></th><th>Stato <input></th></tr></thead><tbody><tr><td>A</td><td>B</td></tr></tbody></table>
     <mat-paginator><mat-select role="combobox" aria-label="Voci per pagina">10</mat-select></mat-paginator>${box('Importo')}`,
  );
  expect(proper(fields)).toEqual(['Importo']);
});

test('aside: words that only look like a search', async ({ page }) => {
  const fields = await readBody(
    page,
    `<form>${box('Ricerca e sviluppo')}${box('Centro di ricerca')}<button>Salva</button></form>`,
  );
  expect(proper(fields)).toEqual(['Ricerca e sviluppo', 'Centro di ricerca']);
});
