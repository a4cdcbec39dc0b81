import * as z from 'zod/mini';
import { PORTAL_IDS, SCHEDA_CODES } from './codes.ts';

/**
 * States of an appalto: ANAC's list `statoAppalto`, with the draft before it and the asynchronous wait beside it; last
 * those that only a document of the AFLink family has (portals.md 3.7).
 */
export const STATI = [
  'bozza',
  'in-lavorazione',
  'operazione-presa-in-carico',
  'confermato',
  'in-attesa-pubblicazione',
  'in-stop-pubblicazione',
  'pubblicato',
  'cancellato',
  'in-approvazione',
  'inviato',
  'in-annullamento',
  'annullato',
] as const;
export type Stato = (typeof STATI)[number];

const StatoVistoSchema = z.object({ stato: z.enum(STATI), at: z.string() });

/**
 * An appalto followed from draft to CIG. Natural key (also its id): `portal/codiceAppalto`
 * (or the id of the draft, or the Registro di Sistema, that the portal shows).
 */
export const PraticaSchema = z.object({
  id: z.string(),
  portal: z.enum(PORTAL_IDS),
  scheda: z.nullable(z.enum(SCHEDA_CODES)),
  codiceAppalto: z.string(),
  oggetto: z.string(),
  /** Euro cents. */
  importo: z.nullable(z.int()),
  affidamentoId: z.nullable(z.string()),
  stato: z.enum(STATI),
  /** Every state seen, oldest first, UTC instants (ISO 8601). */
  storia: z.array(StatoVistoSchema),
  /** CIGs issued for it. */
  cig: z.array(z.string()),
});
export type Pratica = z.infer<typeof PraticaSchema>;

/** One CIG that was issued. Natural key (also its id): `portal/cig`, so that it is in the register exactly once. */
export const RegistrazioneSchema = z.object({
  id: z.string(),
  portal: z.enum(PORTAL_IDS),
  scheda: z.nullable(z.enum(SCHEDA_CODES)),
  cig: z.string(),
  /** For a CIG derivato. */
  cigPadre: z.nullable(z.string()),
  codiceAppalto: z.nullable(z.string()),
  praticaId: z.nullable(z.string()),
  affidamentoId: z.nullable(z.string()),
  oggetto: z.string(),
  /** Euro cents. */
  importo: z.nullable(z.int()),
  ente: z.string(),
  operatoreEconomico: z.string(),
  /** UTC instant at which Cigno saw it on the page (ISO 8601). */
  acquisitoAt: z.string(),
  stato: z.nullable(z.enum(STATI)),
  /** How it came here: seen on the portal, or written by the user's hand or an import. */
  origine: z.enum(['portale', 'manuale', 'importato']),
  note: z.string(),
});
export type Registrazione = z.infer<typeof RegistrazioneSchema>;
