import { istruzioni } from '../../lib/tours/sources.ts';
import { makeCig } from '../pcp/cig.ts';
import { ADESIONE, CONVENZIONE } from '../samples/ad4.ts';
import { DITTA, ENTE } from '../samples/ad5.ts';
import { DOCUMENT_AD4 } from './ad4.ts';
import type { Esercizio, Punto } from './exercise.ts';
import { CIG_CMRC, readOf, UNO_SOLO } from './points.ts';

/** The CIG of another lotto of the same convenzione, right in itself. */
const OTHER_LOTTO = makeCig('B', 0x12);

const ATTO = [
  { label: 'Ente e ufficio', value: `${ENTE.denominazione}, ${ENTE.centriDiCosto[0]?.denominazione ?? ''}` },
  { label: 'Convenzione', value: `${CONVENZIONE.oggetto}, lotto ${CONVENZIONE.lotto}` },
  { label: 'CIG del lotto 2', value: OTHER_LOTTO },
  { label: 'CIG del lotto 3', value: CONVENZIONE.cigPadre },
  { label: 'Fornitore', value: DITTA.denominazione },
  { label: 'Importo dell’ordine, IVA esclusa', value: '1.234,56 €' },
] as const;

const PADRE: Punto = {
  holds: (left) =>
    readOf(left, 'DESC_CIG_MADRE') === CONVENZIONE.cigPadre &&
    [CONVENZIONE.cigPadre, ''].includes(readOf(left, 'appalto.cig')),
  found: 'Il CIG padre è quello del lotto a cui si aderisce.',
  missed: 'Il CIG padre non è, nei due campi, quello del lotto 3 a cui si aderisce.',
  why: 'Il CIG derivato consuma il massimale del lotto che indica. Con il lotto sbagliato si spende su un lotto che l’ente non ha ordinato, e nessun controllo automatico lo rivela: i caratteri di controllo sono giusti.',
  source: istruzioni(5, 'ANAC, modello dati della scheda AD4, appalto.cig'),
  next: 'Ogni lotto ha il suo CIG: copialo dalla convenzione, al lotto con lo stesso numero dell’ordine, e guarda tutti e due i campi, «CIG Padre» e «Descrizione CIG Padre».',
};

const CIG_PADRE: Esercizio = {
  name: 'cig-padre',
  title: 'L’ordine sul lotto 3',
  goal: 'Fra i documenti in lavorazione c’è già «Adesione carta (esempio)», compilato. Entra con SPID, aprilo dall’elenco, confrontalo con la determina e richiedi il CIG derivato.',
  portal: 'cmrc',
  affidamento: ADESIONE,
  values: { ...DOCUMENT_AD4, CIG_MADRE: OTHER_LOTTO, DESC_CIG_MADRE: OTHER_LOTTO },
  atto: ATTO,
  decision: null,
  points: [CIG_CMRC, UNO_SOLO, PADRE],
};

const IMPORTO_SCRITTO: Esercizio = {
  name: 'importo-scritto',
  title: 'Milleduecento o uno e ventitré?',
  goal: 'Un collega ha scritto gli importi con il punto delle migliaia: «1.234». Il documento «Adesione carta (esempio)» è fra quelli in lavorazione: entra con SPID, aprilo, correggilo e richiedi il CIG derivato.',
  portal: 'cmrc',
  affidamento: ADESIONE,
  values: { ...DOCUMENT_AD4, ImportoBaseAsta: '1.23', ROPERATORIGrid_0_IMPORTO_OE: '1.23' },
  atto: ATTO,
  decision: null,
  points: [
    CIG_CMRC,
    UNO_SOLO,
    PADRE,
    {
      holds: (left) => Number(readOf(left, 'ImportoBaseAsta')) === 1234.56,
      found: '«Importo Appalto» è 1.234,56 €.',
      missed: '«Importo Appalto» non è 1.234,56 €.',
      why: 'Questo portale legge il punto come virgola: chi scrive «1.234» lascia nel documento 1,23 €, e la richiesta può partire lo stesso.',
      source: 'Comportamento dei campi numerici nel programma pubblicato del portale, verificato il 21/11/2026',
      next: 'Scrivi «1234,56», con la virgola e senza punti, e uscendo dal campo rileggi quello che resta.',
    },
    {
      holds: (left) => Number(readOf(left, 'aggiudicazioni[].partecipanti[].importo')) === 1234.56,
      found: '«Importo aggiudicato» dell’operatore è 1.234,56 €.',
      missed: '«Importo aggiudicato» dell’operatore, nell’altra scheda del documento, non è 1.234,56 €.',
      why: 'Lo stesso errore sta in ogni campo scritto allo stesso modo: corretto il primo, gli altri restano.',
      source: 'ANAC, modello dati della scheda AD4, importo del partecipante',
      next: 'Trovato un errore, cerca dove altro è stato fatto: apri tutte le schede del documento.',
    },
  ],
};

/** The exercises at the practice CMRC. */
export const ON_CMRC: readonly Esercizio[] = [CIG_PADRE, IMPORTO_SCRITTO];
