import type { Control, Reading } from './controls.ts';
import { forwards, trailing } from './near.ts';
import { isBlock, said, say } from './said.ts';
import { cleanLabel, isMarked, isNoise } from './text.ts';
import type { Box, Scope } from './tree.ts';

export const NAMED_BY = 'aria-labelledby';

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

/** Names a control, unless the words cannot be a caption. */
export const set = (control: Control, raw: string, box: Box | null, star = false): boolean => {
  const text = cleanLabel(raw);
  if (isNoise(text)) return false;
  control.label = text;
  control.labelBox = box;
  if (star || isMarked(raw)) control.marked = true;
  return true;
};

/** All the texts inside a box, the widget's own included. */
export const plainIn = (reading: Reading, box: Box): string => {
  let text = '';
  for (let i = box.at; i <= box.end; i++) if (reading.boxes[i]?.tag === '#text') text += ` ${reading.boxes[i]?.text}`;
  return text;
};

/** Text of a label element for one control: when it wraps it, what stands before, else what stands after. */
export const labelText = (reading: Reading, label: Box, control: Control): { text: string; star: boolean } => {
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
export const tickText = (reading: Reading, control: Control, place: Box = control.own) => {
  let box: Box = place;
  for (let i = 0; i < 6; i++) {
    const parent = box.parent;
    if (!parent || parent.tag === 'td' || parent.tag === 'tr')
      return parent?.tag === 'td' ? forwards(reading.boxes, control, box) : null;
    const unit = forwards(reading.boxes, control, box);
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
