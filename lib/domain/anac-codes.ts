/**
 * The codes alone of ANAC's small lists, so that validation needs no list; descriptions are in `lib/reference/lists.ts`,
 * and a test keeps the two equal.
 */
export const ANAC_CODES = {
  settore: ['1', '2'],
  funzioniSvolte: ['1', '2', '3', '4'],
  oggettoContratto: ['works', 'supplies', 'services'],
  lingue: ['ENG', 'DEU', 'ITA'],
} as const;
