import { headingsOf } from './headings.ts';
import type { Scheda, SchedaUse } from './scheda.ts';
import { espd, STAZIONI_APPALTANTI } from './shared.ts';
import { ADMITTED_CON_CONFRONTO, APPALTO_CON_CONFRONTO, LOTTO_CON_CONFRONTO } from './shared-confronto.ts';
import { lotti } from './shared-lotti.ts';

/**
 * P6_1, adesione to an accordo quadro or convenzione of concessioni with a new competition: 59 fields, 27 of them
 * required. Data model: ANAC, `modello-dati-schede-P6.1.yaml`.
 */
export const P6_1: Scheda = {
  code: 'P6_1',
  ...headingsOf([STAZIONI_APPALTANTI, APPALTO_CON_CONFRONTO, lotti(...LOTTO_CON_CONFRONTO), espd(false)]),
};

export const P6_1_USE: SchedaUse = {
  title: 'Adesione ad accordo quadro o convenzione con successivo confronto competitivo – concessioni',
  menuEntry: 'P6_1 – Adesione ad accordo quadro/convenzione con successivo confronto competitivo – concessioni',
  admitted: ADMITTED_CON_CONFRONTO,
};
