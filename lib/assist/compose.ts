import type { Affidamento, Aggiudicazione } from '../domain/affidamento.ts';
import type { Ente } from '../domain/ente.ts';
import type { AnacForm, AnacValue } from '../domain/field.ts';
import type { OperatoreEconomico } from '../domain/operatore-economico.ts';

export { flatten, unflatten } from './flatten.ts';

/** All that an anacForm is made of; profiles that the affidamento does not name are ignored. */
export type ComposeInput = {
  affidamento: Affidamento;
  enti: readonly Ente[];
  operatoriEconomici: readonly OperatoreEconomico[];
};

/** An object of the entries that say something: '', null, undefined, empty lists and empty objects are left out. */
const object = (entries: Record<string, AnacValue | undefined>): { [key: string]: AnacValue } =>
  Object.fromEntries(
    Object.entries(entries).flatMap(([key, value]): [string, AnacValue][] => {
      if (value === undefined || value === null) return [];
      if (typeof value === 'string') return value.trim() ? [[key, value.trim()]] : [];
      if (typeof value === 'object' && Object.keys(value).length === 0) return [];
      return [[key, value]];
    }),
  );

const texts = (values: readonly string[]): string[] => values.map((value) => value.trim()).filter(Boolean);

const partecipante = (award: Aggiudicazione, oe: OperatoreEconomico | undefined): { [key: string]: AnacValue } =>
  object({
    idPartecipante: award.idPartecipante,
    // A company whose codice fiscale is not known is known by its partita IVA: for most companies they are the same.
    codiceFiscale: oe?.codiceFiscale.trim() || oe?.partitaIva,
    denominazione: oe?.denominazione,
    // ANAC wants euro; the affidamento keeps cents, and dividing an integer by 100 gives the nearest double.
    importo: award.importo === null ? undefined : award.importo / 100,
  });

const aggiudicazione = (award: Aggiudicazione, oe: OperatoreEconomico | undefined): { [key: string]: AnacValue } =>
  object({
    lotIdentifier: award.lotIdentifier,
    cup: texts(award.cup),
    partecipanti: award.operatoreEconomicoId === null && award.importo === null ? [] : [partecipante(award, oe)],
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
  });

/**
 * The anacForm of AD5: amounts in euro, codes as ANAC writes them, nothing that is not known.
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
    settore: affidamento.settore,
    datiBase: object({ oggetto: affidamento.oggetto }),
  }),
  aggiudicazioni: affidamento.aggiudicazioni.map((award) =>
    aggiudicazione(
      award,
      operatoriEconomici.find((candidate) => candidate.id === award.operatoreEconomicoId),
    ),
  ),
});
