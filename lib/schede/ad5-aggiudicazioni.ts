import type { SectionDeclaration } from './scheda.ts';
import { CPV, codNUTS, cup, DATI_BASE, DOCUMENTI, ISTAT, LOT, PARTECIPANTE } from './shared-aggiudicazione.ts';

/** The section of AD5 that asks what was awarded, to whom and for how much. */
export const AD5_AGGIUDICAZIONI: SectionDeclaration = {
  id: 'aggiudicazioni',
  title: 'Aggiudicazioni',
  synonyms: ['Aggiudicazione', 'Dati aggiudicazione', 'Elenco aggiudicazioni', 'Zuschläge'],
  fields: [LOT, cup('cup'), ...PARTECIPANTE, ISTAT, ...DATI_BASE, ...CPV, codNUTS(false), ...DOCUMENTI],
};
