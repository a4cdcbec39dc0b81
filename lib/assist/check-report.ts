import type { SchedaCode } from '../domain/codes.ts';

/** The three results of promise 6: never two. */
export type CheckOutcome = 'ok' | 'errore' | 'nonVerificabile';

/** One thing that was checked on the page. */
export type CheckItem = {
  /** Stable while the page stays the same: field id and index, section, or code of the rule. */
  id: string;
  kind: 'campo' | 'sezione' | 'regola';
  /** ANAC's code of a rule; '' for the others. */
  code: string;
  outcome: CheckOutcome;
  /** `avviso`: nobody refuses it, but it deserves a look. */
  severity: 'errore' | 'avviso';
  /** What was checked: a field's name, a rule in a few words. */
  title: string;
  /** Where it stands ("Aggiudicazione 2"), '' where that says nothing. */
  place: string;
  /** Italian sentence: what is wrong, or why it cannot be told and what to do. */
  message: string;
  /** The norm behind a rule; '' for the others. */
  norm: string;
  /** Nothing is wrong yet: it only waits for required fields that are empty. */
  missing: boolean;
  /** It stands in a part of the page that is closed now: another tab, a folded panel. */
  closed: boolean;
  /** Handles of the page fields to jump to, best first. */
  keys: string[];
};

/** Everything that was checked on one reading of a page. */
export type CheckReport = {
  frame: string;
  revision: number;
  scheda: SchedaCode;
  /** The appalto the page is about, as its field says; '' where it does not. */
  codiceAppalto: string;
  /** Day of ANAC's rules used. */
  rulesDate: string;
  /** Changes that ANAC announces for the scheda and that are not certain to have come. */
  announced: number;
  items: CheckItem[];
};

/** How many items have an outcome; warnings do not count as errors. */
export const countOf = (report: CheckReport, outcome: CheckOutcome): number =>
  report.items.filter((item) => item.outcome === outcome && (outcome !== 'errore' || item.severity === 'errore'))
    .length;
