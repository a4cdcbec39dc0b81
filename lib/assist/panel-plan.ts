import type { Plan } from '../domain/fill.ts';
import type { PageModel } from '../domain/page-model.ts';
import type { Form } from '../portals/form-of.ts';
import type { CodeBook } from './code-book.ts';
import type { PanelState } from './panel-state.ts';
import { plan } from './plan.ts';
import { planAffidamento } from './plan-affidamento.ts';

/** The plan from the source that was chosen: what was written before, or an affidamento; null without one for this scheda. */
export const planOf = (
  model: PageModel,
  form: Form,
  { draft, affidamentoId, profiles }: Pick<PanelState, 'draft' | 'affidamentoId' | 'profiles'>,
  book: CodeBook,
): Plan | null => {
  if (draft) {
    const made = plan(model, draft.values, form, book);
    // What was never written before is missing nowhere: the check says what the form still asks for.
    return { ...made, entries: made.entries.filter(({ action }) => action !== 'valueless') };
  }
  const affidamento = profiles?.affidamenti.find(({ id }) => id === affidamentoId);
  if (!affidamento || !profiles || model.scheda !== affidamento.scheda) return null;
  return planAffidamento(model, form, { affidamento, ...profiles }, book);
};

/** Whether two readings are of one form, with no other page in between. */
export const isSameStay = (a: PageModel | null, b: PageModel): boolean =>
  a?.frame === b.frame && a.scheda === b.scheda && a.page === b.page && (!a.visit || a.visit === b.visit);
