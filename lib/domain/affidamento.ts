import * as z from 'zod/mini';
import {
  AdesioneSchema,
  AggiudicazioneAdesioneSchema,
  emptyAdesione,
  emptyAggiudicazioneAdesione,
} from './adesione.ts';
import { CampoSchema } from './campi.ts';
import { SCHEDA_CODES, type SchedaCode } from './codes.ts';
import { proposeCodiceAppalto } from './codice-appalto.ts';
import { dayInRome } from './day.ts';
import type { Ente } from './ente.ts';
import { nextLotIdentifier } from './lot-identifier.ts';
import type { Rup } from './rup.ts';
import { newUuid } from './uuid.ts';

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
  /** Of scheda AD4 alone; records of before have none. */
  adesione: z.optional(AggiudicazioneAdesioneSchema),
  /** What the other schede ask of an aggiudicazione or lotto beside the above; records of AD5 and AD4 have none. */
  campi: z.optional(z.array(CampoSchema)),
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
  /** The convenzione it was composed from; of scheda AD4 alone, as `adesione`: records of before have neither. */
  convenzioneId: z.optional(z.nullable(z.string())),
  adesione: z.optional(AdesioneSchema),
  /** What the other schede ask of the whole appalto beside the above; records of AD5 and AD4 have none. */
  campi: z.optional(z.array(CampoSchema)),
});
export type Affidamento = z.infer<typeof AffidamentoSchema>;

/** Whether what a scheda asks beside AD5 is in `campi`; of AD4 it has a structure of its own. */
export const hasCampi = (scheda: SchedaCode): boolean => scheda !== 'AD5' && scheda !== 'AD4';

/** What the ente and the affidamento already say of a new aggiudicazione; the rest is empty. */
export const newAggiudicazione = (
  affidamento: Pick<Affidamento, 'scheda' | 'oggetto' | 'aggiudicazioni'>,
  ente: Ente | null,
): Aggiudicazione => ({
  lotIdentifier: nextLotIdentifier(affidamento.aggiudicazioni.map((one) => one.lotIdentifier)),
  oggetto: affidamento.oggetto,
  oggettoContratto: '',
  cpvPrevalente: '',
  cpvSecondarie: [],
  codIstat: ente?.codIstat ?? '',
  codNUTS: ente?.codNUTS ?? '',
  cup: [],
  operatoreEconomicoId: null,
  idPartecipante: newUuid(),
  importo: null,
  urlDocumenti: '',
  lingueDocumenti: [],
  ...(affidamento.scheda === 'AD4' && { adesione: emptyAggiudicazioneAdesione() }),
  ...(hasCampi(affidamento.scheda) && { campi: [] }),
});

/** The affidamento with one more aggiudicazione, its lot identifier the next free one. */
export const addAggiudicazione = (affidamento: Affidamento, ente: Ente | null): Affidamento => ({
  ...affidamento,
  aggiudicazioni: [...affidamento.aggiudicazioni, newAggiudicazione(affidamento, ente)],
});

/** The part of an ente in an affidamento, with the ente's defaults and its centro di costo when it has one alone. */
export const newStazioneAppaltante = (ente: Ente): Affidamento['stazioniAppaltanti'][number] => ({
  enteId: ente.id,
  centroDiCosto: ente.centriDiCosto.length === 1 ? (ente.centriDiCosto[0]?.codice ?? '') : '',
  saTitolare: ente.saTitolare,
  funzioniSvolte: [...ente.funzioniSvolte],
});

/**
 * An affidamento to be filled in, an AD5 when nothing else is asked for: what the ente knows is there, and `codiceAppalto`, `lotIdentifier` and `idPartecipante` are
 * generated, because people fetch them from other sites today. `now` only gives the year of the proposal.
 */
export const newAffidamento = ({
  id,
  ente,
  rup,
  now = new Date(),
  scheda = 'AD5',
}: {
  id: string;
  ente: Ente | null;
  rup: Rup | null;
  now?: Date;
  scheda?: SchedaCode;
}): Affidamento => {
  const bare: Affidamento = {
    id,
    scheda,
    rupId: rup?.id ?? null,
    codiceAppalto: proposeCodiceAppalto(ente?.codiceFiscale ?? '', Number(dayInRome(now).slice(0, 4))),
    settore: ente?.settore ?? '',
    oggetto: '',
    stazioniAppaltanti: ente ? [newStazioneAppaltante(ente)] : [],
    aggiudicazioni: [],
    motivoPcpWeb: '',
    note: '',
    ...(scheda === 'AD4' && { convenzioneId: null, adesione: emptyAdesione() }),
    ...(hasCampi(scheda) && { campi: [] }),
  };
  return addAggiudicazione(bare, ente);
};

/**
 * The same affidamento for another scheda: what both ask stays, only an AD4 has the parts of an adesione, and only the
 * schede that ask for them have `campi` (which of them the new scheda asks too is told by its declaration).
 */
export const withScheda = (affidamento: Affidamento, scheda: SchedaCode): Affidamento => {
  const { adesione, convenzioneId, campi, ...bare } = affidamento;
  const joins = scheda === 'AD4';
  const asks = hasCampi(scheda);
  return {
    ...bare,
    scheda,
    aggiudicazioni: bare.aggiudicazioni.map(({ adesione: part, campi: answers, ...award }) => ({
      ...award,
      ...(joins && { adesione: part ?? emptyAggiudicazioneAdesione() }),
      ...(asks && { campi: answers ?? [] }),
    })),
    ...(joins && { convenzioneId: convenzioneId ?? null, adesione: adesione ?? emptyAdesione() }),
    ...(asks && { campi: campi ?? [] }),
  };
};
