import { attr } from './attr.ts';
import type { Control, Reading } from './controls.ts';
import { nameRadios } from './label-radios.ts';
import { labelText, NAMED_BY, plainIn, set, textByIds, tickText } from './label-words.ts';
import { near } from './near.ts';
import { said } from './said.ts';
import { cleanLabel, fold, isHint, isNoise } from './text.ts';
import { groupTicks } from './tick-groups.ts';
import type { Box } from './tree.ts';

const NONE: Box[] = [];

/** Gives every control its caption; the map of explicit labels is built once. */
export const nameControls = (reading: Reading): void => {
  groupTicks(reading);
  const explicit = claim(reading);
  for (const control of reading.controls) {
    const labels = explicit.get(control) ?? NONE;
    if (control.radios.length > 0) nameRadios(reading, labels, control);
    else nameOne(reading, labels, control);
    if (control.kind === 'checkbox' && control.radios.length > 0) control.kind = 'multiselect';
  }
};

/** Gives each `label` element the control it names, by its target or by what it wraps; the labels of each control. */
const claim = (reading: Reading): Map<Control, Box[]> => {
  const explicit = new Map<Control, Box[]>();
  const taken = new Set<Box>();
  for (const { box, target, scope } of reading.labels) {
    const wrapped = box.fields > 0 ? firstIn(reading, box) : null;
    let control: Control | null = null;
    if (target !== '') {
      const places = scope.get(target);
      const place = places && places.length > 1 ? closest(places, box, taken) : places?.[0];
      control = place ? controlNear(reading, place) : null;
      if (control && places && places.length > 1 && place) taken.add(place);
    }
    control ??= wrapped;
    if (!control) continue;
    box.owner = control;
    const labels = explicit.get(control);
    if (labels) labels.push(box);
    else explicit.set(control, [box]);
  }
  // A copy of the form that nobody sees may keep the targets of its labels: the label that stands by the control is its own.
  for (const [{ own }, labels] of explicit)
    if (labels.length > 1) labels.sort((a, b) => shared(b, own) - shared(a, own));
  return explicit;
};

const firstIn = (reading: Reading, box: Box): Control | null => {
  for (let i = box.at + 1; i <= box.end; i++) {
    const control = reading.boxes[i]?.control;
    if (control) return control;
  }
  return null;
};

/** Places looked at on each side of a label: a page that gives one id to thousands of boxes is not worth more. */
const REACH = 50;

/**
 * Among elements with the same id, in document order, the one that shares the deepest container with the label and is
 * not named yet: one of the two next to it.
 */
const closest = (places: Box[], label: Box, taken: Set<Box>): Box | undefined => {
  let low = 0;
  for (let high = places.length; low < high; ) {
    const mid = (low + high) >> 1;
    if ((places[mid] as Box).at < label.at) low = mid + 1;
    else high = mid;
  }
  const free = (from: number, step: 1 | -1): Box | undefined => {
    for (let i = from, n = 0; n < REACH; i += step, n++) {
      const place = places[i];
      if (!place || !taken.has(place)) return place;
    }
    return undefined;
  };
  const after = free(low, 1);
  const before = free(low - 1, -1);
  if (!after || !before) return after ?? before;
  return shared(label, before) > shared(label, after) ? before : after;
};

/** Place of the deepest box around both. */
const shared = (label: Box, place: Box): number => {
  let up: Box | null = label;
  while (up && !(up.at <= place.at && up.end >= place.at)) up = up.parent;
  return up?.at ?? 0;
};

/** The control of a box, inside it, or beside it when the target is a hidden twin. */
const controlNear = (reading: Reading, box: Box): Control | null => {
  if (box.control) return box.control;
  if (box.fields > 0) return box.fields === 1 || box.role === 'radiogroup' ? firstIn(reading, box) : null;
  if (box.tag !== 'input') return null;
  for (let next = box.next, i = 0; next && i < 6; next = next.next, i++)
    if (next.fields > 0) return firstFrom(reading, next);
  const parent = box.parent;
  return parent && parent.fields === 1 ? firstIn(reading, parent) : null;
};

const firstFrom = (reading: Reading, box: Box): Control | null => box.control ?? firstIn(reading, box);

const ids = (control: Control, name: string): string => attr(control.own, name) ?? attr(control.box, name) ?? '';

const nameOne = (reading: Reading, labels: Box[], control: Control): void => {
  const by = ids(control, NAMED_BY);
  const widget = control.box;
  const ticked = control.kind === 'checkbox' || control.kind === 'switch';
  const ref = by === '' ? null : textByIds(reading, by, control.scope, widget);
  const forOne = labels.find((box) => !isNoise(cleanLabel(labelText(reading, box, control).text)));
  if (forOne) {
    const words = labelText(reading, forOne, control);
    // Two ids often name row and column: the label element alone is the caption when both say it.
    if (ref?.text && !fold(ref.text).includes(cleanLabel(words.text)) && set(control, ref.text, ref.box, ref.star))
      return;
    set(control, words.text, forOne, words.star);
    if (by !== '' && ref?.star) control.marked = true;
    if (labels.some((box) => said(reading.boxes, box).star)) control.marked = true;
    if (!(ticked && /^(?:s[iì]|no)$/i.test(control.label))) return;
  } else if (ref && set(control, ref.text, ref.box, ref.star)) return;
  const aria = fold(ids(control, 'aria-label'));
  if (ticked && control.label === '') {
    const own = tickText(reading, control);
    if (own && !/^(?:s[iì]|no)$/i.test(own.clean) && set(control, own.raw, own.box, own.star)) return;
  }
  const found = near(reading, control, widget);
  if (
    found &&
    found.from !== 'after' &&
    prefers(aria, found.text, found.from) &&
    set(control, found.raw, found.box, found.star)
  )
    return;
  if (control.label !== '') return;
  if (found?.star) control.marked = true;
  if (aria !== '' && !ownValue(reading, control, aria) && set(control, aria, null)) return;
  const own = tickText(reading, control);
  if (ticked && own && set(control, own.raw, own.box, own.star)) return;
  if (found && set(control, found.raw, found.box, found.star)) return;
  const title = fold(attr(control.own, 'title') ?? '');
  if (title !== '' && !isHint(title) && set(control, title, null)) return;
  const holder = fold(attr(control.own, 'placeholder') ?? '') || widgetHolder(reading, control);
  if (holder !== '' && !/^(?:gg|dd|es\.|esempio|0[,.]|-+\s|\d)/i.test(holder)) set(control, holder, null);
};

/** An accessible name beats a text that merely stands near, unless it repeats it. */
const prefers = (aria: string, text: string, from: string): boolean =>
  aria === '' ||
  from === 'label' ||
  from === 'header' ||
  from === 'left' ||
  aria.toLowerCase().includes(text.toLowerCase());

/** Component libraries announce the chosen option as the name of the box. */
const ownValue = (reading: Reading, control: Control, aria: string): boolean =>
  control.own.tag !== 'input' && plainIn(reading, control.box).includes(aria);

const widgetHolder = (reading: Reading, control: Control): string => {
  for (let i = control.box.at; i <= control.box.end; i++) {
    const box = reading.boxes[i];
    if (box && /placeholder/.test(box.cls) && control.box !== control.own) return plainIn(reading, box).trim();
  }
  return '';
};
