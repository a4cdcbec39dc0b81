import { describe, expect, it } from 'vitest';
import { compose } from '../../lib/assist/compose.ts';
import type { Affidamento } from '../../lib/domain/affidamento.ts';
import { newAdesione } from '../../lib/domain/new-adesione.ts';
import { QUOTE_30 } from '../../lib/domain/quote-30.ts';
import { validateAffidamento } from '../../lib/domain/validate.ts';
import { checkAnacForm } from '../../lib/rules/check.ts';
import { ADESIONE, ADESIONE_CARTA, CONVENZIONE } from '../../practice/samples/ad4.ts';
import { CARTA, ENTE, RUP, SAMPLE } from '../../practice/samples/ad5.ts';

const AD = 'aggiudicazioni.0.adesione';
const PARITA = ADESIONE_CARTA.paritaDiGenereGenerazionale;
const issuesOf = (affidamento: Affidamento) =>
  validateAffidamento(affidamento, [ENTE]).map(({ path, severity }) => `${path} ${severity}`);
const award = (change: object, outer: object = {}): Affidamento => ({
  ...ADESIONE,
  aggiudicazioni: [{ ...CARTA, ...outer, adesione: { ...ADESIONE_CARTA, ...change } }],
});

describe('validateAffidamento of AD4', () => {
  it('finds nothing in a whole one, of any amount, and ANAC’s rules neither', () => {
    expect(issuesOf(ADESIONE)).toEqual([]);
    const large = award({ finanziamenti: [{ tipoFinanziamento: 'A', importo: 9_000_000 }] }, { importo: 8_000_000 });
    expect(issuesOf(large)).toEqual([]);
    expect(checkAnacForm('AD4', compose({ affidamento: ADESIONE, ...SAMPLE }))).toEqual([]);
  });
  it('asks of a new one only what neither the convenzione nor the ente can know', () => {
    const made = newAdesione({ id: 'x', convenzione: CONVENZIONE, ente: ENTE, rup: RUP });
    expect(issuesOf(made).map((issue) => issue.split(' ')[0])).toEqual([
      'adesione.dataAdesione',
      'adesione.relazioneUnicaSulleProcedure',
      'adesione.opereUrbanizzazioneScomputo',
      'stazioniAppaltanti.0.centroDiCosto',
      'aggiudicazioni.0.importo',
      `${AD}.dataAggiudicazione`,
      `${AD}.afferenteInvestimentiPNRR`,
      `${AD}.finanziamenti.0.tipoFinanziamento`,
      `${AD}.finanziamenti.0.importo`,
      `${AD}.quadroEconomico`,
      `${AD}.partecipante.avvalimento`,
    ]);
  });
  it.each([
    [{ cigPadre: '' }, 'adesione.cigPadre errore'],
    [{ cigPadre: 'B000001278' }, 'adesione.cigPadre errore'],
    [{ cigPadre: 'Z000000000' }, 'adesione.cigPadre errore'],
    [{ dataAdesione: '2026-02-30' }, 'adesione.dataAdesione errore'],
    [{ relazioneUnicaSulleProcedure: null }, 'adesione.relazioneUnicaSulleProcedure errore'],
  ])('of the adesione %o', (change, issue) =>
    expect(issuesOf({ ...ADESIONE, adesione: { ...(ADESIONE.adesione as object), ...change } as never })).toEqual([
      issue,
    ]),
  );
  it.each([
    [{ ccnl: '' }, 'ccnl errore'],
    [{ afferenteInvestimentiPNRR: null }, 'afferenteInvestimentiPNRR errore'],
    [{ acquisizioneCup: true }, 'acquisizioneCup errore'],
    [{ finanziamenti: [] }, 'finanziamenti errore'],
    [{ finanziamenti: [{ tipoFinanziamento: 'A', importo: 100 }] }, 'finanziamenti avviso'],
    [{ partecipante: { ...ADESIONE_CARTA.partecipante, ruoloOE: '10' } }, 'partecipante.ruoloOE avviso'],
    [{ accessibilita: 'n-inc-just' }, 'giustificazione errore'],
    [
      { paritaDiGenereGenerazionale: { ...PARITA, quota30PerCento: QUOTE_30[1] } },
      'paritaDiGenereGenerazionale.motivoDeroga errore',
    ],
    [
      { paritaDiGenereGenerazionale: { ...PARITA, quota30PerCento: QUOTE_30[2], motivoDeroga: ['2'] } },
      'paritaDiGenereGenerazionale.quotaInferioreOccupFemminile errore',
    ],
    [
      {
        paritaDiGenereGenerazionale: { ...PARITA, quotaInferioreOccupFemminile: 30, quotaInferioreOccupGiovanile: 101 },
      },
      'paritaDiGenereGenerazionale.quotaInferioreOccupGiovanile errore',
    ],
  ])('of the aggiudicazione %o', (change, issue) => expect(issuesOf(award(change))[0]).toBe(`${AD}.${issue}`));
  it('with PNRR asks for all that ANAC’s rules ask for', () => {
    const pnrr = award({ afferenteInvestimentiPNRR: true });
    expect(issuesOf(pnrr)).toEqual(
      [
        'acquisizioneCup',
        'paritaDiGenereGenerazionale.quota30PerCento',
        'paritaDiGenereGenerazionale.misurePremiali',
        'accessibilita',
      ].map((path) => `${AD}.${path} errore`),
    );
    expect(checkAnacForm('AD4', compose({ affidamento: pnrr, ...SAMPLE })).map(({ code }) => code)).toEqual([
      'REG18',
      'REG21',
      'REG32',
    ]);
  });
});
