import {
  ahead,
  area,
  check,
  date,
  type Field,
  type Folder,
  type Grid,
  number,
  readonly,
  type Section,
  select,
  text,
  tree,
} from './field.ts';

const SA = 'stazioniAppaltanti[]';
const AP = 'appalto';
const AG = 'aggiudicazioni[]';
const PA = `${AG}.partecipanti[]`;
const PG = `${AG}.paritaDiGenereGenerazionale`;
const QE = `${AG}.quadroEconomicoStandard`;
const must = { required: true };

/** Above the tabs. "Descrizione operazione" and "Categoria Appalto" stand behind the open menu in the screenshot. */
export const TESTATA: Section = {
  section: 'TESTATA',
  title: '',
  fields: [
    text('Titolo', 'Titolo documento', null, { ...must, most: 150 }),
    readonly('Fascicolo', 'Fascicolo di Sistema', null),
    readonly('FASE', 'Fase', null),
    readonly('StatoSchedaPCP', 'Stato Scheda PCP', null),
    readonly('Protocollo', 'Registro di Sistema', null),
    readonly('UserRUP', 'RUP', null),
    text('DescrizioneOperazione', 'Descrizione operazione', null, { most: 250 }),
    select('pcp_Categoria', 'Categoria Appalto', `${AG}.categoria`, {
      ...must,
      list: 'categoria',
      reload: 'OnChangepcp_Categoria',
    }),
  ],
};

const ENTE: Section = {
  section: 'ENTE_PROPONENTE',
  title: 'ENTE PROPONENTE',
  fields: [
    readonly('CodiceFiscaleEnte', 'Codice fiscale ente', `${SA}.codiceFiscale`),
    readonly('CodiceAUSA', 'Codice AUSA', `${SA}.codiceAusa`),
    select('pcp_CodiceCentroDiCosto', 'Centro di costo', `${SA}.codiceCentroCosto`, { ...must, list: 'centri' }),
    select('FUNZIONI_SVOLTE', 'Funzioni svolte dall’ente', `${SA}.funzioniSvolte[]`, { list: 'funzioniSvolte' }),
    check('SA_TITOLARE', 'Stazione appaltante titolare', `${SA}.saTitolare`),
  ],
};

const DATI: Section = {
  section: 'DATI_AFFIDAMENTO',
  title: 'DATI AFFIDAMENTO',
  fields: [
    area('Body', 'Oggetto', `${AP}.datiBase.oggetto`, { ...must, most: 1024 }),
    select('TipoAppaltoGara', 'Tipo di Appalto', `${AG}.datiBase.oggettoContratto`, {
      ...must,
      list: 'tipoAppalto',
      reload: 'CambiaTipoAppalto',
    }),
    text('CUP', 'CUP', `${AG}.cupLotto[]`, { most: 15 }),
    text('CIG_MADRE', 'CIG Padre', `${AP}.cig`, { most: 10 }),
    text('DESC_CIG_MADRE', 'Descrizione CIG Padre', null, { ...must, most: 200 }),
    readonly('CIG', 'CIG Derivato', null),
    tree('COD_LUOGO_ISTAT', 'Luogo ISTAT', `${AG}.codIstat`, { ...must, domain: 'GEO' }),
    tree(
      'CODICE_CPV',
      'Codice identificativo corrispondente al sistema di codifica CPV',
      `${AG}.datiBaseCPV.cpvPrevalente`,
      { ...must, domain: 'CPV' },
    ),
    tree('SECONDARIA_CPV', 'CPV secondario', `${AG}.datiBaseCPV.cpvSecondarie[]`, { domain: 'CPV' }),
    ahead('COD_NUTS', 'Luogo di esecuzione (NUTS)', `${AG}.datiBaseContratto.codNUTS`, { ...must, list: 'nuts' }),
    number('ImportoBaseAsta', 'Importo Appalto', null, must),
    date('DataAdesione', 'Data di adesione', `${AP}.dataAdesione`, must),
    date('DataAggiudicazione', 'Data aggiudicazione', `${AG}.datiBaseAggiudicazioneAppalto.dataAggiudicazione`, must),
    ahead('CCNL', 'Contratto collettivo applicato (CCNL)', `${AG}.ccnl`, { ...must, list: 'ccnl' }),
  ],
};

