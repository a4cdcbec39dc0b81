import * as z from 'zod/mini';
import { SCHEDA_CODES } from './codes.ts';

/** The part of one stazione appaltante in an affidamento. */
export const StazioneAppaltanteSchema = z.object({
  enteId: z.string(),
  /** `codice` of one of the ente's centri di costo. */
  centroDiCosto: z.string(),
  saTitolare: z.boolean(),
  funzioniSvolte: z.array(z.string()),
});

/** What is awarded to one operatore economico: one lotto of ANAC's `aggiudicazioni[]`, hence one CIG. */
export const AggiudicazioneSchema = z.object({
  lotIdentifier: z.string(),
  oggetto: z.string(),
  /** Code of ANAC's list `oggettoContratto`: works, supplies, services. */
  oggettoContratto: z.string(),
  cpvPrevalente: z.string(),
  cpvSecondarie: z.array(z.string()),
  codIstat: z.string(),
  codNUTS: z.string(),
  cup: z.array(z.string()),
  operatoreEconomicoId: z.nullable(z.string()),
  /** UUID of the partecipante, generated. */
  idPartecipante: z.string(),
  /** Euro cents, integer, net of VAT; null when not known. */
  importo: z.nullable(z.int()),
  urlDocumenti: z.string(),
  /** Codes of ANAC's list `lingue`. */
  lingueDocumenti: z.array(z.string()),
});
export type Aggiudicazione = z.infer<typeof AggiudicazioneSchema>;

/** One purchase for which a CIG is asked: what `compose` turns into an anacForm. */
export const AffidamentoSchema = z.object({
  id: z.string(),
  scheda: z.enum(SCHEDA_CODES),
  rupId: z.nullable(z.string()),
  /** ANAC's `appalto.codiceAppalto`, 8 to 64 characters, unique for the body. */
  codiceAppalto: z.string(),
  /** Code of ANAC's list `settore`. */
  settore: z.string(),
  oggetto: z.string(),
  stazioniAppaltanti: z.array(StazioneAppaltanteSchema),
  aggiudicazioni: z.array(AggiudicazioneSchema),
  /** Why PCP web instead of a certified platform (comunicato ANAC 18/06/2025). */
  motivoPcpWeb: z.string(),
  note: z.string(),
});
export type Affidamento = z.infer<typeof AffidamentoSchema>;
