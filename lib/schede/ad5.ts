import type { FieldDeclaration, Scheda } from './scheda.ts';

/** Short names of sources (portals.md): FADDA and SINERGIE1 are guides of 2024, NPA is ANAC's data model of 30/06/2026. */
type Source = 'FADDA' | 'SINERGIE1' | 'NPA';

type Rest = Partial<Omit<FieldDeclaration, 'id' | 'label' | 'synonyms' | 'weakSynonyms' | 'source' | 'status'>>;

/** One field; words are separated by `|`. A label is CONFIRMED when a guide shows it, INFERRED when only the model has it. */
const field = (
  id: string,
  source: Source,
  label: string,
  synonyms: string,
  weakSynonyms: string,
  rest: Rest = {},
): FieldDeclaration => ({
  kind: 'text',
  required: true,
  ...rest,
  id,
  label,
  synonyms: synonyms ? synonyms.split('|') : [],
  weakSynonyms: weakSynonyms ? weakSynonyms.split('|') : [],
  status: source === 'NPA' ? 'INFERRED' : 'CONFIRMED',
  source,
});

const optional = { required: false } as const;
const code = (codeList: NonNullable<FieldDeclaration['codeList']>, rest: Rest = {}): Rest => ({
  kind: 'code',
  codeList,
  ...rest,
});

const SA = 'stazioniAppaltanti[]';
const AG = 'aggiudicazioni[]';
const OE = `${AG}.partecipanti[]`;

/**
 * AD5, affidamento diretto below 5.000 € (art. 49 c. 6 and art. 50 c. 1 lett. a and b d.lgs. 36/2023): 29 fields, 17 of
 * them required. Data model: ANAC, `modello-dati-schede-AD5.yaml`; labels: portals.md 1.3. German words are
 * those of South Tyrol's forms (INFERRED).
 */
