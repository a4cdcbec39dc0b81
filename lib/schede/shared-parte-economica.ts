import { amounts, code, field } from './declare.ts';
import type { FieldDeclaration } from './scheda.ts';

const AG = 'aggiudicazioni[]';

/** ANAC's quadro economico standard. */
export const QUADRO_ECONOMICO: readonly FieldDeclaration[] = amounts(`${AG}.quadroEconomicoStandard`, [
  ['impLavori', 'Importo lavori', 'importo componente lavori|componente lavori'],
  ['impServizi', 'Importo servizi', 'importo componente servizi|componente servizi'],
  ['impForniture', 'Importo forniture', 'importo componente forniture|componente forniture'],
  [
    'impTotaleSicurezza',
    'Importo totale sicurezza',
    'oneri sicurezza|importo attuazione sicurezza|costi della sicurezza',
  ],
  [
    'ulterioriSommeNoRibasso',
    'Ulteriori somme non soggette a ribasso',
    'somme non soggette a ribasso|somme no ribasso|ulteriori somme no ribasso',
  ],
  ['impProgettazione', 'Importo progettazione', 'importo della progettazione in caso di appalto integrato'],
  ['sommeOpzioniRinnovi', 'Somme per opzioni/rinnovi', 'opzioni e rinnovi'],
  [
    'sommeRipetizioni',
    'Somme per ripetizioni',
    'ripetizioni|ripetizioni servizi/forniture/lavori analoghi|somme per ripetizione servizi/forniture/lavori analoghi|somme per ripetizione servizi/forniture/lavori analoghi e consegne complementari',
  ],
  [
    'sommeADisposizione',
    'Somme a disposizione',
    'somme a disposizione della stazione appaltante|IVA e altre imposte|somme a disposizione IVA e altre imposte e tasse',
  ],
]);

/** The contratti esclusi have the same quadro without the opzioni. */
export const QUADRO_SENZA_OPZIONI = QUADRO_ECONOMICO.filter(({ id }) => !id.endsWith('sommeOpzioniRinnovi'));

/** ANAC's other quadro economico, for concessioni: seven of its captions are those of the quadro standard. */
export const QUADRO_CONCESSIONI: readonly FieldDeclaration[] = amounts(`${AG}.quadroEconomicoConcessioni`, [
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
]);

export const FINANZIAMENTI: readonly FieldDeclaration[] = [
  field(
    `${AG}.finanziamenti[].tipoFinanziamento`,
    'NPA',
    'Tipo finanziamento',
    'tipologia finanziamento|fonte di finanziamento',
    'finanziamento|tipo',
    code('tipoFinanziamento'),
  ),
  field(
    `${AG}.finanziamenti[].importo`,
    'NPA',
    'Importo finanziamento',
    'importo|quota finanziamento|quota finanziata|importo finanziato',
    '',
    { kind: 'amount' },
  ),
];
