import type { Ente } from '../domain/ente.ts';
import type { Plan, PlanEntry } from '../domain/fill.ts';
import type { PageModel } from '../domain/page-model.ts';
import type { Form } from '../portals/form-of.ts';
import type { CodeBook } from './code-book.ts';
import { type ComposeInput, compose, flatten } from './compose.ts';
import { plan } from './plan.ts';

const CENTRO = 'stazioniAppaltanti[].codiceCentroCosto';

/** The name that the enti give to a centro di costo; '' when none does, or when they disagree. */
const nameOf = (code: string, enti: readonly Ente[]): string => {
  const names = new Set(
    enti.flatMap(({ centriDiCosto }) =>
      centriDiCosto.flatMap(({ codice, denominazione }) => (codice === code && denominazione ? [denominazione] : [])),
    ),
  );
  return names.size === 1 ? ([...names][0] ?? '') : '';
};

const named = (entry: PlanEntry, enti: readonly Ente[]): PlanEntry => {
  const { id, value } = entry;
  const name = id === CENTRO && typeof value === 'string' ? nameOf(value, enti) : '';
  return name ? { ...entry, alternatives: [`${value} - ${name}`, `${name} (${value})`, `${name} - ${value}`] } : entry;
};

/**
 * What an affidamento would write on a page. A centro di costo is a code that says nothing to whoever reads the plan,
 * and no list of ANAC's names it: the ente's own record does. A page that offers them in a list may spell them so.
 */
export const planAffidamento = (model: PageModel, form: Form, input: ComposeInput, book: CodeBook): Plan => {
  const made = plan(model, flatten(compose(input)), form, book);
  return {
    ...made,
    affidamento: input.affidamento.id,
    entries: made.entries.map((entry) => named(entry, input.enti)),
  };
};
