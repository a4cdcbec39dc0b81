import { code, field, optional } from './declare.ts';
import type { FieldDeclaration, SectionDeclaration } from './scheda.ts';

/** What schede ask of an aggiudicazione in the same words: one declaration, so that a label seen is known to all. */
const AG = 'aggiudicazioni[]';
const OE = `${AG}.partecipanti[]`;

/** The section of the aggiudicazioni. */
export const aggiudicazioni = (...fields: readonly FieldDeclaration[]): SectionDeclaration => ({
  id: 'aggiudicazioni',
  title: 'Aggiudicazioni',
  synonyms: ['Aggiudicazione', 'Dati aggiudicazione', 'Elenco aggiudicazioni'],
  fields,
});

export const LOT = field(
  `${AG}.lotIdentifier`,
  'NPA',
  'Lot Identifier',
  'identificativo lotto|id lotto|codice lotto|id univoco lotto|identificativo univoco lotto',
  'lotto|numero lotto|lot',
);

export const PARTECIPANTE: readonly FieldDeclaration[] = [
  field(
    `${OE}.idPartecipante`,
    'SINERGIE1',
    'Id Partecipante',
    'identificativo partecipante|UUID partecipante|identificativo univoco partecipante|codice partecipante',
    'id|uuid|id operatore|id operatore economico|partecipante',
    { check: 'uuid' },
  ),
  field(
    `${OE}.codiceFiscale`,
    'NPA',
    'Codice Fiscale',
    'codice fiscale operatore economico|codice fiscale aggiudicatario|codice fiscale partecipante|codice fiscale affidatario|codice fiscale fornitore|codice fiscale impresa|codice fiscale ditta|C.F. / P.IVA|codice fiscale o partita IVA',
    'codice|fiscale|partita IVA|identificativo fiscale',
    { check: 'codiceFiscale' },
  ),
  field(
    `${OE}.denominazione`,
    'NPA',
    'Denominazione',
    'ragione sociale|denominazione operatore economico|denominazione aggiudicatario|denominazione partecipante|denominazione o ragione sociale|denominazione / ragione sociale|ragione sociale operatore economico|ragione sociale aggiudicatario|denominazione impresa|denominazione ditta|denominazione fornitore|nome impresa',
    'aggiudicatario|affidatario|operatore economico|impresa|ditta|fornitore|nominativo|nome|Imp.',
  ),
  field(
    `${OE}.importo`,
    'NPA',
    'Importo',
    'importo di aggiudicazione|importo aggiudicato|importo affidamento|importo affidato|importo adesione|importo partecipante|importo al netto di opzioni e rinnovi|importo di aggiudicazione al netto di opzioni e rinnovi|importo netto|importo al netto dell’IVA|importo netto IVA|importo IVA esclusa|importo senza IVA|valore affidamento|valore aggiudicazione',
    'valore|importo contratto|importo offerto|prezzo|corrispettivo|Imp.',
    { kind: 'amount' },
  ),
];

export const ISTAT = field(
  `${AG}.codIstat`,
  'NPA',
  'Codice ISTAT',
  'ISTAT|luogo ISTAT|codice ISTAT comune|codice ISTAT luogo di esecuzione|luogo di esecuzione ISTAT|comune di esecuzione|comune di esecuzione del contratto|comune in cui si esegue il contratto|comune di esecuzione ISTAT|comune ISTAT',
  'comune|localizzazione|luogo di esecuzione|luogo',
  code('codIstat', { check: 'codIstat' }),
);

