import * as z from 'zod/mini';

/** A centro di costo of the ente as AUSA knows it. */
export const CentroDiCostoSchema = z.object({ codice: z.string(), denominazione: z.string() });

/**
 * The body that awards (stazione appaltante). All texts as people write them;
 * `''` where not known yet: a profile is saved half-done and validated field by field
 * (`lib/domain/validate.ts`), never refused for being incomplete.
 */
export const EnteSchema = z.object({
  id: z.string(),
  denominazione: z.string(),
  codiceFiscale: z.string(),
  partitaIva: z.string(),
  codiceAusa: z.string(),
  centriDiCosto: z.array(CentroDiCostoSchema),
  /** Defaults for a new affidamento. */
  saTitolare: z.boolean(),
  /** Codes of ANAC's list `funzioniSvolte`. */
  funzioniSvolte: z.array(z.string()),
  /** Code of ANAC's list `settore`; '' unknown. */
  settore: z.string(),
  codIstat: z.string(),
  codNUTS: z.string(),
  indirizzo: z.object({ via: z.string(), cap: z.string(), citta: z.string(), provincia: z.string() }),
  pec: z.string(),
  note: z.string(),
});
export type Ente = z.infer<typeof EnteSchema>;

/** An empty ente, to be filled by its editor. */
export const newEnte = (id: string): Ente => ({
  id,
  denominazione: '',
  codiceFiscale: '',
  partitaIva: '',
  codiceAusa: '',
  centriDiCosto: [],
  saTitolare: true,
  funzioniSvolte: [],
  settore: '',
  codIstat: '',
  codNUTS: '',
  indirizzo: { via: '', cap: '', citta: '', provincia: '' },
  pec: '',
  note: '',
});
