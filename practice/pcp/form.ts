import { type FieldSpec, fieldOf, type SchedaSpec } from './schede.ts';

/** What one control of the form holds; `null` and `''` are empty. */
export type FormValue = string | number | boolean | string[] | null;
/** The whole form, as a tree in the shape of ANAC's `anacForm` (plus `espd`, which stands beside it). */
export type FormTree = { [key: string]: FormNode };
export type FormNode = FormValue | FormNode[] | FormTree;

type Step = { key: string; repeated: boolean };

const steps = (id: string): Step[] =>
  id.split('.').map((part) => ({ key: part.replace(/\[\]$/, ''), repeated: part.endsWith('[]') }));

/** The value of a field that nobody has touched. */
export const emptyValue = (field: FieldSpec): FormValue => {
  if (field.type === 'codes' || field.type === 'texts') return [];
  return field.type === 'amount' || field.type === 'boolean' ? null : '';
};

/** The array of a repeated block; `index` counts the blocks around it. */
export const blockItems = (form: FormTree, block: string, index: readonly number[]): FormNode[] => {
  const node = walk(form, steps(block).map(asWhole(index.length)), index);
  if (!Array.isArray(node)) throw new Error(`non è un blocco ripetuto: ${block}`);
  return node;
};

/** Keeps only the first `depth` repeated steps as choices of one element; a later one means the whole list. */
const asWhole = (depth: number) => {
  let seen = 0;
  return (step: Step): Step => (step.repeated && seen++ >= depth ? { ...step, repeated: false } : step);
};

const walk = (root: FormNode, path: Step[], index: readonly number[]): FormNode | undefined => {
  let node: FormNode | undefined = root;
  let used = 0;
  for (const step of path) {
    node = (node as FormTree | undefined)?.[step.key];
    if (step.repeated) node = (node as FormNode[] | undefined)?.[index[used++] ?? -1];
  }
  return node;
};

/** Reads a field; a list field with one more index gives one of its rows. */
export const readField = (form: FormTree, id: string, index: readonly number[]): FormValue => {
  const node = walk(form, steps(id).map(asWhole(index.length)), index);
  return (node ?? null) as FormValue;
};

/** Writes a field in place; throws when its block is not there. */
export const writeField = (form: FormTree, id: string, index: readonly number[], value: FormValue): void => {
  const path = steps(id).map(asWhole(index.length));
  const last = path.pop();
  const parent = walk(form, path, index) as FormTree | undefined;
  if (!last || parent === undefined) throw new Error(`blocco assente per ${id} ${index.join('.')}`);
  if (last.repeated) (parent[last.key] as FormNode[])[index.at(-1) ?? 0] = value;
  else parent[last.key] = value;
};

/** A fresh element of a repeated block, with its inner blocks at their initial number. */
export const newBlock = (spec: SchedaSpec, block: string): FormNode => {
  const prefix = `${block}.`;
  if (!spec.fields.some((f) => f.id.startsWith(prefix))) return '';
  const tree: FormTree = {};
  for (const field of spec.fields) if (field.id.startsWith(prefix)) plant(tree, field.id.slice(prefix.length), field);
  for (const inner of spec.blocks) {
    if (!inner.id.startsWith(prefix)) continue;
    const items = Array.from({ length: inner.initial }, () => newBlock(spec, inner.id));
    plantNode(tree, inner.id.slice(prefix.length), items);
  }
  return tree;
};

const plant = (tree: FormTree, path: string, field: FieldSpec): void => {
  if (path.slice(0, -2).includes('[]')) return;
  plantNode(tree, path, emptyValue(field));
};

const plantNode = (tree: FormTree, path: string, node: FormNode): void => {
  const keys = path.replace(/\[\]$/, '').split('.');
  const last = keys.pop() ?? '';
  let at = tree;
  for (const key of keys) {
    at[key] ??= {};
    at = at[key] as FormTree;
  }
  at[last] = node;
};

/** The form of a new draft. */
export const newForm = (spec: SchedaSpec): FormTree => {
  const tree: FormTree = {};
  for (const field of spec.fields) plant(tree, field.id, field);
  for (const block of spec.blocks) {
    if (block.id.indexOf('[]') !== block.id.length - 2) continue;
    plantNode(
      tree,
      block.id,
      Array.from({ length: block.initial }, () => newBlock(spec, block.id)),
    );
  }
  return tree;
};

/** Every place of the form where a field occurs now, as indexes of its blocks. */
export const placesOf = (form: FormTree, id: string): number[][] => {
  const parts = id.split('[].');
  let places: number[][] = [[]];
  for (let i = 1; i < parts.length; i++) {
    const block = `${parts.slice(0, i).join('[].')}[]`;
    places = places.flatMap((place) => blockItems(form, block, place).map((_, n) => [...place, n]));
  }
  return places;
};

/** A reason why the form is not taken by "conferma". */
export type Problem = { id: string; index: number[]; kind: 'required' | 'length' | 'format' };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What is wrong with one value, or null. */
export const problemOf = (field: FieldSpec, value: FormValue): Problem['kind'] | null => {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0))
    return field.required ? 'required' : null;
  if (typeof value !== 'string') return null;
  if (field.required && value.trim() === '') return 'required';
  if (field.minLength !== undefined && value.length < field.minLength) return 'length';
  if (field.maxLength !== undefined && value.length > field.maxLength) return 'length';
  if (field.format === 'uuid' && !UUID.test(value)) return 'format';
  if (field.format === 'url' && !/^https?:\/\/\S+$/.test(value)) return 'format';
  return null;
};

/** Everything that "conferma" would refuse, in the order of the declaration. */
export const problemsOf = (spec: SchedaSpec, form: FormTree): Problem[] =>
  spec.fields.flatMap(({ id }) =>
    placesOf(form, id).flatMap((index) => {
      const kind = problemOf(fieldOf(spec, id), readField(form, id, index));
      return kind ? [{ id, index, kind }] : [];
    }),
  );

/** The form as ANAC would receive it: nothing empty, without `espd`. */
export const toAnacForm = (form: FormTree): FormTree => {
  const { espd: _, ...rest } = form;
  return (prune(rest) ?? {}) as FormTree;
};

const prune = (node: FormNode): FormNode | undefined => {
  if (Array.isArray(node)) {
    const items = node.map((n) => (n !== null && typeof n === 'object' ? (prune(n) ?? {}) : n));
    const kept = items.filter((n) => n !== '' && n !== null) as FormNode[];
    return kept.length > 0 ? kept : undefined;
  }
  if (node !== null && typeof node === 'object') {
    const kept = Object.entries(node).flatMap(([key, value]) => {
      const pruned = prune(value);
      return pruned === undefined ? [] : [[key, pruned] as const];
    });
    return kept.length > 0 ? Object.fromEntries(kept) : undefined;
  }
  return node === '' || node === null ? undefined : node;
};
