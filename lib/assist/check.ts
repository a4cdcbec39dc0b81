import type { PageModel } from '../domain/page-model.ts';
import type { Form } from '../portals/form-of.ts';
import type { Surroundings } from '../rules/view.ts';
import { checkFields } from './check-fields.ts';
import type { CheckReport } from './check-report.ts';
import { checkRules } from './check-rules.ts';
import { type CodeBook, codeBook } from './code-book.ts';
import { announcedCount, RULES_FRESHNESS } from './freshness.ts';
import { readPage } from './page-form.ts';

/**
 * Checks a page on the values read from it: required fields, values that cannot be right, the rules of the scheda.
 * Every result is ok, errore or nonVerificabile; what the page did not show is never called ok.
 * `today` is the civil day in Rome; `book` knows the code lists beyond the small ones; `around` what else is known.
 */
export const check = (
  model: PageModel,
  scheda: Form,
  today: string,
  book: CodeBook = codeBook(),
  around: Surroundings = {},
): CheckReport => {
  const readings = readPage(model, scheda, book);
  const codice = readings.find(({ declared, state }) => declared.id === 'appalto.codiceAppalto' && state === 'valued');
  return {
    frame: model.frame,
    revision: model.revision,
    scheda: scheda.code,
    codiceAppalto: typeof codice?.value === 'string' ? codice.value : '',
    rulesDate: RULES_FRESHNESS.published,
    announced: announcedCount(scheda.code, today),
    items: [...checkRules(model, readings, scheda, around), ...checkFields(model, readings, scheda, book, today)],
  };
};
