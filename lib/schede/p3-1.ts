import { optionally } from './declare.ts';
import type { Scheda, SchedaUse } from './scheda.ts';
import { ADMITTED_ESCLUSI, esclusi } from './shared-esclusi.ts';
import { ESCLUSIONE, OPZIONI_RINNOVI } from './shared-lotti.ts';
import { QUADRO_SENZA_OPZIONI } from './shared-parte-economica.ts';

/**
 * P3_1, appalti and concorsi di progettazione excluded from the code that pay ANAC's contribution (delibera ANAC 584/2023):
 * 64 fields, 23 of them required. Data model: ANAC, `modello-dati-schede-P3.1.yaml`.
 */
export const P3_1: Scheda = {
  code: 'P3_1',
  ...esclusi({ appalto: [], lotti: [ESCLUSIONE, ...optionally(OPZIONI_RINNOVI), ...QUADRO_SENZA_OPZIONI] }),
};

export const P3_1_USE: SchedaUse = {
  title: 'Appalti e concorsi di progettazione esclusi',
  menuEntry: 'P3_1 – Appalti e concorsi di progettazione esclusi',
  admitted: ADMITTED_ESCLUSI,
};
