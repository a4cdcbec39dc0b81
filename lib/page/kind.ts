import { attr } from './attr.ts';
import type { FieldKind } from './field.ts';
import { remember } from './remember.ts';
import type { Box } from './tree.ts';

const isDateClass = remember((cls) =>
  /(?:^|[\s_-])(?:datepicker|date-?input|flatpickr|it-date|hasdatepicker|bsdatepicker)/i.test(cls),
);
const isNumberClass = remember((cls) => /(?:^|\s)Fld_Number(?:\s|$)/.test(cls));
const DATE_HOLDER = /^(?:gg|dd|g|d)[\s/.-]+(?:mm|m)[\s/.-]+(?:aaaa|yyyy|aa|yy)$/i;
const SWITCH_CLASS =
  /(?:^|\s)(?:form-switch|toggles|p-toggleswitch|p-inputswitch|mat-mdc-slide-toggle|mat-slide-toggle)(?:\s|$)/;

/** A box that turns each choice into a chip, before it or around it (Material, PrimeNG). */
export const CHIPS = /(?:^|[\s_-])(?:chip-input|input-chip|input-multiple)(?:\s|$)/;

/** What sort of control a native input is, by its attributes and the library classes around it. */
export const inputKind = (el: HTMLInputElement, type: string, box: Box): FieldKind => {
  const { role, cls, names } = box;
  if (type === 'checkbox') return role === 'switch' || drawnSwitch(box) ? 'switch' : 'checkbox';
  if (type === 'date' || type === 'datetime-local' || type === 'month') return 'date';
  if (type === 'number' || type === 'range' || role === 'spinbutton') return 'number';
  if (isDateClass(cls) || names.includes('ngbdatepicker') || names.includes('bsdatepicker')) return 'date';
  const popup = attr(box, 'aria-haspopup');
  if (popup === 'dialog' || popup === 'grid') return 'date';
  if (role === 'combobox' || popup === 'listbox')
    return CHIPS.test(`${cls} ${box.parent?.cls ?? ''}`) ? 'multicombobox' : (roleKind(el, 'combobox') ?? 'combobox');
  if (isNumberClass(cls) || attr(box, 'inputmode') === 'decimal') return 'number';
  if (box.id.endsWith('_edit_new')) return 'autocomplete';
  if (DATE_HOLDER.test(attr(box, 'placeholder') ?? '')) return 'date';
  return box.id.endsWith('_V') && hasDateButton(box) ? 'date' : 'text';
};

/** AFLink draws a date as text X_V and a button X_button of class DateFaseII (portals.md 3.4). */
const hasDateButton = (box: Box): boolean => {
  const next = (box.el as Element).nextElementSibling;
  return !!next && next.id === `${box.id.slice(0, -2)}_button` && /date/i.test(next.getAttribute('class') ?? '');
};

const drawnSwitch = (box: Box): boolean => {
  let up = box.parent;
  for (let i = 0; up && i < 3; i++, up = up.parent) if (SWITCH_CLASS.test(up.cls)) return true;
  return false;
};

/** Native select: one or several options. */
export const selectKind = (el: Element): FieldKind => (el.hasAttribute('multiple') ? 'multiselect' : 'select');

/** What sort of control an ARIA role makes of an element; null where the role is no control. */
export const roleKind = (el: Element, role: string): FieldKind | null => {
  switch (role) {
    case 'combobox': {
      const many = el.hasAttribute('multiple') || el.getAttribute('aria-multiselectable') === 'true';
      if (many || /select-multiple|--multiple|is-multi/.test(el.getAttribute('class') ?? '')) return 'multicombobox';
      const complete = el.getAttribute('aria-autocomplete');
      const typed = el.localName === 'input' || el.localName === 'textarea';
      return typed && !el.hasAttribute('readonly') && complete !== null && complete !== 'none'
        ? 'autocomplete'
        : 'combobox';
    }
    case 'listbox':
      return el.getAttribute('aria-multiselectable') === 'true' ? 'multiselect' : 'select';
    case 'checkbox':
      return 'checkbox';
    case 'switch':
      return 'switch';
    case 'radio':
      return 'radio';
    default:
      return null;
  }
};

/** Rich text, or null for an editable element that holds the sections of a date. */
export const contentKind = (el: Element, role: string, cls: string): FieldKind | null => {
  if (role === 'spinbutton' || /clipboard/.test(cls)) return null;
  if (role === 'combobox') return 'autocomplete';
  return el.querySelector('[role=spinbutton]') ? null : 'richtext';
};
