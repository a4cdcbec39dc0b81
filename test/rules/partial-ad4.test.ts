import { describe, expect, it } from 'vitest';
import { unflatten } from '../../lib/assist/flatten.ts';
import { type FlatValue, fieldKey } from '../../lib/domain/field.ts';
import { evaluateRules } from '../../lib/rules/check.ts';

const AG = 'aggiudicazioni[]';
const OE = `${AG}.partecipanti[]`;
const PARITA = `${AG}.paritaDiGenereGenerazionale`;
const PNRR: [string, number[], FlatValue['value']] = [`${AG}.afferenteInvestimentiPNRR`, [0], true];
const NO_PNRR: typeof PNRR = [`${AG}.afferenteInvestimentiPNRR`, [0], false];

/** The outcome of a rule on a page that shows these values, these empty fields and these unreadable ones. */
const on = (
  values: (typeof PNRR)[],
  empty: [string, number[]][] = [],
  unreadable: [string, number[]][] = [],
  scheda: 'AD4' | 'AD3' = 'AD4',
) => {
  const form = unflatten(values.map(([id, index, value]) => ({ id, index, value })));
  const shown = new Map<string, 'empty' | 'unreadable'>();
  for (const [id, index] of empty) shown.set(fieldKey(id, index), 'empty');
  for (const [id, index] of unreadable) shown.set(fieldKey(id, index), 'unreadable');
  const results = evaluateRules(scheda, form, { complete: false, shown });
  return (code: string) => results.find((one) => one.code === code)?.outcome;
};

const ALL = evaluateRules('AD4', {}).map(({ code }) => code);

describe('AD4 on a page that shows only a part', () => {
  it('has ANAC’s fifteen rules, those of its server and ours', () => {
    expect(ALL).toEqual([
      ...[18, 19, 21, 22, 23, 24, 27, 28, 32, 33, 52, 53, 78, 100, 112].map((code) => `REG${code}`),
      ...[14, 37, 70, 74, 87, 96, 97, 112, 125].map((code) => `ERR${code}`),
      'ERR126_1',
      'CIGNO-CIG-PADRE',
    ]);
  });
  it('nothing shown: nothing can be told', () => {
    for (const code of ALL) expect(on([])(code), code).toBe('nonVerificabile');
  });
  it('without PNRR what PNRR asks is all right, though the page does not show it', () => {
    for (const code of ['REG18', 'REG21', 'REG22', 'REG28', 'REG32']) expect(on([NO_PNRR])(code), code).toBe('ok');
  });
  it('with PNRR what the page does not show cannot be told', () => {
    for (const code of ['REG18', 'REG21', 'REG22', 'REG28', 'REG32'])
      expect(on([PNRR])(code), code).toBe('nonVerificabile');
  });
  it.each([
    ['REG18', [PNRR], [[`${AG}.acquisizioneCup`, [0]]]],
    ['REG18', [PNRR, [`${AG}.acquisizioneCup`, [0], false]], []],
    ['REG19', [[`${AG}.acquisizioneCup`, [0], true]], [[`${AG}.cupLotto[]`, [0]]]],
    ['REG19', [[`${AG}.acquisizioneCup`, [0], true]], [[`${AG}.cupLotto[]`, [0, 0]]]],
    ['REG22', [PNRR, [`${PARITA}.derogaAQ`, [0], false]], [[`${PARITA}.quota30PerCento`, [0]]]],
    ['REG27', [[`${PARITA}.quota30PerCento`, [0], 'No']], [[`${PARITA}.motivoDeroga[]`, [0]]]],
    ['REG27', [[`${PARITA}.quota30PerCento`, [0], 'Sì, quota inferiore']], [[`${PARITA}.motivoDeroga[]`, [0]]]],
    ['REG28', [PNRR, [`${PARITA}.quota30PerCento`, [0], 'SI']], [[`${PARITA}.misurePremiali[]`, [0]]]],
    ['REG32', [PNRR], [[`${AG}.datiBaseAccessibilita.accessibilita`, [0]]]],
    [
      'REG33',
      [[`${AG}.datiBaseAccessibilita.accessibilita`, [0], 'n-inc-just']],
      [[`${AG}.datiBaseAccessibilita.giustificazione`, [0]]],
    ],
    ['REG52', [[`${OE}.ruoloOE`, [0, 0], '14']], [[`${OE}.importo`, [0, 0]]]],
    [
      'REG53',
      [
        [`${OE}.ruoloOE`, [0, 0], '10'],
        [`${OE}.importo`, [0, 0], 5],
      ],
      [],
    ],
  ] as [string, (typeof PNRR)[], [string, number[]][]][])(
    '%s is broken by %j and by what is empty: %j',
    (code, values, empty) => expect(on(values, empty)(code)).toBe('errore'),
  );
  it.each([
    [
      'REG19',
      [
        [`${AG}.acquisizioneCup`, [0], true],
        [`${AG}.cupLotto[]`, [0, 0], 'J31B20000540001'],
      ],
      'ok',
    ],
    ['REG27', [[`${PARITA}.quota30PerCento`, [0], 'Quota ridotta']], 'nonVerificabile'],
    ['REG52', [[`${OE}.importo`, [0, 0], 0]], 'nonVerificabile'],
    ['REG52', [[`${OE}.importo`, [0, 0], 5]], 'ok'],
    ['REG53', [[`${OE}.importo`, [0, 0], 5]], 'nonVerificabile'],
    ['REG53', [[`${OE}.ruoloOE`, [0, 0], '14']], 'ok'],
    ['REG24', [[`${PARITA}.quotaInferioreOccupFemminile`, [0], 10]], 'ok'],
    ['CIGNO-CIG-PADRE', [['appalto.cig', [], 'b 000001279']], 'ok'],
    ['CIGNO-CIG-PADRE', [['appalto.cig', [], 'B000001297']], 'errore'],
  ] as [string, (typeof PNRR)[], string][])('%s on %j is %s', (code, values, outcome) =>
    expect(on(values)(code)).toBe(outcome),
  );
  it('a REG21 without anything of the part is an error, and one unreadable field leaves it open', () => {
    const names = ['derogaAQ', 'quota30PerCento', 'quotaInferioreOccupFemminile', 'quotaInferioreOccupGiovanile'];
    const part = [...names, 'motivoDeroga[]', 'ulterioriMisurePremiali', 'misurePremiali[]'].map(
      (name): [string, number[]] => [`${PARITA}.${name}`, [0]],
    );
    expect(on([PNRR], part)('REG21')).toBe('errore');
    expect(on([PNRR], part.slice(1), part.slice(0, 1))('REG21')).toBe('nonVerificabile');
    expect(on([PNRR, [`${PARITA}.quota30PerCento`, [0], 'SI']])('REG21')).toBe('ok');
  });
});

describe('AD3 on a page where the object of the contract is still to be chosen', () => {
  const contract: [string, number[]][] = [[`${AG}.datiBase.oggettoContratto`, [0]]];
  const at = (importo: number) => on([[`${OE}.importo`, [0, 0], importo]], contract, [], 'AD3');

  it('145.000 euro may be those of works: nobody says that services are not that much', () => {
    expect(at(145_000)('REG145')).toBe('nonVerificabile');
    expect(at(145_000)('REG144')).toBe('ok');
  });
  it('160.000 euro are not called right for works', () => expect(at(160_000)('REG144')).toBe('nonVerificabile'));
  it('139.000 euro are below every ceiling', () => expect(at(139_000)('REG145')).toBe('ok'));
});
