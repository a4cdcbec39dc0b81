import { describe, expect, it } from 'vitest';
import { unflatten } from '../../lib/assist/flatten.ts';
import { type FlatValue, fieldKey } from '../../lib/domain/field.ts';
import { evaluateRules } from '../../lib/rules/check.ts';

const OE = 'aggiudicazioni[].partecipanti[]';
const CUP = 'aggiudicazioni[].cup[]';

/** The outcome of a rule on a page that shows these values, these empty fields and these unreadable ones. */
const on = (
  values: [string, number[], FlatValue['value']][],
  empty: [string, number[]][] = [],
  unreadable: [string, number[]][] = [],
) => {
  const form = unflatten(values.map(([id, index, value]) => ({ id, index, value })));
  const shown = new Map<string, 'empty' | 'unreadable'>();
  for (const [id, index] of empty) shown.set(fieldKey(id, index), 'empty');
  for (const [id, index] of unreadable) shown.set(fieldKey(id, index), 'unreadable');
  const results = evaluateRules('AD5', form, { complete: false, shown });
  return (code: string) => {
    const result = results.find((one) => one.code === code);
    return result ? [result.outcome, ...result.places.map((place) => fieldKey(place.id, place.index))] : [];
  };
};

describe('on a page that shows only a part', () => {
  it('nothing shown: nothing can be told', () => {
    const told = on([]);
    for (const code of ['ERR100', 'REG52', 'REG78', 'REG100', 'REG112', 'REG127', 'CIGNO-FRAZIONAMENTO'])
      expect(told(code)[0], code).toBe('nonVerificabile');
  });
  it('a whole aggiudicazione: all is well', () => {
    const told = on([
      [`${OE}.importo`, [0, 0], 1200],
      [`${OE}.idPartecipante`, [0, 0], 'a'],
      [`${OE}.codiceFiscale`, [0, 0], 'x'],
      [CUP, [0, 0], 'J31B20000540001'],
      ['aggiudicazioni[].lotIdentifier', [0], 'LOT-0001'],
    ]);
    for (const code of ['ERR100', 'REG52', 'REG78', 'REG100', 'REG112', 'REG127', 'ERR14', 'CIGNO-FRAZIONAMENTO'])
      expect(told(code)[0], code).toBe('ok');
  });
  it('too high an amount is an error also when another is hidden', () => {
    const told = on([
      [`${OE}.importo`, [0, 0], 5000],
      ['aggiudicazioni[].lotIdentifier', [1], 'LOT-0002'],
    ]);
    expect(told('ERR100')).toEqual(['errore', `${OE}.importo@0.0`]);
  });
  it('an amount that is not shown cannot be told, one shown and empty is missing', () => {
    expect(on([['aggiudicazioni[].lotIdentifier', [0], 'LOT-0001']])('REG52')[0]).toBe('nonVerificabile');
    expect(on([], [[`${OE}.importo`, [0, 0]]])('REG52')).toEqual(['errore', `${OE}.importo@0.0`]);
    expect(on([], [[`${OE}.importo`, [0, 0]]])('ERR100')[0]).toBe('ok');
    expect(on([], [], [[`${OE}.importo`, [0, 0]]])('REG52')[0]).toBe('nonVerificabile');
    expect(on([], [], [[`${OE}.importo`, [0, 0]]])('ERR100')[0]).toBe('nonVerificabile');
  });
  it('a partecipante block with nothing in it holds nobody', () => {
    const blank: [string, number[]][] = ['codiceFiscale', 'denominazione', 'importo', 'idPartecipante'].map((name) => [
      `${OE}.${name}`,
      [0, 0],
    ]);
    expect(on([], blank)('REG78')).toEqual(['errore', `${OE}.codiceFiscale@0.0`]);
    expect(on([[`${OE}.denominazione`, [0, 0], 'Ditta']], blank.slice(2))('REG78')[0]).toBe('ok');
  });
  it('two partecipanti with two ids are one too many, a blank second block is not', () => {
    expect(
      on([
        [`${OE}.idPartecipante`, [0, 0], 'a'],
        [`${OE}.idPartecipante`, [0, 1], 'b'],
      ])('REG100'),
    ).toEqual(['errore', `${OE}.idPartecipante@0.1`]);
    const blank: [string, number[]][] = ['codiceFiscale', 'denominazione', 'importo', 'idPartecipante'].map((name) => [
      `${OE}.${name}`,
      [0, 1],
    ]);
    expect(on([[`${OE}.idPartecipante`, [0, 0], 'a']], blank)('REG100')[0]).toBe('ok');
    expect(on([[`${OE}.idPartecipante`, [0, 0], 'a']], [], [[`${OE}.idPartecipante`, [0, 1]]])('REG100')[0]).toBe(
      'nonVerificabile',
    );
  });
  it('empty CUP rows: several are an error, one may be, a single box left empty is fine', () => {
    expect(
      on(
        [],
        [
          [CUP, [0, 0]],
          [CUP, [0, 1]],
        ],
      )('REG127'),
    ).toEqual(['errore', `${CUP}@0.0`]);
    expect(on([], [[CUP, [0, 0]]])('REG127')[0]).toBe('nonVerificabile');
    expect(on([], [[CUP, [0]]])('REG127')[0]).toBe('ok');
    expect(on([[CUP, [0, 1], 'X']], [[CUP, [0, 0]]])('REG127')[0]).toBe('ok');
    expect(on([], [[CUP, [0, 1]]], [[CUP, [0, 0]]])('REG127')[0]).toBe('nonVerificabile');
    expect(on([['aggiudicazioni[].lotIdentifier', [0], 'LOT-0001']])('REG127')[0]).toBe('nonVerificabile');
  });
  it('no CUP row in an aggiudicazione seen whole is none in ANAC’s table', () => {
    const lots = [0, 1].map((at) => ({ id: 'aggiudicazioni[].lotIdentifier', index: [at], value: `LOT-${at}` }));
    const told = (...whole: string[]) =>
      evaluateRules('AD5', unflatten(lots), { complete: false, shown: new Map(), whole: new Set(whole) }).find(
        ({ code }) => code === 'REG127',
      )?.outcome;
    expect(told('aggiudicazioni@0', 'aggiudicazioni@1')).toBe('ok');
    expect(told('aggiudicazioni@0')).toBe('nonVerificabile');
  });
  it('the same lot twice is seen, and so is a total that reaches the limit', () => {
    const told = on([
      ['aggiudicazioni[].lotIdentifier', [0], 'LOT-0001'],
      ['aggiudicazioni[].lotIdentifier', [1], 'LOT-0001'],
      [`${OE}.importo`, [0, 0], 3000],
      [`${OE}.importo`, [1, 0], 2000],
    ]);
    expect(told('ERR14')).toEqual(['errore', 'aggiudicazioni[].lotIdentifier@1']);
    expect(told('CIGNO-FRAZIONAMENTO')).toEqual(['errore', `${OE}.importo@0.0`, `${OE}.importo@1.0`]);
  });
});
