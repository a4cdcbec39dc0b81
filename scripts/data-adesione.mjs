import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** ANAC's lists that scheda AD4 has beside those of AD5, in the order of its model. */
const LISTS = [
  'subappalto',
  'ccnl',
  'categoria',
  'motivoDeroga',
  'misurePremiali',
  'tipoFinanziamento',
  'ruoloOE',
  'tipoOE',
  'tipologiaAvvalimento',
  'accessibilita',
];

/** @typedef {{ codice: string, descrizione: { it: string, de?: string }, dataInizio: string | null, dataFine: string | null }} Row */

/**
 * The lists of AD4 as they stand in `lib/reference/lists.ts`: a German description only where it says something else.
 * @param {string} folder @returns {Record<string, { code: string, label: string, de?: string, from?: string, to?: string }[]>}
 */
export const adesioneLists = (folder) =>
  Object.fromEntries(
    LISTS.map((name) => [
      name,
      JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')).map((/** @type {Row} */ row) => ({
        code: row.codice,
        label: row.descrizione.it,
        ...(row.descrizione.de && row.descrizione.de !== row.descrizione.it ? { de: row.descrizione.de } : {}),
        ...(row.dataInizio ? { from: row.dataInizio.slice(0, 10) } : {}),
        ...(row.dataFine ? { to: row.dataFine.slice(0, 10) } : {}),
      })),
    ]),
  );
