import type { SchedaCode } from '../domain/codes.ts';

/** One answer: `to` is the next question or an outcome. */
export type Option = { id: string; text: string; hint?: string; to: string };
/** One question in plain Italian; `why` says what depends on it. */
export type Question = { text: string; why: string; options: readonly Option[] };

/** Ceilings of the affidamento diretto: ANAC's guide says "entro", the law (art. 50 c. 1 d.lgs. 36/2023) "inferiore a". */
const CEILING = 'Meno di 150.000 € per i lavori, meno di 140.000 € per servizi e forniture.';

const SETTORI = (ordinario: string, speciale: string): readonly Option[] => [
  { id: 'ordinario', text: 'Settori ordinari', to: ordinario },
  {
    id: 'speciale',
    text: 'Settori speciali',
    hint: 'Gas, energia, acqua, trasporti, porti e aeroporti, servizi postali.',
    to: speciale,
  },
  { id: 'difesa', text: 'Difesa e sicurezza', to: 'pad' },
];
const SETTORE = {
  text: 'In quale settore opera l’ente per questo contratto?',
  why: 'La scheda cambia con il settore.',
} as const;

/**
 * The questions, from ANAC's guide to the schede (rev. 3, 20/03/2026: points 1, 2, 15, 16, 18; the facts, not its words)
 * and from ANAC's list of schede for the ripetizioni. What the guide sends elsewhere ends in `pad`.
 */
