import { type FieldId, fieldKey } from '../domain/field.ts';
import type { PageModel } from '../domain/page-model.ts';
import { evaluateRules, type RuleResult } from '../rules/check.ts';
import type { Knowledge, Surroundings } from '../rules/view.ts';
import { fieldsOf, type Scheda } from '../schede/scheda.ts';
import { placeName } from './check-fields.ts';
import type { CheckItem } from './check-report.ts';
import { pageForm, type Reading } from './page-form.ts';

/**
 * The blocks of the page that were seen whole: each required field is on screen and can be read, and
 * among its fields none is a stranger, which might be the very one that seems to lack.
 */
const wholeBlocks = (model: PageModel, readings: readonly Reading[], scheda: Scheda): Set<string> => {
  const whole = new Set<string>();
  for (const { id: block } of scheda.blocks) {
    const inside = ({ declared }: Reading): boolean => declared.id.startsWith(`${block}[]`);
    const wanted = fieldsOf(scheda).filter(({ id, required }) => required && id.startsWith(`${block}[]`));
    for (const place of new Set(readings.filter(inside).map(({ field }) => field.index[0]))) {
      const own = readings.filter((reading) => inside(reading) && reading.field.index[0] === place);
      const there = wanted.every(({ id }) =>
        own.some(({ declared, field, state }) => declared.id === id && field.visible && state !== 'unreadable'),
      );
      const ownFields = new Set(own.map(({ field }) => field));
      const from = model.fields.findIndex((field) => ownFields.has(field));
      const end = model.fields.findIndex((field, at) => at > from && field.id !== null && !ownFields.has(field));
      const among = model.fields.slice(from, end < 0 ? undefined : end);
      if (
        place !== undefined &&
        there &&
        own.some(({ field }) => field.visible) &&
        among.every(({ id }) => id !== null)
      )
        whole.add(fieldKey(block, [place]));
    }
  }
  return whole;
};

/** What the rules may know of a page besides its values: which fields are there, empty or beyond reading. */
const knowledgeOf = (model: PageModel, readings: readonly Reading[], scheda: Scheda): Knowledge => ({
  complete: false,
  whole: wholeBlocks(model, readings, scheda),
  shown: new Map(
    readings.flatMap(({ declared, field, state }): [string, 'empty' | 'unreadable'][] =>
      state === 'valued' ? [] : [[fieldKey(declared.id, field.index), state === 'empty' ? 'empty' : 'unreadable']],
    ),
  ),
});

/** The page field at a place, else one of the same block. */
const keyAt = (readings: readonly Reading[], id: FieldId, index: readonly number[]): string | null => {
  const exact = readings.find(
    ({ declared, field }) => declared.id === id && fieldKey(id, field.index) === fieldKey(id, index),
  );
  const close = readings.find(
    ({ declared, field }) => declared.id === id && index.every((at, level) => (field.index[level] ?? at) === at),
  );
  return (exact ?? close)?.field.key ?? null;
};

const itemOf = (result: RuleResult, readings: readonly Reading[], scheda: Scheda): CheckItem => {
  const keys = result.places.flatMap(({ id, index }) => keyAt(readings, id, index) ?? []);
  const first = result.places[0];
  return {
    id: `regola:${result.code}`,
    kind: 'regola',
    code: result.code,
    outcome: result.outcome,
    severity: result.severity,
    title: result.title,
    place: first ? placeName(scheda, first.id, first.index) : '',
    message: result.message,
    norm: result.norm,
    missing:
      result.outcome === 'errore' &&
      keys.length > 0 &&
      readings.every(({ field, state }) => state === 'empty' || !keys.includes(field.key)),
    closed: keys.length > 0 && readings.every(({ field }) => !field.visible || !keys.includes(field.key)),
    keys: [...new Set(keys)],
  };
};

/** The rules of a scheda on what the page was seen to hold, without those that its single fields are checked for anyway. */
export const checkRules = (
  model: PageModel,
  readings: readonly Reading[],
  scheda: Scheda,
  around: Surroundings,
): CheckItem[] =>
  evaluateRules(scheda.code, pageForm(readings), knowledgeOf(model, readings, scheda), around)
    .filter(({ restates }) => !restates)
    .map((result) => itemOf(result, readings, scheda));
