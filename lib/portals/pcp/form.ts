import { definePage } from '../define.ts';

/**
 * The AnacForm of a draft: its three sections together, as tabs or as steps; some schede have lotti in the place of
 * aggiudicazioni. The only page with fields to fill.
 */
export const form = definePage({
  name: 'form',
  title: 'Compilazione della scheda',
  lastVerified: '2026-11-21',
  hasFields: true,
  signs: [
    {
      where: ['section'],
      words: ['Stazioni appaltanti', 'Appalto', 'Aggiudicazioni'],
      weight: 0.72,
      atLeast: 2,
      status: 'CONFIRMED',
      source: 'S000, FADDA',
    },
    {
      where: ['section'],
      words: ['Stazioni appaltanti', 'Appalto', 'Aggiudicazioni'],
      weight: 0.5,
      atLeast: 3,
      status: 'CONFIRMED',
      source: 'S000, FADDA',
    },
    {
      where: ['section'],
      words: ['Stazioni appaltanti', 'Appalto', 'Aggiudicazioni'],
      weight: 0.3,
      status: 'CONFIRMED',
      source: 'S000, FADDA',
    },
    {
      where: ['section'],
      words: ['Stazione appaltante', 'Appalto', 'Aggiudicazione'],
      weight: 0.72,
      atLeast: 3,
      status: 'INFERRED',
      source: 'S000, FADDA',
    },
    // Where there is nothing to be awarded yet, ANAC's model has lotti in the place of aggiudicazioni.
    { where: ['section'], words: ['Lotti'], weight: 0.3, status: 'INFERRED', source: 'NPA' },
    {
      where: ['heading', 'breadcrumb', 'title'],
      words: ['AnacForm'],
      weight: 0.6,
      status: 'CONFIRMED',
      source: 'FADDA, S000',
    },
    {
      where: ['heading', 'breadcrumb'],
      words: ['Compilazione', 'Compila la scheda', 'Modifica bozza', 'Dati della bozza', 'Affidamento diretto'],
      weight: 0.3,
      status: 'INFERRED',
      source: 'S000',
    },
    { where: ['button'], words: ['Conferma'], weight: 0.35, status: 'CONFIRMED', source: 'S000, FADDA' },
    {
      where: ['button'],
      words: ['Salva bozza', 'Salva in bozza', 'Crea appalto'],
      weight: 0.35,
      status: 'CONFIRMED',
      source: 'S000',
    },
  ],
  never: [
    { where: ['button'], words: ['Conferma appalto', 'Crea bozza'] },
    { where: ['heading'], words: ['Dettaglio appalto', 'Dettaglio dell’appalto'] },
  ],
});
