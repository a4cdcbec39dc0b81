import type { Affidamento, Aggiudicazione } from '../domain/affidamento.ts';
import type { Ente } from '../domain/ente.ts';
import type { FieldId, FieldValue } from '../domain/field.ts';
import { euroOf } from '../domain/money.ts';
import { fiscalCodeOf, type OperatoreEconomico } from '../domain/operatore-economico.ts';
import { fieldsOf, type Scheda } from '../schede/scheda.ts';
import { euro } from './compose-object.ts';

/** A value that a profile has, or nothing. */
type Said = FieldValue | null | undefined;
type Stazione = Affidamento['stazioniAppaltanti'][number];
/** One aggiudicazione or lotto with its supplier. */
export type Award = { award: Aggiudicazione; oe: OperatoreEconomico | undefined };

/** What the profiles know of a stazione appaltante, by its path inside `stazioniAppaltanti[]`. */
export const STAZIONE: Readonly<Record<FieldId, (sa: Stazione, ente: Ente | undefined) => Said>> = {
  codiceFiscale: (_, ente) => ente?.codiceFiscale,
  codiceAusa: (_, ente) => ente?.codiceAusa,
  codiceCentroCosto: (sa) => sa.centroDiCosto,
  'funzioniSvolte[]': (sa) => sa.funzioniSvolte,
  saTitolare: (sa) => sa.saTitolare,
};

/** What the affidamento knows of the whole appalto. */
export const APPALTO: Readonly<Record<FieldId, (affidamento: Affidamento) => Said>> = {
  'appalto.codiceAppalto': ({ codiceAppalto }) => codiceAppalto,
  'appalto.settore': ({ settore }) => settore,
  'appalto.datiBase.oggetto': ({ oggetto }) => oggetto,
  // The schede with lotti ask the sum beside its parts; a part that is not known leaves the sum unknown.
  'appalto.datiBase.importo': ({ aggiudicazioni }) =>
    aggiudicazioni.length === 0 || aggiudicazioni.some(({ importo }) => importo === null)
      ? null
      : euroOf(aggiudicazioni.reduce((sum, { importo }) => sum + (importo ?? 0), 0)),
};

/** Before there is a supplier or an amount there is nobody to speak of. */
export const hasPartecipante = ({ operatoreEconomicoId, importo }: Aggiudicazione): boolean =>
  operatoreEconomicoId !== null || importo !== null;

const partecipante =
  (say: (all: Award) => Said) =>
  (all: Award): Said =>
    hasPartecipante(all.award) ? say(all) : null;

/** What the affidamento knows of an aggiudicazione or a lotto, by its path inside either. */
export const LOTTO: Readonly<Record<FieldId, (all: Award) => Said>> = {
  lotIdentifier: ({ award }) => award.lotIdentifier,
  'cup[]': ({ award }) => award.cup,
  'cupLotto[]': ({ award }) => award.cup,
  'partecipanti[].idPartecipante': partecipante(({ award }) => award.idPartecipante),
  'partecipanti[].codiceFiscale': partecipante(({ oe }) => oe && fiscalCodeOf(oe)),
  'partecipanti[].denominazione': partecipante(({ oe }) => oe?.denominazione),
  'partecipanti[].importo': partecipante(({ award }) => euro(award.importo)),
  codIstat: ({ award }) => award.codIstat,
  'datiBase.oggettoContratto': ({ award }) => award.oggettoContratto,
  'datiBase.oggetto': ({ award }) => award.oggetto,
  'datiBase.importo': ({ award }) => euro(award.importo),
  // The list has one entry: saying it spares the RUP a field, and it means nothing without a CPV.
  'datiBaseCPV.tipoClassificazione': ({ award }) => (award.cpvPrevalente.trim() ? 'cpv' : null),
  'datiBaseCPV.cpvPrevalente': ({ award }) => award.cpvPrevalente,
  'datiBaseCPV.cpvSecondarie[]': ({ award }) => award.cpvSecondarie,
  'datiBaseContratto.codNUTS': ({ award }) => award.codNUTS,
  'datiBaseDocumenti.url': ({ award }) => award.urlDocumenti,
  'datiBaseDocumenti.lingue[]': ({ award }) => award.lingueDocumenti,
};

/** Where a scheda asks what is bought: what is awarded already, or lotti that are still to be. */
export const rootOf = (scheda: Scheda): 'aggiudicazioni' | 'lotti' =>
  fieldsOf(scheda).some(({ id }) => id.startsWith('lotti[]')) ? 'lotti' : 'aggiudicazioni';

/** The path of a field inside its aggiudicazione or lotto; null for a field outside of them. */
export const inLotto = (id: FieldId): FieldId | null => /^(?:aggiudicazioni|lotti)\[\]\.(.+)$/.exec(id)?.[1] ?? null;

/** Whether a field has its place in the profiles; what a scheda asks beside those is in `campi`. */
export const isBase = (id: FieldId): boolean => {
  const inside = inLotto(id);
  if (inside !== null) return Object.hasOwn(LOTTO, inside);
  return id.startsWith('stazioniAppaltanti[].') || Object.hasOwn(APPALTO, id);
};
