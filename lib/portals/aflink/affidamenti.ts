import { definePage, type PageDefinition } from '../define.ts';
import type { AflinkInstance } from './family.ts';
import { FORM, PASSWORD, quoted } from './words.ts';

const COLUMNS =
  'Registro di Sistema|Titolo documento|Importo Appalto|CIG Padre|CIG Derivato|Denominazione OE|Stato Affidamento';

/** The list of affidamenti with its filters; where the CIG derivato of each stands in its column. */
export const affidamenti = (instance: AflinkInstance): PageDefinition =>
  definePage({
    name: 'affidamenti',
    title: 'Elenco degli affidamenti',
    lastVerified: instance.lastVerified,
    hasFields: false,
    signs: [
      quoted(['column', 'choice'], COLUMNS, 0.75, 3),
      quoted(['caption', 'section'], 'Filtri di ricerca', 0.45),
      quoted(['button', 'choice'], instance.nuovo, 0.5),
      quoted(['heading', 'breadcrumb', 'title'], instance.menu.join('|'), 0.35),
      quoted(['button', 'choice'], 'Esporta in xls|Prendi In Carico', 0.3),
    ],
    never: [{ where: ['structure'], words: [FORM, PASSWORD] }],
  });
