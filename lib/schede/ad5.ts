import { AD5_AGGIUDICAZIONI } from './ad5-aggiudicazioni.ts';
import { code, field, optional } from './declare.ts';
import type { Scheda } from './scheda.ts';
import { BLOCKS, CODICE_APPALTO, CPV_SECONDARIE, ESPD, GROUPS, OGGETTO, STAZIONI_APPALTANTI } from './shared.ts';

/**
 * AD5, affidamento diretto below 5.000 € (art. 49 c. 6 and art. 50 c. 1 lett. a and b d.lgs. 36/2023): 29 fields, 17 of
 * them required. Data model: ANAC, `modello-dati-schede-AD5.yaml`; labels: portals.md 1.3. German words are
 * those of South Tyrol's forms (INFERRED).
 */
export const AD5: Scheda = {
  code: 'AD5',
  title: 'Affidamento diretto di importo inferiore a 5.000 euro',
  menuEntry: 'AD5 – Affidamento diretto <5K',
  sections: [
    STAZIONI_APPALTANTI,
    {
      id: 'appalto',
      title: 'Appalto',
      synonyms: ['Dati appalto', 'Dati dell’appalto', 'Dati generali appalto', 'Auftrag'],
      fields: [
        CODICE_APPALTO,
        field(
          'appalto.idSchedaAvr',
          'NPA',
          'Id Scheda AVR',
          'identificativo scheda AVR|riferimento scheda AVR|id AVR',
          'AVR|scheda AVR',
          {
            ...optional,
            check: 'uuid',
          },
        ),
        field(
          'appalto.settore',
          'NPA',
          'Settore',
          'settore attività SA|settore attività|settore di attività|tipo settore|settore ordinario/speciale|settore appalto|Sektor',
          'attività|ambito|Bereich',
          code('settore'),
        ),
        ...OGGETTO,
      ],
    },
    AD5_AGGIUDICAZIONI,
    ESPD,
  ],
  blocks: [...BLOCKS, { id: 'cup', words: ['CUP', 'Codici CUP', 'Elenco CUP'] }, CPV_SECONDARIE],
  groups: GROUPS,
  admitted: {
    portal: 'pcp',
    until: null,
    condition:
      'Solo in caso di impossibilità o difficoltà di ricorso alle piattaforme certificate, senza dati ex post.',
    source: 'Comunicato del Presidente ANAC 18/06/2025',
    verifiedOn: '2026-11-21',
  },
};
