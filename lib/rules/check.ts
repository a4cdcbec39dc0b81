import type { SchedaCode } from '../domain/codes.ts';
import type { FieldId } from '../domain/field.ts';
import { ruleFor } from './lotti.ts';
import { RULES } from './registry.ts';
import type { Place, Rule, Severity } from './rule.ts';
import { COMPLETE, type Knowledge, type Surroundings, viewOf } from './view.ts';

/** Something ANAC would refuse: `code` is ANAC's, `message` plain Italian. */
export type Finding = { code: string; fields: FieldId[]; severity: Severity; message: string };

/** What one rule says of a form that may show only part of itself. */
export type RuleResult = {
  code: string;
  title: string;
  norm: string;
  severity: Severity;
  /** Whether the check of a page's single fields says the same. */
  restates: boolean;
  outcome: 'ok' | 'errore' | 'nonVerificabile';
  /** Italian sentence; '' when ok. */
  message: string;
  /** Where to look: block by block, best first. */
  places: Place[];
};

const known = new Map<SchedaCode, Rule[]>();

/** The rules of a scheda as it has them, put together once. */
const rulesOf = (scheda: SchedaCode): Rule[] => {
  const rules =
    known.get(scheda) ??
    Object.values(RULES).flatMap((rule) => (rule.schede.includes(scheda) ? [ruleFor(rule, scheda)] : []));
  known.set(scheda, rules);
  return rules;
};

/**
 * What ANAC's published table would refuse in a whole payload, by number of the rule; never throws, whatever
 * the input is. `importoAggiudicazione`, which ANAC's server adds and the schema does not have, is the sum of the
 * `importo` of the aggiudicazione's partecipanti.
 */
export const checkAnacForm = (scheda: SchedaCode, anacForm: unknown, around: Surroundings = {}): Finding[] => {
  const view = viewOf(anacForm, COMPLETE, around);
  return rulesOf(scheda)
    .filter((rule) => rule.origin === 'dmn' && rule.evaluate(view).outcome === 'errore')
    .map(({ code, fields, severity, message }) => ({ code, fields: [...fields], severity, message }));
};

/** Every rule of a scheda on a form of which only a part may be known: ok, errore or nonVerificabile, never a guess. */
export const evaluateRules = (
  scheda: SchedaCode,
  form: unknown,
  knowledge: Knowledge = COMPLETE,
  around: Surroundings = {},
): RuleResult[] => {
  const view = viewOf(form, knowledge, around);
  const asked = rulesOf(scheda).filter(({ needs = [] }) => needs.every((one) => around[one] !== undefined));
  return asked.map((rule) => {
    const verdict = rule.evaluate(view);
    return {
      code: rule.code,
      title: rule.title,
      norm: rule.norm,
      severity: rule.severity,
      restates: rule.restates === true,
      outcome: verdict.outcome,
      message: verdict.outcome === 'ok' ? '' : verdict.outcome === 'errore' ? rule.message : verdict.why,
      places: verdict.outcome === 'ok' ? [] : verdict.places,
    };
  });
};
