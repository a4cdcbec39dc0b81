import { attr } from './attr.ts';
import { remember } from './remember.ts';
import type { Box } from './tree.ts';

/** Attributes whose value differs from one field to the next and never changes how an element is drawn. */
const BARE =
  /^(?:id|for|name|value|href|title|placeholder|aria-(?:labelledby|describedby|controls|owns|label)|data-.*id)$/;

export type Likeness = (box: Box) => number;

/** Up to this many fields everything is asked of each. */
export const EACH = 150;

/**
 * Numbers elements so that two with the same number have the same tags, classes and attributes all the way up:
 * a style sheet draws them alike, except by id or by position. Asking the browser once for each number is what
 * keeps a page of a thousand fields fast.
 */
export const likenessOf = (): Likeness => {
  const below = new Map<number, Map<string, number>>();
  let count = 0;
  return (start) => {
    const path: Box[] = [];
    let number = 0;
    for (let box: Box | null = start; box; box = box.parent) {
      if (box.like > 0) {
        number = box.like;
        break;
      }
      path.push(box);
    }
    for (let i = path.length - 1; i >= 0; i--) {
      const box = path[i] as Box;
      let kin = below.get(number);
      if (!kin) {
        kin = new Map();
        below.set(number, kin);
      }
      const key = keyOf(box);
      const same = kin.get(key);
      number = same ?? ++count;
      if (same === undefined) kin.set(key, number);
      box.like = number;
    }
    return number;
  };
};

const isBare = remember((name) => name === 'class' || BARE.test(name));

const keyOf = (box: Box): string => {
  let key = `${box.tag} ${box.cls}`;
  for (const name of box.names) if (!isBare(name)) key += ` ${name}=${attr(box, name)}`;
  return key;
};
