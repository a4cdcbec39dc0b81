import type { Random } from '../portals-unit/random.ts';
import { captionOf, rowOf } from './caption.ts';
import type { Truth } from './truth.ts';

/** The rows of the fields, each an element of its own with the caption in it. */
const rowsOf = (truth: Truth): Element[] => {
  const rows = [...truth.keys()].flatMap((element) => {
    const caption = captionOf(element);
    const row = caption && rowOf(element, caption);
    return row ? [row] : [];
  });
  return [...new Set(rows)];
};

/** Puts siblings in another order, in the places that they have among all children. */
const reorder = (siblings: readonly Element[], random: Random): void => {
  const marks = siblings.map((one) => {
    const mark = one.ownerDocument.createComment('');
    one.replaceWith(mark);
    return mark;
  });
  for (const [n, one] of random.shuffle(siblings).entries()) marks[n]?.replaceWith(one);
};

const groupBy = <K, T>(items: readonly T[], of: (item: T) => K): T[][] => {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(of(item), [...(groups.get(of(item)) ?? []), item]);
  return [...groups.values()];
};

/** Unlike rows between two headings stay on their side: only neighbours without a heading between them change places. */
const runsOf = (siblings: readonly Element[]): Element[][] => {
  const runs: Element[][] = [];
  for (const one of siblings) {
    const last = runs.at(-1);
    if (last && last.at(-1)?.nextElementSibling === one) last.push(one);
    else runs.push([one]);
  }
  return runs.filter((run) => run.length > 1);
};

/** One of several boxes of a list (`cup[]@0.1`): which of them it is, its place says. */
const isNumbered = (key: string): boolean => {
  const [id = '', index = ''] = key.split('@');
  return id.endsWith('[]') && index.split('.').length === (id.match(/\[\]/g) ?? []).length;
};

const shuffleFields = (truth: Truth, random: Random): void => {
  const movable = new Map([...truth].filter(([, key]) => !isNumbered(key)));
  for (const siblings of groupBy(rowsOf(movable), (row) => row.parentNode))
    for (const run of runsOf(siblings)) reorder(run, random);
};

const rootsIn = (element: Element, truth: Truth): Set<string> =>
  new Set([...truth].filter(([one]) => element.contains(one)).map(([, key]) => key.split(/[.[]/)[0] ?? ''));

/** Sections change places where each is an element with its heading in it. */
const shuffleSections = (truth: Truth, document: Document, random: Random): void => {
  const boxes = [...document.querySelectorAll('section,fieldset,div,mat-card,mat-expansion-panel')].filter(
    (box) =>
      box.querySelector('legend,h2,h3,h4,h5,[role=heading],.card-header,mat-expansion-panel-header') &&
      rootsIn(box, truth).size === 1,
  );
  for (const siblings of groupBy(boxes, (box) => box.parentNode)) {
    const roots = siblings.map((box) => [...rootsIn(box, truth)][0]);
    if (siblings.length > 1 && new Set(roots).size === siblings.length) reorder(siblings, random);
  }
};

const REFERENCES = [
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-activedescendant',
  'form',
  'list',
];

/** Ids and names as a framework makes them up; what refers to them follows. */
const renameAll = (document: Document, random: Random): void => {
  const made = new Map<string, string>();
  const anew = (old: string): string => {
    const known = made.get(old) ?? `x${Math.floor(random.next() * 1e12).toString(36)}`;
    made.set(old, known);
    return known;
  };
  for (const element of document.querySelectorAll('[id]')) element.id = anew(element.id);
  for (const element of document.querySelectorAll('[name]'))
    element.setAttribute('name', anew(`name ${element.getAttribute('name')}`));
  for (const element of document.querySelectorAll('[formcontrolname]'))
    element.setAttribute('formcontrolname', anew('f'));
  for (const attribute of REFERENCES)
    for (const element of document.querySelectorAll(`[${attribute}]`)) {
      const ids = (element.getAttribute(attribute) ?? '').split(/\s+/).map((id) => made.get(id) ?? id);
      element.setAttribute(attribute, ids.join(' '));
    }
};

const OPEN = 'div,section,form,fieldset,main,article,mat-card-content';

const wrapRows = (truth: Truth, random: Random): void => {
  for (const row of rowsOf(truth)) {
    if (!row.parentElement?.matches(OPEN) || !row.matches('div,p') || !random.chance(0.5)) continue;
    for (let depth = 1 + Math.floor(random.next() * 3); depth > 0; depth--) {
      const box = row.ownerDocument.createElement(random.pick(['div', 'div', 'span']));
      box.className = `c-${Math.floor(random.next() * 1e6).toString(36)}`;
      if (box.tagName === 'SPAN') box.style.display = 'block';
      row.replaceWith(box);
      box.append(row);
    }
  }
};

const addClasses = (document: Document, random: Random): void => {
  for (const element of document.body.querySelectorAll('div,input,label,select'))
    if (random.chance(0.3)) element.classList.add(`css-${Math.floor(random.next() * 1e8).toString(36)}`);
};

/** Another order, other ids, more boxes. `ids` is false where the portal's product is known by them. */
export const mutateShape = (document: Document, truth: Truth, random: Random, ids: boolean): string[] => {
  const done: string[] = [];
  const maybe = (name: string, chance: number, work: () => void): void => {
    if (!random.chance(chance)) return;
    work();
    done.push(name);
  };
  maybe('order of fields', 0.4, () => shuffleFields(truth, random));
  maybe('order of sections', 0.25, () => shuffleSections(truth, document, random));
  if (ids) maybe('ids and names', 0.4, () => renameAll(document, random));
  maybe('wrappers', 0.3, () => wrapRows(truth, random));
  maybe('classes', 0.2, () => addClasses(document, random));
  return done;
};
