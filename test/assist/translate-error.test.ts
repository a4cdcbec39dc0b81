import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainAll, translateError } from '../../lib/assist/translate-error.ts';
import { ERROR_HELP } from '../../lib/reference/error-help.ts';
import { ERROR_PHRASES } from '../../lib/reference/error-phrases.ts';
import { anacErrors } from '../../lib/reference/errori.ts';
import { RULES } from '../../lib/rules/registry.ts';

const { entries: LIST, source } = await anacErrors();
const ids = (text: string): string[] => translateError(text, LIST).map(({ id }) => id);

test('the whole of ANAC’s list is there, with its date', () => {
  expect(LIST).toHaveLength(423);
  expect(source).toEqual({ commit: '21f8640', date: '2026-06-30' });
});

test.each(LIST.map(({ code, said }) => [code, said]))('%s is found by its code', (code, said) => {
  const [first] = translateError(`Errore ${code}: ${said}`, LIST);
  expect(first?.id).toBe(code);
  expect(first?.said).toBe(said);
});

test.each([
  ['err98', ['ERR98']],
  ['Err. 98 - CIG', ['ERR98']],
  ['ERR-098', ['ERR98']],
  ['ERR–98', ['ERR98']],
  ['errore 9999', ['ERR9999']],
  ['errore n. 98', ['ERR98']],
  ['Codice errore n° 98', ['ERR98']],
  ['ERR98 del 21/11/2026', ['ERR98']],
  ['{"errori":[{"codice":"ERR38","messaggio":"x"},{"codice":"REG127"}]}', ['ERR38', 'REG127']],
  ['REG 4_1 e reg18; REG18 ancora', ['REG4_1', 'REG18']],
  ['REG18-19', ['REG18']],
  ['REG126_1, ERR126_1', ['REG126', 'ERR126_1']],
  ['aut1', ['AUT01']],
  ['TED_VALIDATION_FAILED', ['TED_VALIDATION_FAILED']],
  ['ERR4711', ['ERR4711']],
])('%s', (text, expected) => expect(ids(text)).toEqual(expected));

test.each([
  'Regolamento (UE) 2016/679',
  'Reg. 2016/679',
  'reg. 18/2020',
  'CARR38',
  'Sono stati trovati errori: 3',
  'Errori: 2 campi obbligatori vuoti',
  'Errore 1 di 3: compilare il campo',
  'Reg. 100 del 2016',
  'ERR38X',
  'importo 100',
  '',
  'Tutto bene',
])('«%s» names no error', (text) => expect(ids(text)).toEqual([]));

test('ANAC’s sentence is known without its code', () => {
  expect(ids('CODICE FISCALE DUPLICATO NELL’ELENCO PARTECIPANTI.')).toEqual(['ERR74']);
  expect(ids('Attenzione: errore durante la validazione del CIG negli accordi quadro')).toEqual(['ERR98']);
});

test.each([
  ['Errore – recupero dati', 'recupero-dati'],
  ['ERRORE - RECUPERO DATI', 'recupero-dati'],
  ['401 Unauthorized request content', 'unauthorized'],
  ['L’operazione presa in carico…', 'presa-in-carico'],
  ['Valore CIG Derivato non ammesso', 'cig-derivato'],
  ['La sessione è scaduta', 'sessione'],
])('%s', (text, id) => {
  const [first] = translateError(text, LIST);
  expect(first).toMatchObject({ id, code: '', by: 'cigno' });
});

test('a code that we explain says cause and step; one of a rule says the rule; any other says nothing of ours', () => {
  expect(translateError('ERR69', LIST)[0]).toMatchObject({ by: 'cigno', step: expect.stringContaining('AUSA') });
  expect(translateError('REG100', LIST)[0]).toMatchObject({ by: 'regola', cause: RULES.REG100.message });
  expect(translateError('FVX21', LIST)[0]).toMatchObject({
    by: null,
    cause: '',
    said: expect.stringMatching(/Documento/),
  });
  expect(translateError('ERR4711', LIST)[0]).toMatchObject({ by: null, said: '' });
});

test('nothing of ours explains a code that ANAC does not have, and every explanation has cause and step', () => {
  const codes = new Set(LIST.map(({ code }) => code));
  expect(Object.keys(ERROR_HELP).filter((code) => !codes.has(code))).toEqual([]);
  for (const { cause, step } of [...Object.values(ERROR_HELP), ...ERROR_PHRASES])
    expect(
      [cause, step].every((one) => /^[A-ZÈÀ].*[.]$/s.test(one) && one.length < 260),
      `${cause} ${step}`,
    ).toBe(true);
  expect(explainAll(LIST).filter(({ by }) => by !== null).length).toBeGreaterThan(70);
});

/** What ANAC’s server may refuse of the schede of Cigno (fields.json, `generalServerErrors`). */
const MEETABLE =
  'ERR2 ERR14 ERR16 ERR37 ERR38 ERR63 ERR67 ERR68 ERR69 ERR70 ERR74 ERR75 ERR87 ERR96 ERR97 ERR98 ERR100 ERR110 ERR112 ' +
  'ERR114 ERR125 ERR126 ERR126_1 ERR128 ERR129 ERR130 ERR131 ERR132 ERR133 ERR137 ERR138 ERR139 ERR9999';
test.each(MEETABLE.split(' '))('%s, which a RUP can meet, is explained by us', (code) => {
  expect(translateError(code, LIST)[0]?.by).toBe('cigno');
});

test('whatever is pasted, it answers, once for each error', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (text) => {
      const found = ids(text);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
  expect(ids('ERR98 '.repeat(50_000))).toEqual(['ERR98']);
});

test('what stands at the end of a long log is read too', () => {
  expect(ids(`${'riga di diario\n'.repeat(7_000)}ERR98`)).toEqual(['ERR98']);
});

test('no step asks for a second idPartecipante, which REG100 refuses in a direct award', () => {
  for (const code of ['ERR87', 'ERR96']) {
    const [found] = translateError(code, LIST);
    expect(found?.step).not.toMatch(/\b(?:genera|altro id|id nuovo)\b/i);
    expect(found?.step).toMatch(/raggruppamento/);
  }
});
