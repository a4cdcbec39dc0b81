import { headingsOf } from './headings.ts';
import type { Scheda, SchedaUse } from './scheda.ts';
import { STAZIONI_APPALTANTI } from './shared.ts';
import { aggiudicazioni, PARTECIPANTE } from './shared-aggiudicazione.ts';
import { ACCORDO_QUADRO, appalto, RELAZIONE_UNICA, SETTORE } from './shared-appalto.ts';
import { AFFIDATO, CONTRATTO } from './shared-contratto.ts';
import { QUADRO_CONCESSIONI, QUADRO_ECONOMICO } from './shared-parte-economica.ts';

/**
 * A3_6, affidamento to a società in house (art. 7 d.lgs. 36/2023): 63 fields, 24 of them required. Data model: ANAC,
 * `modello-dati-schede-A3.6.yaml`.
 */
export const A3_6: Scheda = {
  code: 'A3_6',
  ...headingsOf([
    STAZIONI_APPALTANTI,
    appalto(SETTORE, ACCORDO_QUADRO, RELAZIONE_UNICA),
    aggiudicazioni(...CONTRATTO, ...QUADRO_ECONOMICO, ...QUADRO_CONCESSIONI, ...PARTECIPANTE, ...AFFIDATO),
  ]),
};

export const A3_6_USE: SchedaUse = {
  title: 'Affidamento a società in house',
  menuEntry: 'A3_6 – Affidamento a società in house',
  admitted: {
    portal: 'pcp',
    until: '2025-06-30',
    condition:
      'Affidamenti in house: sull’interfaccia web della PCP erano ammessi fino al 30 giugno 2025, oggi servono le piattaforme certificate.',
    source: 'Comunicati del Presidente ANAC 18/12/2024 e 18/06/2025',
    verifiedOn: '2026-11-21',
  },
};
