import { remember } from './remember.ts';
import type { Box } from './tree.ts';

/** Attributes whose value differs from one field to the next and never changes how an element is drawn. */
const BARE =
  /^(?:id|for|name|value|href|title|placeholder|alt|form.*|list|autocomplete|inputmode|pattern|m(?:ax|in)(?:length)?|step|tabindex|(?:col|row)span|on.+|ng-reflect-.*|aria-(?:labelledby|describedby|controls|owns|label)|data-.*id)$/;

export type Likeness = (box: Box) => number;

/** Up to this many fields everything is asked of each. */
export const EACH = 150;

/**
 * Numbers elements so that two with the same number have the same tags, classes and attributes all the way up:
 * a style sheet draws them alike, except by id or by position. Asking the browser once for each number is what
 * keeps a page of a thousand fields fast. `boxes` are those of the page in document order.
 */
export const likenessOf = (boxes: readonly Box[]): Likeness => {
  const numbers = new Int32Array(boxes.length);
  const kinds = new Map<string, Map<string, number>>();
  /** By the number of the parent, what each kind of element in it is numbered. */
  const below: Map<number, number>[] = [];
  let last = 0;
  let count = 0;
  /** Number of a tag with its class and other telling attributes. */
  const kindOf = (box: Box): number => {
    let byTag = kinds.get(box.tag);
    if (!byTag) {
      byTag = new Map();
      kinds.set(box.tag, byTag);
    }
    const key = keyOf(box);
    let kind = byTag.get(key);
    if (kind === undefined) {
      kind = count++;
      byTag.set(key, kind);
    }
    return kind;
  };
  for (let i = 0; i < boxes.length; i++) {
    const box = boxes[i] as Box;
    const parent = box.parent ? (numbers[box.parent.at] as number) : 0;
    if (box.tag === '#text') continue;
    below[parent] ??= new Map();
    const inside = below[parent];
    const kind = kindOf(box);
    let number = inside.get(kind);
    if (number === undefined) {
      number = ++last;
      inside.set(kind, number);
    }
    numbers[i] = number;
  }
  return (box) => numbers[box.at] as number;
};

/** More numbers than any page needs. */
export const MOST = 2 ** 26;

const isBare = remember((name) => name === 'class' || BARE.test(name));

const keyOf = (box: Box): string => {
  let key = box.cls;
  if (box.names.length === 0 || (box.names.length === 1 && key !== '')) return key;
  for (const name of box.names) {
    if (isBare(name)) continue;
    const value = box.el?.getAttribute(name) ?? '';
    // A style sheet selects by a state ("open"), never by a text.
    if (!name.startsWith('data-') || !value.includes(' ')) key += ` ${name}=${value}`;
  }
  return key;
};
