import type { Deviation } from './deviations.ts';
import { addUp } from './engine.ts';
import type { Read } from './table.ts';

type Tree = { [key: string]: unknown };

const parentOf = (id: string): string => id.slice(0, id.lastIndexOf('.'));
const lastOf = (id: string): string => id.slice(id.lastIndexOf('.') + 1);
const entry = (code: unknown): unknown => (typeof code === 'string' ? { codice: code } : code);

/** What a deviation puts into the block that its table reads. */
const added = ({ how, model }: Deviation, block: Tree): unknown => {
  if (how === 'renamed') return block[lastOf(model)];
  const list = block[lastOf(parentOf(model)).replace('[]', '')];
  const amounts = (Array.isArray(list) ? list : []).map((one: Tree) => one[lastOf(model)]);
  return addUp(amounts.filter((one) => typeof one === 'number'));
};

/**
 * A payload as ANAC's tables see it: without nulls, because there an absent value and a null one are the same; codes as
 * entries of their lists; with what the deviations say that the server puts in.
 */
export const serverView = (payload: object, reads: readonly Read[], deviations: readonly Deviation[]): object => {
  const coded = new Set(reads.filter((read) => read.coded).map(({ id }) => id));
  const show = (value: unknown, id: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => show(one, `${id}[]`));
    if (coded.has(id)) return entry(value);
    if (typeof value !== 'object' || value === null) return value;
    const block: Tree = {};
    for (const deviation of deviations.filter(({ table }) => parentOf(table) === id)) {
      const one = added(deviation, value as Tree);
      if (one !== null && one !== undefined)
        block[lastOf(deviation.table)] = coded.has(deviation.table) ? entry(one) : one;
    }
    for (const [key, one] of Object.entries(value)) if (one !== null) block[key] = show(one, id ? `${id}.${key}` : key);
    return block;
  };
  return show(payload, '') as object;
};
