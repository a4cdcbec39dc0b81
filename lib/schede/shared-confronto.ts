import type { SchedaUse, SectionDeclaration } from './scheda.ts';
import { CPV, codNUTS, DATI_BASE, documenti, ISTAT, LOT } from './shared-aggiudicazione.ts';
import {
  ASTA_ELETTRONICA,
  appalto,
  cigAccordoQuadro,
  IMPORTO_APPALTO,
  PROCEDURA_ACCELERATA,
  PUBBLICAZIONE,
  TIPO_ACCORDO_QUADRO,
  TIPO_PROCEDURA,
} from './shared-appalto.ts';
import {
  ACCESSIBILITA,
  CATEGORIA,
  CATEGORIA_SCORPORABILE,
  DEROGA_QUALIFICAZIONE,
  MODELLAZIONE,
  PNRR,
} from './shared-contratto.ts';
import { CONFRONTO, IMPORTO_LOTTO, MODALITA, OPZIONI_RINNOVI, SCADENZA_OFFERTE } from './shared-lotti.ts';
import { FINANZIAMENTI } from './shared-parte-economica.ts';

/** What P6_1 and P6_2 share: adesione to an accordo quadro with a new competition. */
export const APPALTO_CON_CONFRONTO: SectionDeclaration = appalto(
  cigAccordoQuadro('cigAccordoQuadro'),
  ...PUBBLICAZIONE,
  IMPORTO_APPALTO,
  TIPO_PROCEDURA,
  ...PROCEDURA_ACCELERATA,
  TIPO_ACCORDO_QUADRO,
  ASTA_ELETTRONICA,
);

export const LOTTO_CON_CONFRONTO = [
  LOT,
  CATEGORIA,
  CATEGORIA_SCORPORABILE,
  ISTAT,
  ...PNRR,
  ...CONFRONTO,
  OPZIONI_RINNOVI,
  ...MODALITA,
  ...FINANZIAMENTI,
  ...DATI_BASE,
  IMPORTO_LOTTO,
  ...CPV,
  codNUTS(false),
  SCADENZA_OFFERTE,
  ...ACCESSIBILITA,
  ...documenti(false),
  ...MODELLAZIONE,
  DEROGA_QUALIFICAZIONE,
];

export const ADMITTED_CON_CONFRONTO: SchedaUse['admitted'] = {
  portal: 'pcp',
  until: '2025-06-30',
  condition:
    'Adesioni ad accordi quadro e convenzioni con nuovo confronto competitivo: sull’interfaccia web della PCP erano ammesse fino al 30 giugno 2025, oggi servono le piattaforme certificate.',
  source: 'Comunicati del Presidente ANAC 18/12/2024 e 18/06/2025',
  verifiedOn: '2026-11-21',
};
