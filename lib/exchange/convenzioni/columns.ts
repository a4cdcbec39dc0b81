/** What a file of convenzioni may say of one lotto. */
export const COLUMNS = [
  'soggettoAggregatore',
  'oggetto',
  'lotto',
  'cigPadre',
  'operatoreEconomico',
  'codiceFiscaleOperatore',
  'partitaIvaOperatore',
  'oggettoContratto',
  'cpv',
  'massimale',
  'scadenza',
  'ccnl',
  'categoria',
  'note',
] as const;
export type Column = (typeof COLUMNS)[number];

/** The header of each column in our template, and the others by which offices call it; `docs/formats.md` lists them. */
export const HEADERS: Record<Column, readonly [string, ...string[]]> = {
  soggettoAggregatore: ['Soggetto aggregatore', 'Aggregatore', 'Centrale di committenza', 'Stipulata da'],
  oggetto: ['Oggetto', 'Oggetto della convenzione', 'Convenzione', 'Descrizione', 'Accordo quadro'],
  lotto: ['Lotto', 'Numero lotto', 'N. lotto', 'Nome lotto'],
  cigPadre: ['CIG padre', 'CIG', 'CIG lotto', 'CIG convenzione', 'CIG accordo quadro', 'CIG master'],
  operatoreEconomico: [
    'Operatore economico',
    'Denominazione operatore economico',
    'Denominazione OE',
    'OE',
    'Fornitore',
    'Aggiudicatario',
    'Impresa',
    'Ditta',
    'Ragione sociale',
  ],
  codiceFiscaleOperatore: [
    'Codice fiscale operatore',
    'Codice fiscale operatore economico',
    'Codice fiscale OE',
    'Codice fiscale',
    'CF',
    'CF OE',
    'CF operatore',
    'CF fornitore',
    'Codice fiscale fornitore',
  ],
  partitaIvaOperatore: [
    'Partita IVA operatore',
    'Partita IVA operatore economico',
    'Partita IVA OE',
    'Partita IVA',
    'P. IVA',
    'P. IVA fornitore',
    'Partita IVA fornitore',
  ],
  oggettoContratto: ['Oggetto del contratto', 'Tipo', 'Tipologia', 'Tipo appalto', 'Tipo di appalto', 'Natura'],
  cpv: ['CPV', 'CPV prevalente', 'Codice CPV'],
  massimale: ['Massimale', 'Importo massimo', 'Importo', 'Importo lotto', 'Massimale lotto', 'Valore', 'Plafond'],
  scadenza: ['Scadenza', 'Data scadenza', 'Termine adesioni', 'Ultimo giorno per aderire', 'Fine', 'Valida fino al'],
  ccnl: ['CCNL', 'Codice CCNL', 'Contratto collettivo'],
  categoria: ['Categoria', 'Codice categoria'],
  note: ['Note', 'Annotazioni'],
};

/** A header as it is compared: letters and digits alone, without accents or case; `cigPadre` is "cigpadre" too. */
const fold = (header: string): string =>
  header
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

const BY_HEADER = new Map(
  COLUMNS.flatMap((column) => [column, ...HEADERS[column]].map((header) => [fold(header), column] as const)),
);

/** The column that a header names, or null for one that is not ours. */
export const columnOf = (header: string): Column | null => BY_HEADER.get(fold(header)) ?? null;

/** What one row of a file says, its cells as they are written. `row` is the line of the spreadsheet, or the element. */
export type FileRow = { row: number; cells: Partial<Record<Column, string>> };

/** The rows of a file, and the headers that were not understood. */
export type FileRows = { rows: FileRow[]; unknown: string[] };

/** Rows at most: the catalogue of a soggetto aggregatore has hundreds. */
export const MAX_ROWS = 2_000;
