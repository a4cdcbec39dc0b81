import type { Control, Reading } from './controls.ts';
import { textByIds } from './label-words.ts';
import { isButton, said, say } from './said.ts';
import { cleanLabel, fold, isNoise } from './text.ts';
import type { Box } from './tree.ts';

/** A heading and the part of the page it stands over. */
export type Head = { text: string; level: number; at: number; box: Box; scope: Box };
/** Headings by the box they stand over, in document order. */
export type Outline = Map<Box, Head[]>;

const STEP_NUMBER =
  /(?:^|[\s_-])(?:step-icon|step-number|stepper-number|steppers-number|p-step-number|p-stepper-number|badge)(?=$|[\s_-])/;

/** Reads headings, legends, captions, titles of cards, tabs, steps and panels. */
export const outlineOf = (reading: Reading): Outline => {
  const outline: Outline = new Map();
  const starts = reading.controls.map((control) => control.own.at);
  const found: Head[] = [];
  for (let i = 0; i < reading.heads.length; i++) {
    const { box, level } = reading.heads[i] as { box: Box; level: number };
    const inner = reading.heads[i + 1];
    if (inner && inner.box.at <= box.end) continue;
    if (box.fields > 0 || box.control) continue;
    const text = headText(reading, box);
    if (isNoise(text) && !/^\d+$/.test(text)) continue;
    const next = firstAfter(starts, box.end);
    if (next === undefined) continue;
    let scope: Box | null = box.parent;
    if (level > 0) while (scope && scope.end < next) scope = scope.parent;
    if (!scope || scope.fields === 0) continue;
    found.push({ text, level, at: box.at, box, scope });
  }
  found.forEach((head, i) => {
    if (head.level > 0 && isEmpty(head, found, i, starts)) return;
    if (head.level === 8 && thin(head, found, i, starts)) return;
    put(outline, head);
  });
  for (const head of panelHeads(reading)) put(outline, head);
  for (const heads of outline.values()) heads.sort((a, b) => a.at - b.at);
  return outline;
};

const put = (outline: Outline, head: Head): void => {
  const heads = outline.get(head.scope);
  if (heads) heads.push(head);
  else outline.set(head.scope, [head]);
};

const firstAfter = (starts: number[], at: number): number | undefined => {
  let low = 0;
  for (let high = starts.length; low < high; ) {
    const mid = (low + high) >> 1;
    if ((starts[mid] as number) <= at) low = mid + 1;
    else high = mid;
  }
  return starts[low];
};

/** The words of a heading without step numbers and buttons; the button's own words when there are no others. */
const headText = (reading: Reading, box: Box): string => {
  const { boxes } = reading;
  let text = '';
  if (box.end - box.at < 3) text = said(boxes, box).text;
  if (text === '') {
    const parts: string[] = [];
    for (const buttons of [false, true]) {
      for (let i = box.at + 1; i <= box.end; i++) {
        const inner = boxes[i] as Box;
        if (
          inner.tag === 'mat-icon' ||
          inner.tag === 'mat-panel-description' ||
          STEP_NUMBER.test(inner.cls) ||
          (!buttons && isButton(inner))
        )
          i = inner.end;
        else if (inner.tag === '#text') parts.push(inner.text);
      }
      if (parts.length > 0) break;
    }
    text = parts.join(' ') || say(boxes, box.at + 1, box.end, true).text;
  }
  return cleanLabel(text).slice(0, 200);
};

/** A heading whose part holds no control: another of the same rank stands between it and the next control. */
const isEmpty = (head: Head, all: Head[], place: number, starts: number[]): boolean => {
  const next = firstAfter(starts, head.box.end) as number;
  for (let i = place + 1; i < all.length; i++) {
    const other = all[i] as Head;
    if (other.at > next) break;
    if (other.level === 0 || other.level > head.level) continue;
    if (other.scope === head.scope) continue;
    if (other.level < head.level) return true;
    const mine = childOf(head.scope, head.box);
    const its = childOf(head.scope, other.box);
    if (mine && its && mine !== head.box && mine.tag === its.tag && mine.cls === its.cls) return true;
  }
  return false;
};

const childOf = (scope: Box, box: Box): Box | null => {
  let up: Box | null = box;
  while (up && up.parent !== scope) up = up.parent;
  return up;
};

