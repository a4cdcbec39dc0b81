import { amounts, code, field, optional } from './declare.ts';
import type { SectionDeclaration } from './scheda.ts';
import { CPV, codNUTS, cup, DATI_BASE, DOCUMENTI, ISTAT, LOT, PARTECIPANTE } from './shared-aggiudicazione.ts';

const AG = 'aggiudicazioni[]';
const OE = `${AG}.partecipanti[]`;
const PARITA = `${AG}.paritaDiGenereGenerazionale`;
const ACCESSO = `${AG}.datiBaseAccessibilita`;
const yesNo = { ...optional, kind: 'boolean' } as const;
const text = { ...optional, kind: 'longtext' } as const;
const share = { ...optional, kind: 'amount' } as const;

/** The section of AD4 that asks what is ordered, to whom, for how much and with whose money. */
export const AD4_AGGIUDICAZIONI: SectionDeclaration = {
  id: 'aggiudicazioni',
  title: 'Aggiudicazioni',
  synonyms: ['Aggiudicazione', 'Dati aggiudicazione', 'Elenco aggiudicazioni', 'Zuschläge'],
  fields: [
    LOT,
    field(
      `${AG}.ccnl`,
      'NPA',
      'CCNL',
      'contratto collettivo|contratto collettivo nazionale|contratto collettivo nazionale di lavoro|contratto collettivo applicato|CCNL applicato|codice CCNL',
      'contratto',
      code('ccnl'),
    ),
    field(
      `${AG}.categoria`,
      'NPA',
      'Categoria',
      'categoria appalto|categoria dell’appalto|categoria prevalente|categoria merceologica prevalente|categoria SOA|categoria lavori',
      'categoria merceologica',
      code('categoria'),
    ),
    field(`${AG}.categoriaScorporabile[]`, 'NPA', 'Categoria scorporabile', 'categorie scorporabili', 'scorporabile', {
      ...optional,
      kind: 'codes',
      codeList: 'categoria',
    }),
    ISTAT,
    field(
      `${AG}.afferenteInvestimentiPNRR`,
      'NPA',
      'Afferente investimenti PNRR',
      'PNRR|PNRR/PNC|appalto PNRR|finanziato PNRR|investimenti PNRR e/o PNC|appalto afferente agli investimenti PNRR/PNC',
      'PNC|investimenti',
      { kind: 'boolean' },
    ),
    field(
      `${AG}.acquisizioneCup`,
      'NPA',
      'Acquisizione CUP',
      'è prevista l’acquisizione del CUP|obbligo CUP|progetto di investimento pubblico (CUP)',
      'investimento pubblico',
      yesNo,
    ),
    cup('cupLotto'),
    field(`${PARITA}.derogaAQ`, 'NPA', 'Deroga AQ', 'deroga per adesione ad AQ/Convenzione', 'deroga', yesNo),
    field(
      `${PARITA}.quota30PerCento`,
      'NPA',
      'Quota 30 per cento',
      'quota 30%|previsione quota 30%|quota almeno 30 per cento',
      'quota',
      optional,
    ),
    field(
      `${PARITA}.quotaInferioreOccupFemminile`,
      'NPA',
      'Quota inferiore occupazione femminile',
      'quota femminile|quota occupazione femminile',
      '',
      share,
    ),
    field(
      `${PARITA}.quotaInferioreOccupGiovanile`,
      'NPA',
      'Quota inferiore occupazione giovanile',
      'quota giovanile|quota occupazione giovanile',
      '',
      share,
    ),
    field(`${PARITA}.motivoDeroga[]`, 'NPA', 'Motivo deroga', 'motivi della deroga', 'motivo', {
      ...optional,
      kind: 'codes',
      codeList: 'motivoDeroga',
    }),
    field(`${PARITA}.ulterioriMisurePremiali`, 'NPA', 'Ulteriori misure premiali', '', '', yesNo),
    field(`${PARITA}.misurePremiali[]`, 'NPA', 'Misure premiali', 'misura premiale', '', {
      ...optional,
      kind: 'codes',
      codeList: 'misurePremiali',
    }),
    ...amounts(`${AG}.quadroEconomicoStandard`, [
      ['impLavori', 'Importo lavori', 'importo componente lavori'],
      ['impServizi', 'Importo servizi', 'importo componente servizi'],
      ['impForniture', 'Importo forniture', 'importo componente forniture'],
      [
        'impTotaleSicurezza',
        'Importo totale sicurezza',
        'oneri sicurezza|oneri della sicurezza|importo attuazione sicurezza|costi della sicurezza',
      ],
      [
        'ulterioriSommeNoRibasso',
        'Ulteriori somme non soggette a ribasso',
        'somme non soggette a ribasso|somme no ribasso|ulteriori somme no ribasso',
      ],
      ['impProgettazione', 'Importo progettazione', ''],
      ['sommeOpzioniRinnovi', 'Somme per opzioni/rinnovi', 'opzioni e rinnovi|somme opzioni rinnovi'],
      ['sommeRipetizioni', 'Somme per ripetizioni', 'ripetizioni|somme ripetizioni'],
      [
        'sommeADisposizione',
        'Somme a disposizione',
        'somme a disposizione della stazione appaltante|IVA e altre imposte',
      ],
    ]),
    field(
      `${AG}.finanziamenti[].tipoFinanziamento`,
      'NPA',
      'Tipo finanziamento',
      'tipo di finanziamento|tipologia finanziamento|fonte di finanziamento|fonte finanziamento',
      'finanziamento|tipo',
      code('tipoFinanziamento'),
    ),
    field(
      `${AG}.finanziamenti[].importo`,
      'NPA',
      'Importo finanziamento',
      'importo del finanziamento|quota finanziamento|importo finanziato',
      'importo',
      { kind: 'amount' },
    ),
    ...PARTECIPANTE,
    field(
      `${OE}.ruoloOE`,
      'NPA',
      'Ruolo OE',
      'ruolo operatore economico|ruolo partecipante|ruolo dell’impresa',
      'ruolo',
      code('ruoloOE'),
    ),
    field(
      `${OE}.tipoOE`,
      'NPA',
      'Tipo OE',
      'tipo operatore economico|tipologia operatore economico|tipologia operatore|tipo soggetto',
      'tipo',
      code('tipoOE'),
    ),
    field(
      `${OE}.paeseOperatoreEconomico`,
      'NPA',
      'Paese operatore economico',
      'paese OE|nazione operatore economico|stato operatore economico',
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
      'tipo avvalimento|tipologia di avvalimento',
      '',
      code('tipologiaAvvalimento', optional),
    ),
    ...DATI_BASE,
    ...CPV,
    codNUTS(true),
    field(
      `${AG}.datiBaseAggiudicazioneAppalto.dataAggiudicazione`,
      'NPA',
      'Data aggiudicazione',
      'data di affidamento|data affidamento|data decisione di affidamento',
      'data',
      { kind: 'day' },
    ),
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
    ...DOCUMENTI,
    field(
      `${AG}.strumentiElettroniciSpecifici`,
      'NPA',
      'Strumenti elettronici specifici',
      'metodi e strumenti elettronici specifici|BIM|modellazione elettronica',
      '',
      yesNo,
    ),
    field(`${AG}.docFAP`, 'NPA', 'Doc FAP', 'DOCFAP|studio di fattibilità BIM', '', yesNo),
  ],
};

