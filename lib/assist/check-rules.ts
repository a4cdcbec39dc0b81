import { type FieldId, fieldKey } from '../domain/field.ts';
import { evaluateRules, type RuleResult } from '../rules/check.ts';
import type { Knowledge } from '../rules/view.ts';
import type { Scheda } from '../schede/scheda.ts';
import { placeName } from './check-fields.ts';
import type { CheckItem } from './check-report.ts';
import { pageForm, type Reading } from './page-form.ts';

/** What the rules may know of a page besides its values: which fields are there, empty or beyond reading. */
const knowledgeOf = (readings: readonly Reading[]): Knowledge => ({
  complete: false,
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
    keys: [...new Set(keys)],
  };
};

/** The rules of a scheda on what the page was seen to hold. */
export const checkRules = (readings: readonly Reading[], scheda: Scheda): CheckItem[] =>
  evaluateRules(scheda.code, pageForm(readings), knowledgeOf(readings)).map((result) =>
    itemOf(result, readings, scheda),
  );
