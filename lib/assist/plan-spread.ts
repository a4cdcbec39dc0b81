import { type FieldValue, type FlatValue, fieldKey } from '../domain/field.ts';
import type { ModelField } from '../domain/page-model.ts';
import { blocksOf, fieldOf, type Scheda } from '../schede/scheda.ts';
import type { CodeBook } from './code-book.ts';
import { sameValue } from './same-value.ts';

const MANY: readonly string[] = ['multiselect', 'multicombobox'];

/** The boxes that together hold one list of values: `cup[]` with one box for each CUP. */
const boxesFor = (fields: readonly ModelField[], value: FlatValue): ModelField[] =>
  fields.filter((field) => field.id === value.id && value.index.every((place, level) => field.index[level] === place));

/**
 * Gives each page field its value (by its `key`) and says which values found no field.
 * A list goes whole to a control that takes several options, else one value to each box: a box keeps a value
 * of the list that it holds already, the others go to empty boxes first; what is left over is returned.
 */
export const spread = (
  fields: readonly ModelField[],
  values: readonly FlatValue[],
  scheda: Scheda,
  book: CodeBook,
): { byKey: Map<string, FieldValue>; left: FlatValue[] } => {
  const byKey = new Map<string, FieldValue>();
  const left: FlatValue[] = [];
  const byPlace = new Map<string, ModelField[]>();
  for (const field of fields) {
    if (field.id === null) continue;
    const key = fieldKey(field.id, field.index);
    byPlace.set(key, [...(byPlace.get(key) ?? []), field]);
  }
  for (const value of values) {
    if (!Array.isArray(value.value)) {
      const found = byPlace.get(fieldKey(value.id, value.index)) ?? [];
      for (const field of found) byKey.set(field.key, value.value);
      if (found.length === 0) left.push(value);
      continue;
    }
    if (value.value.length === 0) continue;
    const boxes = boxesFor(fields, value);
    const many = boxes.find((box) => MANY.includes(box.kind));
    const single = boxes.length === 1 && boxes[0]?.index.length === value.index.length && value.value.length === 1;
    if (many) byKey.set(many.key, value.value);
    else if (single && boxes[0]) byKey.set(boxes[0].key, value.value[0] ?? '');
    else left.push(...share(boxes, value, value.value, byKey, scheda, book));
  }
  return { byKey, left };
};

const share = (
  boxes: ModelField[],
  flat: FlatValue,
  texts: string[],
  byKey: Map<string, FieldValue>,
  scheda: Scheda,
  book: CodeBook,
): FlatValue[] => {
  const declared = fieldOf(scheda, flat.id);
  const waiting = [...texts];
  const free: ModelField[] = [];
  for (const box of boxes) {
    const at = waiting.findIndex((text) => sameValue(box.value, text, declared, book));
    if (at < 0) free.push(box);
    else byKey.set(box.key, waiting.splice(at, 1)[0] ?? '');
  }
  for (const box of [...free.filter(({ value }) => value === null), ...free.filter(({ value }) => value !== null)]) {
    const text = waiting.shift();
    if (text !== undefined) byKey.set(box.key, text);
  }
  const depth = blocksOf(flat.id).length;
  return waiting.map((text) => ({
    id: flat.id,
    index: boxes.length && flat.index.length < depth ? [...flat.index, texts.indexOf(text)] : flat.index,
    value: text,
  }));
};