export const QUESTIONS = {
  motivo: {
    text: 'Che cosa devi fare?',
    why: 'Da qui dipende la famiglia della scheda.',
    options: [
      { id: 'diretto', text: 'Affidare un contratto direttamente, senza gara', to: 'inHouse' },
      { id: 'adesione', text: 'Aderire a un accordo quadro o a una convenzione', to: 'confronto' },
      {
        id: 'ripetizione',
        text: 'Ripetere lavori o servizi analoghi già previsti da una gara',
        hint: 'La gara prevedeva la ripetizione e il suo bando è uscito entro il 31/12/2023.',
        to: 'settoreRipetizione',
      },
      {
        id: 'escluso',
        text: 'Un contratto escluso dal codice, o estraneo al codice',
        hint: 'I casi della delibera ANAC 584/2023.',
        to: 'soggezione',
      },
      {
        id: 'gara',
        text: 'Una gara, una negoziata, un concorso, un partenariato',
        hint: 'Anche l’appalto specifico di un sistema dinamico.',
        to: 'pad',
      },
      {
        id: 'economale',
        text: 'Una spesa economale sotto i 5.000 €, con il fondo economale',
        to: 'nessun-cig',
      },
    ],
  },
  inHouse: {
    text: 'L’affidamento è a una società in house?',
    why: 'L’in house ha una scheda sua, qualunque sia l’importo.',
    options: [
      { id: 'si', text: 'Sì', to: 'A3_6' },
      { id: 'no', text: 'No', to: 'contratto' },
    ],
  },
  contratto: {
    text: 'Che contratto è?',
    why: 'La concessione e l’accordo quadro seguono strade proprie.',
    options: [
      { id: 'appalto', text: 'Un appalto', hint: 'Lavori, servizi o forniture per l’ente.', to: 'importo' },
      { id: 'quadro', text: 'Un accordo quadro', to: 'importoQuadro' },
      { id: 'concessione', text: 'Una concessione', to: 'pad' },
    ],
  },
  importo: {
    text: 'Qual è l’importo, IVA esclusa?',
    why: 'Sotto i 5.000 € basta la scheda breve.',
    options: [
      { id: 'sotto-5000', text: 'Meno di 5.000 €', to: 'AD5' },
      { id: 'entro', text: 'Da 5.000 €, ma sotto il limite dell’affidamento diretto', hint: CEILING, to: 'AD3' },
      { id: 'oltre', text: 'Pari o oltre il limite, ma sotto la soglia europea', to: 'settore' },
      { id: 'soglia', text: 'Pari o sopra la soglia europea', to: 'pad' },
    ],
  },
  importoQuadro: {
    text: 'Qual è l’importo dell’accordo quadro, IVA esclusa?',
    why: 'Anche sotto i 5.000 € l’accordo quadro non usa la scheda breve.',
    options: [
      { id: 'entro', text: 'Sotto il limite dell’affidamento diretto', hint: CEILING, to: 'AD3' },
      { id: 'oltre', text: 'Pari o oltre il limite', to: 'pad' },
    ],
  },
  settore: { ...SETTORE, options: SETTORI('AD2_25', 'AD2_26') },
  settoreRipetizione: { ...SETTORE, options: SETTORI('AD2_25-ripetizione', 'AD2_26-ripetizione') },
  confronto: {
    text: 'Per l’ordine c’è un nuovo confronto fra gli operatori dell’accordo quadro?',
    why: 'Senza confronto il CIG è derivato; con il confronto è un’altra scheda.',
    options: [
      { id: 'no', text: 'No, si ordina alle condizioni già fissate', to: 'AD4' },
      { id: 'si', text: 'Sì, si rilancia il confronto competitivo', to: 'contrattoAdesione' },
    ],
  },
  contrattoAdesione: {
    text: 'L’ordine è un appalto o una concessione?',
    why: 'Le due schede sono diverse.',
    options: [
      { id: 'appalto', text: 'Un appalto', to: 'P6_2' },
      { id: 'concessione', text: 'Una concessione', to: 'P6_1' },
      { id: 'escluso', text: 'Un contratto escluso dal codice, soggetto a contributo', to: 'P3_3' },
    ],
  },
  soggezione: {
    text: 'Che cosa dice la tabella della delibera ANAC 584/2023 per il tuo caso?',
    why: 'La tabella ha due colonne: «CIG» e «contributi».',
    options: [
      { id: 'solo-cig', text: 'CIG sì, contributo no', hint: 'Sola tracciabilità.', to: 'P5' },
      { id: 'cig-e-contributo', text: 'CIG sì, contributo sì', to: 'escluso' },
      { id: 'niente', text: 'CIG no, contributo no', to: 'nessun-cig' },
      { id: 'non-so', text: 'Non lo trovo nella tabella', to: 'pad' },
    ],
  },
  escluso: {
    text: 'Che cosa si affida?',
    why: 'I contratti esclusi con contributo hanno tre schede.',
    options: [
      { id: 'appalto', text: 'Un appalto o un concorso di progettazione', to: 'P3_1' },
      { id: 'concessione', text: 'Una concessione', to: 'P3_2' },
      { id: 'adesione', text: 'Un ordine da un accordo quadro, con confronto competitivo', to: 'P3_3' },
      { id: 'socio', text: 'La scelta del socio privato di una società mista', to: 'pad' },
    ],
  },
} as const satisfies Record<string, Question>;
export type QuestionId = keyof typeof QUESTIONS;

/** The end of a path: the scheda and its legal basis, or none of those that Cigno knows. */
export type Outcome = {
  scheda: SchedaCode | null;
  /** The law behind the case; '' where there is none to name. */
  basis: string;
  /** What the case has of its own; '' when nothing. */
  note: string;
  /** Of a scheda that serves two cases and bears the name of the other: what this one is called, and where it stands. */
  own?: { title: string; condition: string; source: string; verifiedOn: string };
};

const scheda = (code: SchedaCode, basis: string, note = ''): Outcome => ({ scheda: code, basis, note });

/** A direct award above the ceilings: AD2_25 and AD2_26 are described by ANAC, and were on PCP web, for the ripetizioni. */
const above = (code: SchedaCode, basis: string, settori: string): Outcome => ({
  scheda: code,
  basis,
  note: 'La stessa scheda serve per le ripetizioni: la voce può portarne il nome.',
  own: {
    title: `Affidamento diretto oltre il limite e sotto la soglia europea, settori ${settori}`,
    condition:
      'Passa da una piattaforma certificata: non è fra i casi che ANAC ammette sull’interfaccia web della PCP.',
    source: 'Comunicato del Presidente ANAC 18/06/2025',
    verifiedOn: '2026-11-21',
  },
});