export const DATI_BASE: readonly FieldDeclaration[] = [
  field(
    `${AG}.datiBase.oggettoContratto`,
    'NPA',
    'Oggetto del contratto',
    'oggetto principale del contratto|oggetto principale contratto|tipo di appalto|tipologia appalto|tipologia di appalto|tipo contratto|tipologia contratto|natura principale|natura principale del contratto|natura del contratto',
    'tipo|tipologia|natura|prestazione',
    code('oggettoContratto'),
  ),
  field(
    `${AG}.datiBase.oggetto`,
    'NPA',
    'Oggetto',
    'oggetto lotto|oggetto aggiudicazione|descrizione lotto|descrizione aggiudicazione',
    'descrizione|oggetto affidamento|descrizione affidamento|titolo',
    { kind: 'longtext' },
  ),
  field(
    `${AG}.datiBase.oggettoMl.de`,
    'NPA',
    'Oggetto (Deutsch)',
    'oggetto tedesco|oggetto in lingua tedesca|descrizione tedesco|descrizione in lingua tedesca|oggetto de|oggetto ml de|oggetto lotto deutsch|oggetto lotto tedesco',
    'deutsch|tedesco|de',
    { ...optional, kind: 'longtext' },
  ),
  field(
    `${AG}.datiBase.oggettoMl.en`,
    'NPA',
    'Oggetto (English)',
    'oggetto inglese|oggetto in lingua inglese|descrizione inglese|descrizione in lingua inglese|oggetto en|oggetto ml en|oggetto lotto english|oggetto lotto inglese',
    'english|inglese|en',
    { ...optional, kind: 'longtext' },
  ),
];

export const CPV: readonly FieldDeclaration[] = [
  field(
    `${AG}.datiBaseCPV.tipoClassificazione`,
    'NPA',
    'Tipo classificazione',
    'tipo di classificazione|tipologia classificazione|sistema di classificazione|classificazione utilizzata|classificazione adottata',
    'classificazione|tipo',
    code('tipoClassificazione'),
  ),
  field(
    `${AG}.datiBaseCPV.cpvPrevalente`,
    'NPA',
    'CPV prevalente',
    'CPV|codice CPV|CPV principale|codice della classificazione principale CPV|codice CPV prevalente|codice CPV principale|categoria CPV prevalente|codice identificativo corrispondente al sistema di codifica CPV',
    'prevalente|codice|categoria merceologica',
    code('CPV', { check: 'cpv' }),
  ),
  field(
    `${AG}.datiBaseCPV.cpvSecondarie[]`,
    'NPA',
    'CPV secondarie',
    'CPV secondari|CPV secondaria|CPV secondario|altre CPV|altri CPV|ulteriori CPV|ulteriori categorie CPV|categorie CPV secondarie|CPV aggiuntive|CPV aggiuntivi|codici CPV secondari|codice CPV secondario|CPV supplementari',
    'CPV|codice CPV|secondarie',
    { ...optional, kind: 'codes', codeList: 'CPV', check: 'cpv' },
  ),
];

/** Required where there is an aggiudicazione, but not in AD5. */
export const codNUTS = (required: boolean): FieldDeclaration =>
  field(
    `${AG}.datiBaseContratto.codNUTS`,
    'NPA',
    'Codice NUTS',
    'NUTS|NUTS 3|NUTS livello 3|codice NUTS 3|codice NUTS luogo di esecuzione|luogo di esecuzione NUTS|luogo NUTS',
    'luogo di esecuzione|luogo|provincia|localizzazione',
    code('codNUTS', { required, check: 'codNUTS' }),
  );

/** Where the documents are: the address is required by the affidamenti diretti from 5.000 € up. */
export const documenti = (required: boolean): readonly FieldDeclaration[] => [
  field(
    `${AG}.datiBaseDocumenti.url`,
    'NPA',
    'URL documenti',
    'URL|URL documenti di gara|indirizzo documenti|indirizzo dei documenti di gara|indirizzo documenti BT-15|indirizzo web documenti|link documenti|collegamento ai documenti|collegamento ai documenti di gara|link ai documenti di gara',
    'link|indirizzo|documenti|sito',
    { required, check: 'url' },
  ),
  field(
    `${AG}.datiBaseDocumenti.lingue[]`,
    'NPA',
    'Lingue documenti',
    'lingue|lingua documenti|lingue disponibili|lingue ufficiali|lingue ufficiali dei documenti|lingue dei documenti di gara',
    'lingua|documenti',
    { ...optional, kind: 'codes', codeList: 'lingue' },
  ),
];

/** The CUP of a lotto, under the name that the scheda gives the list. */
export const cup = (list: 'cup' | 'cupLotto'): FieldDeclaration =>
  field(
    `${AG}.${list}[]`,
    'NPA',
    'CUP',
    'CUP lotto|CUP del lotto|CUP associati al lotto|codice CUP|codice unico di progetto|codice unico di progetto CUP|CUP codice unico di progetto|elenco CUP|codici CUP|numero CUP',
    'codice progetto|progetto',
    { ...optional, kind: 'texts', check: 'cup' },
  );
