import { optionally } from './declare.ts';
import { headingsOf } from './headings.ts';
import type { Scheda, SchedaUse } from './scheda.ts';
import { espd, STAZIONI_APPALTANTI } from './shared.ts';
import { aggiudicazioni, documenti, PARTECIPANTE } from './shared-aggiudicazione.ts';
import {
  ACCORDO_QUADRO,
  appalto,
  CONTRATTO_DIFESA,
  ID_SCHEDA_AVR,
  LINK_DOCUMENTI,
  MOTIVO_URGENZA,
  OPERE_A_SCOMPUTO,
  RELAZIONE_UNICA,
  SETTORE,
  SUBAPPALTO,
} from './shared-appalto.ts';
import { AFFIDATO, CONTRATTO, MODELLAZIONE, OPERATORE_ECONOMICO } from './shared-contratto.ts';
import { QUADRO_CONCESSIONI, QUADRO_ECONOMICO } from './shared-parte-economica.ts';

/**
 * AD3, affidamento diretto from 5.000 € up to 140.000 € (lavori: 150.000 €; art. 50 d.lgs. 36/2023): 81 fields, 30 of
 * them required. Data model: ANAC, `modello-dati-schede-AD3.yaml`.
 */
export const AD3: Scheda = {
  code: 'AD3',
  ...headingsOf([
    STAZIONI_APPALTANTI,
    appalto(
      ID_SCHEDA_AVR,
      SETTORE,
      CONTRATTO_DIFESA,
      ACCORDO_QUADRO,
      ...optionally(RELAZIONE_UNICA, OPERE_A_SCOMPUTO),
      MOTIVO_URGENZA,
      LINK_DOCUMENTI,
      SUBAPPALTO,
    ),
    aggiudicazioni(
      ...CONTRATTO,
      ...QUADRO_ECONOMICO,
      ...QUADRO_CONCESSIONI,
      ...PARTECIPANTE,
      ...OPERATORE_ECONOMICO,
      ...AFFIDATO,
      ...documenti(true),
      ...MODELLAZIONE,
    ),
    espd(false),
  ]),
};

export const AD3_USE: SchedaUse = {
  title: 'Affidamento diretto da 5.000 euro ai limiti di legge',
  menuEntry: 'AD3 – Affidamento diretto >=5K',
  admitted: {
    portal: null,
    until: null,
    condition:
      'Affidamenti diretti da 5.000 euro in su: si fanno sulle piattaforme certificate, non risultano ammessi sull’interfaccia web della PCP.',
    source: 'Comunicato del Presidente ANAC 18/06/2025',
    verifiedOn: '2026-11-21',
  },
};
