// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { openFrame } from '../../lib/assist/frame.ts';
import { tryField } from '../../lib/assist/lesson.ts';
import { wordsOfPage } from '../../lib/domain/words-of-page.ts';
import { readFields } from '../../lib/page/read.ts';
import type { Steps } from '../../lib/page/steps.ts';
import { match } from '../../lib/portals/match/assign.ts';
import type { Recognition } from '../../lib/portals/recognition.ts';
import { AD5 } from '../../lib/schede/ad5.ts';

/** A frame of the AD5's form with these boxes; that it is one is what the browser tests see to. */
const formOn = (html: string) => {
  const parsed = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  const recognise = function* (): Steps<Recognition> {
    yield;
    const { known, unknown } = match(readFields(document), AD5);
    return { portal: 'pcp', page: 'form', scheda: 'AD5', certainty: 1, reasons: [], fields: [], known, unknown };
  };
  const frame = openFrame(document, () => 'https://portale.example/', recognise);
  frame.look();
  const { known, unknown } = frame.recognition;
  const fields = [...known, ...unknown].map(({ field }) => field);
  return (label: string, id = 'appalto.codiceAppalto') => {
    const field = fields.find((one) => one.label === label);
    if (!field) throw new Error(`no field «${label}»`);
    return tryField(frame, field, id);
  };
};
const box = (label: string, extra = ''): string => `<div><label>${label} <input ${extra}></label></div>`;
const appalto = (...boxes: string[]): string => `<section><h2>Appalto</h2>${boxes.join('')}</section>`;

test('a field with words of its own can be taught; the words hold nothing that the page’s boxes hold', () => {
  const at = formOn(
    `<section><h2>Appalto Fornitura di toner</h2>${box('Zxq primo', 'name="zxq"')}${box('Nota', 'value="Fornitura di toner"')}</section>`,
  );
  const { lesson, refusal, warnings } = at('Zxq primo');
  expect([refusal, warnings]).toEqual(['', []]);
  expect(lesson).toMatchObject({ kind: 'campo', at: { label: 'Zxq primo', name: 'zxq', headings: [''] } });
  expect(JSON.stringify(lesson)).not.toContain('toner');
});

test.each([
  ['a field that cannot be told from another', appalto(box('Zxq primo'), box('Zxq primo')), /non si distingue/],
  ['a field locked', appalto(box('Zxq primo', 'disabled')), /non scrive mai/],
  ['a field to search with', `<div role="search">${box('Zxq primo')}</div>`, /non scrive mai/],
])('%s is refused', (_, html, why) => {
  const { lesson, refusal } = formOn(html)('Zxq primo');
  expect(lesson).toBeNull();
  expect(refusal).toMatch(why);
});

test('the user is told what the field was until now, what loses its meaning, and what does not suit', () => {
  const at = formOn(
    appalto(box('Codice appalto'), box('Zxq primo'), '<label><input type="checkbox"> Zxq secondo</label>'),
  );
  const taken = at('Zxq primo');
  expect(taken.warnings).toEqual([expect.stringContaining('«Codice appalto»')]);
  expect(taken.lesson).toMatchObject({ instead: 'Codice appalto' });
  expect(at('Codice appalto', 'appalto.settore').warnings.join(' ')).toMatch(/Finora Cigno lo leggeva come/);
  expect(at('Zxq secondo').warnings.join(' ')).toMatch(/di solito non contiene/);
});

test('of a text of the page only what it says of the page is kept', () => {
  expect(wordsOfPage('Oggetto: fornitura di carta')).toBe('Oggetto');
  expect(wordsOfPage('Aggiudicazione 2')).toBe('Aggiudicazione 2');
  expect(wordsOfPage('Dettaglio appalto B1A2B3C4D5 del 21/11/2026')).toBe('Dettaglio appalto del');
  expect(wordsOfPage('Ditta Prova S.r.l.')).toBe('');
  expect(wordsOfPage('Lotto «Toner neri»')).toBe('Lotto');
  expect(wordsOfPage('Scrivi a rup@ente.example')).toBe('Scrivi a');
  expect(wordsOfPage('Zxq\u202Eprimo')).toBe('');
  expect(wordsOfPage('x'.repeat(5000)).length).toBeLessThanOrEqual(120);
});
