import type { AnacForm, AnacValue, FieldValue, FlatValue } from '../domain/field.ts';

/** Names that would reach the prototype instead of the object. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** No page has more blocks of one kind than this; a larger index is a mistake of recognition and is dropped. */
const MAX_INDEX = 999;

const isText = (value: AnacValue): value is string => typeof value === 'string';

const walk = (value: AnacValue | undefined, id: string, index: number[], out: FlatValue[]): void => {
  if (value === undefined || value === null) return;
  if (Array.isArray(value)) {
    // A list of texts is one value with no index of its own: a multiple select shows it so.
    if (value.every(isText)) {
      if (value.length > 0) out.push({ id: `${id}[]`, index, value: [...value] });
    } else for (const [place, item] of value.entries()) walk(item, `${id}[]`, [...index, place], out);
    return;
  }
  if (typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) walk(item, id ? `${id}.${key}` : key, index, out);
    return;
  }
  out.push({ id, index, value });
};

/**
 * The values of a form, field by field, in its own order; `index` counts the repeated blocks, outermost first.
 * A list of texts (`cup[]`, `funzioniSvolte[]`) is one value; empty lists and objects leave no trace.
 */
export const flatten = (form: AnacForm): FlatValue[] => {
  const out: FlatValue[] = [];
  walk(form, '', [], out);
  return out;
};

type Tree = { [key: string]: AnacValue };

const itemAt = (list: AnacValue[], place: number): Tree => {
  // A page may show the second block without the first: what is not seen is an empty block, not a hole.
  while (list.length <= place) list.push({});
  const item = list[place];
  if (typeof item === 'object' && item !== null && !Array.isArray(item)) return item;
  const fresh: Tree = {};
  list[place] = fresh;
  return fresh;
};

const listIn = (node: Tree, name: string): AnacValue[] => {
  const held = Object.hasOwn(node, name) ? node[name] : undefined;
  if (Array.isArray(held)) return held;
  const fresh: AnacValue[] = [];
  node[name] = fresh;
  return fresh;
};

const treeIn = (node: Tree, name: string): Tree => {
  const held = Object.hasOwn(node, name) ? node[name] : undefined;
  if (typeof held === 'object' && held !== null && !Array.isArray(held)) return held;
  const fresh: Tree = {};
  node[name] = fresh;
  return fresh;
};

const put = (form: Tree, { id, index, value }: FlatValue): void => {
  const parts = id.split('.');
  const last = parts.pop();
  if (!last || [...parts, last].some((part) => FORBIDDEN.has(part.replace('[]', '')))) return;
  if (index.some((place) => !Number.isInteger(place) || place < 0 || place > MAX_INDEX)) return;
  const places = [...index];
  let node = form;
  for (const part of parts) {
    const place = part.endsWith('[]') ? places.shift() : null;
    if (place === undefined) return;
    node = place === null ? treeIn(node, part) : itemAt(listIn(node, part.slice(0, -2)), place);
  }
  if (!last.endsWith('[]')) {
    node[last] = value;
    return;
  }
  const list = listIn(node, last.slice(0, -2));
  const values: FieldValue[] = Array.isArray(value) ? value : [value];
  const place = places.shift();
  // One box per CUP: the extra index says which of them this is.
  if (place === undefined) list.push(...(values as string[]));
  else {
    while (list.length <= place) list.push('');
    list[place] = String(values[0] ?? '');
  }
};

/**
 * The form that a list of values describes: `unflatten(flatten(form))` equals `form` when nothing in it is empty.
 * A `…[]` field may come whole (string[]), as one text, or box by box with one more index than it has blocks.
 * Values whose id or index cannot be are dropped.
 */
export const unflatten = (values: readonly FlatValue[]): AnacForm => {
  const form: Tree = {};
  for (const value of values) put(form, value);
  return form;
};