export const AD5: Scheda = {
  code: 'AD5',
  title: 'Affidamento diretto di importo inferiore a 5.000 euro',
  menuEntry: 'AD5 – Affidamento diretto <5K',
  sections: [
    {
      id: 'stazioniAppaltanti',
      title: 'Stazioni Appaltanti',
      synonyms: ['Stazione appaltante', 'Dati stazione appaltante', 'Elenco stazioni appaltanti', 'Vergabestellen'],
      fields: [
        field(
          `${SA}.codiceFiscale`,
          'FADDA',
          'Codice Fiscale',
          'codice fiscale SA|codice fiscale amministrazione|codice fiscale ente|codice fiscale stazione appaltante titolare|Steuernummer|Steuernummer der Vergabestelle',
          'codice|fiscale|codice ente|Steuerkodex',
          { check: 'codiceFiscale' },
        ),
        field(
          `${SA}.codiceAusa`,
          'FADDA',
          'Codice AUSA',
          'AUSA|codice AUSA della Stazione Appaltante|codice AUSA ente|AUSA SA|numero AUSA|AUSA-Kodex|AUSA-Code',
          'codice stazione appaltante|codice anagrafe',
          { check: 'codiceAusa' },
        ),
        field(
          `${SA}.codiceCentroCosto`,
          'FADDA',
          'Codice Centro Costo',
          'centro di costo|id centro di costo|identificativo centro di costo|codice CDC SA|codice centro di costo stazione appaltante|Kostenstelle|Kodex der Kostenstelle',
          'centro|ufficio|unità organizzativa',
        ),
        field(
          `${SA}.funzioniSvolte[]`,
          'FADDA',
          'Funzioni svolte',
          'funzione svolta|funzioni svolte dalla SA|funzioni svolte dalla stazione appaltante|funzioni delegate',
          'funzioni|ruolo|ruolo svolto|Funktionen',
          { ...optional, kind: 'codes', codeList: 'funzioniSvolte' },
        ),
        field(
          `${SA}.saTitolare`,
          'FADDA',
          'Stazione Appaltante Titolare',
          'è titolare|SA titolare dell’appalto|stazione appaltante titolare dell’appalto',
          'titolare|Inhaber',
          { kind: 'boolean' },
        ),
      ],
    },
    {
      id: 'appalto',
      title: 'Appalto',
      synonyms: ['Dati appalto', 'Dati dell’appalto', 'Dati generali appalto', 'Auftrag'],
      fields: [
        field(
          'appalto.codiceAppalto',
          'FADDA',
          'Codice Appalto',
          'codice univoco procedura|codice univoco appalto|identificativo appalto|id appalto|identificativo univoco appalto|codice procedura|codice di gara della stazione appaltante|Auftragskodex',
          'codice|codice univoco|codice di bozza ID|id bozza|codice gara',
          { check: 'codiceAppalto', minLength: 8, maxLength: 64 },
        ),
        field('appalto.idSchedaAvr', 'NPA', 'Id Scheda AVR', 'identificativo scheda AVR|id AVR', 'AVR|scheda AVR', {
          ...optional,
          check: 'uuid',
        }),
        field(
          'appalto.settore',
          'NPA',
          'Settore',
          'settore attività SA|settore attività|settore di attività|tipo settore|settore ordinario/speciale|settore appalto|Sektor',
          'attività|ambito|Bereich',
          code('settore'),
        ),
        field(
          'appalto.datiBase.oggetto',
          'FADDA',
          'Oggetto',
          'oggetto appalto|oggetto gara|oggetto procedura|descrizione appalto|descrizione gara|Gegenstand|Gegenstand des Auftrags',
          'descrizione|oggetto affidamento|descrizione affidamento|titolo',
          { kind: 'longtext' },
        ),
        field(
          'appalto.datiBase.oggettoMl.de',
          'NPA',
          'Oggetto (Deutsch)',
          'oggetto tedesco|oggetto in lingua tedesca|oggetto de|oggetto ml de|oggetto appalto deutsch|oggetto appalto tedesco',
          'deutsch|tedesco|de',
          { ...optional, kind: 'longtext' },
        ),
        field(
          'appalto.datiBase.oggettoMl.en',
          'NPA',
          'Oggetto (English)',
          'oggetto inglese|oggetto in lingua inglese|oggetto en|oggetto ml en|oggetto appalto english|oggetto appalto inglese',
          'english|inglese|en',
          { ...optional, kind: 'longtext' },
        ),
      ],
    },
    {
      id: 'aggiudicazioni',
      title: 'Aggiudicazioni',
      synonyms: ['Aggiudicazione', 'Dati aggiudicazione', 'Elenco aggiudicazioni', 'Zuschläge'],
      fields: [
        field(
          `${AG}.lotIdentifier`,
          'NPA',
          'Lot Identifier',
          'identificativo lotto|id lotto|codice lotto|id univoco lotto|identificativo univoco lotto|Loskennung|Los-ID',
          'lotto|numero lotto|lot|Los',
        ),
        field(
          `${AG}.cup[]`,
          'NPA',
          'CUP',
          'codice CUP|codice unico di progetto|codice unico di progetto CUP|CUP codice unico di progetto|elenco CUP|codici CUP|numero CUP|CUP-Kodex|CUP-Code',
          'codice progetto|progetto',
          { ...optional, kind: 'texts', check: 'cup' },
        ),
        field(
          `${OE}.idPartecipante`,
          'SINERGIE1',
          'Id Partecipante',
          'identificativo partecipante|UUID partecipante|identificativo univoco partecipante|codice partecipante|Teilnehmer-ID',
          'id|uuid|id operatore|id operatore economico|partecipante',
          { check: 'uuid' },
        ),
        field(
          `${OE}.codiceFiscale`,
          'NPA',
          'Codice Fiscale',
          'codice fiscale operatore economico|codice fiscale aggiudicatario|codice fiscale partecipante|codice fiscale affidatario|codice fiscale fornitore|codice fiscale impresa|codice fiscale ditta|C.F. / P.IVA|codice fiscale o partita IVA|Steuernummer|Steuernummer des Wirtschaftsteilnehmers',
          'codice|fiscale|partita IVA|MwSt.-Nummer|identificativo fiscale',
          { check: 'codiceFiscale' },
        ),
        field(
          `${OE}.denominazione`,
          'NPA',
          'Denominazione',
          'ragione sociale|denominazione operatore economico|denominazione aggiudicatario|denominazione partecipante|denominazione o ragione sociale|denominazione / ragione sociale|ragione sociale operatore economico|ragione sociale aggiudicatario|denominazione impresa|denominazione ditta|denominazione fornitore|nome impresa|Firmenbezeichnung|Bezeichnung des Wirtschaftsteilnehmers',
          'aggiudicatario|affidatario|operatore economico|impresa|ditta|fornitore|nominativo|nome|Bezeichnung',
        ),
        field(
          `${OE}.importo`,
          'NPA',
          'Importo',
          'importo di aggiudicazione|importo aggiudicato|importo affidamento|importo affidato|importo adesione|importo partecipante|importo al netto di opzioni e rinnovi|importo di aggiudicazione al netto di opzioni e rinnovi|importo netto|importo al netto dell’IVA|importo netto IVA|importo IVA esclusa|importo senza IVA|valore affidamento|valore aggiudicazione|Zuschlagsbetrag|Betrag',
          'valore|importo contratto|importo offerto|prezzo|corrispettivo',
          { kind: 'amount' },
        ),
        field(
          `${AG}.codIstat`,
          'NPA',
          'Codice ISTAT',
          'ISTAT|luogo ISTAT|codice ISTAT comune|codice ISTAT luogo di esecuzione|luogo di esecuzione ISTAT|comune ISTAT|ISTAT-Kodex|ISTAT-Code',
          'comune|localizzazione|luogo di esecuzione|luogo|Gemeinde',
          code('codIstat', { check: 'codIstat' }),
        ),
        field(
          `${AG}.datiBase.oggettoContratto`,
          'NPA',
          'Oggetto del contratto',
          'oggetto principale del contratto|oggetto principale contratto|tipo di appalto|tipologia appalto|tipologia di appalto|tipo contratto|tipologia contratto|natura principale|natura principale del contratto|Vertragsgegenstand|Art des Auftrags',
          'tipo|tipologia|natura|prestazione',
          code('oggettoContratto'),
        ),
        field(
          `${AG}.datiBase.oggetto`,
          'NPA',
          'Oggetto',
          'oggetto lotto|oggetto aggiudicazione|descrizione lotto|descrizione aggiudicazione|Gegenstand|Gegenstand des Loses',
          'descrizione|oggetto affidamento|descrizione affidamento|titolo',
          { kind: 'longtext' },
        ),
        field(
          `${AG}.datiBase.oggettoMl.de`,
          'NPA',
          'Oggetto (Deutsch)',
          'oggetto tedesco|oggetto in lingua tedesca|oggetto de|oggetto ml de|oggetto lotto deutsch|oggetto lotto tedesco',
          'deutsch|tedesco|de',
          { ...optional, kind: 'longtext' },
        ),
        field(
          `${AG}.datiBase.oggettoMl.en`,
          'NPA',
          'Oggetto (English)',
          'oggetto inglese|oggetto in lingua inglese|oggetto en|oggetto ml en|oggetto lotto english|oggetto lotto inglese',
          'english|inglese|en',
          { ...optional, kind: 'longtext' },
        ),
        field(
          `${AG}.datiBaseCPV.tipoClassificazione`,
          'NPA',
          'Tipo classificazione',
          'tipo di classificazione|tipologia classificazione|sistema di classificazione|Art der Klassifizierung',
          'classificazione|tipo|Klassifizierung',
          code('tipoClassificazione'),
        ),
        field(
          `${AG}.datiBaseCPV.cpvPrevalente`,
          'NPA',
          'CPV prevalente',
          'CPV|codice CPV|CPV principale|codice CPV prevalente|codice CPV principale|categoria CPV prevalente|codice identificativo corrispondente al sistema di codifica CPV|CPV-Kodex|CPV-Code|Haupt-CPV',
          'prevalente|codice|categoria merceologica',
          code('CPV', { check: 'cpv' }),
        ),
        field(
          `${AG}.datiBaseCPV.cpvSecondarie[]`,
          'NPA',
          'CPV secondarie',
          'CPV secondari|CPV secondaria|CPV secondario|altre CPV|altri CPV|CPV aggiuntive|CPV aggiuntivi|codici CPV secondari|codice CPV secondario|CPV supplementari|Neben-CPV|zusätzliche CPV',
          'CPV|codice CPV|secondarie',
          { ...optional, kind: 'codes', codeList: 'CPV', check: 'cpv' },
        ),
        field(
          `${AG}.datiBaseContratto.codNUTS`,
          'NPA',
          'Codice NUTS',
          'NUTS|NUTS 3|codice NUTS 3|codice NUTS luogo di esecuzione|luogo di esecuzione NUTS|luogo NUTS|NUTS-Kodex|NUTS-Code',
          'luogo di esecuzione|luogo|provincia|localizzazione',
          code('codNUTS', { ...optional, check: 'codNUTS' }),
        ),
        field(
          `${AG}.datiBaseDocumenti.url`,
          'NPA',
          'URL documenti',
          'URL|URL documenti di gara|indirizzo documenti|indirizzo dei documenti di gara|indirizzo documenti BT-15|indirizzo web documenti|link documenti|link ai documenti di gara',
          'link|indirizzo|documenti|sito',
          { ...optional, check: 'url' },
        ),
        field(
          `${AG}.datiBaseDocumenti.lingue[]`,
          'NPA',
          'Lingue documenti',
          'lingue|lingua documenti|lingue ufficiali|lingue ufficiali dei documenti|lingue dei documenti di gara|Sprachen der Unterlagen',
          'lingua|documenti|Sprachen',
          { ...optional, kind: 'codes', codeList: 'lingue' },
        ),
      ],
    },
    {
      id: 'espd',
      title: 'ESPD',
      synonyms: ['DGUE', 'ESPD request'],
      fields: [field('espd', 'NPA', 'ESPD / DGUE', 'ESPD|DGUE|ESPD request|DGUE request', 'EEE', optional)],
    },
  ],
  blocks: [
    { id: 'stazioniAppaltanti', words: ['Stazione appaltante', 'Stazioni appaltanti', 'Vergabestelle'] },
    { id: 'aggiudicazioni', words: ['Aggiudicazione', 'Aggiudicazioni', 'Lotto', 'Lotti', 'Zuschlag'] },
    {
      id: 'partecipanti',
      words: [
        'Partecipante',
        'Partecipanti',
        'Aggiudicatario',
        'Aggiudicatari',
        'Operatore economico',
        'Operatori economici',
        'Affidatario',
        'Dati dell’aggiudicatario',
        'Wirtschaftsteilnehmer',
      ],
    },
    { id: 'cup', words: ['CUP', 'Codici CUP', 'Elenco CUP'] },
    { id: 'cpvSecondarie', words: ['CPV secondarie', 'CPV secondari', 'Altre CPV', 'CPV secondaria'] },
  ],
  groups: [
    { prefix: 'appalto.datiBase', words: ['Dati base'] },
    { prefix: `${AG}.datiBase`, words: ['Dati base', 'Dati base lotto'] },
    { prefix: `${AG}.datiBaseCPV`, words: ['Dati base CPV', 'CPV', 'Classificazione'] },
    { prefix: `${AG}.datiBaseContratto`, words: ['Dati base contratto', 'Dati contratto', 'Luogo di esecuzione'] },
    { prefix: `${AG}.datiBaseDocumenti`, words: ['Dati base documenti', 'Documenti', 'Documenti di gara'] },
  ],
  admitted: {
    portal: 'pcp',
    until: null,
    condition:
      'Solo in caso di impossibilità o difficoltà di ricorso alle piattaforme certificate, senza dati ex post.',
    source: 'Comunicato del Presidente ANAC 18/06/2025',
    verifiedOn: '2026-11-21',
  },
};
