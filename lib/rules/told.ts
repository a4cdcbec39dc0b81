import type { FieldId } from '../domain/field.ts';
import { type FormView, places } from './view.ts';

/** Yes, no, or not to be told: what a page does not show is neither. */
export type Told = boolean | null;

/** True when all are; false as soon as one is known to be false, whatever the others are. */
export const all = (...parts: Told[]): Told => (parts.includes(false) ? false : parts.includes(null) ? null : true);
/** True as soon as one is, whatever the others are. */
export const any = (...parts: Told[]): Told => (parts.includes(true) ? true : parts.includes(null) ? null : false);
export const not = (part: Told): Told => (part === null ? null : !part);

/** Whether a field holds what `test` wants; `absent` is the answer for a field that is not there. */
export const holds = (
  view: FormView,
  id: FieldId,
  index: readonly number[],
  test: (value: unknown) => Told,
  absent = false,
): Told => {
  const told = view.tell(id, index);
  return told.state === 'unknown' ? null : told.state === 'value' ? test(told.value) : absent;
};

/** Whether a field is there and empty, or not there at all in a payload. */
export const lacks = (view: FormView, id: FieldId, index: readonly number[]): Told =>
  holds(view, id, index, () => false, true);

/** The same, and a text of no characters is none. */
export const blank = (view: FormView, id: FieldId, index: readonly number[]): Told =>
  holds(view, id, index, (value) => value === '', true);

/** The same, and spaces alone are none: what ANAC's server calls not filled in. */
export const unsaid = (view: FormView, id: FieldId, index: readonly number[]): Told =>
  holds(view, id, index, (value) => typeof value === 'string' && value.trim() === '', true);

export const isYes = (value: unknown): boolean => value === true;
export const isNo = (value: unknown): boolean => value === false;

/** Whether a field holds one of these codes; one that is not there holds none. */
export const isCode = (view: FormView, id: FieldId, index: readonly number[], ...codes: string[]): Told =>
  holds(view, id, index, (value) => codes.includes(value as string));

/** Whether a number passes; what is no number does not, as in ANAC's tables. */
export const number = (test: (value: number) => boolean) => (value: unknown) =>
  typeof value === 'number' && Number.isFinite(value) && test(value);

/** Whether an amount is missing or zero. */
export const noAmount = (view: FormView, id: FieldId, index: readonly number[]): Told =>
  holds(
    view,
    id,
    index,
    number((value) => value === 0),
    true,
  );

/** The rows of a list of single values. A page may draw the whole list as one control, which then has no row of its own. */
const rowsOf = (view: FormView, list: FieldId, index: readonly number[]): number[][] =>
  places(view.count(list, index)).map((row) => [...index, row]);

/** Whether a list has a row. ANAC's tables count them; on a page a row left empty holds nothing yet. */
export const hasRows = (view: FormView, list: FieldId, index: readonly number[]): Told => {
  const rows = rowsOf(view, list, index);
  if (view.complete) return rows.length > 0;
  if (rows.length === 0) return not(lacks(view, `${list}[]`, index));
  return any(...rows.map((row) => not(lacks(view, `${list}[]`, row))));
};

/** Whether some row of a list passes; `absent` is the answer for one that holds nothing. */
export const someRow = (
  view: FormView,
  list: FieldId,
  index: readonly number[],
  test: (value: unknown) => Told,
  absent = false,
): Told => {
  const rows = rowsOf(view, list, index);
  if (rows.length === 0) return view.complete || view.tell(`${list}[]`, index).state === 'absent' ? false : null;
  return any(...rows.map((row) => holds(view, `${list}[]`, row, test, absent && view.complete)));
};

/** Whether two of the values are the same. `null` stands for one that cannot be read, and settles nothing. */
export const twice = (values: readonly unknown[]): Told => {
  const known = values.filter((value) => value !== null);
  if (new Set(known).size < known.length) return true;
  return known.length < values.length && values.length > 1 ? null : false;
};
