import { field } from './declare.ts';
import { headingsOf } from './headings.ts';
import type { Scheda, SchedaUse } from './scheda.ts';
import { espd, STAZIONI_APPALTANTI } from './shared.ts';
import { aggiudicazioni, documenti, PARTECIPANTE } from './shared-aggiudicazione.ts';
import { appalto, CIG_AQ, OPERE_A_SCOMPUTO, RELAZIONE_UNICA, SUBAPPALTO } from './shared-appalto.ts';
import { AFFIDATO, CONTRATTO, MODELLAZIONE, OPERATORE_ECONOMICO } from './shared-contratto.ts';
import { FINANZIAMENTI, QUADRO_CONCESSIONI, QUADRO_ECONOMICO } from './shared-parte-economica.ts';

/**
 * AD4, adesione ad accordo quadro o convenzione without a new competition: the CIG derivato (art. 59 c. 4 lett. a
 * d.lgs. 36/2023; 79 fields, 31 of them required). Data model: ANAC, `modello-dati-schede-AD4.yaml`; the captions seen
 * on a page are those of CMRC's instructions (portals.md 3.1).
 *
 * `appalto.cig` has neither "CIG Padre" nor "Descrizione CIG Padre" among its words, on purpose: CMRC shows both beside
 * one another, its instructions want the CIG in the second, and nobody has said what the first then holds. Which of
 * them is written is the user's choice, offered by the portal's own layer; here a match would write one alone.
 */
export const AD4: Scheda = {
  code: 'AD4',
  ...headingsOf([
    STAZIONI_APPALTANTI,
    appalto(
      field('appalto.cig', 'NPA', 'CIG accordo quadro/convenzione', CIG_AQ, 'CIG|accordo quadro|convenzione', {
        check: 'cig',
      }),
      field(
        'appalto.dataAdesione',
        'NPA',
        'Data adesione',
        'data di adesione alla convenzione|data di adesione all’accordo quadro|data adesione AQ/convenzione|data ordine|data dell’ordinativo',
        'data|data documento',
        { kind: 'day' },
      ),
      RELAZIONE_UNICA,
      OPERE_A_SCOMPUTO,
      SUBAPPALTO,
    ),
    aggiudicazioni(
      ...CONTRATTO,
      ...QUADRO_ECONOMICO,
      ...QUADRO_CONCESSIONI,
      ...FINANZIAMENTI,
      ...PARTECIPANTE,
      ...OPERATORE_ECONOMICO,
      ...AFFIDATO,
      ...documenti(false),
      ...MODELLAZIONE,
    ),
    espd(false),
  ]),
};

export const AD4_USE: SchedaUse = {
  title: 'Adesione ad accordo quadro o convenzione senza successivo confronto competitivo',
  menuEntry: 'AD4 – Adesione ad accordo quadro/convenzione senza successivo confronto competitivo',
  admitted: {
    portal: 'cmrc',
    until: null,
    condition:
      'Adesioni ad accordi quadro e convenzioni senza nuovo confronto competitivo, su una piattaforma certificata: l’interfaccia web della PCP non le accetta più dal 1° luglio 2025.',
    source: 'Comunicati del Presidente ANAC 18/12/2024 e 18/06/2025',
    verifiedOn: '2026-11-21',
  },
};
