import { AMOUNT, AWARDS, awardsHidden, isBlock, PARTICIPANTS } from './awards.ts';
import { cannotTell, errorAt, OK, type Place, type Verdict } from './rule.ts';
import { number, type Told } from './told.ts';
import { type FormView, places } from './view.ts';

export const RUOLO = `${PARTICIPANTS}[].ruoloOE`;

/**
 * Codes of ANAC's list `ruoloOE` for those who do not sign for the others: mandante, mandante di GEIE. ANAC's table calls
 * the field `ruolo`, its schema `ruoloOE`: one field, as its server sees it.
 */
const MANDANTI = ['10', '12'];

/** Whether a partecipante is a mandante; one without a role is none, as in ANAC's table. */
export const isMandante = (view: FormView, index: readonly number[]): Told => {
  const told = view.tell(RUOLO, index);
  return told.state === 'unknown' ? null : told.state === 'value' && MANDANTI.includes(told.value as string);
};

/**
 * Whether the amount passes. A payload without an amount is refused by the schema and not by these rules; on a page an
 * amount left empty is as good as none, and `empty` says what that means.
 */
export const amountIs = (
  view: FormView,
  index: readonly number[],
  test: (value: number) => boolean,
  empty: boolean,
): Told => {
  const told = view.tell(AMOUNT, index);
  if (told.state === 'unknown') return null;
  return told.state === 'value' ? number(test)(told.value) : !view.complete && empty;
};

/** The verdict of a rule that looks at each partecipante by itself. */
export const eachPartecipante = (view: FormView, wrong: (index: readonly number[]) => Told, why: string): Verdict => {
  const judged = places(view.count(AWARDS, []))
    .filter((award) => isBlock(view, award))
    .flatMap((award) => {
      const count = view.count(PARTICIPANTS, [award]);
      // A page that shows no partecipante may hold one in a part that is closed.
      if (count === null && !view.complete) return [{ index: [award, 0], wrong: null }];
      return places(count).map((place) => ({ index: [award, place], wrong: wrong([award, place]) }));
    });
  const at = (sense: Told): Place[] =>
    judged.filter((one) => one.wrong === sense).map(({ index }) => ({ id: AMOUNT, index }));
  if (at(true).length > 0) return errorAt(at(true));
  return awardsHidden(view) ?? (at(null).length > 0 ? cannotTell(why, at(null)) : OK);
};
