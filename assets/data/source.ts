/**
 * Made by `npm run anac:update`: do not edit.
 * Source: ANAC, github.com/anticorruzione/npa, docs/modello-dati/tipologiche; which state of it, see source.ts.
 */
export const SOURCE = {"commit":"21f8640","date":"2026-06-30"};
