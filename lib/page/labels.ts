import type { Control, Reading } from './controls.ts';
import { type Claims, forwards, near, trailing } from './near.ts';
import { isBlock, said, say } from './said.ts';
import { cleanLabel, fold, isHint, isMarked, isNoise } from './text.ts';
import type { Box, Scope } from './tree.ts';

/** Gives every control its caption; the map of explicit labels is built once. */
export const nameControls = (reading: Reading): void => {
  const claims = claim(reading);
  const explicit = new Map<Control, Box[]>();
  for (const [box, control] of claims) {
    const list = explicit.get(control);
    if (list) list.push(box);
    else explicit.set(control, [box]);
  }
  for (const control of reading.controls) {
    if (control.kind === 'radio') nameRadios(reading, claims, explicit, control);
    else nameOne(reading, claims, explicit.get(control) ?? [], control);
  }
};

/** Which control each `label` element names: by its target, or by what it wraps. */
const claim = (reading: Reading): Claims => {
  const claims: Claims = new Map();
  const taken = new Set<Control | Box>();
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
    if (control) claims.set(box, control);
  }
  return claims;
};

const firstIn = (reading: Reading, box: Box): Control | null => {
  for (let i = box.at + 1; i <= box.end; i++) {
    const control = reading.boxes[i]?.control;
    if (control) return control;
  }
  return null;
};

