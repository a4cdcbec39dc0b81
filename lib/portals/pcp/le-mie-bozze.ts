import { definePage } from '../define.ts';

/** The list of drafts: date filter, rows, and "Aggiungi" that leads to the choice of the scheda. */
export const leMieBozze = definePage({
  name: 'bozze',
  title: 'Le mie bozze',
  lastVerified: '2026-11-21',
  hasFields: false,
  signs: [
    {
      where: ['heading'],
      words: ['Le mie bozze', 'Elenco bozze', 'Lista bozze', 'Bozze'],
      weight: 0.75,
      status: 'CONFIRMED',
      source: 'S000, FADDA, FUNZ1',
    },
    { where: ['menu', 'breadcrumb'], words: ['Le mie bozze'], weight: 0.5, status: 'CONFIRMED', source: 'S000, FADDA' },
    {
      where: ['button'],
      words: ['Aggiungi', 'Aggiungi bozza', 'Nuova bozza'],
      weight: 0.45,
      status: 'CONFIRMED',
      source: 'FUNZ1, FADDA, S000',
    },
    {
      where: ['column'],
      words: ['Oggetto', 'Scheda', 'Codice bozza', 'Data creazione', 'Creata il', 'Ultima modifica'],
      weight: 0.3,
      status: 'INFERRED',
      source: 'S000',
    },
    { where: ['title'], words: ['Le mie bozze'], weight: 0.3, status: 'INFERRED', source: 'S000' },
  ],
  never: [
    { where: ['button'], words: ['Crea bozza', 'Crea appalto', 'Conferma appalto', 'Salva bozza'] },
    { where: ['heading'], words: ['AnacForm'] },
  ],
});
