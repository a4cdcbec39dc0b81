/**
 * What a person who builds a portal may write beside a field, by the end of its id: each clear to an officer under the
 * heading of its part. Not taken from `lib/schede`; sources are the descriptions of ANAC's data model and of its lists,
 * the forms of other Italian portals, and plain sense.
 */
const WORDINGS: Record<string, readonly string[]> = {
  'stazioniAppaltanti[].codiceFiscale': [
    'Codice fiscale della S.A.',
    'Codice fiscale dell’ente',
    'Cod. fiscale amministrazione',
    'C.F. stazione appaltante',
    'Codice fiscale stazione appaltante',
  ],
  'stazioniAppaltanti[].codiceAusa': [
    'Codice AUSA della S.A.',
    'Cod. AUSA',
    'Codice AUSA dell’ente',
    'Codice Anagrafe Unica Stazioni Appaltanti (AUSA)',
  ],
  'stazioniAppaltanti[].codiceCentroCosto': [
    'Codice del centro di costo',
    'Centro di costo',
    'Cod. centro di costo',
    'Identificativo del centro di costo',
  ],
  'stazioniAppaltanti[].saTitolare': ['Stazione appaltante titolare', 'SA titolare', 'È la SA titolare dell’appalto?'],
  'stazioniAppaltanti[].funzioniSvolte[]': [
    'Funzioni svolte',
    'Funzioni svolte dalla S.A.',
    'Funzioni della stazione appaltante',
  ],
  'appalto.codiceAppalto': [
    'Identificativo univoco dell’appalto',
    'Codice dell’appalto',
    'Cod. appalto',
    'Codice identificativo appalto',
    'ID appalto',
  ],
  'appalto.settore': [
    'Settore di attività',
    'Settore attività della SA',
    'Settore dell’appalto',
    'Settore (ordinario o speciale)',
  ],
  'appalto.datiBase.oggetto': [
    'Oggetto dell’appalto',
    'Oggetto della gara',
    'Oggetto gara',
    'Descrizione dell’appalto',
  ],
  'appalto.cig': ['CIG dell’accordo quadro', 'CIG della convenzione', 'CIG accordo quadro/convenzione'],
  'appalto.dataAdesione': ['Data di adesione', 'Data adesione alla convenzione', 'Data di adesione all’accordo quadro'],
  'appalto.datiBase.importo': ['Importo della gara', 'Importo dell’appalto', 'Importo complessivo appalto'],
  '[].lotIdentifier': [
    'Identificativo del lotto',
    'ID lotto',
    'Codice del lotto',
    'Id univoco del lotto',
    'Identificativo lotto',
  ],
  'aggiudicazioni[].cup[]': ['CUP', 'Codice CUP', 'N. CUP', 'Codice unico di progetto', 'C.U.P.'],
  '[].cupLotto[]': ['CUP', 'Codice CUP', 'CUP del lotto', 'Codice unico di progetto (CUP)', 'N. CUP'],
  '[].codIstat': [
    'Codice ISTAT',
    'Cod. ISTAT',
    'Codice ISTAT del comune',
    'Comune di esecuzione (ISTAT)',
    'Luogo di esecuzione (ISTAT)',
  ],
  '.codNUTS': ['Codice NUTS', 'Cod. NUTS', 'Luogo di esecuzione (NUTS 3)', 'NUTS', 'Codice NUTS livello 3'],
  '[].datiBase.oggettoContratto': [
    'Oggetto principale del contratto',
    'Tipologia di appalto',
    'Tipo di contratto',
    'Natura principale del contratto',
    'Oggetto del contratto',
  ],
  '[].datiBase.oggetto': ['Oggetto del lotto', 'Descrizione del lotto', 'Oggetto lotto'],
  'lotti[].datiBase.importo': ['Importo del lotto', 'Valore stimato del lotto', 'Importo lotto'],
  '.tipoClassificazione': ['Tipo di classificazione', 'Tipo classificazione', 'Classificazione utilizzata'],
  '.cpvPrevalente': [
    'CPV prevalente',
    'Codice CPV',
    'CPV principale',
    'Cod. CPV prevalente',
    'Categoria prevalente (CPV)',
  ],
  '.cpvSecondarie[]': ['CPV secondarie', 'Altri CPV', 'CPV secondari'],
  '[].idPartecipante': [
    'Id partecipante',
    'Identificativo del partecipante',
    'ID univoco partecipante',
    'UUID partecipante',
  ],
  'partecipanti[].codiceFiscale': [
    'Codice fiscale dell’operatore economico',
    'C.F. operatore economico',
    'Codice fiscale o P.IVA',
    'Cod. fiscale aggiudicatario',
    'Codice fiscale dell’aggiudicatario',
  ],
  'partecipanti[].denominazione': [
    'Denominazione o ragione sociale',
    'Ragione sociale',
    'Rag. soc.',
    'Denominazione dell’operatore economico',
    'Denominazione operatore',
  ],
  'partecipanti[].importo': [
    'Importo di aggiudicazione',
    'Importo aggiudicato',
    'Importo affidato',
    'Importo dell’affidamento',
    'Importo al netto di opzioni e rinnovi',
    'Imp. di aggiudicazione',
  ],
  '[].ruoloOE': ['Ruolo dell’operatore economico', 'Ruolo OE', 'Ruolo operatore'],
  '[].tipoOE': ['Tipo di operatore economico', 'Tipo OE', 'Tipologia operatore economico'],
  '[].ccnl': ['CCNL applicato', 'CCNL', 'Contratto collettivo applicato'],
  '[].categoria': ['Categoria prevalente', 'Categoria', 'Categoria dell’appalto'],
  '[].afferenteInvestimentiPNRR': ['PNRR/PNC', 'Afferente agli investimenti PNRR/PNC', 'Finanziato con PNRR'],
  '.dataAggiudicazione': ['Data di aggiudicazione', 'Data aggiudicazione'],
  '[].tipoFinanziamento': ['Tipo di finanziamento', 'Tipologia di finanziamento', 'Fonte di finanziamento'],
  'finanziamenti[].importo': ['Importo del finanziamento', 'Importo finanziamento', 'Importo finanziato'],
  '.criteriAggiudicazione': ['Criterio di aggiudicazione', 'Criteri di aggiudicazione'],
  '[].fattispecieTracciabilita': ['Fattispecie tracciabilità', 'Fattispecie di tracciabilità'],
  '[].sceltaContraente': [
    'Scelta del contraente',
    'Procedura di scelta del contraente',
    'Modalità di scelta del contraente',
  ],
};

