import { QUOTE_30 } from '../domain/quote-30.ts';
import { code, field, optional } from './declare.ts';
import type { FieldDeclaration } from './scheda.ts';
import { CPV, codNUTS, cup, DATI_BASE, ISTAT, LOT } from './shared-aggiudicazione.ts';

/** What the schede from 5.000 € up ask of a lotto or of its aggiudicazione. */
const AG = 'aggiudicazioni[]';
const OE = `${AG}.partecipanti[]`;
const PARITA_DI_GENERE = `${AG}.paritaDiGenereGenerazionale`;
const ACCESSO = `${AG}.datiBaseAccessibilita`;
const yesNo = { ...optional, kind: 'boolean' } as const;
const text = { ...optional, kind: 'longtext' } as const;
/** A percentage. */
const share = { ...optional, kind: 'amount', most: 100 } as const;

export const CCNL = field(
  `${AG}.ccnl`,
  'NPA',
  'CCNL',
  'contratto collettivo|contratto collettivo nazionale|contratto collettivo nazionale di lavoro|contratto collettivo applicato|CCNL applicato|codice CCNL',
  'contratto',
  code('ccnl'),
);

export const CATEGORIA = field(
  `${AG}.categoria`,
  'NPA',
  'Categoria',
  'categoria appalto|categoria prevalente|categoria merceologica prevalente|categoria SOA|categoria lavori',
  'categoria merceologica',
  code('categoria'),
);

export const CATEGORIA_SCORPORABILE = field(
  `${AG}.categoriaScorporabile[]`,
  'NPA',
  'Categoria scorporabile',
  '',
  'scorporabile',
  { ...optional, kind: 'codes', codeList: 'categoria' },
);

/** PNRR and the CUP that it makes necessary. */
export const PNRR: readonly FieldDeclaration[] = [
  field(
    `${AG}.afferenteInvestimentiPNRR`,
    'NPA',
    'Afferente investimenti PNRR',
    'PNRR|PNRR/PNC|appalto PNRR|finanziato PNRR|investimenti PNRR e/o PNC|appalto afferente agli investimenti PNRR/PNC|l’appalto è afferente gli investimenti pubblici finanziati, in tutto o in parte, con le risorse previste dal PNRR',
    'PNC|investimenti',
    { kind: 'boolean' },
  ),
  field(
    `${AG}.acquisizioneCup`,
    'NPA',
    'Acquisizione CUP',
    'è prevista l’acquisizione del CUP|è prevista l’acquisizione del codice CUP|obbligo CUP|progetto di investimento pubblico (CUP)',
    'investimento pubblico',
    yesNo,
  ),
  cup('cupLotto'),
];

/** Parità di genere e generazionale, for what PNRR pays. */
export const PARITA: readonly FieldDeclaration[] = [
  field(`${PARITA_DI_GENERE}.derogaAQ`, 'NPA', 'Deroga AQ', 'deroga per adesione ad AQ/Convenzione', 'deroga', yesNo),
  field(
    `${PARITA_DI_GENERE}.quota30PerCento`,
    'NPA',
    'Quota 30 per cento',
    'quota 30%|previsione quota 30%|quota almeno 30 per cento',
    'quota',
    { ...optional, values: QUOTE_30 },
  ),
  field(
    `${PARITA_DI_GENERE}.quotaInferioreOccupFemminile`,
    'NPA',
    'Quota inferiore occupazione femminile',
    'quota femminile|quota occupazione femminile|quota inferiore occup femminile|previsione di una quota inferiore con riferimento all’occupazione femminile',
    '',
    share,
  ),
  field(
    `${PARITA_DI_GENERE}.quotaInferioreOccupGiovanile`,
    'NPA',
    'Quota inferiore occupazione giovanile',
    'quota giovanile|quota occupazione giovanile|quota inferiore occup giovanile|previsione di una quota inferiore con riferimento all’occupazione giovanile',
    '',
    share,
  ),
  field(`${PARITA_DI_GENERE}.motivoDeroga[]`, 'NPA', 'Motivo deroga', '', 'motivo', {
    ...optional,
    kind: 'codes',
    codeList: 'motivoDeroga',
  }),
  field(`${PARITA_DI_GENERE}.ulterioriMisurePremiali`, 'NPA', 'Ulteriori misure premiali', '', '', yesNo),
  field(`${PARITA_DI_GENERE}.misurePremiali[]`, 'NPA', 'Misure premiali', '', '', {
    ...optional,
    kind: 'codes',
    codeList: 'misurePremiali',
  }),
];

