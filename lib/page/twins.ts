import { attr } from './attr.ts';
import type { Control, Reading } from './controls.ts';
import type { Box } from './tree.ts';

const NATIVE = /^(?:select|textarea|input)$/;
const REPLACED =
  /(?:^|[\s_-])(?:hidden-accessible|select2-hidden-accessible|selectpicker|choices__input|tomselected|selectized|chosen)(?=$|[\s_-])/;

/**
 * Joins a native control that a script has hidden with the widget drawn beside it (select2, bootstrap-select,
 * rich-text editors over a textarea), and drops AFLink's X when X_V is there: what is seen is the field.
 */
export const joinTwins = (reading: Reading): void => {
  const { controls } = reading;
  const dropped = new Set<Control>();
  const popups = new Set<string>();
  for (const control of controls) {
    const owns = attr(control.own, 'aria-controls') ?? attr(control.own, 'aria-owns');
    if (owns) popups.add(owns);
  }
  controls.forEach((control, i) => {
    if (control.own.role === 'listbox' && popups.has(control.own.id)) dropped.add(control);
    const before = controls[i - 1];
    if (!before || dropped.has(before) || before.skip || before.scope !== control.scope) return;
    const twin = before.own.id !== '' && control.own.id === `${before.own.id}_V`;
    if (!twin && (NATIVE.test(control.own.tag) || !isReplaced(before))) return;
    if (!twin && !beside(before.box, control.box)) return;
    if (twin && !isReplaced(before)) return;
    dropped.add(before);
    control.twin = before;
    if (before.own.id !== '') {
      const places = control.scope.get(before.own.id);
      if (places) places[places.indexOf(before.own)] = control.box;
    }
  });
  if (dropped.size === 0) return;
  for (const control of dropped) {
    for (let up: Box | null = control.box; up; up = up.parent) up.fields -= control.box === up || up.fields > 0 ? 1 : 0;
    control.box.control = control.box === control.own ? null : control.box.control;
    control.own.control = null;
  }
  reading.controls = controls.filter((control) => !dropped.has(control));
};

const isReplaced = ({ own }: Control): boolean => {
  if (!NATIVE.test(own.tag) || own.role === 'combobox') return false;
  if (REPLACED.test(own.cls) || own.names.includes('hidden') || attr(own, 'aria-hidden') === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attr(own, 'style') ?? '');
};

/** The widget is the next element after the hidden control, or inside it, or both share a small wrapper. */
const beside = (hidden: Box, widget: Box): boolean => {
  let next = hidden.next;
  while (next && next.tag === '#text') next = next.next;
  if (next && next.at <= widget.at && next.end >= widget.end) return true;
  return !!hidden.parent && hidden.parent.fields === 2 && widget.at <= hidden.parent.end;
};
