import { cannotTell, errorAt, OK, type Place, type Verdict } from './rule.ts';
import type { Told } from './told.ts';
import { type FormView, places } from './view.ts';

export const STAZIONI = 'stazioniAppaltanti';
export const CF_STAZIONE = `${STAZIONI}[].codiceFiscale`;

/** The verdict of a rule that looks at each stazione appaltante by itself. */
export const eachStazione = (view: FormView, wrong: (place: number) => Told, at: string, why: string): Verdict => {
  const count = view.count(STAZIONI, []);
  const judged = places(count).map((place) => ({ place, wrong: wrong(place) }));
  const those = (sense: Told): Place[] =>
    judged.filter((one) => one.wrong === sense).map(({ place }) => ({ id: at, index: [place] }));
  if (those(true).length > 0) return errorAt(those(true));
  if (count === null && !view.complete) return cannotTell('La pagina non mostra le stazioni appaltanti.');
  return those(null).length > 0 ? cannotTell(why, those(null)) : OK;
};