const ULTERIORI: Section = {
  section: 'ULTERIORI_DATI',
  title: 'ULTERIORI DATI',
  fields: [
    readonly('CN16_CODICE_APPALTO', 'Codice appalto', `${AP}.codiceAppalto`),
    readonly('LOT_IDENTIFIER', 'Identificativo lotto', `${AG}.lotIdentifier`),
    readonly('pcp_TipoScheda', 'Tipo scheda', null),
    area('OGGETTO_LOTTO', 'Oggetto del lotto', `${AG}.datiBase.oggetto`, { ...must, most: 500 }),
    area('OGGETTO_DE', 'Oggetto in lingua tedesca', `${AP}.datiBase.oggettoMl.de`, { most: 500 }),
    area('OGGETTO_EN', 'Oggetto in lingua inglese', `${AP}.datiBase.oggettoMl.en`, { most: 500 }),
    select(
      'pcp_RelazioneUnicaSulleProcedure',
      'Relazione unica sulle procedure',
      `${AP}.relazioneUnicaSulleProcedure`,
      {
        ...must,
        list: 'siNo',
      },
    ),
    select('pcp_OpereUrbanizzateScomputo', 'Opere di urbanizzazione a scomputo', `${AP}.opereUrbanizzazioneScomputo`, {
      ...must,
      list: 'siNo',
    }),
    select('SUBAPPALTO', 'Subappalto', `${AP}.datiBaseSubappalti.subappalto`, { list: 'subappalto' }),
    select('CATEGORIA_SCORPORABILE', 'Categoria scorporabile', `${AG}.categoriaScorporabile[]`, { list: 'categoria' }),
    text('cn16_CallForTendersDocumentReference_ExternalRef', 'Indirizzo dei documenti', `${AG}.datiBaseDocumenti.url`),
    select('LINGUA_DOCUMENTI', 'Lingua dei documenti', `${AG}.datiBaseDocumenti.lingue[]`, { list: 'lingue' }),
    select('ACCESSIBILITA', 'Accessibilità', `${AG}.datiBaseAccessibilita.accessibilita`, { list: 'accessibilita' }),
    area('ACCESSIBILITA_MOTIVO', 'Giustificazione accessibilità', `${AG}.datiBaseAccessibilita.giustificazione`, {
      most: 300,
    }),
    check('STRUMENTI_ELETTRONICI', 'Uso di strumenti elettronici specifici', `${AG}.strumentiElettroniciSpecifici`),
    check('DOC_FAP', 'Documento FAP', `${AG}.docFAP`),
  ],
};

const PNRR: Section = {
  section: 'PNRR',
  title: 'PNRR E PARITÀ DI GENERE',
  fields: [
    select('Appalto_PNRR', 'Afferente investimenti PNRR', `${AG}.afferenteInvestimentiPNRR`, { ...must, list: 'siNo' }),
    select('Appalto_PNC', 'Appalto PNC', null, { list: 'siNo' }),
    area('Motivazione_Appalto_PNRR', 'Motivazione appalto PNRR', null, { most: 300 }),
    check('ACQUISIZIONE_CUP', 'Acquisizione CUP', `${AG}.acquisizioneCup`),
    check('DEROGA_AQ', 'Deroga all’art. 47 nell’accordo quadro', `${PG}.derogaAQ`),
    select('QUOTA_30', 'Quota del 30 per cento', `${PG}.quota30PerCento`, { list: 'quota30' }),
    number('QUOTA_FEMMINILE', 'Quota inferiore di occupazione femminile', `${PG}.quotaInferioreOccupFemminile`),
    number('QUOTA_GIOVANILE', 'Quota inferiore di occupazione giovanile', `${PG}.quotaInferioreOccupGiovanile`),
    select('MOTIVO_DEROGA', 'Motivo della deroga', `${PG}.motivoDeroga[]`, { list: 'motivoDeroga' }),
    check('ULTERIORI_PREMIALI', 'Ulteriori misure premiali', `${PG}.ulterioriMisurePremiali`),
    select('MISURE_PREMIALI', 'Misure premiali', `${PG}.misurePremiali[]`, { list: 'misurePremiali' }),
  ],
};

