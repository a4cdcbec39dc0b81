import { optionally } from './declare.ts';
import { headingsOf } from './headings.ts';
import type { Scheda, SchedaUse } from './scheda.ts';
import { STAZIONI_APPALTANTI } from './shared.ts';
import { cup, DATI_BASE, LOT } from './shared-aggiudicazione.ts';
import { appalto, cigAccordoQuadro, IMPORTO_APPALTO, SETTORE } from './shared-appalto.ts';
import { IMPORTO_LOTTO, lotti, TRACCIABILITA } from './shared-lotti.ts';

/**
 * P5, contracts that have a CIG for traceability alone (l. 136/2010; delibere ANAC 584 and 585 of 2023): 21 fields, 14
 * of them required. Data model: ANAC, `modello-dati-schede-P5.yaml`.
 */
export const P5: Scheda = {
  code: 'P5',
  ...headingsOf([
    STAZIONI_APPALTANTI,
    appalto(SETTORE, ...optionally(cigAccordoQuadro('cigAccordoQuadro')), IMPORTO_APPALTO),
    lotti(LOT, ...TRACCIABILITA, cup('cup'), ...DATI_BASE, IMPORTO_LOTTO),
  ]),
};

export const P5_USE: SchedaUse = {
  title: 'Contratti esclusi o estranei soggetti a sola tracciabilità',
  menuEntry: 'P5 – Contratti esclusi o estranei, sola tracciabilità',
  admitted: {
    portal: 'pcp',
    until: null,
    condition: 'Acquisizione del CIG ai soli fini della tracciabilità, ammessa a regime.',
    source: 'Comunicato del Presidente ANAC 18/12/2024, come riportato da ANCI',
    verifiedOn: '2026-11-21',
  },
};
