import type { Scheda, SchedaUse } from './scheda.ts';
import { ADMITTED_RIPETIZIONI, RIPETIZIONI_DI_LAVORI_O_SERVIZI } from './shared-ripetizioni.ts';

/**
 * AD2_26, ripetizione of lavori or servizi analoghi in the settori speciali (art. 158 c. 2 lett. f d.lgs. 36/2023). Data
 * model: ANAC, `modello-dati-schede-AD2.26.yaml`.
 */
export const AD2_26: Scheda = {
  code: 'AD2_26',
  ...RIPETIZIONI_DI_LAVORI_O_SERVIZI,
};

export const AD2_26_USE: SchedaUse = {
  title: 'Ripetizione di lavori o servizi analoghi nei settori speciali',
  menuEntry: 'AD2_26 – Ripetizione di lavori o servizi analoghi – settori speciali',
  admitted: ADMITTED_RIPETIZIONI,
};
