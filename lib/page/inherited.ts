import type { Box } from './tree.ts';

/**
 * Whether something holds for a box or for one around it: each of the `count` boxes of a page is judged once.
 * The judgement is kept by the box's place in the page: 0 not asked yet, 1 no, 2 yes.
 */
export const inherited = (count: number, holds: (box: Box) => boolean): ((box: Box | null) => boolean) => {
  const known = new Uint8Array(count);
  return (start) => {
    let answer = 0;
    let top = start;
    for (; top; top = top.parent) {
      answer = known[top.at] || (holds(top) ? 2 : 0);
      if (answer > 0) break;
    }
    answer ||= 1;
    if (top) known[top.at] = answer;
    for (let box = start; box !== top; box = (box as Box).parent) known[(box as Box).at] = answer;
    return answer === 2;
  };
};
