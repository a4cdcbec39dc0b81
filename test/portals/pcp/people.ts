/** The fictitious body and person of the practice portal; no such comune, ditta or RUP exists. */
export const ENTE = {
  denominazione: 'Comune di Esempio',
  codiceFiscale: '99900010994',
  codiceAusa: '0000999001',
  codiceCentroCosto: 'CDC-ESEMPIO-01',
} as const;

/** Who is logged in. */
export const RUP = 'RUP Dimostrativo';
