/** The moment at which the comparisons take place, in Italy. */
export const NOW = '2026-07-01T12:00:00';
