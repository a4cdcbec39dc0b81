import type { AnacForm } from '../domain/field.ts';
import { AMOUNT, awardsHidden, totals } from './awards.ts';
import { OGGETTO_CONTRATTO } from './contratto.ts';
import { cannotTell, errorAt, OK, type RuleVariant, type Verdict } from './rule.ts';
import { all, type Told } from './told.ts';
import type { FormView } from './view.ts';

const award = (oggettoContratto: string, importo: number): AnacForm => ({
  aggiudicazioni: [{ datiBase: { oggettoContratto }, partecipanti: [{ importo }] }],
});

/** AD3's highest total of an aggiudicazione, euro, for the contracts that `of` names: REG144, REG145. */
export const atMost = (euro: number, of: (view: FormView, award: number) => Told, mine: string, other: string) =>
  ({
    fields: [AMOUNT, OGGETTO_CONTRATTO],
    ok: [award(mine, euro), award(other, euro + 1)],
    ko: [award(mine, euro + 0.01)],
    evaluate(view: FormView): Verdict {
      const judged = totals(view).map((total) => ({
        total,
        wrong: all(of(view, total.award), total.sum > euro ? true : total.certain ? false : null),
      }));
      const at = (sense: Told) => judged.filter(({ wrong }) => wrong === sense).flatMap(({ total }) => total.places);
      if (at(true).length > 0) return errorAt(at(true));
      const why = 'La pagina non mostra insieme l’oggetto del contratto e tutti gli importi.';
      return awardsHidden(view) ?? (at(null).length > 0 ? cannotTell(why, at(null)) : OK);
    },
  }) satisfies RuleVariant;
