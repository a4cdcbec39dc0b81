import { definePage } from '../define.ts';

/** The list of appalti with its advanced search; the three dots of a row lead to the detail. */
export const iMieiAppalti = definePage({
  name: 'appalti',
  title: 'I miei appalti',
  lastVerified: '2026-11-21',
  hasFields: false,
  signs: [
    {
      where: ['heading'],
      words: ['I miei appalti', 'Elenco appalti', 'Lista appalti'],
      weight: 0.75,
      status: 'CONFIRMED',
      source: 'S000',
    },
    { where: ['menu', 'breadcrumb'], words: ['I miei appalti'], weight: 0.5, status: 'CONFIRMED', source: 'S000' },
    {
      where: ['button', 'section', 'choice'],
      words: ['Ricerca avanzata'],
      weight: 0.5,
      status: 'CONFIRMED',
      source: 'S000',
    },
    {
      where: ['column'],
      words: ['Stato', 'Stato appalto', 'CIG', 'Codice appalto'],
      weight: 0.3,
      status: 'INFERRED',
      source: 'S000',
    },
    { where: ['title'], words: ['I miei appalti'], weight: 0.3, status: 'INFERRED', source: 'S000' },
  ],
  never: [
    { where: ['button'], words: ['Conferma appalto', 'Crea bozza', 'Crea appalto', 'Salva bozza'] },
    { where: ['heading'], words: ['Dettaglio appalto', 'Dettaglio dell’appalto', 'AnacForm'] },
  ],
});
