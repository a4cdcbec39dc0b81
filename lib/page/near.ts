import type { Control, Reading } from './controls.ts';
import { isBlock, isButton, isGlued, plain, remark, said } from './said.ts';
import { headerOf, isCell } from './table.ts';
import { cleanLabel, isError, isHint, isNoise, isStar } from './text.ts';
import type { Box } from './tree.ts';

/** A caption found near a control. */
export type Near = {
  text: string;
  raw: string;
  box: Box;
  star: boolean;
  from: 'label' | 'left' | 'header' | 'text' | 'heading' | 'after';
};

type Unit = { raw: string; clean: string; box: Box; star: boolean; label: boolean; weak: boolean };

const HEADING = /^h[1-6]$/;

/** Looks for the caption of a control around it: left and above first, then below. */
export const near = (reading: Reading, control: Control, start: Box): Near | null => {
  const { boxes } = reading;
  let star = false;
  let box = start;
  let weak: Near | null = null;
  for (let parent = box.parent; parent; parent = box.parent) {
    const single = parent.fields === control.weight;
    const own = single ? freeLabel(reading, control, parent) : null;
    if (own) return { ...own, star: own.star || star };
    // The grid knows better than the order of its cells which of them is the caption.
    const header = isCell(box) ? headerOf(boxes, box, control) : null;
    if (header?.star) star = true;
    if (header?.found) return { ...header.found, star: header.found.star || star };
    if (!header?.table) {
      const before = backwards(boxes, control, box, single);
      star = star || before.star;
      if (before.unit) return unitNear(before.unit, star, HEADING.test(before.unit.box.tag) ? 'heading' : 'text');
      if (before.weak && !weak) weak = unitNear(before.weak, star, 'text');
    }
    if (header) {
      if (header.table?.fields !== control.weight) break;
      box = header.table;
      continue;
    }
    if (!single) {
      const above = aligned(boxes, box, parent);
      if (above) return unitNear(above, star, 'header');
      break;
    }
    box = parent;
  }
  return weak ?? after(boxes, control, start, star);
};

const unitNear = (unit: Unit, star: boolean, from: Near['from']): Near => ({
  text: unit.clean,
  raw: unit.raw,
  box: unit.box,
  star: star || unit.star,
  from,
});

/** A label element without a target inside a box that holds this control alone. */
const freeLabel = (reading: Reading, control: Control, parent: Box): Near | null => {
  const { labels, boxes } = reading;
  let low = 0;
  for (let high = labels.length; low < high; ) {
    const mid = (low + high) >> 1;
    if ((labels[mid] as { box: Box }).box.at < parent.at) low = mid + 1;
    else high = mid;
  }
  for (let i = low; i < labels.length; i++) {
    const { box } = labels[i] as { box: Box };
    if (box.at > parent.end) break;
    const claimed = box.owner;
    if (
      (claimed && (claimed !== control || control.radios.length > 0)) ||
      (box.at >= control.box.at && box.end <= control.box.end && control.radios.length === 0)
    )
      continue;
    const words = said(boxes, box);
    const text = cleanLabel(words.text);
    if (isNoise(text)) continue;
    return { text, raw: words.text, box, star: words.star, from: 'label' };
  }
  return null;
};

const unitOf = (boxes: Box[], parts: Box[]): Unit => {
  let raw = '';
  let star = false;
  let weak = parts.length > 0;
  for (const part of parts) {
    const words = said(boxes, part);
    if (words.star) star = true;
    if (words.text !== '') raw += raw === '' ? words.text : glue(raw, part, boxes) + words.text;
    if (!(remark(part) & 4)) weak = false;
  }
  const box = parts.find((part) => part.tag !== '#text' && !isNoise(cleanLabel(said(boxes, part).text))) ?? parts[0];
  return { raw, clean: cleanLabel(raw), box: box as Box, star: star || isStar(raw), label: false, weak };
};

const glue = (raw: string, part: Box, boxes: Box[]): string => {
  let first: Box | undefined = part;
  for (let i = part.at; i <= part.end; i++) {
    first = boxes[i];
    if (first?.tag === '#text') break;
  }
  return first?.spaced || isGlued(raw, first?.text ?? '') ? ' ' : '';
};

type Found = { unit: Unit | null; weak: Unit | null; star: boolean };

