import type { Affidamento, Aggiudicazione } from '../domain/affidamento.ts';
import type { SchedaCode } from '../domain/codes.ts';
import type { Ente } from '../domain/ente.ts';
import type { AnacForm } from '../domain/field.ts';
import type { OperatoreEconomico } from '../domain/operatore-economico.ts';
import { aggiudicazioneAdesione, appaltoAdesione, partecipanteAdesione } from './compose-adesione.ts';
import { euro, object, type Part, texts } from './compose-object.ts';

export { flatten, unflatten } from './flatten.ts';

/** All that an anacForm is made of; profiles that the affidamento does not name are ignored. */
export type ComposeInput = {
  affidamento: Affidamento;
  enti: readonly Ente[];
  operatoriEconomici: readonly OperatoreEconomico[];
};

const partecipante = (scheda: SchedaCode, award: Aggiudicazione, oe: OperatoreEconomico | undefined): Part =>
  object({
    idPartecipante: award.idPartecipante,
    // A company whose codice fiscale is not known is known by its partita IVA: for most companies they are the same.
    codiceFiscale: oe?.codiceFiscale.trim() || oe?.partitaIva,
    denominazione: oe?.denominazione,
    ...(scheda === 'AD4' && partecipanteAdesione(award.adesione)),
    importo: euro(award.importo),
  });

const aggiudicazione = (scheda: SchedaCode, award: Aggiudicazione, oe: OperatoreEconomico | undefined): Part =>
  object({
    lotIdentifier: award.lotIdentifier,
    [scheda === 'AD4' ? 'cupLotto' : 'cup']: texts(award.cup),
    partecipanti:
      award.operatoreEconomicoId === null && award.importo === null ? [] : [partecipante(scheda, award, oe)],
    codIstat: award.codIstat,
    datiBase: object({ oggettoContratto: award.oggettoContratto, oggetto: award.oggetto }),
    datiBaseCPV: object({
      // The list has one entry: saying it spares the RUP a field, and it means nothing without a CPV.
      tipoClassificazione: award.cpvPrevalente.trim() ? 'cpv' : undefined,
      cpvPrevalente: award.cpvPrevalente,
      cpvSecondarie: texts(award.cpvSecondarie),
    }),
    datiBaseContratto: object({ codNUTS: award.codNUTS }),
    datiBaseDocumenti: object({ url: award.urlDocumenti, lingue: texts(award.lingueDocumenti) }),
    ...(scheda === 'AD4' && aggiudicazioneAdesione(award.adesione)),
  });

/**
 * The anacForm of an affidamento: amounts in euro, codes as ANAC writes them, nothing that is not known.
 * `stazioniAppaltanti` and `aggiudicazioni` are always there, also when empty: ANAC judges their number (REG112).
 */
export const compose = ({ affidamento, enti, operatoriEconomici }: ComposeInput): AnacForm => ({
  stazioniAppaltanti: affidamento.stazioniAppaltanti.map((sa) => {
    const ente = enti.find((candidate) => candidate.id === sa.enteId);
    return object({
      codiceFiscale: ente?.codiceFiscale,
      codiceAusa: ente?.codiceAusa,
      codiceCentroCosto: sa.centroDiCosto,
      funzioniSvolte: texts(sa.funzioniSvolte),
      saTitolare: sa.saTitolare,
    });
  }),
  appalto: object({
    codiceAppalto: affidamento.codiceAppalto,
    // AD4 does not ask for it: the convenzione has said it.
    settore: affidamento.scheda === 'AD4' ? undefined : affidamento.settore,
    datiBase: object({ oggetto: affidamento.oggetto }),
    ...(affidamento.scheda === 'AD4' && appaltoAdesione(affidamento.adesione)),
  }),
  aggiudicazioni: affidamento.aggiudicazioni.map((award) =>
    aggiudicazione(
      affidamento.scheda,
      award,
      operatoriEconomici.find((candidate) => candidate.id === award.operatoreEconomicoId),
    ),
  ),
});