/** What a bilingual page of South Tyrol writes after the Italian words. */
const GERMAN: Record<string, string> = {
  'stazioniAppaltanti[].codiceFiscale': 'Steuernummer',
  'stazioniAppaltanti[].codiceAusa': 'AUSA-Kodex',
  'stazioniAppaltanti[].codiceCentroCosto': 'Kostenstelle',
  'appalto.codiceAppalto': 'Auftragskodex',
  'appalto.settore': 'Sektor',
  'appalto.datiBase.oggetto': 'Gegenstand des Auftrags',
  '[].lotIdentifier': 'Los-ID',
  '[].codIstat': 'ISTAT-Kodex',
  '.codNUTS': 'NUTS-Kodex',
  '[].datiBase.oggetto': 'Gegenstand des Loses',
  '[].datiBase.oggettoContratto': 'Art des Auftrags',
  '.cpvPrevalente': 'Haupt-CPV',
  '[].idPartecipante': 'Teilnehmer-ID',
  'partecipanti[].codiceFiscale': 'Steuernummer',
  'partecipanti[].denominazione': 'Firmenbezeichnung',
  'partecipanti[].importo': 'Zuschlagsbetrag',
};

/** What may stand over a part of the form in the place of its bare name. */
const HEADINGS: Record<string, readonly string[]> = {
  'Stazioni appaltanti': [
    'STAZIONI APPALTANTI',
    'Stazione appaltante',
    'Dati della stazione appaltante',
    '1. Stazioni appaltanti',
    'Sezione 1 – Stazioni appaltanti',
  ],
  Appalto: ['APPALTO', 'Dati dell’appalto', 'Dati generali dell’appalto', '2. Appalto', 'Sezione 2 – Appalto'],
  Aggiudicazioni: [
    'AGGIUDICAZIONI',
    'Aggiudicazione',
    'Dati di aggiudicazione',
    '3. Aggiudicazioni',
    'Sezione 3 – Aggiudicazioni',
  ],
  Lotti: ['LOTTI', 'Dati dei lotti', '3. Lotti', 'Elenco lotti'],
  Partecipanti: [
    'Operatori economici',
    'Operatore economico',
    'Partecipante',
    'Aggiudicatari',
    'Operatore economico aggiudicatario',
  ],
  Finanziamenti: ['Finanziamento', 'Dati finanziamento', 'FINANZIAMENTI'],
};

