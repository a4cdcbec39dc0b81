import type { Scheda, SchedaUse } from './scheda.ts';
import { ADMITTED_RIPETIZIONI, RIPETIZIONI_DI_LAVORI_O_SERVIZI } from './shared-ripetizioni.ts';

/**
 * AD2_25, ripetizione of lavori or servizi analoghi in the settori ordinari (art. 76 c. 6 d.lgs. 36/2023). Data
 * model: ANAC, `modello-dati-schede-AD2.25.yaml`.
 */
export const AD2_25: Scheda = {
  code: 'AD2_25',
  ...RIPETIZIONI_DI_LAVORI_O_SERVIZI,
};

export const AD2_25_USE: SchedaUse = {
  title: 'Ripetizione di lavori o servizi analoghi nei settori ordinari',
  menuEntry: 'AD2_25 – Ripetizione di lavori o servizi analoghi – settori ordinari',
  admitted: ADMITTED_RIPETIZIONI,
};
