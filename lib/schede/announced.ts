import type { SchedaCode } from '../domain/codes.ts';
import type { Day } from '../domain/day.ts';

/** A change of ANAC's roadmap that concerns schede of ours; facts of the roadmap, the words are ours. */
export type Announced = {
  /** Number of the roadmap. */
  id: string;
  title: string;
  /** What changes for the RUP. */
  text: string;
  schede: readonly SchedaCode[];
  /** Day in which it comes into use; null: the roadmap gives none. */
  day: Day | null;
  /** The roadmap marks the day with an asterisk: presumed, it may move. */
  presumed: boolean;
};

const AWARDS: readonly SchedaCode[] = ['AD5', 'AD4', 'AD3', 'AD2_25', 'AD2_26', 'A3_6'];
const EXCLUDED: readonly SchedaCode[] = ['P3_1', 'P3_2', 'P3_3'];
const ALL: readonly SchedaCode[] = [...AWARDS, ...EXCLUDED, 'P5', 'P6_1', 'P6_2'];

const change = (
  id: string,
  when: `${number}-${number}-${number}${'*' | ''}` | null,
  schede: readonly SchedaCode[],
  title: string,
  text: string,
): Announced => ({
  id,
  title,
  text,
  schede,
  day: when?.replace('*', '') ?? null,
  presumed: when?.endsWith('*') ?? false,
});

/** ANAC's roadmap (npa, 30/06/2026), third date ("esercizio") of each change; an asterisk is the roadmap's own. */
export const ANNOUNCED: readonly Announced[] = [
  change(
    '68087',
    '2026-09-03*',
    ALL,
    'Appalti non confermati cancellati dopo 90 giorni',
    'Un appalto creato e lasciato «in lavorazione» per 90 giorni viene cancellato da ANAC: non lasciarlo in sospeso.',
  ),
  change(
    '68485',
    '2026-09-03*',
    ['AD5', 'AD4', 'AD3', 'AD2_25', 'AD2_26'],
    'Ipotesi di collegamento negli affidamenti diretti',
    'Le schede di affidamento diretto avranno una sezione in più, per le ripetizioni di lavori e servizi analoghi esenti dal contributo. Cigno non la conosce ancora.',
  ),
  change(
    '84595',
    '2026-08-14*',
    ALL,
    'Rettifiche ripensate',
    'ANAC indicherà scheda per scheda se la rettifica è consentita: quello che si può correggere dopo la conferma può cambiare.',
  ),
  change(
    '89451',
    '2026-07-07*',
    ['AD3', 'AD2_25', 'AD2_26', 'A3_6'],
    'Controlli in più sugli avvisi pubblicati',
    'La piattaforma della pubblicità legale può oscurare un avviso con dati sbagliati, e ANAC lo dirà nel dettaglio dell’appalto.',
  ),
  change(
    '58792',
    null,
    AWARDS,
    'Partecipanti: gruppi a più livelli',
    'Cambierà il modo di scrivere gli operatori economici riuniti.',
  ),
  change(
    '62794',
    null,
    ALL,
    'Stazioni appaltanti modificabili',
    'Si potranno inserire, sostituire ed eliminare stazioni appaltanti di una procedura già avviata.',
  ),
  change(
    '58793',
    null,
    ALL,
    'Stazione appaltante: dati riordinati',
    'Cambierà il modo di scrivere deleghe e funzioni svolte.',
  ),
  change(
    '77856',
    null,
    ['AD2_25', 'AD2_26', 'P6_1', 'P6_2', ...EXCLUDED],
    'Tipo di procedura: la voce 99 si chiude',
    'La voce generica «procedura di gara» non si potrà più scegliere.',
  ),
  change(
    '61141',
    '2026-06-30',
    ['AD3'],
    'Limite massimo della scheda AD3',
    'ANAC rifiuta AD3 sopra 150.000 € per i lavori e sopra 140.000 € per servizi e forniture. Cigno lo controlla.',
  ),
  change(
    '69933',
    '2026-06-30',
    ['P5'],
    'Fattispecie di tracciabilità',
    'Chiuse le voci 19 e 24, sostituite da «Appalti nei settori della difesa e della sicurezza».',
  ),
  change('70092', '2026-06-30', EXCLUDED, 'ESPD facoltativo', 'Nei contratti esclusi l’ESPD non è più obbligatorio.'),
  change(
    '69935',
    '2026-06-30',
    EXCLUDED,
    'Motivi di esclusione',
    'Chiuse la voce 20 (concessioni) e la voce 65 (ordinari e speciali), sostituite da una sola per difesa e sicurezza.',
  ),
  change(
    '77851',
    '2026-06-30',
    ['AD2_25', 'AD2_26', 'P6_1', 'P6_2', ...EXCLUDED],
    'Tipo di procedura limitato',
    'Si possono scegliere solo i tipi di procedura compatibili con la scheda.',
  ),
  change(
    '87283',
    '2026-06-30',
    ['AD4', 'AD3', 'AD2_25', 'AD2_26'],
    'Ruolo dell’operatore economico',
    'Nuova voce «Progettista incaricato».',
  ),
  change('87011', '2026-06-30', ALL, 'Tabella dei comuni', 'Codici ISTAT allineati alla versione attuale.'),
  change(
    '84898',
    '2026-04-16',
    ALL,
    'Tornare indietro dall’interfaccia web',
    'Il ritorno allo stato precedente è possibile anche dall’interfaccia web, se l’ultima scheda è partita da lì, e solo per le schede che ANAC ammette.',
  ),
];

/** Where this stands and when it was read. */
export const ROADMAP = { source: 'roadmap della PCP, 30/06/2026', verifiedOn: '2026-11-22' } as const;

/**
 * `vigore`: its day has come and was never presumed; `annunciato`: presumed, or its day is still to come: not certain;
 * `senza-data`: the roadmap gives no day. A presumed day that has passed stays announced: nobody told us that it was kept.
 */
export type AnnouncedStatus = 'vigore' | 'annunciato' | 'senza-data';

/** How certain a change is on a day (ISO). */
export const statusOf = ({ day, presumed }: Pick<Announced, 'day' | 'presumed'>, today: Day): AnnouncedStatus =>
  day === null ? 'senza-data' : presumed || day > today ? 'annunciato' : 'vigore';

/** The changes that may still come for a scheda, those with a day first. */
export const pendingFor = (scheda: SchedaCode, today: Day): Announced[] =>
  ANNOUNCED.filter((one) => one.schede.includes(scheda) && statusOf(one, today) !== 'vigore');
