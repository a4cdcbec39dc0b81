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

/** What the portals call its codice fiscale: where that is not known its partita IVA, for most companies the same. */
export const fiscalCodeOf = ({ codiceFiscale, partitaIva }: OperatoreEconomico): string =>
  codiceFiscale.trim() || partitaIva;

/** An empty operatore economico, to be filled by its editor. */
export const newOperatoreEconomico = (id: string): OperatoreEconomico => ({
  id,
  denominazione: '',
  codiceFiscale: '',
  partitaIva: '',
  pec: '',
  note: '',
});
