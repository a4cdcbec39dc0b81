// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { pageErrors } from '../../lib/assist/page-errors.ts';

const show = (html: string): Document => {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  return document;
};

test('a list of refusals on a page without fields, and the alert of a form', () => {
  const refusals = show(
    '<main><h2>Dettaglio</h2><ul><li>ERR100 – Importo totale</li><li>REG 127: Cup</li></ul></main>',
  );
  expect(pageErrors(refusals, false)).toEqual(['ERR100 – Importo totale', 'REG 127: Cup']);
  const alert = show('<main><p role="alert">Errore – recupero dati</p><p>ERR98 scritto altrove</p></main>');
  expect(pageErrors(alert, true)).toEqual(['Errore – recupero dati']);
});

test('what is hidden, what a field holds, and what only resembles a code is no error', () => {
  const page = show(
    '<main><p style="display:none" role="alert">ERR38</p><input value="ERR38"><p role="alert">Reg. 2016/679</p><p role="status">Salvato</p></main>',
  );
  expect(pageErrors(page, false)).toEqual([]);
});

test('an endless page names at most thirty', () => {
  const page = show(Array.from({ length: 90 }, (_, n) => `<p role="alert">ERR${n + 1}</p>`).join(''));
  expect(pageErrors(page, true)).toHaveLength(30);
});
