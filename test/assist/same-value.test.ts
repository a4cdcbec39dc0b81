import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeBook } from '../../lib/assist/code-book.ts';
import { centsOf, dayOf } from '../../lib/assist/meaning.ts';
import { sameValue } from '../../lib/assist/same-value.ts';
import { AD5 } from '../../lib/schede/ad5.ts';
import { fieldOf } from '../../lib/schede/scheda.ts';
import { BOOK } from './sample.ts';

const of = (id: string) => fieldOf(AD5, id);
const IMPORTO = of('aggiudicazioni[].partecipanti[].importo');
const SETTORE = of('appalto.settore');
const CPV = of('aggiudicazioni[].datiBaseCPV.cpvPrevalente');
const OGGETTO = of('appalto.datiBase.oggetto');
const TITOLARE = of('stazioniAppaltanti[].saTitolare');
const FUNZIONI = of('stazioniAppaltanti[].funzioniSvolte[]');

describe('sameValue compares by meaning', () => {
  test.each([
    [1234.5, '1.234,50', true],
    [1234.5, '€ 1.234,50', true],
    [1234.5, '1234.50', false],
    [1234.5, '12.345,00', false],
    [1234, '1.234', true],
    [1.234, '1.234', false],
    [0.1 + 0.2, 0.3, true],
    [12.345, 12.35, false],
  ])('amounts: %s and %s → %s', (a, b, same) => expect(sameValue(a, b, IMPORTO)).toBe(same));

  test.each(['1', 'Ordinario', 'ordinario', '1 - Ordinario', 'Ordinario (1)'])('a small list: 1 is %s', (text) =>
    expect(sameValue(text, '1', SETTORE)).toBe(true),
  );
  test('another entry of the list is not the same', () => {
    expect(sameValue('Speciale', '1', SETTORE)).toBe(false);
    expect(sameValue('1 - Speciale', '1', SETTORE)).toBe(false);
  });
  test.each(['30197643', '30197643-5', '30197643-5 - Carta per fotocopie', 'Carta per fotocopie'])(
    'a big list at hand: %s',
    (text) => expect(sameValue(text, '30197643', CPV, BOOK)).toBe(true),
  );
  test('a big list not at hand: the code written decides', () => {
    expect(sameValue('30197643-5 - Carta per fotocopie', '30197643', CPV, codeBook())).toBe(true);
    expect(sameValue('Carta per fotocopie', '30197643', CPV, codeBook())).toBe(false);
    expect(sameValue('79341000-6', '30197643', CPV, codeBook())).toBe(false);
  });
  test('texts: white space is nothing, a letter is everything', () => {
    expect(sameValue(' Carta  per uffici\n', 'Carta per uffici', OGGETTO)).toBe(true);
    expect(sameValue('Carta per uffici', 'Carta per Uffici', OGGETTO)).toBe(false);
    expect(sameValue('perche', 'perché', OGGETTO)).toBe(false);
  });
  test('yes and no', () => {
    expect(sameValue('Sì', true, TITOLARE)).toBe(true);
    expect(sameValue('Nein / No', false, TITOLARE)).toBe(true);
    expect(sameValue('Sì / No', true, TITOLARE)).toBe(false);
    expect(sameValue('NO', false, TITOLARE)).toBe(true);
    expect(sameValue(false, true, TITOLARE)).toBe(false);
    expect(sameValue('forse', true, TITOLARE)).toBe(false);
  });
  test('several options are a set', () => {
    const three = 'Aggiudicazione, stipula ed esecuzione del contratto';
    expect(sameValue([three, 'Solo aggiudicazione'], ['1', '3'], FUNZIONI)).toBe(true);
    expect(sameValue([three], ['1', '3'], FUNZIONI)).toBe(false);
    expect(sameValue(three, ['3'], FUNZIONI)).toBe(true);
    expect(sameValue(['1', '1'], ['1', '3'], FUNZIONI)).toBe(false);
  });
  test('nothing is the same as nothing alone', () => {
    expect(sameValue(null, null, OGGETTO)).toBe(true);
    expect(sameValue(null, '', OGGETTO)).toBe(false);
    expect(sameValue(null, false, TITOLARE)).toBe(false);
  });
});

test('any amount of cents survives Italian spelling', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000_00 }), (cents) => {
      const italian = new Intl.NumberFormat('it-IT', { minimumFractionDigits: 2, useGrouping: true }).format(
        cents / 100,
      );
      expect(centsOf(italian)).toBe(cents);
      expect(centsOf(cents / 100)).toBe(cents);
    }),
  );
});

test('days of the calendar, in both spellings, and no others', () => {
  expect(dayOf('1/3/2026')).toBe('2026-03-01');
  expect(dayOf('2026-03-01')).toBe('2026-03-01');
  expect(dayOf('31/04/2026')).toBeNull();
  expect(dayOf('29/02/2026')).toBeNull();
  expect(dayOf('domani')).toBeNull();
});
