import type { Scheda, SchedaUse } from './scheda.ts';
import { cigAccordoQuadro } from './shared-appalto.ts';
import { ADMITTED_ESCLUSI, esclusi } from './shared-esclusi.ts';
import { ESCLUSIONE } from './shared-lotti.ts';
import { QUADRO_SENZA_OPZIONI } from './shared-parte-economica.ts';

/**
 * P3_3, adesione to an accordo quadro or convenzione of excluded contracts with a new competition (delibera ANAC
 * 584/2023): 64 fields, 24 of them required. Data model: ANAC, `modello-dati-schede-P3.3.yaml`.
 */
export const P3_3: Scheda = {
  code: 'P3_3',
  ...esclusi({
    appalto: [cigAccordoQuadro('cigAccordoQuadroConvenzione')],
    lotti: [ESCLUSIONE, ...QUADRO_SENZA_OPZIONI],
  }),
};

export const P3_3_USE: SchedaUse = {
  title: 'Contratti esclusi – adesione ad accordo quadro o convenzione con successivo confronto competitivo',
  menuEntry: 'P3_3 – Contratti esclusi – adesione ad accordo quadro/convenzione con successivo confronto competitivo',
  admitted: ADMITTED_ESCLUSI,
};
