import type { Control, Reading } from './controls.ts';
import { labelText, NAMED_BY, plainIn, set, textByIds, tickText } from './label-words.ts';
import { near } from './near.ts';
import { said, say } from './said.ts';
import { cleanLabel, fold, isNoise } from './text.ts';
import type { Box } from './tree.ts';

/** A group of radios: its caption, and the words of each radio as options. */
export const nameRadios = (reading: Reading, labels: Box[], control: Control): void => {
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
      tickText(reading, control, radio)?.raw ||
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
  const target = labels.find((box) => !used.has(box));
  if (!captioned(reading, control, group) && !(target && setSaid(reading, control, target))) {
    const head = leadIn(reading, control, group, first, options);
    if (!head || !set(control, head.text, null, head.star)) {
      const found = near(reading, control, group);
      if (found && !options.includes(found.text)) set(control, found.raw, found.box, found.star);
    }
  }
  if (!group.control || group.control === control) control.box = group;
};

const setSaid = (reading: Reading, control: Control, box: Box): boolean => {
  const words = said(reading.boxes, box);
  return set(control, words.text, box, words.star);
};

/** The name that the group itself declares: `aria-labelledby`, `aria-label`, legend. */
const captioned = (reading: Reading, control: Control, group: Box): boolean => {
  const options = control.options ?? [];
  let outer: Box | null = group;
  for (let i = 0; outer && i < 6 && outer.fields === control.weight; i++, outer = outer.parent) {
    const by = outer.el?.getAttribute(NAMED_BY);
    if (by) {
      const ref = textByIds(reading, by, control.scope, null);
      if (!options.includes(cleanLabel(ref.text)) && set(control, ref.text, ref.box, ref.star)) return true;
    }
    if (by || outer.role === 'radiogroup' || outer.role === 'group') {
      const aria = outer.el?.getAttribute('aria-label');
      if (aria && set(control, fold(aria), null)) return true;
    }
    for (let child = outer.first; child; child = child.next)
      if (child.tag === 'legend' && setSaid(reading, control, child)) return true;
  }
  return false;
};

const names = (label: Box, radio: Box): boolean =>
  (radio.at > label.at && radio.at <= label.end) || (radio.id !== '' && label.el?.getAttribute('for') === radio.id);

const radioInside = (reading: Reading, radio: Box): string =>
  radio.role === 'radio' || radio.role === 'checkbox' ? plainIn(reading, radio).trim() : '';

const before = (reading: Reading, radio: Box): string => {
  const prev = radio.prev;
  return prev && prev.fields === 0 ? said(reading.boxes, prev).text : '';
};

/** Text between the start of the group's container and its first radio, when it is not that radio's own word. */
const leadIn = (reading: Reading, control: Control, group: Box, first: Box, options: string[]) => {
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
