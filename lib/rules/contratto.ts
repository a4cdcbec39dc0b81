import type { AnacForm, FieldId } from '../domain/field.ts';
import { eachAward, inAward } from './award.ts';
import { AWARDS } from './awards.ts';
import type { RuleVariant, Verdict } from './rule.ts';
import { all, isCode, lacks, noAmount, type Told } from './told.ts';
import type { FormView } from './view.ts';

const AG = `${AWARDS}[]`;
export const OGGETTO_CONTRATTO = `${AG}.datiBase.oggettoContratto`;
/** Estimated amount of a lot; only the schede with `lotti` have it. */
export const IMPORTO_LOTTO = `${AG}.datiBase.importo`;

export type Contract = 'works' | 'services' | 'supplies';
type Quadro = 'quadroEconomicoStandard' | 'quadroEconomicoConcessioni';

/** What a lot is about; one that does not say is none of them. */
export const contractIs = (view: FormView, lot: number, contract: Contract): Told =>
  isCode(view, OGGETTO_CONTRATTO, [lot], contract);

/** The same where a limit hangs on it: on a page one that is still to be chosen may become any. */
export const contractWillBe = (view: FormView, lot: number, contract: Contract): Told =>
  !view.complete && lacks(view, OGGETTO_CONTRATTO, [lot]) ? null : contractIs(view, lot, contract);

export const quadro = (part: Quadro, name: string): FieldId => `${AG}.${part}.${name}`;

const WHY = 'La pagina non mostra insieme l’oggetto del contratto e il quadro economico.';

const lot = (oggettoContratto: Contract, parts: AnacForm): AnacForm => ({
  aggiudicazioni: [{ datiBase: { oggettoContratto }, ...parts }],
});
const other = (contract: Contract): Contract => (contract === 'works' ? 'services' : 'works');

/** The amount that goes with the object of the contract must be there: REG34, REG35, REG36. */
export const needsAmount = (contract: Contract, name: string) => {
  const amount = quadro('quadroEconomicoStandard', name);
  return {
    fields: [amount, OGGETTO_CONTRATTO],
    ok: [
      lot(contract, { quadroEconomicoStandard: { [name]: 0.01 } }),
      lot(other(contract), { quadroEconomicoStandard: { [name]: 0 } }),
    ],
    ko: [lot(contract, { quadroEconomicoStandard: { [name]: 0 } }), lot(contract, {})],
    evaluate: (view: FormView): Verdict =>
      eachAward(
        view,
        (award) => all(contractIs(view, award, contract), noAmount(view, amount, [award])),
        inAward(amount),
        WHY,
      ),
  } satisfies RuleVariant;
};

/** The same where one of two quadri economici is filled in: REG34_1, REG35_1, REG36_1. */
export const needsAmountInOne = (
  contract: Contract,
  name: string,
  without: (view: FormView, id: FieldId, index: readonly number[]) => Told,
) => {
  const standard = quadro('quadroEconomicoStandard', name);
  const concessioni = quadro('quadroEconomicoConcessioni', name);
  return {
    fields: [standard, concessioni, OGGETTO_CONTRATTO],
    ok: [
      lot(contract, { quadroEconomicoStandard: { [name]: 10 } }),
      lot(contract, { quadroEconomicoConcessioni: { [name]: 10 } }),
      lot(other(contract), {}),
    ],
    ko: [lot(contract, {}), lot(contract, { quadroEconomicoConcessioni: { [name]: 0 } })],
    evaluate: (view: FormView): Verdict =>
      eachAward(
        view,
        (award) =>
          all(contractIs(view, award, contract), without(view, standard, [award]), without(view, concessioni, [award])),
        inAward(standard),
        WHY,
      ),
  } satisfies RuleVariant;
};
