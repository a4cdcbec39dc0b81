import type { SchedaCode } from '../domain/codes.ts';
import type { AnacForm, FieldId } from '../domain/field.ts';
import { normOf, type Rule, type Verdict } from './rule.ts';
import { WITH_LOTTI } from './schede.ts';
import type { FormView } from './view.ts';

const AWARDS = 'aggiudicazioni';
const LOTS = 'lotti';

const toLots = (id: FieldId): FieldId => (id.startsWith(AWARDS) ? LOTS + id.slice(AWARDS.length) : id);

const formWithLots = ({ [AWARDS]: lots, ...rest }: AnacForm): AnacForm =>
  lots === undefined ? rest : { ...rest, [LOTS]: lots };

const viewOfLots = (view: FormView): FormView => ({
  complete: view.complete,
  lots: LOTS,
  around: view.around,
  tell: (id, index) => view.tell(toLots(id), index),
  whole: (list, index) => view.whole(toLots(list), index),
  count: (list, outer) => view.count(toLots(list), outer),
});

const atLots = (verdict: Verdict): Verdict =>
  verdict.outcome === 'ok'
    ? verdict
    : { ...verdict, places: verdict.places.map(({ id, index }) => ({ id: toLots(id), index })) };

const forLots = (rule: Rule): Rule => ({
  ...rule,
  fields: rule.fields.map(toLots),
  ok: rule.ok.map(formWithLots),
  ko: rule.ko.map(formWithLots),
  evaluate: (view) => atLots(rule.evaluate(viewOfLots(view))),
});

/** A rule as one scheda has it: its variant, its norm, its name for the lots. */
export const ruleFor = (rule: Rule, scheda: SchedaCode): Rule => {
  const own: Rule = { ...rule, ...rule.variants?.[scheda] };
  const one = { ...own, norm: normOf(own, scheda) };
  return (WITH_LOTTI as readonly SchedaCode[]).includes(scheda) ? forLots(one) : one;
};
