import { AD4_AGGIUDICAZIONI, AD4_CONCESSIONI } from './ad4-aggiudicazioni.ts';
import { code, field, optional } from './declare.ts';
import type { Scheda } from './scheda.ts';
import { BLOCKS, CODICE_APPALTO, CPV_SECONDARIE, ESPD, GROUPS, OGGETTO, STAZIONI_APPALTANTI } from './shared.ts';

const AG = 'aggiudicazioni[]';

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
  title: 'Adesione ad accordo quadro o convenzione senza successivo confronto competitivo',
  menuEntry: 'AD4 – Adesione ad accordo quadro/convenzione senza successivo confronto competitivo',
  sections: [
    STAZIONI_APPALTANTI,
    {
      id: 'appalto',
      title: 'Appalto',
      synonyms: ['Dati appalto', 'Dati dell’appalto', 'Dati generali appalto', 'Auftrag'],
      fields: [
        CODICE_APPALTO,
        field(
          'appalto.cig',
          'NPA',
          'CIG accordo quadro/convenzione',
          'CIG dell’accordo quadro|CIG della convenzione|CIG AQ|CIG madre|CIG principale|CIG della convenzione-lotto|CIG relativo all’accordo quadro/convenzione',
          'CIG|accordo quadro|convenzione',
          { check: 'cig' },
        ),
        field(
          'appalto.dataAdesione',
          'NPA',
          'Data adesione',
          'data di adesione alla convenzione|data di adesione all’accordo quadro|data adesione AQ/convenzione|data ordine|data dell’ordinativo',
          'data|data documento',
          { kind: 'day' },
        ),
        field(
          'appalto.relazioneUnicaSulleProcedure',
          'NPA',
          'Relazione unica sulle procedure',
          'relazione unica|dichiarazione relazione unica|redatta la relazione unica sulle procedure',
          'relazione',
          { kind: 'boolean' },
        ),
        field(
          'appalto.opereUrbanizzazioneScomputo',
          'NPA',
          'Opere di urbanizzazione a scomputo',
          'opere a scomputo|urbanizzazione a scomputo|opere urbanizzazione scomputo',
          'scomputo|urbanizzazione',
          { kind: 'boolean' },
        ),
        ...OGGETTO,
        field(
          'appalto.datiBaseSubappalti.subappalto',
          'NPA',
          'Subappalto',
          'è previsto il subappalto|è previsto subappalto|subappalti',
          'subappaltabile',
          code('subappalto', optional),
        ),
      ],
    },
    AD4_AGGIUDICAZIONI,
    AD4_CONCESSIONI,
    ESPD,
  ],
  blocks: [
    ...BLOCKS,
    { id: 'finanziamenti', words: ['Finanziamento', 'Finanziamenti', 'Fonti di finanziamento'] },
    { id: 'cupLotto', words: ['CUP', 'CUP lotto', 'Codici CUP', 'Elenco CUP'] },
    CPV_SECONDARIE,
    { id: 'categoriaScorporabile', words: ['Categorie scorporabili', 'Categoria scorporabile'] },
  ],
  groups: [
    ...GROUPS,
    { prefix: 'appalto.datiBaseSubappalti', words: ['Dati base subappalti', 'Subappalti'] },
    {
      prefix: `${AG}.paritaDiGenereGenerazionale`,
      words: ['Parità di genere e generazionale', 'Pari opportunità', 'Parità di genere'],
    },
    { prefix: `${AG}.quadroEconomicoStandard`, words: ['Quadro economico standard', 'Quadro economico'] },
    { prefix: `${AG}.datiBaseAggiudicazioneAppalto`, words: ['Dati base aggiudicazione appalto'] },
    { prefix: `${AG}.datiBaseAccessibilita`, words: ['Dati base accessibilità', 'Accessibilità'] },
  ],
  admitted: {
    portal: 'cmrc',
    until: null,
    condition:
      'Adesioni ad accordi quadro e convenzioni senza nuovo confronto competitivo, su una piattaforma certificata: l’interfaccia web della PCP non le accetta più dal 1° luglio 2025.',
    source: 'Comunicati del Presidente ANAC 18/12/2024 e 18/06/2025',
    verifiedOn: '2026-11-21',
  },
};
