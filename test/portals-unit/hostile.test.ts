// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { valueText } from '../../components/panel/value-text.ts';
import { short } from '../../lib/assist/page-summary.ts';
import { fold } from '../../lib/page/text.ts';
import { match, matchSteps } from '../../lib/portals/match/assign.ts';
import { stems } from '../../lib/portals/match/words.ts';
import { AD5 } from '../../lib/schede/ad5.ts';
import { pageField } from './page-field.ts';

/*
 * What a page may do to the matcher by what it shows. What it does to the prototypes of its own world cannot reach a
 * content script, which has a world of its own; that the reader bears it all the same, and the writer a page that
 * changes what is written, is held by test/browser/read-hostile and write-hostile; that a press which no person made
 * teaches nothing, by lib/page/pointing.ts and its tests.
 */

const SECTION = { section: 'Stazioni appaltanti', headings: ['Stazioni appaltanti'] };
const box = (form: Element | null = null) => {
  const input = document.createElement('input');
  (form ?? document.body).append(input);
  return input;
};
const formTo = (action: string | null): HTMLFormElement => {
  const form = document.createElement('form');
  if (action !== null) form.setAttribute('action', action);
  document.body.append(form);
  return form;
};
const meaning = (fields: Parameters<typeof match>[0]) => match(fields, AD5).known.map(({ id }) => id);

describe('a page that copies', () => {
  test('one caption over twenty boxes of one part: none of them is written to, and the user is told why', () => {
    const fields = Array.from({ length: 20 }, () => pageField(box(), { ...SECTION, label: 'Codice AUSA' }));
    const { known, unknown } = match(fields, AD5);
    expect(known).toEqual([]);
    expect(new Set(unknown.map(({ why }) => why))).toEqual(
      new Set(['più campi della pagina possono essere stazioniAppaltanti[].codiceAusa: scegli tu']),
    );
  });

  test('the copies leave what stands beside them alone', () => {
    const copies = Array.from({ length: 20 }, () => pageField(box(), { ...SECTION, label: 'Codice AUSA' }));
    const own = pageField(box(), { ...SECTION, label: 'Centro di costo' });
    expect(match([...copies, own], AD5).known.map(({ field }) => field)).toEqual([own]);
  });

  test('twenty thousand boxes rest all along: no piece of the work grows with the page', () => {
    const captions = ['Codice fiscale', 'Importo', 'Oggetto', 'CUP', 'Prezzo unitario', 'Quantità'];
    const element = box();
    const fields = Array.from({ length: 20_000 }, (_, n) =>
      pageField(element, { ...SECTION, label: `${captions[n % captions.length]} ${n % 300}` }),
    );
    let rests = 0;
    for (const steps = matchSteps(fields, AD5); ; rests++) if (steps.next().done) break;
    expect(rests).toBeGreaterThan(fields.length / 64);
  }, 60_000);
});

describe('a field that is nested in somebody else’s form', () => {
  test.each([
    ['https://example.com/raccolta', false],
    ['mailto:qualcuno@example.com', false],
    ['//example.com/x', false],
    ['/bozze/salva', true],
    ['javascript:void(0)', true],
    [null, true],
  ])('sent to %s: understood %s', (action, ours) => {
    const form = formTo(action);
    const field = pageField(box(form), { ...SECTION, label: 'Codice AUSA', form });
    expect(meaning([field])).toEqual(ours ? ['stazioniAppaltanti[].codiceAusa'] : []);
  });

  test('a form that hides its own document behind a field is judged all the same', () => {
    const form = formTo('https://example.com/');
    const input = box(form);
    input.name = 'ownerDocument';
    expect(meaning([pageField(input, { ...SECTION, label: 'Codice AUSA', form })])).toEqual([]);
  });
});

describe('texts that are no texts', () => {
  const ODD = [
    '\u202eAUSA ecidoC\u202c',
    'Codice\u0000 AUSA',
    'Codice \ud800AUSA\udfff',
    '\u2067Codice AUSA\u2069',
    'Co\u200bdi\u2060ce AUSA\ufeff',
    '<b>Codice AUSA</b>',
    '&lt;img src=x onerror=alert(1)&gt;',
    '*'.repeat(5000),
    'Codice '.repeat(3000),
    '(((((((((((((((((((((',
    '__proto__',
    'constructor',
    '\u0000',
    '\ud83d',
  ];

  test('are read without an exception, and none is a field of ours but what says so once cleaned', () => {
    for (const text of ODD) {
      expect(() => stems(text)).not.toThrow();
      expect(() => meaning([pageField(box(), { ...SECTION, label: text, hint: text, name: text })])).not.toThrow();
    }
    expect(meaning([pageField(box(), { ...SECTION, label: fold('Co\u200bdice\u0000 AUSA\u202e') })])).toEqual([
      'stazioniAppaltanti[].codiceAusa',
    ]);
    expect(meaning([pageField(box(), { ...SECTION, label: '\u202eAUSA ecidoC\u202c' })])).toEqual([]);
    expect(meaning([pageField(box(), { ...SECTION, label: '__proto__', headings: ['constructor'] })])).toEqual([]);
  });

  test('are told to the panel without what turns or hides their neighbours', () => {
    for (const text of ODD) expect(short(text)).not.toMatch(/[\p{Cf}\p{Cc}\p{Cs}]/u);
    expect(short('<b>Codice AUSA</b>')).toBe('<b>Codice AUSA</b>');
    // A cut through a pair leaves no half of it.
    expect(short(`${'x'.repeat(299)}\u{1f9a2}`)).toBe('x'.repeat(299));
  });

  test('a value of the page that hides something shows that it does', () => {
    const id = 'appalto.datiBase.oggetto';
    expect(valueText('Carta\u202e atrac', id)).toBe('Carta\ufffd atrac');
    expect(valueText('due\nrighe\te\u0000 nulla', id)).toBe('due\nrighe\te\ufffd nulla');
    expect(valueText(['B15\u200b', 'x'], id)).toBe('B15\ufffd, x');
  });
});