/** What is asked of an operatore economico beside his name and his importo. */
export const OPERATORE_ECONOMICO: readonly FieldDeclaration[] = [
  field(
    `${OE}.ruoloOE`,
    'NPA',
    'Ruolo OE',
    'ruolo partecipante|ruolo del soggetto incaricato della prestazione|ruolo dell’impresa',
    'ruolo',
    code('ruoloOE'),
  ),
  field(
    `${OE}.tipoOE`,
    'NPA',
    'Tipo OE',
    'tipologia operatore economico|tipologia operatore|tipo soggetto',
    'tipo',
    code('tipoOE'),
  ),
  field(
    `${OE}.paeseOperatoreEconomico`,
    'NPA',
    'Paese operatore economico',
    'nazione operatore economico|stato operatore economico',
    'paese|nazione|stato',
  ),
  field(`${OE}.paeseOperatoreEconomicoMl.de`, 'NPA', 'Paese operatore economico (Deutsch)', '', 'deutsch', optional),
  field(`${OE}.paeseOperatoreEconomicoMl.en`, 'NPA', 'Paese operatore economico (English)', '', 'english', optional),
  field(`${OE}.avvalimento`, 'NPA', 'Avvalimento', 'ricorre all’avvalimento|ricorso all’avvalimento', '', {
    kind: 'boolean',
  }),
  field(
    `${OE}.tipologiaAvvalimento`,
    'NPA',
    'Tipologia avvalimento',
    'tipo avvalimento',
    '',
    code('tipologiaAvvalimento', optional),
  ),
];

/** What is executed and where, and with whose money: the same in every affidamento from 5.000 € up. */
export const CONTRATTO: readonly FieldDeclaration[] = [
  LOT,
  CCNL,
  CATEGORIA,
  CATEGORIA_SCORPORABILE,
  ISTAT,
  ...PNRR,
  ...PARITA,
];

const DATA_AGGIUDICAZIONE = field(
  `${AG}.datiBaseAggiudicazioneAppalto.dataAggiudicazione`,
  'NPA',
  'Data aggiudicazione',
  'data di affidamento|data decisione di affidamento',
  'data',
  { kind: 'day' },
);

export const ACCESSIBILITA: readonly FieldDeclaration[] = [
  field(
    `${ACCESSO}.accessibilita`,
    'NPA',
    'Accessibilità',
    'criteri di accessibilità|accessibilità per le persone con disabilità',
    '',
    code('accessibilita', optional),
  ),
  field(
    `${ACCESSO}.giustificazione`,
    'NPA',
    'Giustificazione accessibilità',
    'giustificazione mancata accessibilità',
    'giustificazione',
    text,
  ),
  field(`${ACCESSO}.giustificazioneMl.de`, 'NPA', 'Giustificazione accessibilità (Deutsch)', '', 'deutsch', text),
  field(`${ACCESSO}.giustificazioneMl.en`, 'NPA', 'Giustificazione accessibilità (English)', '', 'english', text),
];

/** What was bought, and when: the same in every affidamento from 5.000 € up. */
export const AFFIDATO: readonly FieldDeclaration[] = [
  ...DATI_BASE,
  ...CPV,
  codNUTS(true),
  DATA_AGGIUDICAZIONE,
  ...ACCESSIBILITA,
];

/** Whether the work is modelled, and the study that dispenses from it. */
export const MODELLAZIONE: readonly FieldDeclaration[] = [
  field(
    `${AG}.strumentiElettroniciSpecifici`,
    'NPA',
    'Strumenti elettronici specifici',
    'metodi e strumenti elettronici specifici|uso di metodi e strumenti elettronici specifici BIM|BIM|modellazione elettronica',
    '',
    yesNo,
  ),
  field(`${AG}.docFAP`, 'NPA', 'Doc FAP', 'DOCFAP|studio di fattibilità BIM', '', yesNo),
];

export const DEROGA_QUALIFICAZIONE = field(
  `${AG}.derogaQualificazione`,
  'NPA',
  'Deroga qualificazione',
  'motivo deroga qualificazione|deroga qualificazione della stazione appaltante',
  'deroga',
  code('motivoDerogaQlf', optional),
);
