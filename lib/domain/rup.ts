import * as z from 'zod/mini';

/** The responsabile unico del progetto, art. 15 d.lgs. 36/2023. */
export const RupSchema = z.object({
  id: z.string(),
  nome: z.string(),
  cognome: z.string(),
  codiceFiscale: z.string(),
  email: z.string(),
  telefono: z.string(),
  /** The ente the RUP works for; null when not linked. */
  enteId: z.nullable(z.string()),
});
export type Rup = z.infer<typeof RupSchema>;

/** An empty RUP, to be filled by its editor. */
export const newRup = (id: string): Rup => ({
  id,
  nome: '',
  cognome: '',
  codiceFiscale: '',
  email: '',
  telefono: '',
  enteId: null,
});
