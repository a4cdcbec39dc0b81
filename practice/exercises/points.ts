import { tutorial } from '../../lib/tours/sources.ts';
import type { Lasciato, Punto } from './exercise.ts';

/** A value of the pratica, '' where there is none. */
export const readOf = ({ pratica }: Lasciato, id: string): string => pratica?.values[id] ?? '';

/** At the PCP: the CIG is there. */
export const CIG_PCP: Punto = {
  holds: ({ pratica }) => (pratica?.cig.length ?? 0) > 0,
  found: 'L’appalto è confermato e il CIG c’è.',
  missed: 'Il CIG non c’è: l’appalto non è stato confermato, o la conferma è stata respinta.',
  why: 'Finché l’appalto non è confermato ANAC non rilascia nessun CIG, e senza CIG non si può pagare.',
  source: tutorial(4),
  next: 'Guarda il dettaglio dell’appalto in «I miei appalti»: lo stato deve essere «Confermato» o «Pubblicato», e il CIG deve stare accanto all’aggiudicazione.',
};

/** At CMRC: the CIG derivato was asked for. */
export const CIG_CMRC: Punto = {
  holds: ({ asked }) => asked > 0,
  found: 'Il CIG derivato è stato richiesto.',
  missed: 'Il CIG derivato non è stato richiesto.',
  why: '«Salva» conserva il documento e basta: la richiesta ad ANAC parte solo con Gestione PCP, «Richiedi CIG».',
  source:
    'Città metropolitana di Roma Capitale, «Istruzioni tecniche per l’acquisizione del CIG derivato», comandi del documento',
  next: 'Guarda la fase del documento: «In lavorazione» vuol dire che non è partito niente.',
};

/** At both: nobody is helped by a second CIG. */
export const UNO_SOLO: Punto = {
  holds: ({ asked }) => asked <= 1,
  found: 'Nessun CIG è stato chiesto due volte.',
  missed: 'Per lo stesso affidamento è stato chiesto più di un CIG.',
  why: 'Un CIG in più resta a nome dell’ente per un contratto che non c’è, finché non viene annullato, e nei pagamenti può finire quello sbagliato.',
  source: 'Legge 136/2010, art. 3, comma 5',
  next: 'Prima di chiedere un CIG guarda nell’elenco se l’affidamento c’è già; lo dice anche il foglio «Prima di confermare».',
};
