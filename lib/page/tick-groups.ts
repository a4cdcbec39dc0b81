import type { Control, Reading } from './controls.ts';
import { NAMED_BY, textByIds } from './label-words.ts';
import { said } from './said.ts';
import { cleanLabel, fold, isNoise } from './text.ts';
import type { Box } from './tree.ts';

/** What holds a group together, asked for by the writer too. */
export const TICK_GROUP = 'fieldset,[role=group]';

/**
 * Joins check boxes that answer one question into one control, named and written like a group of radios. Two questions
 * that merely stand under one heading stay two: a group has a caption of its own, nothing else inside, and boxes that
 * the page itself calls by one name.
 */
export const groupTicks = (reading: Reading): void => {
  const groups = new Map<Box, Control[]>();
  for (const control of reading.controls) {
    if (control.kind !== 'checkbox' || control.box !== control.own || control.twin) continue;
    const group = groupOf(control.own);
    if (!group) continue;
    const known = groups.get(group);
    if (known) known.push(control);
    else groups.set(group, [control]);
  }
  const joined = new Set<Control>();
  for (const [group, controls] of groups) {
    const [first, ...others] = controls as [Control, ...Control[]];
    if (others.length === 0 || group.fields !== controls.length) continue;
    if (!isOneQuestion(group, controls) || !isCaptioned(reading, group, first)) continue;
    first.weight = controls.length;
    first.radios = controls.map(({ own }) => own);
    for (const other of others) {
      other.own.control = first;
      joined.add(other);
    }
  }
  if (joined.size > 0) reading.controls = reading.controls.filter((control) => !joined.has(control));
};

const groupOf = (box: Box): Box | null => {
  let up = box.parent;
  for (let i = 0; up && i < 12; i++, up = up.parent) if (up.tag === 'fieldset' || up.role === 'group') return up;
  return null;
};

/** `f[0]`, `f_1`, `f.2` are one name. */
const stem = (text: string): string => text.replace(/[\s[\]._-]*\d*[\s[\]._-]*$/, '');

const isOneQuestion = (group: Box, controls: readonly Control[]): boolean => {
  const boxes = controls.map(({ own }) => own.el as HTMLInputElement);
  // No page can ask for "one of these" so: each of them must be ticked, and is a question of its own.
  if (boxes.some((box) => box.required === true || box.getAttribute('aria-required') === 'true')) return false;
  const names = boxes.map((box) => stem(box.getAttribute('name') ?? box.getAttribute('formcontrolname') ?? ''));
  if (names.some((name) => name !== names[0])) return false;
  if (names[0] !== '') return true;
  const bound = boxes.some((box) => box.hasAttribute('formcontrolname') || box.hasAttribute('name'));
  return bound || group.role === 'group';
};

const isCaptioned = (reading: Reading, group: Box, { scope }: Control): boolean => {
  const by = group.el?.getAttribute(NAMED_BY);
  const caption = by ? textByIds(reading, by, scope, null).text : fold(group.el?.getAttribute('aria-label') ?? '');
  if (!isNoise(cleanLabel(caption))) return true;
  for (let child = group.first; child; child = child.next)
    if (child.tag === 'legend') return !isNoise(cleanLabel(said(reading.boxes, child).text));
  return false;
};
