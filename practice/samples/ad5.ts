import type { Affidamento, Aggiudicazione } from '../../lib/domain/affidamento.ts';
import type { Ente } from '../../lib/domain/ente.ts';
import type { OperatoreEconomico } from '../../lib/domain/operatore-economico.ts';
import type { Rup } from '../../lib/domain/rup.ts';

/**
 * A body, a person and firms that do not exist, with check digits that add up: for tests and for the demonstration.
 * The person's codice fiscale names the place Z999, which no register has.
 */
export const ENTE: Ente = {
  id: 'ente-esempio',
  denominazione: 'Comune di Esempio',
  codiceFiscale: '80000000002',
  partitaIva: '99999991005',
  codiceAusa: '0000999999',
  centriDiCosto: [
    { codice: 'AAAAAAAA-0000-4000-8000-000000000001', denominazione: 'Settore Affari generali (esempio)' },
    { codice: 'AAAAAAAA-0000-4000-8000-000000000002', denominazione: 'Settore Lavori pubblici (esempio)' },
  ],
  saTitolare: true,
  funzioniSvolte: ['3'],
  settore: '1',
  codIstat: '012058091',
  codNUTS: 'ITI43',
  indirizzo: { via: 'Via della Prova 1', cap: '00100', citta: 'Esempio', provincia: 'RM' },
  pec: 'protocollo@pec.comune.esempio.example',
  note: 'Ente dimostrativo: non esiste.',
};

/** A second body, for an affidamento with two stazioni appaltanti. */
export const UNIONE: Ente = {
  ...ENTE,
  id: 'ente-unione',
  denominazione: 'Unione di Comuni Dimostrativa',
  codiceFiscale: '80000000010',
  partitaIva: '',
  codiceAusa: '0000999998',
  centriDiCosto: [{ codice: 'BBBBBBBB-0000-4000-8000-000000000001', denominazione: 'Centrale unica (esempio)' }],
  saTitolare: false,
  funzioniSvolte: ['1'],
  pec: '',
};

export const RUP: Rup = {
  id: 'rup-esempio',
  nome: 'Responsabile',
  cognome: 'Dimostrativo',
  codiceFiscale: 'DMSRSP80A01Z999P',
  email: 'rup@comune.esempio.example',
  telefono: '06 00000000',
  enteId: ENTE.id,
};

export const DITTA: OperatoreEconomico = {
  id: 'oe-ditta',
  denominazione: 'Ditta Dimostrativa S.r.l.',
  codiceFiscale: '99999981006',
  partitaIva: '99999981006',
  pec: 'ditta@pec.esempio.example',
  note: '',
};

export const COOPERATIVA: OperatoreEconomico = {
  id: 'oe-cooperativa',
  denominazione: 'Cooperativa di Prova',
  codiceFiscale: '99999971007',
  partitaIva: '99999971007',
  pec: '',
  note: '',
};

export const CARTA: Aggiudicazione = {
  lotIdentifier: 'LOT-0001',
  oggetto: 'Fornitura di carta per fotocopie per gli uffici comunali (esempio)',
  oggettoContratto: 'supplies',
  cpvPrevalente: '30197643',
  cpvSecondarie: ['30199000'],
  codIstat: '012058091',
  codNUTS: 'ITI43',
  cup: [],
  operatoreEconomicoId: DITTA.id,
  idPartecipante: 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6',
  importo: 123_456,
  urlDocumenti: '',
  lingueDocumenti: ['ITA'],
};

export const PULIZIA: Aggiudicazione = {
  lotIdentifier: 'LOT-0002',
  oggetto: 'Servizio di pulizia straordinaria della biblioteca (esempio)',
  oggettoContratto: 'services',
  cpvPrevalente: '90911200',
  cpvSecondarie: [],
  codIstat: '012058091',
  codNUTS: 'ITI43',
  cup: ['J31B20000540001', 'J31B20000550002'],
  operatoreEconomicoId: COOPERATIVA.id,
  idPartecipante: '0b6f0f6e-2f1c-4c9a-9a55-6d3a4f7be001',
  importo: 240_000,
  urlDocumenti: 'https://www.comune.esempio.example/documenti',
  lingueDocumenti: ['ITA', 'DEU'],
};

/** One stazione appaltante, one aggiudicazione: the plain story. */
export const AFFIDAMENTO: Affidamento = {
  id: 'affidamento-carta',
  scheda: 'AD5',
  rupId: RUP.id,
  codiceAppalto: '80000000002-2026-4F7A09C1',
  settore: '1',
  oggetto: 'Fornitura di carta per fotocopie (esempio)',
  stazioniAppaltanti: [
    {
      enteId: ENTE.id,
      centroDiCosto: ENTE.centriDiCosto[0]?.codice ?? '',
      saTitolare: true,
      funzioniSvolte: ['3'],
    },
  ],
  aggiudicazioni: [CARTA],
  motivoPcpWeb: 'La piattaforma certificata non era raggiungibile (esempio).',
  note: '',
};

/** Two stazioni appaltanti, two aggiudicazioni, two CUP: every repeated block. */
export const AFFIDAMENTO_DOPPIO: Affidamento = {
  ...AFFIDAMENTO,
  id: 'affidamento-doppio',
  codiceAppalto: '80000000002-2026-9B03D2E7',
  oggetto: 'Carta e pulizia per la biblioteca (esempio)',
  stazioniAppaltanti: [
    ...AFFIDAMENTO.stazioniAppaltanti,
    {
      enteId: UNIONE.id,
      centroDiCosto: UNIONE.centriDiCosto[0]?.codice ?? '',
      saTitolare: false,
      funzioniSvolte: ['1'],
    },
  ],
  aggiudicazioni: [CARTA, PULIZIA],
};

/** Everything above, as `compose` wants it. */
export const SAMPLE = { enti: [ENTE, UNIONE], operatoriEconomici: [DITTA, COOPERATIVA] };
