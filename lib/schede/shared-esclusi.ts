import { optionally } from './declare.ts';
import { headingsOf } from './headings.ts';
import type { FieldDeclaration, Scheda, SchedaUse } from './scheda.ts';
import { espd, STAZIONI_APPALTANTI } from './shared.ts';
import { CPV, codNUTS, DATI_BASE, documenti, ISTAT, LOT } from './shared-aggiudicazione.ts';
import {
  ASTA_ELETTRONICA,
  appalto,
  FINE_SISTEMA_DINAMICO,
  IMPORTO_APPALTO,
  PUBBLICAZIONE,
  SETTORE,
  SISTEMA_DINAMICO,
  TIPO_ACCORDO_QUADRO,
  TIPO_PROCEDURA,
} from './shared-appalto.ts';
import { CATEGORIA, CATEGORIA_SCORPORABILE, CCNL, PARITA, PNRR } from './shared-contratto.ts';
import {
  AFFIDAMENTI_RISERVATI,
  IMPORTO_LOTTO,
  lotti,
  MODALITA,
  SCADENZA_INVITO,
  SCADENZA_OFFERTE,
} from './shared-lotti.ts';
import { FINANZIAMENTI } from './shared-parte-economica.ts';

/** What P3_1, P3_2 and P3_3 share: contracts excluded from the code (delibera ANAC 584/2023). */
export const esclusi = (own: {
  appalto: readonly FieldDeclaration[];
  lotti: readonly FieldDeclaration[];
}): Omit<Scheda, 'code'> =>
  headingsOf([
    STAZIONI_APPALTANTI,
    appalto(
      ...own.appalto,
      SETTORE,
      ...PUBBLICAZIONE,
      IMPORTO_APPALTO,
      TIPO_PROCEDURA,
      TIPO_ACCORDO_QUADRO,
      SISTEMA_DINAMICO,
      FINE_SISTEMA_DINAMICO,
      ...optionally(ASTA_ELETTRONICA),
    ),
    lotti(
      LOT,
      CCNL,
      ...optionally(CATEGORIA),
      CATEGORIA_SCORPORABILE,
      ISTAT,
      ...PNRR,
      ...own.lotti,
      ...PARITA,
      ...MODALITA,
      ...FINANZIAMENTI,
      ...DATI_BASE,
      IMPORTO_LOTTO,
      ...CPV,
      AFFIDAMENTI_RISERVATI,
      codNUTS(false),
      ...optionally(SCADENZA_OFFERTE),
      SCADENZA_INVITO,
      ...documenti(false),
    ),
    espd(false),
  ]);

export const ADMITTED_ESCLUSI: SchedaUse['admitted'] = {
  portal: 'pcp',
  until: null,
  condition:
    'Fattispecie della delibera ANAC 584/2023, solo in caso di impossibilità o difficoltà di ricorso alle piattaforme certificate, senza dati ex post. Non è confermato che l’interfaccia web della PCP offra questa scheda.',
  source: 'Comunicato del Presidente ANAC 18/06/2025',
  verifiedOn: '2026-11-21',
};
