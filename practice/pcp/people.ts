import { ENTE as SAMPLE } from '../samples/ad5.ts';

/** The body whose RUP is logged in at the practice portal: the one of the samples, which does not exist. */
export const ENTE = {
  denominazione: SAMPLE.denominazione,
  codiceFiscale: SAMPLE.codiceFiscale,
  codiceAusa: SAMPLE.codiceAusa,
  codiceCentroCosto: SAMPLE.centriDiCosto[0]?.codice ?? '',
} as const;

/** Who is logged in. */
export const RUP = 'RUP Dimostrativo';
