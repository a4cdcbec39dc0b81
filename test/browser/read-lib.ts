import type { PageField } from '../../lib/page/field.ts';
import { readFields } from '../../lib/page/read.ts';
import { match } from '../../lib/portals/match/assign.ts';
import { AD4 } from '../../lib/schede/ad4.ts';

export { readFields } from '../../lib/page/read.ts';

/** Fields without the elements, so that they can leave the page; `own` is what `data-l` says the label is. */
export type PlainField = Omit<PageField, 'element' | 'form' | 'blocks'> & {
  tag: string;
  id: string;
  own: string | null;
  blocks: { heading: string; index: number }[];
};

/** Reads the page and leaves the elements behind. */
export const readPlain = (): PlainField[] =>
  readFields(globalThis.document).map(({ element, form: _, blocks, ...field }) => ({
    ...field,
    tag: element.localName,
    id: element.id,
    own: element.getAttribute('data-l'),
    blocks: blocks.map(({ heading, index }) => ({ heading, index })),
  }));

/** How many labels are exact, missing or wrong among the controls that say what theirs is; the wrong ones by name. */
export const judgeLabels = (): { fields: number; exact: number; wrong: string[]; missing: string[] } => {
  const wanted = globalThis.document.querySelectorAll('[data-l]');
  const read = new Map(readFields(globalThis.document).map((field) => [field.element, field.label]));
  const answer = { fields: wanted.length, exact: 0, wrong: [] as string[], missing: [] as string[] };
  for (const element of Array.from(wanted)) {
    const own = element.getAttribute('data-l') ?? '';
    const label = read.get(element) ?? '';
    if (label === own) answer.exact++;
    else if (label === '') answer.missing.push(own);
    else answer.wrong.push(`${own} → ${label}`);
  }
  return answer;
};

/** Reads the page and says what its fields mean against the longest scheda; how many it has. */
export const readAndMatch = (): number => {
  const { known, unknown } = match(readFields(globalThis.document), AD4);
  return known.length + unknown.length;
};
