import { attr } from './attr.ts';
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
 * keeps a page of a thousand fields fast.
 */
export const likenessOf = (): Likeness => {
  const kinds = new Map<string, Map<string, number>>();
  const below = new Map<number, number>();
  let kindCount = 0;
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
      kind = kindCount++;
      byTag.set(key, kind);
    }
    return kind;
  };
  const path: Box[] = [];
  return (start) => {
    let box: Box | null = start;
    for (; box && box.like === 0; box = box.parent) path.push(box);
    let number = box?.like ?? 0;
    for (box = path.pop() ?? null; box; box = path.pop() ?? null) {
      const pair = number * KINDS + kindOf(box);
      number = below.get(pair) ?? 0;
      if (number === 0) {
        number = ++count;
        below.set(pair, number);
      }
      box.like = number;
    }
    return number;
  };
};

/** More kinds of element than any page has. */
const KINDS = 2 ** 20;

const isBare = remember((name) => name === 'class' || BARE.test(name));

const keyOf = (box: Box): string => {
  let key = box.cls;
  for (const name of box.names) {
    if (isBare(name)) continue;
    const value = attr(box, name) ?? '';
    // A style sheet selects by a state ("open"), never by a text.
    if (!name.startsWith('data-') || !value.includes(' ')) key += ` ${name}=${value}`;
  }
  return key;
};
