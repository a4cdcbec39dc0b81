import type { Control, Reading } from './controls.ts';
import type { BlockPlace } from './field.ts';
import { remember } from './remember.ts';
import { said } from './said.ts';
import type { Head, Outline } from './sections.ts';
import { gridOf, isCell } from './table.ts';
import { cleanLabel, isNoise } from './text.ts';
import type { Box } from './tree.ts';

/** A repeated block by the box that wraps it. */
export type Blocks = Map<Box, BlockPlace>;

const STATE =
  /^(?:active|open|show|collapsed?|expanded|first|last|odd|even|selected|focused|dirty|pristine|touched|untouched|valid|invalid|ng-.*|is-.*|has-.*|mat-expanded|cdk-.*|p-.*-active|.*\d.*)$/;

/** Class names that say what a thing is, not the state it is in. */
const lasting = remember((cls) =>
  cls
    .split(/\s+/)
    .filter((name) => !STATE.test(name))
    .sort()
    .join(' '),
);
const shapeOf = (box: Box): string => `${box.tag}.${lasting(box.cls)}`;

const hash = (text: string): number => {
  let sum = 7;
  for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
  return sum;
};

/** What the search has at hand: by a box's place in the page, its first control and the sum of its captions' hashes. */
type Search = {
  reading: Reading;
  outline: Outline;
  isHidden: (box: Box) => boolean;
  first: (Control | undefined)[];
  sums: Int32Array;
  blocks: Blocks;
};

const TABBED = /^(?:tabpanel|region)$/;

/** Finds siblings of the same shape that hold the same captions, and rows of grids with a header. */
export const blocksOf = (reading: Reading, outline: Outline, isHidden: (box: Box) => boolean): Blocks => {
  const { boxes } = reading;
  const blocks: Blocks = new Map();
  const parents = new Set<Box>();
  const first: Search['first'] = new Array(boxes.length);
  const sums = new Int32Array(boxes.length);
  for (const control of reading.controls) {
    if (control.skip) continue;
    // Only as far up as a box whose first control is this one: the sum of a box is built from its children below.
    for (let up: Box | null = control.own; up && !first[up.at]; up = up.parent) {
      first[up.at] = control;
      if (up.parent && up.parent.fields > up.fields) parents.add(up.parent);
    }
    sums[control.own.at] = hash(control.label);
  }
  for (let i = boxes.length - 1; i > 0; i--) {
    const sum = sums[i] as number;
    const up = sum === 0 ? null : (boxes[i] as Box).parent;
    if (up) sums[up.at] = (sums[up.at] as number) + sum;
  }
  const search: Search = { reading, outline, isHidden, first, sums, blocks };
  for (const parent of parents) repeat(search, parent);
  rows(reading, blocks);
  return blocks;
};

const repeat = (search: Search, parent: Box): void => {
  const byLabel = new Map<string, Box[]>();
  for (let child = parent.first; child; child = child.next) {
    if (child.fields === 0 || child.tag === 'td' || child.tag === 'th') continue;
    const control = search.first[child.at];
    if (!control || control.label === '' || control.box === child || control.own === child) continue;
    const alike = byLabel.get(control.label);
    if (alike) alike.push(child);
    else byLabel.set(control.label, [child]);
  }
  for (const alike of byLabel.values()) if (alike.length > 1) groupShapes(search, alike);
};

/** Of the boxes that begin with the same caption, those of one shape are one block. */
const groupShapes = ({ reading, outline, isHidden, sums, blocks }: Search, alike: Box[]): void => {
  const groups = new Map<string, Box[]>();
  for (const box of alike) {
    const key = `${shapeOf(box)}|${box.fields > 2 ? '' : sums[box.at]}`;
    const group = groups.get(key);
    if (group) group.push(box);
    else groups.set(key, [box]);
  }
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    let index = 0;
    for (const box of group) {
      const inert = !TABBED.test(box.role) && isHidden(box) && group.some((other) => !isHidden(other));
      blocks.set(box, {
        heading: headingOf(reading, outline, box),
        index: inert ? group.length - 1 : index,
        element: box.el as Element,
      });
      if (!inert) index++;
    }
  }
};

const headingOf = (reading: Reading, outline: Outline, box: Box): string => {
  const head = outline.get(box)?.[0];
  if (head) return head.text;
  if (box.tag === 'tr' || box.role === 'row') {
    for (let child = box.first; child; child = child.next) {
      if (child.fields > 0) break;
      if (!isCell(child)) continue;
      const text = cleanLabel(said(reading.boxes, child).text);
      if (!isNoise(text) || /^\d+$/.test(text)) return text;
    }
    return '';
  }
  for (let inner = box.first; inner && inner.fields === box.fields; inner = inner.first) {
    const head = outline.get(inner)?.[0];
    if (head) return head.text;
  }
  return '';
};

