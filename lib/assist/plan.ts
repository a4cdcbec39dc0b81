import { type FieldId, type FieldValue, type FlatValue, fieldKey } from '../domain/field.ts';
import type { Plan, PlanEntry } from '../domain/fill.ts';
import type { ModelField, PageModel } from '../domain/page-model.ts';
import type { Form } from '../portals/form-of.ts';
import { fieldOf, fieldsOf, type Scheda } from '../schede/scheda.ts';
import { type CodeBook, codeBook } from './code-book.ts';
import { dayOf } from './meaning.ts';
import { whyAbsent } from './plan-absent.ts';
import { extraValues } from './plan-extra.ts';
import { planField } from './plan-field.ts';
import { withoutMarks } from './plan-marks.ts';
import { spread } from './plan-spread.ts';

/** A page field joined with the value meant for it. */
type Joined = { field: ModelField; value: FieldValue | null };

/** Fields of a page that bear the same id and index: nobody can tell which one is meant. */
const twins = (model: PageModel): Set<string> => {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { id, index } of model.fields) {
    if (id === null) continue;
    const key = fieldKey(id, index);
    if (seen.has(key)) twice.add(key);
    seen.add(key);
  }
  return twice;
};

const unknownEntry = (field: ModelField): PlanEntry => ({
  id: '',
  index: field.index,
  key: field.key,
  label: field.label || 'Campo senza nome',
  section: field.section,
  action: 'unknown',
  value: null,
  current: field.value,
  reason: field.reasons[0] ?? 'Cigno non sa che cosa chiede questo campo.',
});

/** The place of each field id in the scheda, for values that have none on the page. */
const order = (scheda: Scheda): Map<FieldId, number> => new Map(fieldsOf(scheda).map(({ id }, place) => [id, place]));

/** ANAC's model has instants where a page asks for a day. */
const inDays = (values: readonly FlatValue[], scheda: Scheda): FlatValue[] =>
  values.map((one) =>
    fieldOf(scheda, one.id)?.kind === 'day' ? { ...one, value: dayOf(one.value) ?? one.value } : one,
  );

/**
 * Joins the fields of a page with composed values, in the order of the page: what to write, what is already right,
 * what differs and is left to the user, what has no place here, what the profile lacks. Pure; writes nothing.
 * `book` knows the code lists beyond the small ones, so that descriptions are shown and compared.
 */
export const plan = (model: PageModel, values: FlatValue[], scheda: Form, book: CodeBook = codeBook()): Plan => {
  const safe = withoutMarks(inDays(values, scheda), scheda);
  const own = extraValues(model, safe.values, scheda);
  const { byKey, left } = spread(model.fields, own.values, scheda, book);
  const ambiguous = twins(model);
  const entries: PlanEntry[] = [];
  for (const field of model.fields) {
    if (field.id === null) {
      if (field.visible) entries.push(unknownEntry(field));
      continue;
    }
    if (own.given(field.id)) continue;
    const joined: Joined = { field, value: byKey.get(field.key) ?? null };
    const twin = ambiguous.has(fieldKey(field.id, field.index));
    const entry = planField(joined.field, joined.value, fieldOf(scheda, field.id), book, {
      twin,
      ask: own.ask(field.id),
    });
    if (entry) entries.push(entry);
  }
  return {
    frame: model.frame,
    revision: model.revision,
    affidamento: null,
    entries: withAbsent(entries, left, model, scheda, book).map(safe.say),
  };
};

/** Puts the values without a field after the last entry that precedes them in the scheda and stands in the same block. */
const withAbsent = (
  entries: PlanEntry[],
  left: FlatValue[],
  model: PageModel,
  scheda: Scheda,
  book: CodeBook,
): PlanEntry[] => {
  const places = order(scheda);
  const all = [...entries];
  for (const value of left) {
    const entry = whyAbsent(value, model, scheda, book);
    const root = value.id.split(/[.[]/)[0];
    const outer = value.index[0] ?? 0;
    const before = all.findLastIndex((other) => {
      if (other.id.split(/[.[]/)[0] !== root) return false;
      const block = other.index[0] ?? 0;
      return block < outer || (block === outer && (places.get(other.id) ?? 0) <= (places.get(value.id) ?? 0));
    });
    const inRoot = all.findIndex((other) => other.id.split(/[.[]/)[0] === root);
    const at = before >= 0 ? before + 1 : inRoot >= 0 ? inRoot : all.length;
    all.splice(at, 0, entry);
  }
  return all;
};
