import { definePage } from '../define.ts';

/** The entrance of PCP web. Its words are not known from any source but the menu: little is claimed. */
export const home = definePage({
  name: 'home',
  title: 'Pagina iniziale',
  lastVerified: '2026-11-21',
  hasFields: false,
  signs: [
    {
      where: ['heading'],
      words: ['Piattaforma contratti pubblici', 'Piattaforma dei contratti pubblici'],
      weight: 0.6,
      status: 'INFERRED',
      source: 'ANACPAGE',
    },
    {
      where: ['heading'],
      words: ['Benvenuto', 'Benvenuta', 'Home', 'Bacheca', 'Pagina iniziale', 'Avvisi', 'Comunicazioni'],
      weight: 0.6,
      status: 'INFERRED',
      source: 'portals.md 1.1',
    },
    {
      where: ['menu', 'breadcrumb'],
      words: ['Home', 'Bacheca', 'Pagina iniziale'],
      weight: 0.6,
      status: 'INFERRED',
      source: 'portals.md 1.1',
    },
    {
      where: ['button', 'choice'],
      words: ['Gestione appalti', 'Le mie bozze', 'I miei appalti'],
      weight: 0.35,
      atLeast: 2,
      status: 'CONFIRMED',
      source: 'FADDA, S000',
    },
  ],
  never: [
    { where: ['menu', 'breadcrumb'], words: ['Le mie bozze', 'I miei appalti'] },
    { where: ['button'], words: ['Aggiungi', 'Crea bozza', 'Crea appalto', 'Conferma appalto', 'Ricerca avanzata'] },
  ],
});
