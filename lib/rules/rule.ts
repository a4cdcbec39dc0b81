import type { SchedaCode } from '../domain/codes.ts';
import type { AnacForm, FieldId } from '../domain/field.ts';
import type { RuleCode } from './codes.ts';
import type { FormView } from './view.ts';

/** Where on the form a finding points. */
export type Place = { id: FieldId; index: number[] };

/** What a rule says of a form: never two results only. `why` is an Italian sentence. */
export type Verdict =
  | { outcome: 'ok' }
  | { outcome: 'errore'; places: Place[] }
  | { outcome: 'nonVerificabile'; why: string; places: Place[] };

export type Severity = 'errore' | 'avviso';

/**
 * One rule. `origin` says who refuses: `dmn` ANAC's published table, `server` ANAC's server by an error code without a
 * table, `cigno` nobody: our own warning. `ok` and `ko` are its examples, run by `test/rules`.
 */
export type Rule = {
  code: RuleCode;
  schede: readonly SchedaCode[];
  variants?: Partial<Record<SchedaCode, RuleVariant>>;
  origin: 'dmn' | 'server' | 'cigno';
  /** The law or document behind it, as shown to the user. */
  norm: string;
  /** A few words that name what is checked. */
  title: string;
  fields: readonly FieldId[];
  severity: Severity;
  /** Plain Italian: what is wrong and what to do. */
  message: string;
  ok: readonly AnacForm[];
  ko: readonly AnacForm[];
  evaluate: (view: FormView) => Verdict;
};

/** What a rule says otherwise in another scheda, whose table has another condition under the same code. */
export type RuleVariant = Pick<Rule, 'norm' | 'fields' | 'message' | 'ok' | 'ko' | 'evaluate'>;

/** Declares a rule. */
export const defineRule = (rule: Rule): Rule => rule;

/** A rule as one scheda has it. */
export const ruleFor = (rule: Rule, scheda: SchedaCode): Rule => ({ ...rule, ...rule.variants?.[scheda] });

export const OK: Verdict = { outcome: 'ok' };

/** The verdict of a rule that found something; `ok` when there is no place to point at. */
export const errorAt = (places: Place[]): Verdict => (places.length > 0 ? { outcome: 'errore', places } : OK);

/** The verdict of a rule that could not see enough. */
export const cannotTell = (why: string, places: Place[] = []): Verdict => ({ outcome: 'nonVerificabile', why, places });
