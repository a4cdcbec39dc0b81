import { type Affidamento, newStazioneAppaltante } from '../../lib/domain/affidamento.ts';
import { proposeCodiceAppalto } from '../../lib/domain/codice-appalto.ts';
import type { Ente } from '../../lib/domain/ente.ts';
import { newUuid } from '../../lib/domain/uuid.ts';

/** The part of an ente in an affidamento, or a blank one to choose the ente in. */
export const newStazione = (ente: Ente | undefined): Affidamento['stazioniAppaltanti'][number] =>
  ente ? newStazioneAppaltante(ente) : { enteId: '', centroDiCosto: '', saTitolare: false, funzioniSvolte: [] };

/**
 * A new affidamento like another one. What ANAC wants unique is new (codice appalto: ERR38, id partecipante);
 * a CUP belongs to one project and is not copied.
 */
export const fromModel = (id: string, model: Affidamento, ente: Ente | undefined, year: number): Affidamento => ({
  ...model,
  id,
  codiceAppalto: proposeCodiceAppalto(ente?.codiceFiscale ?? '', year),
  aggiudicazioni: model.aggiudicazioni.map((award) => ({ ...award, idPartecipante: newUuid(), cup: [] })),
});
