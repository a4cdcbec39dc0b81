import * as z from 'zod/mini';

/** A supplier. */
export const OperatoreEconomicoSchema = z.object({
  id: z.string(),
  denominazione: z.string(),
  codiceFiscale: z.string(),
  partitaIva: z.string(),
  pec: z.string(),
  note: z.string(),
});
export type OperatoreEconomico = z.infer<typeof OperatoreEconomicoSchema>;

/** An empty operatore economico, to be filled by its editor. */
export const newOperatoreEconomico = (id: string): OperatoreEconomico => ({
  id,
  denominazione: '',
  codiceFiscale: '',
  partitaIva: '',
  pec: '',
  note: '',
});
