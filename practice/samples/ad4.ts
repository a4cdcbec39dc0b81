import { type AggiudicazioneAdesione, emptyAggiudicazioneAdesione } from '../../lib/domain/adesione.ts';
import type { Affidamento } from '../../lib/domain/affidamento.ts';
import { type Convenzione, newConvenzione } from '../../lib/domain/convenzione.ts';
import { AFFIDAMENTO, CARTA, DITTA } from './ad5.ts';

/** A lotto of a convenzione that does not exist. The check digits of its CIG add up. */
export const CONVENZIONE: Convenzione = {
  ...newConvenzione('convenzione-carta'),
  soggettoAggregatore: 'Soggetto aggregatore dimostrativo',
  oggetto: 'Fornitura di carta per uffici (esempio)',
  lotto: '3',
  cigPadre: 'B000001279',
  operatoreEconomicoId: DITTA.id,
  oggettoContratto: 'supplies',
  cpv: '30197643',
  massimale: 10_000_000,
  scadenza: '2027-12-31',
  ccnl: 'H01',
  categoria: 'FB',
};

/** The AD4 part of one aggiudicazione with everything said that an order without PNRR needs. */
export const ADESIONE_CARTA: AggiudicazioneAdesione = {
  ...emptyAggiudicazioneAdesione(),
  ccnl: 'H01',
  categoria: 'FB',
  afferenteInvestimentiPNRR: false,
  acquisizioneCup: false,
  quadroEconomico: {
    ...emptyAggiudicazioneAdesione().quadroEconomico,
    impForniture: 123_456,
    sommeADisposizione: 27_160,
  },
  finanziamenti: [{ tipoFinanziamento: 'A', importo: 150_616 }],
  partecipante: { ...emptyAggiudicazioneAdesione().partecipante, avvalimento: false },
  dataAggiudicazione: '2026-11-20',
};

/** An order under that convenzione. */
export const ADESIONE: Affidamento = {
  ...AFFIDAMENTO,
  id: 'adesione-carta',
  scheda: 'AD4',
  codiceAppalto: '80000000002-2026-5C1D77E2',
  aggiudicazioni: [{ ...CARTA, adesione: ADESIONE_CARTA }],
  motivoPcpWeb: '',
  convenzioneId: CONVENZIONE.id,
  adesione: {
    cigPadre: CONVENZIONE.cigPadre,
    dataAdesione: '2026-11-22',
    relazioneUnicaSulleProcedure: true,
    opereUrbanizzazioneScomputo: false,
    subappalto: 'no',
  },
};