/** A class that says "title" is believed only over two controls or more. */
const thin = (head: Head, all: Head[], place: number, starts: number[]): boolean => {
  let end = head.scope.end;
  for (let i = place + 1; i < all.length; i++) {
    const other = all[i] as Head;
    if (other.at > end) break;
    if (other.scope === head.scope && other.level <= head.level) end = other.at;
  }
  const first = firstAfter(starts, head.box.end);
  if (first === undefined || first > end) return true;
  const second = firstAfter(starts, first);
  return second === undefined || second > end;
};

/** A link that leads past the menus ("Vai al contenuto") names no part: what it leads to is all there is. */
const isWhole = (panel: Box, { controls }: Reading): boolean =>
  panel.tag === 'main' || panel.role === 'main' || panel.fields === controls.length;

/** Panels named by their tab, step or accordion header. */
const panelHeads = (reading: Reading): Head[] => {
  const heads: Head[] = [];
  const tabs = new Map<string, Box>();
  for (const { box, target } of reading.tabs) if (!tabs.has(target)) tabs.set(target, box);
  for (const { box, scope } of reading.panels) {
    if (box.fields === 0) continue;
    const by = box.el?.getAttribute('aria-labelledby') ?? '';
    let text = '';
    let source: Box = box;
    for (const id of by.split(/\s+/)) {
      const named = id === '' ? undefined : scope.get(id)?.[0];
      if (!named || named === box) continue;
      text = headText(reading, named);
      source = named;
      break;
    }
    const tab = text === '' && box.id !== '' ? tabs.get(box.id) : undefined;
    if (tab) {
      text = headText(reading, tab);
      source = tab;
    }
    if (text === '' && box.role !== 'radiogroup') text = cleanLabel(fold(box.el?.getAttribute('aria-label') ?? ''));
    if (text === '' && by !== '') text = cleanLabel(textByIds(reading, by, scope, null).text);
    if (!isNoise(text)) heads.push({ text, level: 0, at: box.at, box: source, scope: box });
  }
  for (const { box, target, scope } of reading.tabs) {
    const panel = scope.get(target)?.[0];
    if (
      !panel ||
      panel.fields === 0 ||
      panel === box ||
      isWhole(panel, reading) ||
      heads.some((head) => head.scope === panel) ||
      panel.at < box.at
    )
      continue;
    if (panel.at <= box.at && panel.end >= box.at) continue;
    const text = headText(reading, box);
    if (!isNoise(text)) heads.push({ text, level: 0, at: panel.at, box, scope: panel });
  }
  return heads;
};

/** Remembers how far each box's headings have been read: controls come in document order. */
export type Cursor = Map<Box, { next: number; stack: Head[] }>;

/**
 * The headings over a control, outermost first. The same headings stand over every control of the same scopes before
 * `until`, a place in the page, that none of them names; not `whole` when one was left out as this control's own caption.
 */
export type Chain = { heads: Head[]; until: number; whole: boolean };

/** To be asked in document order. */
export const chainOf = (outline: Outline, cursor: Cursor, scopes: Box[], control: Control): Chain => {
  const chain: Chain = { heads: [], until: Number.POSITIVE_INFINITY, whole: true };
  const { at } = control.own;
  for (const scope of scopes) {
    const heads = outline.get(scope);
    if (!heads) continue;
    let state = cursor.get(scope);
    if (!state) {
      state = { next: 0, stack: [] };
      cursor.set(scope, state);
    }
    const { stack } = state;
    let head = heads[state.next];
    for (; head && head.at <= at; head = heads[++state.next]) {
      if (head.level > 0) while (stack.length > 0 && (stack.at(-1) as Head).level >= head.level) stack.pop();
      stack.push(head);
    }
    if (head && head.at < chain.until) chain.until = head.at;
    for (const head of stack) {
      const above = chain.heads.at(-1);
      if (isLabelOf(head, control)) chain.whole = false;
      else if (!above || !same(above, head)) chain.heads.push(head);
    }
  }
  return chain;
};

/** Whether a heading is, or holds, the caption of a control. */
export const isLabelOf = (head: Head, control: Control): boolean =>
  !!control.labelBox && head.box.at <= control.labelBox.at && head.box.end >= control.labelBox.end;

const same = (a: Head, b: Head): boolean => a.text.toLowerCase() === b.text.toLowerCase();
