import type { FlatValue } from '../domain/field.ts';
import type { PlanEntry } from '../domain/fill.ts';
import type { Form } from '../portals/form-of.ts';

/**
 * The values of a plan without the marks that the portal takes for an attack, and what tells the user so where that
 * changed a text: the plan shows and offers to copy what may really be written, nothing else.
 */
export const withoutMarks = (
  values: readonly FlatValue[],
  { unsafe }: Pick<Form, 'unsafe'>,
): { values: FlatValue[]; say: (entry: PlanEntry) => PlanEntry } => {
  const changed = new Set<string>();
  const clean = (text: string): string => {
    if (!unsafe || ![...text].some((mark) => unsafe.marks.includes(mark))) return text;
    const rest = [...text].filter((mark) => !unsafe.marks.includes(mark)).join('');
    const tidy = rest.replace(/ {2,}/g, ' ').trim();
    changed.add(tidy);
    return tidy;
  };
  return {
    values: values.map((one) => ({
      ...one,
      value:
        typeof one.value === 'string' ? clean(one.value) : Array.isArray(one.value) ? one.value.map(clean) : one.value,
    })),
    say: (entry) => {
      const texts = Array.isArray(entry.value) ? entry.value : [entry.value];
      if (!unsafe || entry.action === 'already' || !texts.some((text) => changed.has(String(text)))) return entry;
      return { ...entry, reason: `${unsafe.why} ${entry.reason}`.trim() };
    },
  };
};
