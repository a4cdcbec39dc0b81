// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { StopSheet } from '../../components/panel/stop-sheet.tsx';
import { type Looked, verdictOf } from '../../components/panel/stop-verdict.ts';
import type { StopSheet as Sheet } from '../../lib/assist/stop-sheet.ts';
import type { Duplicate } from '../../lib/domain/duplicate.ts';
import { AFTER, AFTER_SOURCE } from '../../lib/schede/after.ts';

afterEach(cleanup);

const SHEET: Sheet = {
  act: 'conferma-appalto',
  portal: 'pcp',
  scheda: 'AD5',
  facts: [
    { name: 'importo', values: ['1.234,56 €'], told: 'pagina', saved: [] },
    { name: 'operatore', values: ['Ditta Dimostrativa S.r.l.'], told: 'affidamento', saved: [] },
    { name: 'cup', values: [], told: null, saved: [] },
  ],
  checked: 'affidamento',
  findings: [
    { id: 'a', code: '', outcome: 'ok', severity: 'errore', title: 'Oggetto', place: '', message: '' },
    { id: 'b', code: '', outcome: 'ok', severity: 'errore', title: 'Importo', place: '', message: '' },
  ],
  unconfirmed: null,
  lastCheck: null,
  rulesDate: '2026-06-30',
  announced: 3,
  purchase: { affidamentoId: null, codici: [], parts: [] },
  after: { ...(AFTER.AD5 ?? { correction: null, annulment: false, integration: false, next: [] }), ...AFTER_SOURCE },
  reasonMissing: false,
};
const error = {
  id: 'c',
  code: 'ERR100',
  outcome: 'errore',
  severity: 'errore',
  title: 'Importo',
  place: '',
  message: 'Troppo.',
} as const;
const duplicate = (why: Duplicate['why'], change: Partial<Duplicate['seen']> = {}): Duplicate => ({
  why,
  day: '2026-11-10',
  seen: {
    id: `cmrc/${why}`,
    portal: 'cmrc',
    cig: 'B000001279',
    codiceAppalto: null,
    affidamentoId: null,
    oggetto: 'Carta per fotocopie',
    importo: 123_456,
    operatoreEconomico: 'Ditta Dimostrativa S.r.l.',
    at: '2026-11-10T09:00:00Z',
    stato: null,
    ...change,
  },
});
const waiting = (why: Duplicate['why'], stato: Duplicate['seen']['stato']): Duplicate =>
  duplicate(why, { cig: null, codiceAppalto: 'ALTRO-APPALTO', stato });
const show = (change: Partial<Sheet> = {}, looked: Looked = [], calm = false) => {
  render(<StopSheet sheet={{ ...SHEET, ...change }} looked={looked} calm={calm} />);
  return screen.getByRole('region', { name: 'Prima di confermare' });
};

test('nothing found: the word says so, and that ANAC decides', () => {
  const region = show();
  expect(region.textContent).toMatch(/Nessun motivo per fermarsi.*ANAC/);
  expect(region.textContent).toContain('nessun CIG con lo stesso operatore economico');
  expect(region.textContent).toContain('Regole ANAC al 30/06/2026');
  expect(region.textContent).toContain('3 modifiche annunciate, non certe');
});

test('an error, a CIG that is there already or a value that differs from the saved one: stop, with its count', () => {
  const facts = [{ name: 'importo', values: ['2,00 €'], told: 'pagina', saved: ['1,00 €'] }] as const;
  const stops: [Partial<Sheet>, Looked, RegExp][] = [
    [{ findings: [error] }, [], /1 errore da correggere/],
    [{}, [duplicate('simile')], /1 CIG già acquisito che sembra per lo stesso acquisto/],
    [{}, [duplicate('stesso')], /1 CIG già acquisito/],
    [{}, [waiting('stesso', 'confermato')], /1 altro appalto.*ALTRO-APPALTO.*aspetta ancora il CIG: confermato/],
    [{ facts: facts.map((one) => ({ ...one, values: [...one.values], saved: [...one.saved] })) }, [], /1 dato diverso/],
  ];
  for (const [change, looked, words] of stops) {
    const region = show(change, looked);
    expect(within(region).getByText('Fermati')).toBeTruthy();
    expect(region.textContent).toMatch(words);
    cleanup();
  }
});

test('what is only doubtful never says that all is well', () => {
  const doubtful: [Partial<Sheet>, Looked][] = [
    [{ findings: [{ ...error, outcome: 'nonVerificabile' }] }, []],
    [{ findings: [{ ...error, severity: 'avviso' }] }, []],
    [{ checked: 'nessuno', findings: [] }, []],
    [{ reasonMissing: true }, []],
    [{ checked: 'modulo', unconfirmed: '2026-11-22T10:00:00.000Z' }, []],
    [{}, [duplicate('forse')]],
    [{}, [waiting('forse', 'confermato')]],
    // It can still be cancelled: nobody has asked for its CIG.
    [{}, [waiting('stesso', 'in-lavorazione')]],
    [{}, 'lettura'],
    [{}, 'illeggibile'],
    [{ purchase: null }, 'ignoto'],
  ];
  for (const [change, looked] of doubtful)
    expect(verdictOf({ ...SHEET, ...change }, looked).level, JSON.stringify([change, looked])).toBe('guarda');
});

test('errors come before warnings and doubts, and each fact says where it was read', () => {
  const region = show({
    findings: [
      { ...error, id: 'd', outcome: 'nonVerificabile', message: 'Non si vede.' },
      { ...error, id: 'w', severity: 'avviso', message: 'Attento.' },
      error,
    ],
  });
  expect(region.textContent?.indexOf('Troppo.')).toBeLessThan(region.textContent?.indexOf('Attento.') ?? 0);
  expect(within(region).getByText('Non si vede.').closest('details')?.open).toBe(false);
  expect(region.textContent).toMatch(/1\.234,56 €letto nella pagina.*S\.r\.l\.dall’affidamento salvato.*CUPnessuno/);
});

test('after AD5 importo and CUP once; after AD3 nothing; of an unknown scheda that it is not known', () => {
  expect(show().textContent).toMatch(/solo importo e CUP, con la scheda CM2, e una volta sola/);
  cleanup();
  const last = AFTER.AD3;
  if (!last) throw new Error('AD3 is not in the table');
  expect(show({ after: { ...last, ...AFTER_SOURCE } }).textContent).toMatch(
    /non prevede l’annullamento: un errore resta/,
  );
  cleanup();
  expect(show({ after: null }).textContent).toContain('Per questa scheda non lo sappiamo');
});

test('on a form just opened it waits in one line', () => {
  const region = show({ act: 'richiedi-cig', findings: [error] }, [], true);
  expect(within(region).queryByText('Fermati')).toBeNull();
  expect(region.querySelector('details')?.open).toBe(false);
});

test('nothing on it can be pressed', () => {
  expect(within(show({ findings: [error] }, [duplicate('simile')])).queryAllByRole('button')).toEqual([]);
});
