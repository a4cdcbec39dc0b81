import { describe, expect, it } from 'vitest';
import { newConvenzione } from '../../lib/domain/convenzione.ts';
import { orderIssues, residuoOf } from '../../lib/domain/residuo.ts';
import { validateConvenzione } from '../../lib/domain/validate-convenzione.ts';
import { validCig } from '../bench/store.ts';

const TODAY = '2026-11-22';
const FULL = {
  ...newConvenzione('c'),
  soggettoAggregatore: 'Unione Dimostrativa',
  oggetto: 'Servizio di pulizia',
  lotto: '2',
  cigPadre: validCig(5),
  operatoreEconomicoId: 'oe',
  oggettoContratto: 'services',
  cpv: '90919200',
  massimale: 100_000_00,
  scadenza: '2027-06-30',
};
const judge = (change: object, others = [FULL]) =>
  validateConvenzione({ ...FULL, ...change }, { today: TODAY, others }).map(
    ({ path, severity }) => `${path} ${severity}`,
  );

describe('validateConvenzione', () => {
  it('finds nothing in a whole one, also on its last day', () => {
    expect(judge({})).toEqual([]);
    expect(judge({ scadenza: TODAY })).toEqual([]);
  });

  it.each([
    [{ oggetto: ' ' }, 'oggetto errore'],
    [{ soggettoAggregatore: '' }, 'soggettoAggregatore avviso'],
    [{ cigPadre: '' }, 'cigPadre errore'],
    [{ cigPadre: `${validCig(5).slice(0, 9)}${validCig(5).endsWith('0') ? '1' : '0'}` }, 'cigPadre errore'],
    [{ operatoreEconomicoId: null }, 'operatoreEconomicoId avviso'],
    [{ oggettoContratto: 'altro' }, 'oggettoContratto errore'],
    [{ cpv: '123' }, 'cpv errore'],
    [{ massimale: null }, 'massimale avviso'],
    [{ massimale: 0 }, 'massimale errore'],
    [{ scadenza: '' }, 'scadenza avviso'],
    [{ scadenza: '31/02/2027' }, 'scadenza errore'],
    [{ scadenza: '2026-11-21' }, 'scadenza avviso'],
  ])('%j: %s', (change, issue) => {
    expect(judge(change)).toEqual([issue]);
  });

  it('finds the same CIG padre in another convenzione, however it is written', () => {
    const twin = { ...FULL, id: 'altra', cigPadre: ` cig ${FULL.cigPadre.toLowerCase()}` };
    expect(judge({}, [FULL, twin])).toEqual(['cigPadre errore']);
    expect(validateConvenzione(FULL, { today: TODAY, others: [twin] })[0]?.message).toContain('«Servizio di pulizia»');
  });
});

describe('residuoOf', () => {
  it('adds the orders that stand and counts those without an amount', () => {
    const orders = [
      { importo: 10_00, stato: 'pubblicato' as const },
      { importo: 5_00, stato: null },
      { importo: null, stato: 'confermato' as const },
      { importo: 99_00, stato: 'cancellato' as const },
    ];
    expect(residuoOf(100_00, orders)).toEqual({ ordinato: 15_00, ordini: 3, senzaImporto: 1, residuo: 85_00 });
    expect(residuoOf(null, orders).residuo).toBeNull();
    expect(residuoOf(10_00, orders).residuo).toBe(-5_00);
  });
});

describe('orderIssues', () => {
  const state = (massimale: number | null, importo: number | null) =>
    residuoOf(massimale, [{ importo, stato: 'pubblicato' }]);
  const paths = (...args: Parameters<typeof orderIssues>) => orderIssues(...args).map(({ path }) => path);

  it('is silent to the last cent and to the last day, and not beyond', () => {
    expect(paths(FULL, state(100_00, 40_00), 60_00, '2027-06-30')).toEqual([]);
    expect(paths(FULL, state(100_00, 40_00), 60_01, '2027-06-30')).toEqual(['massimale']);
    expect(paths(FULL, state(100_00, 40_00), 60_00, '2027-07-01')).toEqual(['scadenza']);
  });

  it('says that nothing remains, or that too much was ordered, before an amount is written', () => {
    expect(paths(FULL, state(100_00, 100_00), null, TODAY)).toEqual(['massimale']);
    expect(orderIssues(FULL, state(100_00, 101_00), 1, TODAY)[0]?.message).toContain('1,00');
    expect(paths(FULL, state(null, 100_00), 5, TODAY)).toEqual([]);
    expect(paths({ scadenza: 'forse' }, state(100_00, 0), null, TODAY)).toEqual([]);
  });
});
