import { headingsOf } from './headings.ts';
import type { Scheda, SchedaUse } from './scheda.ts';
import { espd, STAZIONI_APPALTANTI } from './shared.ts';
import { ADMITTED_CON_CONFRONTO, APPALTO_CON_CONFRONTO, LOTTO_CON_CONFRONTO } from './shared-confronto.ts';
import { lotti, RIPETIZIONI } from './shared-lotti.ts';
import { QUADRO_ECONOMICO } from './shared-parte-economica.ts';

/**
 * P6_2, adesione to an accordo quadro or convenzione of appalti with a new competition (art. 59 c. 4 lett. b and c
 * d.lgs. 36/2023): 69 fields, 29 of them required. Data model: ANAC, `modello-dati-schede-P6.2.yaml`.
 */
export const P6_2: Scheda = {
  code: 'P6_2',
  ...headingsOf([
    STAZIONI_APPALTANTI,
    APPALTO_CON_CONFRONTO,
    lotti(
      ...LOTTO_CON_CONFRONTO,
      RIPETIZIONI,
      // Of the quadro, this scheda alone requires the somme a disposizione.
      ...QUADRO_ECONOMICO.map((one) => ({ ...one, required: one.id.endsWith('.sommeADisposizione') })),
    ),
    espd(false),
  ]),
};

export const P6_2_USE: SchedaUse = {
  title: 'Adesione ad accordo quadro o convenzione con successivo confronto competitivo – appalti',
  menuEntry: 'P6_2 – Adesione ad accordo quadro/convenzione con successivo confronto competitivo – appalti',
  admitted: ADMITTED_CON_CONFRONTO,
};