/** The nearest readable text before a box among its siblings, up to the previous control. */
const backwards = (boxes: Box[], control: Control, box: Box, single: boolean): Found => {
  const found: Found = { unit: null, weak: null, star: false };
  let parts: Box[] = [];
  const close = (): boolean => {
    if (parts.length === 0) return false;
    const unit = unitOf(boxes, parts);
    parts = [];
    return take(found, unit);
  };
  for (let prev = box.prev, steps = 0; prev && steps < 60; prev = prev.prev, steps++) {
    if (prev.fields > 0 || prev.control) break;
    if (prev.tag === '#text') {
      parts.unshift(prev);
      continue;
    }
    if (isButton(prev)) continue;
    if (prev.tag === 'br' || prev.tag === 'hr') {
      if (close()) return found;
      continue;
    }
    const bits = remark(prev);
    if (bits & 1) {
      if (isStar(plain(boxes, prev))) found.star = true;
      continue;
    }
    const heading = HEADING.test(prev.tag) || prev.tag === 'legend' || prev.role === 'heading';
    if (prev.tag === 'label' || heading || prev.tag === 'mat-label') {
      const trailing = parts.length > 0 ? unitOf(boxes, parts) : null;
      const owner = prev.owner;
      if (owner && owner !== control) {
        parts = [];
        if (trailing) take(found, trailing);
        return found;
      }
      if (heading && !single && governs(prev, control)) {
        close();
        return found;
      }
      const unit = unitOf(boxes, [prev]);
      if (isNoise(unit.clean)) {
        if (unit.star) found.star = true;
        continue;
      }
      parts = [];
      if (trailing?.star || (trailing && isStar(trailing.raw))) unit.star = true;
      // A name in plain text between a heading and the box is the better caption.
      if (heading && trailing && take(found, trailing)) return found;
      found.unit = { ...unit, label: true };
      return found;
    }
    if (isBlock(prev)) {
      if (close()) return found;
      parts = [prev];
      if (close()) return found;
      continue;
    }
    parts.unshift(prev);
  }
  close();
  return found;
};

/** Keeps a text if it is a caption; a remark or an instruction is kept only for want of better. */
const take = (found: Found, unit: Unit): boolean => {
  if (unit.star) found.star = true;
  if (isNoise(unit.clean) || isError(unit.clean)) return false;
  if (unit.weak || isHint(unit.clean)) {
    if (!found.weak && !isHint(unit.clean)) found.weak = unit;
    return false;
  }
  found.unit = unit;
  return true;
};

/** Whether a heading stands over more than one control before the next heading of its kind. */
const governs = (heading: Box, control: Control): boolean => {
  let count = 0;
  for (let next = heading.next; next; next = next.next) {
    if (HEADING.test(next.tag) && next.tag <= heading.tag) break;
    count += next.fields;
    if (count > control.weight) return true;
  }
  return false;
};

/** A row of captions above a row of controls, element by element. */
const aligned = (boxes: Box[], box: Box, row: Box): Unit | null => {
  let above = row.prev;
  while (above && (above.tag === '#text' || said(boxes, above).text === '')) {
    if (above.fields > 0) return null;
    above = above.prev;
  }
  if (!above || above.fields > 0) return null;
  let place = 0;
  let count = 0;
  for (let child = row.first; child; child = child.next) {
    if (child === box) place = count;
    if (child.tag !== '#text') count++;
  }
  const heads: Box[] = [];
  for (let child = above.first; child; child = child.next) if (child.tag !== '#text') heads.push(child);
  if (count < 2 || heads.length !== count) return null;
  const unit = unitOf(boxes, [heads[place] as Box]);
  return isNoise(unit.clean) ? null : unit;
};

/** A caption after the control, inside boxes that hold it alone or in a run of control-caption pairs. */
const after = (boxes: Box[], control: Control, start: Box, star: boolean): Near | null => {
  let box = start;
  for (let parent = box.parent; parent; parent = parent.parent) {
    const single = parent.fields === control.weight;
    const unit = forwards(boxes, control, box);
    if (unit && (single || trailing(parent))) return unitNear(unit, star, 'after');
    if (!single || isCell(parent)) return null;
    box = parent;
  }
  return null;
};

/** The first readable text after a box among its siblings, before the next control. */
export const forwards = (boxes: Box[], control: Control, box: Box): Unit | null => {
  let parts: Box[] = [];
  const good = (): Unit | null => {
    const unit = parts.length > 0 ? unitOf(boxes, parts) : null;
    parts = [];
    if (!unit || isNoise(unit.clean) || isHint(unit.clean) || unit.weak) return null;
    const ticked = control.kind === 'checkbox' || control.kind === 'switch' || control.kind === 'radio';
    return ticked || (unit.clean.length < 90 && /^[^\p{L}]*\p{Lu}/u.test(unit.clean)) ? unit : null;
  };
  for (let next = box.next, steps = 0; next && steps < 40; next = next.next, steps++) {
    if (next.fields > 0 || next.control) break;
    if (next.tag === '#text') {
      parts.push(next);
      continue;
    }
    if (remark(next) & 1 || isButton(next)) continue;
    const owner = next.owner;
    if (owner && owner !== control) break;
    if (isBlock(next)) {
      const unit = good();
      if (unit) return unit;
      if (next.tag !== 'br') parts = [next];
      const inner = good();
      if (inner) return inner;
      continue;
    }
    parts.push(next);
  }
  return good();
};

/** Whether a container begins with a control and ends with a text: captions stand after. */
export const trailing = (parent: Box): boolean => {
  let first = parent.first;
  while (first && first.fields === 0 && (isButton(first) || (first.tag !== '#text' && first.end === first.at)))
    first = first.next;
  let last = parent.last;
  while (last && last.fields === 0 && (isButton(last) || (last.tag !== '#text' && last.end === last.at)))
    last = last.prev;
  return !!first && first.fields > 0 && !!last && last.fields === 0;
};
