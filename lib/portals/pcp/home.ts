import { definePage } from '../define.ts';

/** The entrance of PCP web. Its words are not known from any source but the menu: named only when nothing else is. */
export const home = definePage({
  name: 'home',
  title: 'Pagina iniziale',
  lastVerified: '2026-11-21',
  hasFields: false,
  fallback: true,
  signs: [
    {
      where: ['heading'],
      words: ['Piattaforma contratti pubblici', 'Piattaforma dei contratti pubblici'],
      weight: 0.4,
      status: 'INFERRED',
      source: 'ANACPAGE',
    },
    {
      where: ['heading'],
      words: ['Interfaccia web', 'PCP web'],
      weight: 0.4,
      status: 'INFERRED',
      source: 'portals.md 1.1',
    },
    {
      where: ['heading', 'text'],
      words: ['Benvenuto', 'Benvenuta', 'Benvenuti', 'Bacheca', 'Pagina iniziale', 'Avvisi'],
      weight: 0.6,
      status: 'INFERRED',
      source: 'portals.md 1.1',
    },
    {
      where: ['menu', 'breadcrumb', 'title', 'heading'],
      words: ['Home'],
      weight: 0.6,
      status: 'INFERRED',
      source: 'portals.md 1.1',
    },
    {
      where: ['button', 'choice'],
      words: ['Gestione appalti', 'Le mie bozze', 'I miei appalti'],
      weight: 0.35,
      status: 'CONFIRMED',
      source: 'FADDA, S000',
    },
  ],
  never: [
    {
      where: ['menu', 'breadcrumb', 'heading'],
      words: ['Le mie bozze', 'I miei appalti', 'Appalti dell’ente', 'AnacForm'],
    },
    { where: ['button'], words: ['Aggiungi', 'Crea bozza', 'Crea appalto', 'Conferma appalto', 'Ricerca avanzata'] },
    { where: ['section'], words: ['Stazioni appaltanti', 'Aggiudicazioni'] },
  ],
});
