import type { AnacForm } from '../domain/field.ts';
import { eachAward, inAward } from './award.ts';
import { AMOUNT, PARTICIPANTS } from './awards.ts';
import { type Contract, contractIs, IMPORTO_LOTTO, OGGETTO_CONTRATTO } from './contratto.ts';
import { inSchede, type RuleVariant, type Verdict } from './rule.ts';
import { P6 } from './schede.ts';
import { all, any, holds, isCode, not, number, type Told } from './told.ts';
import { type FormView, places } from './view.ts';

const DEROGA = 'aggiudicazioni[].derogaQualificazione';
const WHY = 'La pagina non mostra insieme la deroga alla qualificazione, l’oggetto del contratto e gli importi.';

type Above = (view: FormView, lot: number, euro: number) => Told;

/** Whether one partecipante has more. */
const inPartecipanti: Above = (view, award, euro) => {
  const rows = places(view.count(PARTICIPANTS, [award]));
  if (rows.length === 0) return view.complete ? false : null;
  return any(
    ...rows.map((row) =>
      holds(
        view,
        AMOUNT,
        [award, row],
        number((value) => value > euro),
      ),
    ),
  );
};
const inLotto: Above = (view, lot, euro) =>
  holds(
    view,
    IMPORTO_LOTTO,
    [lot],
    number((value) => value > euro),
  );

const awardOf = (contract: string, importo: number, derogaQualificazione: string): AnacForm => ({
  aggiudicazioni: [{ datiBase: { oggettoContratto: contract }, partecipanti: [{ importo }], derogaQualificazione }],
});
const lotOf = (contract: string, importo: number, derogaQualificazione: string): AnacForm => ({
  aggiudicazioni: [{ datiBase: { oggettoContratto: contract, importo }, derogaQualificazione }],
});

/**
 * A reason to go without qualification (ANAC's list `motivoDerogaQlf`) that holds only up to an amount, euro, and only
 * for some contracts: REG118-REG122. `not` names the contract it is not for, or `only` the one it is for.
 */
export const derogaUpTo = (
  code: string,
  euro: number,
  scope: { not: Contract } | { only: Contract },
): RuleVariant &
  Pick<Required<RuleVariant>, 'fields' | 'ok' | 'ko' | 'evaluate'> & { variants: ReturnType<typeof inSchede> } => {
  const wrongContract = (view: FormView, lot: number): Told =>
    'not' in scope ? contractIs(view, lot, scope.not) : not(contractIs(view, lot, scope.only));
  const right = 'not' in scope ? (scope.not === 'works' ? 'services' : 'works') : scope.only;
  const wrong = 'not' in scope ? scope.not : right === 'works' ? 'services' : 'works';
  const evaluate =
    (above: Above) =>
    (view: FormView): Verdict =>
      eachAward(
        view,
        (lot) => all(isCode(view, DEROGA, [lot], code), any(wrongContract(view, lot), above(view, lot, euro))),
        inAward(DEROGA),
        WHY,
      );
  const examples = (form: typeof awardOf) => ({
    ok: [form(right, euro, code), form(wrong, euro + 1, '6')],
    ko: [form(right, euro + 0.01, code), form(wrong, 1, code)],
  });
  return {
    fields: [DEROGA, OGGETTO_CONTRATTO, AMOUNT],
    ...examples(awardOf),
    evaluate: evaluate(inPartecipanti),
    variants: inSchede(P6, {
      fields: [DEROGA, OGGETTO_CONTRATTO, IMPORTO_LOTTO],
      ...examples(lotOf),
      evaluate: evaluate(inLotto),
    }),
  };
};
