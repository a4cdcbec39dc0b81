import type { FieldId } from '../domain/field.ts';
import { AWARDS, awardsHidden, isBlock } from './awards.ts';
import { cannotTell, errorAt, OK, type Place, type Verdict } from './rule.ts';
import { holds, isYes, type Told } from './told.ts';
import { type FormView, places } from './view.ts';

const AG = `${AWARDS}[]`;
export const PNRR = `${AG}.afferenteInvestimentiPNRR`;
export const ACQUISIZIONE_CUP = `${AG}.acquisizioneCup`;
export const CUPS = `${AG}.cupLotto`;
export const CUP_LOTTO = `${CUPS}[]`;
const PARITA = `${AG}.paritaDiGenereGenerazionale`;
export const DEROGA_AQ = `${PARITA}.derogaAQ`;
export const QUOTA_30 = `${PARITA}.quota30PerCento`;
export const QUOTA_DONNE = `${PARITA}.quotaInferioreOccupFemminile`;
export const QUOTA_GIOVANI = `${PARITA}.quotaInferioreOccupGiovanile`;
export const MOTIVO_DEROGA = `${PARITA}.motivoDeroga[]`;
const ULTERIORI_MISURE = `${PARITA}.ulterioriMisurePremiali`;
export const MISURE_PREMIALI = `${PARITA}.misurePremiali[]`;
export const ACCESSIBILITA = `${AG}.datiBaseAccessibilita.accessibilita`;
export const GIUSTIFICAZIONE = `${AG}.datiBaseAccessibilita.giustificazione`;

/** Whether money of the PNRR or PNC is in the contract. */
export const isPnrr = (view: FormView, award: number): Told => holds(view, PNRR, [award], isYes);

/**
 * Whether the part on parità di genere is there. A payload has it or not; of a page only its fields are known, and
 * with nothing in them the portal sends none.
 */
export const hasParita = (view: FormView, award: number): Told => {
  if (view.complete) return holds(view, PARITA, [award], () => true);
  const states = [
    DEROGA_AQ,
    QUOTA_30,
    QUOTA_DONNE,
    QUOTA_GIOVANI,
    MOTIVO_DEROGA,
    ULTERIORI_MISURE,
    MISURE_PREMIALI,
  ].map((id) => view.tell(id, [award]).state);
  if (states.includes('value')) return true;
  // The one field that is always asked (REG22): where it is shown empty and no other has a value, nothing is said.
  return states[1] === 'absent' && !states.includes('unknown') ? false : null;
};

const QUOTE = ['SI', 'NO', 'SI_QUOTA_INFERIORE'];

/** Whether `quota30PerCento` is one of these; a page may write its three values in its own words. */
export const quotaIs = (view: FormView, award: number, ...wanted: string[]): Told =>
  holds(view, QUOTA_30, [award], (value) => {
    if (view.complete) return wanted.includes(value as string);
    if (typeof value !== 'string') return null;
    const read = value
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toUpperCase()
      .replace(/[^A-Z]+/g, '_')
      .replace(/^_|_$/g, '');
    return QUOTE.includes(read) ? wanted.includes(read) : null;
  });

/**
 * The verdict of a rule that looks at each aggiudicazione by itself: `wrong` says whether one breaks it, `at` where to
 * look. `why` is shown when it cannot be told.
 */
export const eachAward = (
  view: FormView,
  wrong: (award: number) => Told,
  at: (award: number) => Place[],
  why: string,
): Verdict => {
  const judged = places(view.count(AWARDS, []))
    .filter((award) => isBlock(view, award))
    .map((award) => ({ award, wrong: wrong(award) }));
  const found = judged.filter((one) => one.wrong === true);
  if (found.length > 0) return errorAt(found.flatMap(({ award }) => at(award)));
  const unsure = judged.filter((one) => one.wrong === null);
  return (
    awardsHidden(view) ??
    (unsure.length > 0
      ? cannotTell(
          why,
          unsure.flatMap(({ award }) => at(award)),
        )
      : OK)
  );
};

/** The same field of an aggiudicazione, as the place to look at. */
export const inAward =
  (...ids: FieldId[]) =>
  (award: number): Place[] =>
    ids.map((id) => ({ id, index: [award] }));
