import type { SchedaCode } from '../domain/codes.ts';
import type { AnacForm, FieldId } from '../domain/field.ts';
import type { RuleCode } from './codes.ts';
import type { FormView, Surroundings } from './view.ts';

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
 * table, `cigno` nobody: our own warning. `ok` and `ko` are its examples, run by `test/rules`. A rule that holds both in
 * the schede with `aggiudicazioni` and in those with `lotti` is written with the former (`lib/rules/lotti.ts`).
 */
export type Rule = {
  code: RuleCode;
  schede: readonly SchedaCode[];
  variants?: Partial<Record<SchedaCode, RuleVariant>>;
  origin: 'dmn' | 'server' | 'cigno';
  /** The law behind it, where there is one beyond ANAC's document. */
  law?: string;
  /** Law and document, as shown to the user; of one scheda, once `ruleFor` has made the rule that scheda's. */
  norm: string;
  /** A few words that name what is checked. */
  title: string;
  fields: readonly FieldId[];
  severity: Severity;
  /** Plain Italian: what is wrong and what to do. */
  message: string;
  /** Said of a page by the check of its single fields already: there it is not said twice. */
  restates?: true;
  /** What the rule must know besides the form. */
  needs?: readonly (keyof Surroundings)[];
  /** The same, for its examples. */
  around?: Surroundings;
  ok: readonly AnacForm[];
  ko: readonly AnacForm[];
  evaluate: (view: FormView) => Verdict;
};

/** What a rule says otherwise in another scheda, whose table has another condition under the same code. */
export type RuleVariant = Partial<Pick<Rule, 'law' | 'title' | 'fields' | 'message' | 'ok' | 'ko' | 'evaluate'>>;

/** The law or document behind a rule, as shown to the user. */
export const normOf = ({ law, origin, code }: Pick<Rule, 'law' | 'origin' | 'code'>, scheda?: SchedaCode): string => {
  const tables = scheda ? `regole ANAC della scheda ${scheda}, ${code}` : `regole ANAC, ${code}`;
  const source = { dmn: tables, server: `errori ANAC, ${code}`, cigno: '' }[origin];
  const norm = [law, source].filter(Boolean).join('; ');
  return norm.charAt(0).toUpperCase() + norm.slice(1);
};

/** Declares a rule. */
export const defineRule = (rule: Omit<Rule, 'norm'>): Rule => ({ ...rule, norm: normOf(rule) });

/** The same variant for several schede. */
export const inSchede = (
  schede: readonly SchedaCode[],
  variant: RuleVariant,
): Partial<Record<SchedaCode, RuleVariant>> => Object.fromEntries(schede.map((scheda) => [scheda, variant]));

export const OK: Verdict = { outcome: 'ok' };

/** The verdict of a rule that found something; `ok` when there is no place to point at. */
export const errorAt = (places: Place[]): Verdict => (places.length > 0 ? { outcome: 'errore', places } : OK);

/** The verdict of a rule that could not see enough. */
export const cannotTell = (why: string, places: Place[] = []): Verdict => ({ outcome: 'nonVerificabile', why, places });

/** One verdict of several: what was found, else what could not be told, else `ok`. */
export const joined = (verdicts: readonly (Verdict | null)[]): Verdict => {
  const told = verdicts.filter((one) => one !== null);
  const found = told.flatMap((one) => (one.outcome === 'errore' ? one.places : []));
  if (found.length > 0) return errorAt(found);
  const unsure = told.filter((one) => one.outcome === 'nonVerificabile');
  return unsure[0]
    ? cannotTell(
        unsure[0].why,
        unsure.flatMap((one) => one.places),
      )
    : OK;
};
