import { describe, expect, it } from 'vitest';
import { AffidamentoSchema, addAggiudicazione, newAffidamento } from '../../lib/domain/affidamento.ts';
import { newEnte } from '../../lib/domain/ente.ts';
import { newOperatoreEconomico } from '../../lib/domain/operatore-economico.ts';
import { newRup } from '../../lib/domain/rup.ts';
import {
  type FieldIssue,
  validateAffidamento,
  validateEnte,
  validateOperatoreEconomico,
  validateRup,
} from '../../lib/domain/validate.ts';
import {
  AFFIDAMENTO,
  AFFIDAMENTO_DOPPIO,
  CARTA,
  COOPERATIVA,
  DITTA,
  ENTE,
  RUP,
  SAMPLE,
  UNIONE,
} from '../../practice/samples/ad5.ts';

const paths = (issues: FieldIssue[], severity?: FieldIssue['severity']): string[] =>
  issues.filter((issue) => severity === undefined || issue.severity === severity).map((issue) => issue.path);

describe('the sample profiles', () => {
  it('have nothing wrong', () => {
    for (const ente of [ENTE, UNIONE]) expect(validateEnte(ente)).toEqual([]);
    expect(validateRup(RUP)).toEqual([]);
    for (const oe of [DITTA, COOPERATIVA]) expect(validateOperatoreEconomico(oe)).toEqual([]);
    for (const affidamento of [AFFIDAMENTO, AFFIDAMENTO_DOPPIO])
      expect(validateAffidamento(affidamento, SAMPLE.enti)).toEqual([]);
  });
});

describe('validateEnte', () => {
  it('asks for what ANAC will ask', () => {
    expect(paths(validateEnte(newEnte('x')), 'errore')).toEqual([
      'denominazione',
      'codiceFiscale',
      'codiceAusa',
      'centriDiCosto',
    ]);
  });
  it.each([
    [{ codiceFiscale: '80000000003' }, 'codiceFiscale', 'errore'],
    [{ codiceFiscale: RUP.codiceFiscale }, 'codiceFiscale', 'avviso'],
    [{ partitaIva: '99999991006' }, 'partitaIva', 'errore'],
    [{ codiceAusa: '999999' }, 'codiceAusa', 'avviso'],
    [{ codiceAusa: 'A1' }, 'codiceAusa', 'errore'],
    [{ centriDiCosto: [{ codice: ' ', denominazione: 'x' }] }, 'centriDiCosto.0.codice', 'errore'],
    [
      {
        centriDiCosto: [
          { codice: 'a', denominazione: '' },
          { codice: 'A ', denominazione: '' },
        ],
      },
      'centriDiCosto.1.codice',
      'errore',
    ],
    [{ settore: '3' }, 'settore', 'errore'],
    [{ funzioniSvolte: ['1', '7'] }, 'funzioniSvolte.1', 'errore'],
    [{ codIstat: '058091' }, 'codIstat', 'errore'],
    [{ codNUTS: 'ITI4' }, 'codNUTS', 'errore'],
    [{ indirizzo: { ...ENTE.indirizzo, cap: '100' } }, 'indirizzo.cap', 'errore'],
    [{ indirizzo: { ...ENTE.indirizzo, provincia: 'Roma' } }, 'indirizzo.provincia', 'avviso'],
    [{ pec: 'protocollo' }, 'pec', 'errore'],
  ] as const)('%j is seen at %s', (change, path, severity) => {
    expect(validateEnte({ ...ENTE, ...structuredClone(change) } as typeof ENTE)).toMatchObject([{ path, severity }]);
  });
});

describe('validateRup and validateOperatoreEconomico', () => {
  it('see what is wrong', () => {
    expect(paths(validateRup(newRup('x')))).toEqual(['nome', 'cognome']);
    expect(paths(validateRup({ ...RUP, codiceFiscale: ENTE.codiceFiscale, email: 'x', telefono: 'interno' }))).toEqual([
      'codiceFiscale',
      'email',
      'telefono',
    ]);
    expect(paths(validateOperatoreEconomico(newOperatoreEconomico('x')))).toEqual(['denominazione', 'codiceFiscale']);
    expect(
      paths(validateOperatoreEconomico({ ...DITTA, codiceFiscale: '1', partitaIva: '2', pec: '3' }), 'errore'),
    ).toEqual(['codiceFiscale', 'partitaIva', 'pec']);
  });
  it('warns about a foreign firm and does not refuse it', () => {
    const issues = validateOperatoreEconomico({ ...DITTA, codiceFiscale: 'DE123456789', partitaIva: 'ATU12345678' });
    expect(paths(issues, 'avviso')).toEqual(['codiceFiscale', 'partitaIva']);
    expect(paths(issues, 'errore')).toEqual([]);
  });
});

