import { headingsOf } from './headings.ts';
import type { Scheda, SchedaUse } from './scheda.ts';
import { espd, STAZIONI_APPALTANTI } from './shared.ts';
import { aggiudicazioni, documenti, PARTECIPANTE } from './shared-aggiudicazione.ts';
import {
  appalto,
  GIUSTIFICAZIONI,
  ID_SCHEDA_AVR,
  LINK_DOCUMENTI,
  MOTIVO_URGENZA,
  OPERE_A_SCOMPUTO,
  RELAZIONE_UNICA,
  SISTEMA_DINAMICO,
  SUBAPPALTO,
  TIPO_ACCORDO_QUADRO,
  TIPO_PROCEDURA,
} from './shared-appalto.ts';
import { AFFIDATO, CONTRATTO, DEROGA_QUALIFICAZIONE, MODELLAZIONE, OPERATORE_ECONOMICO } from './shared-contratto.ts';
import { FINANZIAMENTI, QUADRO_ECONOMICO } from './shared-parte-economica.ts';

/** AD2_25 and AD2_26 ask the same 76 fields, 33 of them required: one for the settori ordinari, one for the speciali. */
export const RIPETIZIONI_DI_LAVORI_O_SERVIZI: Omit<Scheda, 'code'> = headingsOf([
  STAZIONI_APPALTANTI,
  appalto(
    ID_SCHEDA_AVR,
    TIPO_PROCEDURA,
    ...GIUSTIFICAZIONI,
    TIPO_ACCORDO_QUADRO,
    SISTEMA_DINAMICO,
    RELAZIONE_UNICA,
    OPERE_A_SCOMPUTO,
    MOTIVO_URGENZA,
    LINK_DOCUMENTI,
    SUBAPPALTO,
  ),
  aggiudicazioni(
    ...CONTRATTO,
    ...QUADRO_ECONOMICO,
    ...FINANZIAMENTI,
    ...PARTECIPANTE,
    ...OPERATORE_ECONOMICO,
    ...AFFIDATO,
    ...documenti(true),
    ...MODELLAZIONE,
    DEROGA_QUALIFICAZIONE,
  ),
  espd(true),
]);

export const ADMITTED_RIPETIZIONI: SchedaUse['admitted'] = {
  portal: 'pcp',
  until: '2025-06-30',
  condition:
    'Ripetizioni previste da procedure con bando pubblicato entro il 31/12/2023: sull’interfaccia web della PCP erano ammesse fino al 30 giugno 2025, oggi servono le piattaforme certificate.',
  source: 'Comunicati del Presidente ANAC 18/12/2024 e 18/06/2025',
  verifiedOn: '2026-11-21',
};
