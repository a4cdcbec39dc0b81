/** The values of ANAC's `quota30PerCento`, which is a text and no code list. */
export const QUOTE_30 = ['SI', 'NO', 'SI_QUOTA_INFERIORE'] as const;
