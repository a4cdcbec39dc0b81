import type { Scheda, SchedaUse } from './scheda.ts';
import { ADMITTED_ESCLUSI, esclusi } from './shared-esclusi.ts';
import { ESCLUSIONE_CONCESSIONE } from './shared-lotti.ts';

/**
 * P3_2, concessioni excluded from the code that pay ANAC's contribution (delibera ANAC 584/2023): 55 fields, 23 of them
 * required. Data model: ANAC, `modello-dati-schede-P3.2.yaml`.
 */
export const P3_2: Scheda = {
  code: 'P3_2',
  ...esclusi({ appalto: [], lotti: [ESCLUSIONE_CONCESSIONE] }),
};

export const P3_2_USE: SchedaUse = {
  title: 'Concessioni escluse',
  menuEntry: 'P3_2 – Concessioni escluse',
  admitted: ADMITTED_ESCLUSI,
};
