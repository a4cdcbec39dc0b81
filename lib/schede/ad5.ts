import { headingsOf } from './headings.ts';
import type { Scheda, SchedaUse } from './scheda.ts';
import { espd, STAZIONI_APPALTANTI } from './shared.ts';
import {
  aggiudicazioni,
  CPV,
  codNUTS,
  cup,
  DATI_BASE,
  documenti,
  ISTAT,
  LOT,
  PARTECIPANTE,
} from './shared-aggiudicazione.ts';
import { appalto, ID_SCHEDA_AVR, SETTORE } from './shared-appalto.ts';

/**
 * AD5, affidamento diretto below 5.000 € (art. 49 c. 6 and art. 50 c. 1 lett. a and b d.lgs. 36/2023): 29 fields, 17 of
 * them required. Data model: ANAC, `modello-dati-schede-AD5.yaml`; labels: portals.md 1.3. German words are in
 * `lib/portals/match/lexicon.ts`.
 */
export const AD5: Scheda = {
  code: 'AD5',
  ...headingsOf([
    STAZIONI_APPALTANTI,
    appalto(ID_SCHEDA_AVR, SETTORE),
    aggiudicazioni(LOT, cup('cup'), ...PARTECIPANTE, ISTAT, ...DATI_BASE, ...CPV, codNUTS(false), ...documenti(false)),
    espd(false),
  ]),
};

export const AD5_USE: SchedaUse = {
  title: 'Affidamento diretto di importo inferiore a 5.000 euro',
  menuEntry: 'AD5 – Affidamento diretto <5K',
  admitted: {
    portal: 'pcp',
    until: null,
    condition:
      'Solo in caso di impossibilità o difficoltà di ricorso alle piattaforme certificate, senza dati ex post.',
    source: 'Comunicato del Presidente ANAC 18/06/2025',
    verifiedOn: '2026-11-21',
  },
};
