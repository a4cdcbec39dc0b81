import type { SchedaCode } from '../../domain/codes.ts';
import type { ExtraField, PortalForm } from '../define.ts';

const extra = (id: string, label: string, rest: Partial<ExtraField> = {}): ExtraField => ({
  id,
  label,
  synonyms: [],
  weakSynonyms: [],
  kind: 'text',
  required: false,
  status: 'CONFIRMED',
  source: 'S004',
  ...rest,
});

const ASK =
  'Le istruzioni della CMRC (punto 5) dicono di scrivere il CIG della convenzione-lotto in «Descrizione CIG Padre», e non dicono che cosa va in «CIG Padre». Cigno non sceglie: guarda i due campi e decidi tu.';
const padre = { from: 'appalto.cig', ask: ASK } as const;

/** What the document asks beside ANAC's fields. */
const EXTRA: readonly ExtraField[] = [
  extra('aflink.titolo', 'Titolo documento', { synonyms: ['Titolo'], from: 'appalto.datiBase.oggetto' }),
  // Its control and what it wants (name, codice fiscale, a search) are not known: understood, never written.
  extra('aflink.enteProponente', 'Ente proponente'),
  extra('aflink.cigPadre', 'CIG Padre', padre),
  extra('aflink.descrizioneCigPadre', 'Descrizione CIG Padre', padre),
  // A column of the list (S004), ImportoBaseAsta in the published source: what it adds up is not said anywhere.
  extra('aflink.importo', 'Importo Appalto', {
    kind: 'amount',
    status: 'INFERRED',
    from: 'aggiudicazioni[].partecipanti[].importo',
    ask: 'Di solito è l’importo affidato all’operatore economico, IVA esclusa, ma il portale non dice se comprende sicurezza e opzioni: guarda e decidi tu.',
  }),
];

/** The form of the AD4 document; `list` is the entry of the menu by which a page names it (portals.md 3.1). */
export const documentForm = (list: string): PortalForm => {
  const scheda: SchedaCode = 'AD4';
  return {
    identity: ['input#TYPEDOC', 'input#IDDOC'],
    // CN16_CODICE_APPALTO is generated (portals.md 3.7); the others are identifiers of the same kind, and the one entry of a list.
    given: [
      'appalto.codiceAppalto',
      'aggiudicazioni[].lotIdentifier',
      'aggiudicazioni[].partecipanti[].idPartecipante',
      'aggiudicazioni[].datiBaseCPV.tipoClassificazione',
    ],
    // In the published source (portals.md 3.5.7); which fields reload at CMRC is UNKNOWN, and any other is noticed when it does.
    reloading: [
      'aggiudicazioni[].datiBase.oggettoContratto',
      'aggiudicazioni[].categoria',
      'aggiudicazioni[].partecipanti[].codiceFiscale',
    ],
    // `<script>` or `<meta>` in a posted text puts the whole office on the black list (portals.md 3.6).
    unsafe: {
      marks: '<>',
      why: 'Senza i segni < e > che sono nel profilo: questo portale può prenderli per un attacco e bloccare l’ufficio.',
    },
    named: [
      { scheda, where: ['text'], words: ['AD4 - Adesione ad accordo quadro/convenzione'] },
      { scheda, where: ['heading', 'breadcrumb', 'title'], words: [list] },
    ],
    extra: EXTRA,
    parts: [
      'Ente proponente',
      'Dati affidamento',
      'AD4 - Adesione ad accordo quadro/convenzione senza successivo confronto competitivo',
      list,
      'Testata',
      'Informazioni tecniche',
      'Interoperabilità',
      'Ulteriori dati',
      'PNRR',
      'PNRR e parità di genere',
    ],
    captions: {
      Oggetto: 'appalto.datiBase.oggetto',
      'Tipo di Appalto': 'aggiudicazioni[].datiBase.oggettoContratto',
      CUP: 'aggiudicazioni[].cupLotto[]',
      'Categoria Appalto': 'aggiudicazioni[].categoria',
      'Luogo ISTAT': 'aggiudicazioni[].codIstat',
      'Codice identificativo corrispondente al sistema di codifica CPV': 'aggiudicazioni[].datiBaseCPV.cpvPrevalente',
      'Denominazione OE': 'aggiudicazioni[].partecipanti[].denominazione',
    },
  };
};