const CODICE = 'd.lgs. 36/2023';
const ADESIONE = `artt. 127, 128 c. 6 e 154 ${CODICE}`;

/** Legal bases: ANAC's list `codiceScheda` and column `schedaNormativa` of its table of orchestration (30/06/2026). */
export const OUTCOMES = {
  AD5: scheda('AD5', `Art. 49 c. 6 e art. 50 c. 1 lett. a) e b) ${CODICE}`),
  AD3: scheda(
    'AD3',
    `Art. 50 c. 9 ${CODICE}`,
    'Oltre i limiti ANAC rifiuta la scheda dal 30/06/2026 (REG144, REG145).',
  ),
  AD2_25: above('AD2_25', `Art. 50 c. 1 lett. c), d), e) e c. 9 ${CODICE}`, 'ordinari'),
  AD2_26: above('AD2_26', `Art. 50 c. 9 ${CODICE}`, 'speciali'),
  'AD2_25-ripetizione': scheda(
    'AD2_25',
    `Art. 76 c. 6 ${CODICE}`,
    'Solo se il bando della prima gara è uscito entro il 31/12/2023.',
  ),
  'AD2_26-ripetizione': scheda(
    'AD2_26',
    `Art. 158 c. 2 lett. f) ${CODICE}`,
    'Solo se il bando della prima gara è uscito entro il 31/12/2023.',
  ),
  AD4: scheda(
    'AD4',
    `Art. 59 c. 4 lett. a) ${CODICE}; ${ADESIONE}`,
    'Serve il CIG del lotto della convenzione (CIG padre).',
  ),
  P6_2: scheda(
    'P6_2',
    `Art. 59 c. 4 lett. b) e c) ${CODICE}; ${ADESIONE}`,
    'ANAC la descrive per accordi quadro con bando entro il 31/12/2023.',
  ),
  P6_1: scheda('P6_1', '', 'ANAC la descrive per accordi quadro con bando entro il 31/12/2023 e non indica una norma.'),
  P5: scheda('P5', 'L. 136/2010; delibere ANAC 584 e 585 del 19/12/2023'),
  P3_1: scheda('P3_1', 'Delibera ANAC 584 del 19/12/2023; art. 10 dir. 2014/24/UE e art. 21 dir. 2014/25/UE'),
  P3_2: scheda('P3_2', 'Delibera ANAC 584 del 19/12/2023; art. 10 dir. 2014/23/UE'),
  P3_3: scheda('P3_3', 'Delibera ANAC 584 del 19/12/2023'),
  A3_6: scheda('A3_6', `Art. 7 ${CODICE}`),
  pad: {
    scheda: null,
    basis: '',
    note: 'Nessuna delle dodici schede che Cigno conosce. Il caso passa da una piattaforma certificata (PAD), che sceglie la scheda: chiedi al suo gestore o guarda la guida di ANAC.',
  },
  'nessun-cig': {
    scheda: null,
    basis:
      'Delibera ANAC 584/2023 (casi con CIG = NO); parere MIT 3153 del 06/12/2024 per le spese economali sotto i 5.000 €',
    note: 'Per questo caso non si prende nessun CIG e non si compila nessuna scheda. Annota agli atti perché.',
  },
} as const satisfies Record<string, Outcome>;
export type OutcomeId = keyof typeof OUTCOMES;

/** Entries of the portals' lists that a source quotes (FADDA; S004); the words of the others are what we expect. */
export const QUOTED_ENTRIES: readonly SchedaCode[] = ['AD5', 'AD4'];

/** The first question, and where and when all this was read. */
export const ANSWERED = {
  first: 'motivo',
  source: 'Guida ANAC alle schede, rev. 3 del 20/03/2026; ANAC, codiceScheda e tabella di orchestrazione (30/06/2026)',
  verifiedOn: '2026-11-22',
} as const satisfies { first: QuestionId; source: string; verifiedOn: string };