/** Among elements with the same id, the one that shares the deepest container with the label and is not named yet. */
const closest = (places: Box[], label: Box, taken: Set<Control | Box>): Box | undefined => {
  let best: Box | undefined;
  let bestAt = -1;
  for (const place of places) {
    if (taken.has(place)) continue;
    let up: Box | null = label;
    while (up && !(up.at <= place.at && up.end >= place.at)) up = up.parent;
    const at = up?.at ?? 0;
    if (at > bestAt || (at === bestAt && best && best.at < label.at && place.at > label.at)) {
      best = place;
      bestAt = at;
    }
  }
  return best;
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

const NAMED_BY = 'aria-labelledby';

/** Text of the elements named by an id list, those inside the widget itself left out. */
export const textByIds = (
  reading: Reading,
  ids: string,
  scope: Scope,
  inside: Box | null,
): { text: string; box: Box | null; star: boolean } => {
  let text = '';
  let star = false;
  let first: Box | null = null;
  for (const id of ids.split(/\s+/)) {
    const box = id === '' ? undefined : scope.get(id)?.[0];
    if (!box || (inside && box.at >= inside.at && box.end <= inside.end)) continue;
    let words = said(reading.boxes, box);
    if (words.text === '') words = say(reading.boxes, box.at + 1, box.end, true);
    if (words.star) star = true;
    if (words.text === '') continue;
    text += text === '' ? words.text : ` ${words.text}`;
    first ??= box;
  }
  return { text, box: first, star };
};

const set = (control: Control, raw: string, box: Box | null, star = false): boolean => {
  const text = cleanLabel(raw);
  if (isNoise(text)) return false;
  control.label = text;
  control.labelBox = box;
  if (star || isMarked(raw)) control.marked = true;
  return true;
};

const ids = (control: Control, name: string): string =>
  control.own.el?.getAttribute(name) ?? (control.box === control.own ? '' : (control.box.el?.getAttribute(name) ?? ''));

const nameOne = (reading: Reading, claims: Claims, labels: Box[], control: Control): void => {
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
    const own = tickText(reading, claims, control);
    if (own && !/^(?:s[iì]|no)$/i.test(own.clean) && set(control, own.raw, own.box, own.star)) return;
  }
  const found = near(reading, claims, control, widget);
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
  const own = tickText(reading, claims, control);
  if (ticked && own && set(control, own.raw, own.box, own.star)) return;
  if (found && set(control, found.raw, found.box, found.star)) return;
  const title = fold(control.el.getAttribute('title') ?? '');
  if (title !== '' && !isHint(title) && set(control, title, null)) return;
  const holder = fold(control.el.getAttribute('placeholder') ?? '') || widgetHolder(reading, control);
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

const plainIn = (reading: Reading, box: Box): string => {
  let text = '';
  for (let i = box.at; i <= box.end; i++) if (reading.boxes[i]?.tag === '#text') text += ` ${reading.boxes[i]?.text}`;
  return text;
};

const widgetHolder = (reading: Reading, control: Control): string => {
  for (let i = control.box.at; i <= control.box.end; i++) {
    const box = reading.boxes[i];
    if (box && /placeholder/.test(box.cls) && control.box !== control.own) return plainIn(reading, box).trim();
  }
  return '';
};

/** Text of a label element for one control: when it wraps it, what stands before, else what stands after. */
const labelText = (reading: Reading, label: Box, control: Control): { text: string; star: boolean } => {
  const { boxes } = reading;
  const place = control.radios.find((radio) => radio.at > label.at && radio.at <= label.end) ?? control.box;
  const wraps = place.at > label.at && place.at <= label.end;
  if (!wraps) return said(boxes, label);
  const before = say(boxes, label.at + 1, place.at - 1);
  const ticked = control.kind === 'checkbox' || control.kind === 'switch' || control.kind === 'radio';
  const clean = cleanLabel(before.text);
  if (!isNoise(clean) && !(ticked && clean.length < 2)) {
    const later = label.fields === 1 ? say(boxes, place.end + 1, label.end) : { text: '', star: false };
    return { text: before.text, star: before.star || later.star || later.text.trim() === '*' };
  }
  const later = say(boxes, place.end + 1, label.end);
  if (ticked) return { text: later.text, star: before.star || later.star };
  // After a box the first line is the caption, what follows is a remark.
  for (let i = place.end + 1; i <= label.end; i++) {
    const box = boxes[i] as Box;
    if (box.tag === 'br' || (isBlock(box) && i > place.end + 1)) {
      const line = say(boxes, place.end + 1, i - 1);
      if (!isNoise(cleanLabel(line.text))) return { text: line.text, star: before.star || line.star };
    }
  }
  return { text: later.text, star: before.star || later.star };
};

/** The words beside a tick box or radio: after it, or before it where the run ends with the control. */
const tickText = (reading: Reading, claims: Claims, control: Control, place: Box = control.own) => {
  let box: Box = place;
  for (let i = 0; i < 6; i++) {
    const parent = box.parent;
    if (!parent || parent.tag === 'td' || parent.tag === 'tr')
      return parent?.tag === 'td' ? forwards(reading.boxes, claims, control, box) : null;
    const unit = forwards(reading.boxes, claims, control, box);
    if (unit) return parent.fields > 1 && endsWithControl(parent) ? null : unit;
    if (parent.fields !== 1) return null;
    box = parent;
  }
  return null;
};

const endsWithControl = (parent: Box): boolean => {
  let last = parent.last;
  while (last && last.fields === 0 && last.end === last.at && last.tag !== '#text') last = last.prev;
  return !!last && last.fields > 0 && !trailing(parent);
};

/** A group of radios: its caption, and the words of each radio as options. */
const nameRadios = (reading: Reading, claims: Claims, explicit: Map<Control, Box[]>, control: Control): void => {
  const { boxes } = reading;
  const labels = explicit.get(control) ?? [];
  const last = control.radios.at(-1) as Box;
  const first = control.radios[0] as Box;
  const options: string[] = [];
  const used = new Set<Box>();
  for (const radio of control.radios) {
    const own = labels.find((box) => !used.has(box) && names(box, radio));
    if (own) used.add(own);
    const by = radio.el?.getAttribute(NAMED_BY);
    const raw =
      (own && labelText(reading, own, { ...control, box: radio, own: radio, radios: [radio] }).text) ||
      (by && textByIds(reading, by, control.scope, radio).text) ||
      tickText(reading, claims, control, radio)?.raw ||
      radioInside(reading, radio) ||
      radio.el?.getAttribute('aria-label') ||
      before(reading, radio) ||
      radio.el?.getAttribute('value') ||
      '';
    options.push(cleanLabel(raw));
  }
  control.options = options;
  let group: Box = first;
  while (
    group.parent &&
    (group.end < last.at || group.at > first.at || (control.radios.length === 1 && group === first))
  )
    group = group.parent;
  let outer: Box | null = group;
  for (let i = 0; outer && i < 6; i++, outer = outer.parent) {
    if (outer.fields !== control.weight) break;
    const by = outer.el?.getAttribute(NAMED_BY);
    if (outer.role === 'radiogroup' || outer.role === 'group' || by) {
      if (by) {
        const ref = textByIds(reading, by, control.scope, null);
        if (!options.includes(cleanLabel(ref.text)) && set(control, ref.text, ref.box, ref.star))
          return done(control, group);
      }
      const aria = outer.el?.getAttribute('aria-label');
      if (aria && set(control, fold(aria), null)) return done(control, group);
    }
    for (let child = outer.first; child; child = child.next) {
      if (child.tag !== 'legend') continue;
      const words = said(boxes, child);
      if (set(control, words.text, child, words.star)) return done(control, group);
    }
  }
  const target = labels.find((box) => !used.has(box));
  if (target) {
    const words = said(boxes, target);
    if (set(control, words.text, target, words.star)) return done(control, group);
  }
  const head = leadIn(reading, claims, control, group, first, options);
  if (head && set(control, head.text, null, head.star)) return done(control, group);
  const found = near(reading, claims, control, group);
  if (found && !options.includes(found.text)) set(control, found.raw, found.box, found.star);
  done(control, group);
};

const done = (control: Control, group: Box): void => {
  control.box = group.control && group.control !== control ? control.box : group;
};

const names = (label: Box, radio: Box): boolean =>
  (radio.at > label.at && radio.at <= label.end) || (radio.id !== '' && label.el?.getAttribute('for') === radio.id);

const radioInside = (reading: Reading, radio: Box): string =>
  radio.role === 'radio' ? plainIn(reading, radio).trim() : '';

const before = (reading: Reading, radio: Box): string => {
  const prev = radio.prev;
  return prev && prev.fields === 0 ? said(reading.boxes, prev).text : '';
};

/** Text between the start of the group's container and its first radio, when it is not that radio's own word. */
const leadIn = (reading: Reading, _claims: Claims, control: Control, group: Box, first: Box, options: string[]) => {
  if (group.fields !== control.weight) {
    let parts: Box | null = first.prev;
    while (parts && parts.fields === 0 && parts.tag !== '#text' && said(reading.boxes, parts).text === '')
      parts = parts.prev;
    if (!parts || parts.fields > 0) return null;
  }
  const words = say(reading.boxes, group.at + 1, first.at - 1);
  const text = cleanLabel(words.text);
  if (isNoise(text) || options.includes(text) || group.fields !== control.weight) return null;
  for (const option of options)
    if (option !== '' && text.endsWith(` ${option}`)) return { text: text.slice(0, -option.length), star: words.star };
  return { text: words.text, star: words.star };
};
