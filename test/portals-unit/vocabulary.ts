import type { FieldKind } from '../../lib/page/field.ts';
import type { FieldDeclaration } from '../../lib/schede/scheda.ts';

export const ABBREVIATED: [RegExp, string][] = [
  [/\bcodice fiscale\b/i, 'C.F.'],
  [/\bcodice\b/i, 'Cod.'],
  [/\bdenominazione\b/i, 'Denominaz.'],
  [/\bragione sociale\b/i, 'Rag. soc.'],
  [/\bimporto\b/i, 'Imp.'],
  [/\bidentificativo\b/i, 'Ident.'],
];

export const KINDS: Record<FieldDeclaration['kind'], FieldKind[]> = {
  text: ['text', 'text', 'text', 'textarea'],
  longtext: ['text', 'textarea', 'richtext'],
  code: ['select', 'combobox', 'autocomplete', 'radio', 'text'],
  codes: ['multiselect', 'multicombobox'],
  amount: ['number', 'text'],
  day: ['date'],
  boolean: ['checkbox', 'switch', 'radio', 'select'],
  texts: ['text'],
};

export const SECTION_WORDS: Record<string, string[]> = {
  stazioniAppaltanti: [
    'Stazioni Appaltanti',
    'STAZIONI APPALTANTI',
    '1. Stazioni appaltanti',
    'Stazione appaltante',
    'Dati stazioni appaltanti',
  ],
  appalto: ['Appalto', '2 Appalto', 'Dati generali appalto', 'Dati dell’appalto'],
  aggiudicazioni: ['Aggiudicazioni', '3) Aggiudicazioni', 'Elenco aggiudicazioni', 'Dati aggiudicazioni'],
};
export const BLOCK_WORDS: Record<string, ((n: number) => string)[]> = {
  stazioniAppaltanti: [
    (n) => `Stazione appaltante ${n}`,
    (n) => `Stazione appaltante n. ${n}`,
    (n) => `Stazione appaltante #${n}`,
    () => '',
  ],
  aggiudicazioni: [(n) => `Aggiudicazione ${n}`, (n) => `Aggiudicazione n. ${n}`, (n) => `Lotto ${n}`, () => ''],
  partecipanti: [
    (n) => `Partecipante ${n}`,
    (n) => `Operatore economico ${n}`,
    () => 'Partecipanti',
    (n) => `Aggiudicatario n. ${n}`,
  ],
};
export const SUBGROUPS: Record<string, string[]> = {
  datiBaseCPV: ['Classificazione', 'Dati base CPV', 'CPV'],
  datiBaseDocumenti: ['Documenti di gara', 'Documenti'],
  datiBaseContratto: ['Luogo di esecuzione'],
};

export const FOREIGN_BLOCKS = [
  'Responsabile unico del progetto',
  'Dati del RUP',
  'Impresa ausiliaria',
  'Subappaltatore',
  'Rappresentante legale',
  'Operatore economico escluso',
  'Stazione appaltante delegante',
  'Aggiudicazione precedente',
  'Altro soggetto',
  'Ricerca avanzata',
  'Filtri di ricerca',
  'Copia da un’altra bozza',
  'Modelli salvati',
  'Dati di fatturazione',
];
export const STRANGE_BLOCKS = [
  'Stazione appaltante convenzionata',
  'Operatore economico secondo classificato',
  'Appalto collegato',
  'Lotto accorpato',
  'Aggiudicazione annullata',
  'Ditta di fiducia',
  'Anagrafica',
  'Ente convenzionato',
  'Centro servizi',
  'Impresa cooptata',
  'Dichiarante',
  'Ultimo affidamento',
  'Bozze recenti',
  'Elenco imprese',
  'Interventi',
  'Partecipanti non ammessi',
  'Operatori economici consultati',
];
export const FOREIGN_LABELS = [
  'Codice Fiscale',
  'Denominazione',
  'Ragione sociale',
  'Oggetto',
  'Importo',
  'Codice AUSA',
  'Codice Appalto',
  'CUP',
  'CPV prevalente',
  'Codice ISTAT',
  'Id Partecipante',
];
export const OTHER_FIELDS = [
  'CIG accordo quadro',
  'Importo appalto',
  'Importo oneri di sicurezza',
  'Importo IVA',
  'Codice fiscale RUP',
  'Cognome',
  'Telefono',
  'PEC',
  'CCNL',
  'Data adesione',
  'Codice fiscale mandante',
  'Note',
  'Oggetto precedente',
  'Codice tributo',
  'Numero determina',
  'CIG',
];
