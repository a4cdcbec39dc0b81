import type { SchedaCode } from '../domain/codes.ts';
import type { InsegnamentoCampo } from '../domain/insegnamento.ts';
import type { PageField } from '../page/field.ts';
import type { Steps } from '../page/steps.ts';
import type { PortalDefinition } from './define.ts';
import { type Form, formOf } from './form-of.ts';
import { type Match, matchSteps } from './match/assign.ts';
import { ownersOf } from './own-captions.ts';

/** A page that names no scheda is taken for one only when it asks in clear words for this many of its fields. */
const ENOUGH = 4;
/** And when no other scheda explains it with fewer than this many fields less. */
const CLEARLY = 2;

type Found = { scheda: SchedaCode; matched: Match; score: number };

/** The fields of a form that a page has, less those that it should have in the sections it shows and has not. */
const scoreOf = (form: Form, { known }: Match): number => {
  const ids = new Set(known.map(({ id }) => id));
  const shown = form.sections.flatMap(({ fields }) => (fields.some(({ id }) => ids.has(id)) ? fields : []));
  return ids.size - shown.filter(({ id, required }) => required && !ids.has(id) && !form.given?.includes(id)).length;
};

/**
 * The scheda of a form that names none, by its fields: the one that has all its captions and misses fewest of them.
 * Schede that explain it nearly as well (the section of the stazioni appaltanti is the same in all) are told, and none
 * is chosen, unless the same form was seen to be of one of them a look `before`.
 */
export const deduceSteps = function* (
  portal: PortalDefinition,
  fields: readonly PageField[],
  before: SchedaCode | null,
  lessons: (scheda: SchedaCode) => readonly InsegnamentoCampo[] = () => [],
): Steps<{ scheda: SchedaCode; matched: Match } | { between: SchedaCode[] }> {
  const captions = fields.filter(({ visible, aside }) => visible && !aside).map(({ label }) => label);
  const owners = ownersOf(captions, portal.schede);
  // Whatever form it is, a page with hundreds of boxes is not compared with twelve schede for nothing.
  if (owners.length < ENOUGH) return { between: [] };
  const found: Found[] = [];
  for (const scheda of portal.schede.filter((code) => owners.every((codes) => codes.includes(code)))) {
    yield;
    const form = formOf(portal, scheda);
    const matched = yield* matchSteps(fields, form, lessons(scheda));
    if (matched.known.length >= ENOUGH) found.push({ scheda, matched, score: scoreOf(form, matched) });
  }
  const most = Math.max(...found.map(({ score }) => score));
  const likely = found.filter(({ score }) => score > most - CLEARLY);
  const [first, second] = likely;
  const clear = second ? likely.find(({ scheda }) => scheda === before) : first;
  return clear ?? { between: likely.map(({ scheda }) => scheda) };
};
