import { tutorial } from '../../lib/tours/sources.ts';
import type { Lasciato, Punto } from './exercise.ts';

/** A value of the pratica, '' where there is none. */
export const readOf = ({ pratica }: Lasciato, id: string): string => pratica?.values[id] ?? '';

/** Whether the pratica went through the point of no return. */
export const isSent = ({ pratica }: Lasciato): boolean =>
  pratica?.fase === 'richiesto' || pratica?.fase === 'rilasciato';

/** At the PCP: the CIG is there. */
export const CIG_PCP: Punto = {
  holds: ({ pratica }) => (pratica?.cig.length ?? 0) > 0,
  found: 'L’appalto è confermato e il CIG c’è.',
  missed: 'Il CIG non c’è: l’appalto non è stato confermato, o la conferma è stata respinta.',
  why: 'Finché l’appalto non è confermato ANAC non rilascia nessun CIG, e senza CIG non si può pagare.',
  source: tutorial(4),
  next: 'Si guarda il dettaglio dell’appalto in «I miei appalti»: lo stato deve essere «Confermato» o «Pubblicato», e il CIG deve stare accanto all’aggiudicazione.',
};

/** At CMRC: the CIG derivato was asked for. */
export const CIG_CMRC: Punto = {
  holds: isSent,
  found: 'Il CIG derivato è stato richiesto.',
  missed: 'Il CIG derivato non è stato richiesto.',
  why: '«Salva» conserva il documento e basta: la richiesta ad ANAC parte solo con Gestione PCP, «Richiedi CIG».',
  source:
    'Città metropolitana di Roma Capitale, «Istruzioni tecniche per l’acquisizione del CIG derivato», comandi del documento',
  next: 'Si guarda la fase del documento: «In lavorazione» vuol dire che non è partito niente.',
};