/**
 * ANAC's other quadro economico, for concessioni. A section of its own, though ANAC has it inside the aggiudicazione:
 * seven of its captions are those of the quadro standard, and under this heading nothing may pass for them.
 */
export const AD4_CONCESSIONI: SectionDeclaration = {
  id: 'quadroEconomicoConcessioni',
  title: 'Quadro economico concessioni',
  synonyms: ['Quadro economico concessione', 'Concessioni'],
  fields: amounts(`${AG}.quadroEconomicoConcessioni`, [
    ['impLavori', 'Importo lavori (concessione)', ''],
    ['impServizi', 'Importo servizi (concessione)', ''],
    ['impForniture', 'Importo forniture (concessione)', ''],
    ['finanziamentiCanoniPA', 'Finanziamenti o canoni della PA', 'canoni della PA'],
    ['entrateUtenza', 'Entrate derivanti dall’utenza', 'entrate utenza'],
    ['introitoAttivo', 'Introito attivo per la PA', 'introito attivo'],
    ['impTotaleSicurezza', 'Importo totale sicurezza (concessione)', ''],
    ['ulterioriSommeNoRibasso', 'Ulteriori somme non soggette a ribasso (concessione)', ''],
    ['sommeOpzioniRinnovi', 'Somme per opzioni/rinnovi (concessione)', ''],
    ['sommeADisposizione', 'Somme a disposizione (concessione)', ''],
  ]),
};