/** Other words for the heading of a part; none where it is not one of the form's own. */
export const headingsOf = (text: string): readonly string[] => {
  const name = Object.keys(HEADINGS).find((one) => one.toLowerCase() === text.trim().toLowerCase());
  return (name && HEADINGS[name]) || [];
};

const byEnd = <T>(table: Record<string, T>, key: string): T | undefined => {
  const id = key.replace(/@.*/, '');
  const ends = Object.keys(table).filter((end) => id.endsWith(end));
  return table[ends.sort((a, b) => b.length - a.length)[0] ?? ''];
};

/** Other words for the field of this key; none where we have thought of none. */
export const wordingsOf = (key: string): readonly string[] => byEnd(WORDINGS, key) ?? [];
export const germanOf = (key: string): string | undefined => byEnd(GERMAN, key);

/** Fields that not every scheda asks for, and that no other field could be meant by. */
const PARTICULAR = [
  'appalto.cig',
  'appalto.dataAdesione',
  '[].ruoloOE',
  '[].tipoOE',
  '[].ccnl',
  '.dataAggiudicazione',
  '[].tipoFinanziamento',
  '.criteriAggiudicazione',
  '[].fattispecieTracciabilita',
  '[].sceltaContraente',
];

/** Captions of other schede's fields, by the ids that this one has. */
export const captionsOfOthers = (ids: readonly string[]): string[] =>
  PARTICULAR.filter((end) => !ids.some((id) => id.endsWith(end) || id.startsWith(`${end}A`))).flatMap(
    (end) => WORDINGS[end] ?? [],
  );

/** Captions of nobody's fields: no scheda has them, however near they sound. */
export const STRANGERS = [
  'Codice fiscale RUP',
  'Cognome RUP',
  'Importo IVA',
  'Aliquota IVA',
  'Numero determina',
  'Data determina',
  'Numero protocollo',
  'Codice IPA',
  'Codice univoco ufficio',
  'Telefono referente',
  'PEC operatore economico',
  'Indirizzo sede legale',
  'Capitolo di spesa',
  'Durata in giorni',
  'Note interne',
  'Numero preventivi',
  'Percentuale di ribasso',
  'Legale rappresentante',
  'Numero REA',
  'Data stipula',
  'CIG precedente',
  'Oggetto della modifica',
] as const;

/** Headings over data of others than the stazione appaltante, the appalto and its aggiudicatario. */
export const FOREIGN = [
  'Subappaltatore',
  'Progettista',
  'Impresa ausiliaria',
  'Operatori economici consultati',
  'Dati del richiedente',
  'Contatti',
  'Responsabile unico del progetto',
  'Direttore dei lavori',
  'Appalto precedente',
  'Affidamento precedente',
  'Copia da un’altra bozza',
  'Dati di fatturazione',
  'Secondo classificato',
  'Rappresentante legale',
  'Ufficio di protocollo',
  'Stazione appaltante delegante',
  'Aggiudicazione annullata',
  'Appalto collegato',
  'Operatore economico escluso',
  'Partecipanti non ammessi',
] as const;

/** Captions that such a part shares with the form. */
export const SHARED = [
  'Codice fiscale',
  'Denominazione',
  'Ragione sociale',
  'Importo',
  'Oggetto',
  'Codice AUSA',
  'Codice appalto',
  'CUP',
  'CPV prevalente',
  'Codice ISTAT',
  'Centro di costo',
  'Id partecipante',
] as const;