/** A grid with a header row is a list even when it has one row. */
const rows = (reading: Reading, blocks: Blocks): void => {
  for (const control of reading.controls) {
    if (!control.labelBox || !isCell(control.labelBox)) continue;
    let cell: Box | null = control.box;
    for (let i = 0; cell && i < 8 && !isCell(cell); i++) cell = cell.parent;
    const row = cell?.parent;
    if (!cell || !row || blocks.has(row) || control.labelBox.parent === row) continue;
    const grid = gridOf(cell);
    if (!grid || grid.rows.length < 2) continue;
    const head = gridOf(control.labelBox) === grid ? control.labelBox.cell : null;
    if (!head || !grid.rows[head.row]?.head || row.fields < 2) continue;
    let index = 0;
    for (const { box } of grid.rows) {
      if (box === row) break;
      if (box.fields > 0 && box.parent === row.parent) index++;
    }
    blocks.set(row, { heading: '', index, element: row.el as Element });
  }
};

const NOT_BLOCK =
  /^(?:sezione|sez\.?|fase|step|passo|passaggio|parte|punto|quadro|scheda|art\.?|articolo|allegato|capitolo|tab|pagina|anno|livello|comma|delibera|legge|modello|versione|v\.?)$/i;
const NUMBERED =
  /^(\D*?\p{L}[^\d]*?)(?:\s|^|[#([])\s*(?:n(?:\.|°|º|r\.?|um\.?|umero)?\s*|#\s*)?[#([]?\s*(\d{1,2})\s*[)\]]?\s*(?:(?:di|\/|of)\s*\d{1,2}\s*)?(?:$|[-–—:.,].*$)/u;
const HASHED = /^#\s*(\d{1,2})\s+(\p{L}.*)$/u;

/** The number of a repeated block in its heading ("Aggiudicazione 2", "Partecipante n. 1"); null where it is no block number. */
export const blockNumber = remember((text): { stem: string; number: number } | null => {
  if (!/\d/.test(text)) return null;
  const hashed = HASHED.exec(text);
  if (hashed) return { stem: hashed[2] as string, number: Number(hashed[1]) };
  const match = NUMBERED.exec(text);
  if (!match) return null;
  const stem = (match[1] as string).replace(/[\s(#[-]*(?:n[.°º]?)?[\s(#[-]*$/i, '').trim();
  const word = stem.split(/\s+/)[0] ?? '';
  const last = stem.split(/\s+/).at(-1) ?? '';
  // "Lotti (3)" counts; "Sezione 1" orders the page.
  if (word === '' || NOT_BLOCK.test(word) || NOT_BLOCK.test(last) || /i$/.test(word)) return null;
  return { stem: stem.toLowerCase(), number: Number(match[2]) };
});

/** The blocks around a control, outermost first: wrappers of the same shape, joined with headings that bear a number. */
export const placesOf = (blocks: Blocks, scopes: Box[], chain: Head[], zero: Set<string>): BlockPlace[] => {
  const places: { at: number; place: BlockPlace }[] = [];
  for (const box of scopes) {
    const place = blocks.get(box);
    if (place) places.push({ at: box.at, place: { ...place } });
  }
  for (const head of chain) {
    const found = blockNumber(head.text);
    if (!found) continue;
    const index = Math.max(0, found.number - (zero.has(found.stem) ? 0 : 1));
    const wrapper = scopes.find(
      (box) =>
        blocks.has(box) &&
        (box === head.scope || box.fields === head.scope.fields) &&
        box.at <= head.at &&
        box.end >= head.at,
    );
    const known = wrapper && places.find((one) => one.at === wrapper.at);
    if (known) {
      known.place = { ...known.place, heading: head.text, index };
      continue;
    }
    const alone = head.level === 0 || wraps(head);
    const element = (alone ? head.scope.el : head.box.el) as Element;
    places.push({ at: alone ? head.scope.at : head.at, place: { heading: head.text, index, element } });
  }
  return places.sort((a, b) => a.at - b.at).map((one) => one.place);
};

/** Whether a heading opens its scope: nothing to be filled stands before it there. */
const wraps = (head: Head): boolean => {
  for (let prev: Box | null = head.box; prev && prev !== head.scope; prev = prev.parent)
    for (let side = prev.prev; side; side = side.prev) if (side.fields > 0) return false;
  for (let top: Box | null = head.box; top; top = top.parent) {
    if (top.parent !== head.scope) continue;
    for (let side = top.next; side; side = side.next) if (side.tag === head.box.tag && side !== head.box) return false;
    return true;
  }
  return false;
};
