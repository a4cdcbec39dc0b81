import type { FieldId } from '../domain/field.ts';
import { cannotTell, errorAt, OK, type Place, type Verdict } from './rule.ts';
import { type FormView, places } from './view.ts';

/**
 * The verdict on blocks of a list that must differ in a field: points at each that repeats an earlier one. `lacking`
 * says whether two blocks of a payload without the field are the same, as they are in ANAC's tables.
 */
export const sameTwice = (
  view: FormView,
  list: FieldId,
  outer: readonly number[],
  field: FieldId,
  lacking: boolean,
  why: string,
  norm: (value: unknown) => unknown = (value) => value,
): Verdict => {
  const count = view.count(list, outer);
  const seen = new Set<unknown>();
  const again: Place[] = [];
  const hidden: Place[] = [];
  for (const place of places(count)) {
    const at = { id: field, index: [...outer, place] };
    const told = view.tell(field, at.index);
    if (told.state === 'unknown') hidden.push(at);
    if (told.state === 'unknown' || (told.state === 'absent' && !(lacking && view.complete))) continue;
    const value = told.state === 'value' ? norm(told.value) : null;
    if (seen.has(value)) again.push(at);
    seen.add(value);
  }
  if (again.length > 0) return errorAt(again);
  if (count === null && !view.complete) return cannotTell(why);
  return hidden.length > 0 && (count ?? 0) > 1 ? cannotTell(why, hidden) : OK;
};
