import type { FieldId, FlatValue } from '../domain/field.ts';
import type { PageModel } from '../domain/page-model.ts';
import type { Form } from '../portals/form-of.ts';
import { sameValue } from './same-value.ts';

/**
 * The values of a plan with those that go to the portal's own fields on this page. A value that is offered to such
 * fields for the user to place has no other field: it is not missing there; nor is what the portal itself gives.
 */
export const extraValues = (
  model: PageModel,
  values: readonly FlatValue[],
  form: Form,
): { values: FlatValue[]; ask: (id: FieldId) => string; given: (id: FieldId) => boolean } => {
  const shown = new Set(model.fields.map(({ id }) => id));
  const here = (form.extra ?? []).filter(({ id }) => shown.has(id));
  const placed = new Set(here.flatMap(({ from, ask }) => (ask && from ? [from] : [])));
  // What was written in such a field itself (a kept draft) is its value, and the answer to where it goes.
  const said = new Set(values.map(({ id }) => id));
  const settled = new Set(here.flatMap(({ id, from, ask }) => (ask && from && said.has(id) ? [from] : [])));
  const offered = here.flatMap(({ id, from, ask }) => {
    if (said.has(id) || (ask && from && settled.has(from))) return [];
    const [only, ...more] = values.filter((value) => value.id === from);
    return only && more.length === 0 ? [{ ...only, id, index: [], from }] : [];
  });
  const fieldAt = (id: FieldId) => model.fields.find((field) => field.id === id);
  const holds = ({ id, value }: FlatValue): boolean => sameValue(fieldAt(id)?.value ?? null, value, null);
  // Once one of them holds the value the question is answered: the others are asked for only where the page insists.
  const own = offered.filter((one) => {
    const field = fieldAt(one.id);
    const answered = offered.some((other) => other !== one && other.from === one.from && holds(other));
    return !answered || field?.required || field?.value;
  });
  const open = new Set(model.fields.flatMap(({ id, writable }) => (writable ? [id] : [])));
  const given = new Set((form.given ?? []).filter((id) => !open.has(id)));
  return {
    values: [
      ...values.filter(({ id }) => !given.has(id) && (shown.has(id) || !placed.has(id))),
      ...own.map(({ from: _, ...value }) => value),
    ],
    given: (id) => given.has(id),
    ask: (id) => (said.has(id) ? '' : (here.find((field) => field.id === id)?.ask ?? '')),
  };
};
