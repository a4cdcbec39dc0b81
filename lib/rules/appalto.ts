import type { FieldId } from '../domain/field.ts';
import { cannotTell, errorAt, OK, type Verdict } from './rule.ts';
import type { Told } from './told.ts';

/** The verdict of a rule that looks at the appalto itself; `at` where to look, `why` is shown when it cannot be told. */
export const onAppalto = (wrong: Told, at: readonly FieldId[], why: string): Verdict => {
  const places = at.map((id) => ({ id, index: [] }));
  return wrong === true ? errorAt(places) : wrong === null ? cannotTell(why, places) : OK;
};
