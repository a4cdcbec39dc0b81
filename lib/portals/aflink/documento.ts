import { definePage } from '../define.ts';
import { FORM, inProduct, PASSWORD, quoted, READ_ONLY } from './words.ts';

const NAMED = quoted(
  ['heading', 'breadcrumb', 'title', 'text'],
  'AD4|Adesione ad accordo quadro/convenzione|Affidamenti diretti su Accordo Quadro',
  0.35,
);

/** One affidamento as a document: the page with the fields, and with "Gestione PCP" that only the RUP presses. */
export const documento = definePage({
  name: 'documento',
  title: 'Affidamento da compilare',
  lastVerified: '2026-11-21',
  hasFields: true,
  signs: [
    quoted(['section', 'caption'], 'Ente proponente|Dati affidamento', 0.5),
    quoted(['section', 'caption'], 'Ente proponente|Dati affidamento', 0.4, 2),
    // Every document of the product has these three: together they are not enough.
    inProduct(['structure'], FORM, 0.35),
    quoted(['button', 'choice'], 'Gestione PCP', 0.35),
    quoted(['button', 'choice'], 'Salva|Sostituzione RUP|Chiudi', 0.25, 2),
    quoted(['caption'], 'CIG Padre|Descrizione CIG Padre|CIG Derivato|Stato Scheda PCP|Fascicolo di Sistema', 0.3, 2),
    NAMED,
  ],
  never: [{ where: ['structure'], words: [READ_ONLY, PASSWORD] }],
});

/**
 * The same document once it cannot be changed: sent, in approval, annulled. A page of its own and not a state, because
 * there is nothing to plan on it: the panel shows the affidamento and its CIG instead of the fields. Told by the
 * product's own mark; a document without the mark and without any open field stays `documento`, whose every entry says
 * that the page does not let anybody write.
 */
export const documentoSolaLettura = definePage({
  name: 'documento-sola-lettura',
  title: 'Affidamento in sola lettura',
  lastVerified: '2026-11-21',
  hasFields: false,
  signs: [
    inProduct(['structure'], READ_ONLY, 0.62),
    quoted(['section', 'caption'], 'Ente proponente|Dati affidamento', 0.2),
    quoted(['caption'], 'CIG Padre|Descrizione CIG Padre|CIG Derivato|Stato Scheda PCP|Fascicolo di Sistema', 0.2, 2),
    quoted(['button', 'choice'], 'Gestione PCP', 0.15),
  ],
  never: [{ where: ['structure'], words: [PASSWORD] }],
});
