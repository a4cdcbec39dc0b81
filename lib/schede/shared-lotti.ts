import { code, field, optional } from './declare.ts';
import type { FieldDeclaration, SectionDeclaration } from './scheda.ts';
import { cigCollegato } from './shared-appalto.ts';

/** What only the schede whose appalto has `lotti` ask: they are published before there is an aggiudicazione. */
const LOTTO = 'lotti[]';
const TERMINI = `${LOTTO}.datiBaseTerminiInvio`;
const yesNo = { kind: 'boolean' } as const;

/** Fields declared for an aggiudicazione, as a lotto asks for them. */
const inLotto = (one: FieldDeclaration): FieldDeclaration => ({
  ...one,
  id: one.id.replace('aggiudicazioni[]', LOTTO),
});

/** The section of the lotti. */
export const lotti = (...fields: readonly FieldDeclaration[]): SectionDeclaration => ({
  id: 'lotti',
  title: 'Lotti',
  synonyms: ['Lotto', 'Dati lotto', 'Elenco lotti', 'Lose'],
  fields: fields.map(inLotto),
});

export const IMPORTO_LOTTO = field(
  `${LOTTO}.datiBase.importo`,
  'NPA',
  'Importo',
  'importo lotto|importo stimato|importo stimato lotto|valore stimato|valore stimato lotto|valore lotto',
  'valore|importo a base di gara',
  { kind: 'amount' },
);

export const TRACCIABILITA: readonly FieldDeclaration[] = [
  field(
    `${LOTTO}.fattispecieTracciabilita`,
    'NPA',
    'Fattispecie tracciabilità',
    'fattispecie|fattispecie contrattuale|fattispecie per la sola tracciabilità|motivo tracciabilità',
    'tracciabilità',
    code('fattispecieTracciabilita'),
  ),
  field(
    `${LOTTO}.sceltaContraente`,
    'NPA',
    'Scelta del contraente',
    'procedura di scelta del contraente|modalità di scelta del contraente',
    'contraente',
    code('sceltaContraente'),
  ),
];

export const OPZIONI_RINNOVI = field(
  `${LOTTO}.opzioniRinnovi`,
  'NPA',
  'Opzioni/rinnovi',
  'prevede opzioni o rinnovi|l’appalto prevede opzioni/rinnovi|presenza di opzioni o rinnovi',
  'opzioni|rinnovi',
  yesNo,
);

export const RIPETIZIONI = field(
  `${LOTTO}.ripetizioniEConsegneComplementari`,
  'NPA',
  'Ripetizioni e consegne complementari',
  'prevede ripetizioni e consegne complementari|ripetizioni o consegne complementari|appalto prevede ripetizioni di servizi/forniture/lavori analoghi e consegne complementari',
  'consegne complementari',
  yesNo,
);

/** How it is bought, built and awarded. */
export const MODALITA: readonly FieldDeclaration[] = [
  field(
    `${LOTTO}.modalitaAcquisizione`,
    'NPA',
    'Modalità di acquisizione',
    'modalità di acquisizione di servizi e forniture',
    'modalità',
    code('modalitaAcquisizione', optional),
  ),
  field(`${LOTTO}.tipologiaLavoro[]`, 'NPA', 'Tipologia lavoro', 'tipo lavoro', '', {
    ...optional,
    kind: 'codes',
    codeList: 'tipologiaLavoro',
  }),
  field(
    `${LOTTO}.datiBaseAggiudicazione.criteriAggiudicazione`,
    'NPA',
    'Criteri di aggiudicazione',
    '',
    'criterio',
    code('criteriAggiudicazione'),
  ),
];

export const SCADENZA_OFFERTE = field(
  `${TERMINI}.scadenzaPresentazioneOfferte`,
  'NPA',
  'Scadenza presentazione offerte',
  'termine presentazione offerte|data e ora di scadenza offerte|data scadenza offerte|scadenza offerte',
  'scadenza|termine',
  { kind: 'day' },
);

export const SCADENZA_INVITO = field(
  `${TERMINI}.scadenzaPresentazioneInvito`,
  'NPA',
  'Scadenza presentazione invito',
  'scadenza presentazione domanda di invito|termine per la presentazione della domanda di invito|scadenza richiesta di invito',
  'scadenza|termine',
  { ...optional, kind: 'day' },
);

/** What the adesioni with a new competition ask of each lotto. */
export const CONFRONTO: readonly FieldDeclaration[] = [
  field(
    `${LOTTO}.servizioPubblicoLocale`,
    'NPA',
    'Servizio pubblico locale',
    'è un servizio pubblico locale',
    '',
    yesNo,
  ),
  field(
    `${LOTTO}.contrattiDisposizioniParticolari`,
    'NPA',
    'Contratti assoggettati a disposizioni particolari',
    'disposizioni particolari|contratti disposizioni particolari|contratti nei settori ordinari assoggettati a disposizioni particolari',
    '',
    code('contrattiDisposizioniParticolari'),
  ),
  field(`${LOTTO}.cui`, 'NPA', 'CUI', 'CUI programma triennale|codice CUI|codice unico intervento', '', {
    ...optional,
    minLength: 20,
    maxLength: 22,
  }),
  field(
    `${LOTTO}.ipotesiCollegamento.motivoCollegamento`,
    'NPA',
    'Motivo collegamento',
    '',
    'collegamento',
    code('motivoCollegamento'),
  ),
  cigCollegato(`${LOTTO}.ipotesiCollegamento`),
];

/** Why the contract is excluded from the code (delibera ANAC 584/2023). */
export const ESCLUSIONE = field(
  `${LOTTO}.motivoEsclusioneOrdinarioSpeciale`,
  'NPA',
  'Motivo esclusione (ordinario/speciale)',
  'motivo esclusione|motivo esclusione settore ordinario e speciale',
  'esclusione',
  code('motivoEsclusioneOrdinarioSpeciale'),
);
export const ESCLUSIONE_CONCESSIONE = field(
  `${LOTTO}.motivoEsclusioneConcessione`,
  'NPA',
  'Motivo esclusione (concessione)',
  'motivo esclusione',
  'esclusione',
  code('motivoEsclusioneConcessione'),
);

export const AFFIDAMENTI_RISERVATI = field(
  `${LOTTO}.datiBaseAggiuntivi.affidamentiRiservati[]`,
  'NPA',
  'Affidamenti riservati',
  'partecipazione riservata',
  'riservati',
  { kind: 'codes', codeList: 'affidamentiRiservati' },
);
