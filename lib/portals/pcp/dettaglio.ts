import { definePage } from '../define.ts';

/** One appalto: modify, cancel, verify, "Conferma appalto", its state and, once issued, its CIG. Cigno only looks. */
export const dettaglio = definePage({
  name: 'dettaglio',
  title: 'Dettaglio dell’appalto',
  lastVerified: '2026-11-21',
  hasFields: false,
  signs: [
    { where: ['button'], words: ['Conferma appalto'], weight: 0.75, status: 'CONFIRMED', source: 'S000' },
    {
      where: ['heading'],
      words: ['Dettaglio appalto', 'Dettaglio dell’appalto', 'Dettaglio', 'Scheda appalto', 'Riepilogo appalto'],
      weight: 0.6,
      status: 'CONFIRMED',
      source: 'S000',
    },
    {
      where: ['breadcrumb', 'menu'],
      words: ['Dettaglio', 'Dettaglio appalto'],
      weight: 0.4,
      status: 'INFERRED',
      source: 'S000',
    },
    {
      where: ['button'],
      words: [
        'Verifica',
        'Verifica appalto',
        'Verifica dati',
        'Cancella',
        'Cancella appalto',
        'Modifica',
        'Modifica appalto',
      ],
      weight: 0.4,
      atLeast: 2,
      status: 'CONFIRMED',
      source: 'S000',
    },
    {
      where: ['caption'],
      words: ['Stato', 'Stato appalto', 'Stato dell’appalto'],
      weight: 0.35,
      status: 'INFERRED',
      source: 'S000',
    },
    {
      where: ['caption'],
      words: ['CIG', 'Codice CIG', 'CIG acquisito', 'CIG rilasciato', 'Codice appalto'],
      weight: 0.25,
      status: 'INFERRED',
      source: 'S000',
    },
  ],
  never: [
    { where: ['button'], words: ['Crea bozza', 'Crea appalto', 'Salva bozza', 'Ricerca avanzata'] },
    { where: ['heading'], words: ['I miei appalti', 'Le mie bozze', 'AnacForm'] },
  ],
});