const QUADRO: Section = {
  section: 'QUADRO_ECONOMICO',
  title: 'QUADRO ECONOMICO',
  fields: [
    number('IMP_LAVORI', 'Importo lavori', `${QE}.impLavori`),
    number('IMP_SERVIZI', 'Importo servizi', `${QE}.impServizi`),
    number('IMP_FORNITURE', 'Importo forniture', `${QE}.impForniture`),
    number('IMP_SICUREZZA', 'Oneri della sicurezza', `${QE}.impTotaleSicurezza`),
    number('pcp_UlterioriSommeNoRibasso', 'Ulteriori somme non soggette a ribasso', `${QE}.ulterioriSommeNoRibasso`),
    number('IMP_PROGETTAZIONE', 'Importo progettazione', `${QE}.impProgettazione`),
    number('SOMME_OPZIONI', 'Somme per opzioni e rinnovi', `${QE}.sommeOpzioniRinnovi`),
    number('pcp_SommeRipetizioni', 'Somme per ripetizioni', `${QE}.sommeRipetizioni`),
    number('pcp_SommeADisposizione', 'Somme a disposizione', `${QE}.sommeADisposizione`, must),
  ],
  grids: [
    {
      grid: 'FINANZIAMENTIGrid',
      title: 'Finanziamenti',
      add: 'Aggiungi finanziamento',
      prefix: '',
      fields: [
        select('TIPO_FINANZIAMENTO', 'Tipo finanziamento', `${AG}.finanziamenti[].tipoFinanziamento`, {
          ...must,
          list: 'tipoFinanziamento',
        }),
        number('pcp_ImportoFinanziamento', 'Importo finanziamento', `${AG}.finanziamenti[].importo`, must),
      ],
    },
  ],
};

const OPERATORI: Section = {
  section: 'OPERATORI',
  title: 'OPERATORI ECONOMICI',
  fields: [],
  grids: [
    {
      grid: 'OPERATORIGrid',
      title: 'Operatori economici aggiudicatari',
      add: 'Aggiungi operatore',
      prefix: 'OPERATORIGrid_',
      fields: [
        text('aziCodiceFiscale', 'Codice Fiscale', `${PA}.codiceFiscale`, {
          ...must,
          most: 16,
          reload: 'onChangeCodiceFiscale',
        }),
        text('aziRagioneSociale', 'Ragione Sociale', `${PA}.denominazione`, must),
        select('RUOLO_OE', 'Ruolo OE', `${PA}.ruoloOE`, { ...must, list: 'ruoloOE' }),
        select('TIPO_OE', 'Tipo OE', `${PA}.tipoOE`, { ...must, list: 'tipoOE' }),
        ahead('PAESE_OE', 'Paese', `${PA}.paeseOperatoreEconomico`, { ...must, list: 'paesi' }),
        number('IMPORTO_OE', 'Importo aggiudicato', `${PA}.importo`, must),
        select('RicorriAvvalimento', 'Ricorre all’avvalimento', `${PA}.avvalimento`, { ...must, list: 'siNo' }),
        select('TIPO_AVVALIMENTO', 'Tipologia avvalimento', `${PA}.tipologiaAvvalimento`, {
          list: 'tipologiaAvvalimento',
        }),
        readonly('ID_PARTECIPANTE', 'Id partecipante', `${PA}.idPartecipante`),
      ],
    },
  ],
};

/** The tabs of the document; all of them are in the page, all but one hidden. */
export const FOLDERS: readonly Folder[] = [
  { folder: 'TESTATA', title: 'Dati affidamento', sections: [ENTE, DATI] },
  { folder: 'OPERATORI', title: 'Operatori economici', sections: [OPERATORI] },
  { folder: 'QUADRO', title: 'Quadro economico', sections: [QUADRO] },
  { folder: 'PNRR', title: 'PNRR', sections: [PNRR] },
  { folder: 'ULTERIORI', title: 'Ulteriori dati', sections: [ULTERIORI] },
  { folder: 'CRONOLOGIA', title: 'Cronologia PCP', sections: [] },
];

export const SECTIONS: readonly Section[] = [TESTATA, ...FOLDERS.flatMap(({ sections }) => sections)];
export const GRIDS: readonly Grid[] = SECTIONS.flatMap(({ grids = [] }) => grids);

/** Every field outside the grids. */
export const FIELDS: readonly Field[] = SECTIONS.flatMap(({ fields }) => fields);

/** A field by the name it has in the page, with its grid and row where it stands in one. */
export const fieldNamed = (name: string): { field: Field; grid?: Grid; row?: number } | null => {
  const field = FIELDS.find((one) => one.name === name);
  if (field) return { field };
  for (const grid of GRIDS) {
    const [, row, rest] = new RegExp(`^R${grid.prefix}(\\d+)_(.+)$`).exec(name) ?? [];
    const inRow = grid.fields.find((one) => one.name === rest);
    if (inRow) return { field: inRow, grid, row: Number(row) };
  }
  return null;
};