describe('validateAffidamento', () => {
  const withAward = (change: Partial<typeof CARTA>) => ({ ...AFFIDAMENTO, aggiudicazioni: [{ ...CARTA, ...change }] });
  it.each([
    [{ importo: null }, 'importo'],
    [{ importo: 0 }, 'importo'],
    [{ importo: 500_000 }, 'importo'],
    [{ cpvPrevalente: '3019764' }, 'cpvPrevalente'],
    [{ cpvSecondarie: ['x'] }, 'cpvSecondarie.0'],
    [{ cup: [''] }, 'cup.0'],
    [{ cup: ['J31B'] }, 'cup.0'],
    [{ operatoreEconomicoId: null }, 'operatoreEconomicoId'],
    [{ idPartecipante: '1' }, 'idPartecipante'],
    [{ oggettoContratto: 'goods' }, 'oggettoContratto'],
    [{ oggetto: ' ' }, 'oggetto'],
    [{ codIstat: '' }, 'codIstat'],
    [{ urlDocumenti: 'www.x.it' }, 'urlDocumenti'],
    [{ lingueDocumenti: ['FRA'] }, 'lingueDocumenti.0'],
  ] as const)('%j is an error', (change, path) => {
    expect(
      paths(validateAffidamento(withAward(structuredClone(change) as Partial<typeof CARTA>), SAMPLE.enti), 'errore'),
    ).toEqual([`aggiudicazioni.0.${path}`]);
  });
  it('sees lots with one name, sums that reach the limit, links that broke', () => {
    const twice = {
      ...AFFIDAMENTO,
      aggiudicazioni: [
        { ...CARTA, importo: 300_000 },
        { ...CARTA, importo: 200_000 },
      ],
    };
    const issues = validateAffidamento(twice, SAMPLE.enti);
    expect(paths(issues, 'errore')).toEqual(['aggiudicazioni.1.lotIdentifier']);
    expect(paths(issues, 'avviso')).toEqual(['aggiudicazioni']);
    expect(paths(validateAffidamento(AFFIDAMENTO, [UNIONE]))).toEqual(['stazioniAppaltanti.0.enteId']);
    expect(paths(validateAffidamento(AFFIDAMENTO))).toEqual([]);
    expect(paths(validateAffidamento({ ...AFFIDAMENTO, aggiudicazioni: [], stazioniAppaltanti: [] }))).toEqual([
      'stazioniAppaltanti',
      'aggiudicazioni',
    ]);
  });
});

describe('newAffidamento', () => {
  const made = newAffidamento({ id: 'x', ente: ENTE, rup: RUP, now: new Date('2026-12-31T23:30:00Z') });
  it('knows what the ente knows and generates what people fetch elsewhere', () => {
    expect(AffidamentoSchema.parse(made)).toEqual(made);
    expect(made.codiceAppalto).toMatch(/^80000000002-2027-[0-9A-F]{8}$/);
    expect(made).toMatchObject({
      rupId: RUP.id,
      settore: '1',
      stazioniAppaltanti: [{ enteId: ENTE.id, saTitolare: true }],
    });
    expect(made.aggiudicazioni).toMatchObject([
      { lotIdentifier: 'LOT-0001', codIstat: ENTE.codIstat, codNUTS: ENTE.codNUTS },
    ]);
  });
  it('leaves the choice among several centri di costo, and takes the only one', () => {
    expect(made.stazioniAppaltanti[0]?.centroDiCosto).toBe('');
    expect(newAffidamento({ id: 'x', ente: UNIONE, rup: null }).stazioniAppaltanti[0]?.centroDiCosto).toBe(
      UNIONE.centriDiCosto[0]?.codice,
    );
  });
  it('asks only for what nobody can know yet', () => {
    expect(paths(validateAffidamento(made, [ENTE]), 'errore')).toEqual([
      'oggetto',
      'stazioniAppaltanti.0.centroDiCosto',
      'aggiudicazioni.0.oggetto',
      'aggiudicazioni.0.oggettoContratto',
      'aggiudicazioni.0.cpvPrevalente',
      'aggiudicazioni.0.operatoreEconomicoId',
      'aggiudicazioni.0.importo',
    ]);
  });
  it('adds an aggiudicazione with the next lot and another partecipante', () => {
    const two = addAggiudicazione(made, ENTE).aggiudicazioni;
    expect(two[1]?.lotIdentifier).toBe('LOT-0002');
    expect(two[1]?.idPartecipante).not.toBe(two[0]?.idPartecipante);
  });
  it('works without anything', () => {
    const bare = newAffidamento({ id: 'x', ente: null, rup: null });
    expect(AffidamentoSchema.parse(bare)).toEqual(bare);
    expect(bare.codiceAppalto.length).toBeGreaterThanOrEqual(8);
  });
});

it('PCP web without a reason is an avviso where ANAC wants one, and not for an AD4 or a P5', () => {
  const about = (change: Partial<typeof AFFIDAMENTO>) =>
    validateAffidamento({ ...AFFIDAMENTO, ...change }, [ENTE]).filter(({ path }) => path === 'motivoPcpWeb');
  expect(about({})).toEqual([]);
  expect(about({ motivoPcpWeb: ' ' }).map(({ severity }) => severity)).toEqual(['avviso']);
  expect(about({ motivoPcpWeb: '', scheda: 'P3_1' })).toHaveLength(1);
  for (const scheda of ['AD4', 'P5', 'A3_6'] as const) expect(about({ motivoPcpWeb: '', scheda })).toEqual([]);
});
