import { attr } from './attr.ts';
import type { FieldKind } from './field.ts';
import { CHIPS, contentKind, inputKind, roleKind, selectKind } from './kind.ts';
import { headLevel } from './outline.ts';
import { remember } from './remember.ts';
import type { Box, Scope } from './tree.ts';

/** A control while it is being read: one for a group of radios, one for a widget however many elements it has. */
export type Control = {
  /** The element to be written to. */
  el: Element;
  /** Box of the widget, or of the control itself. */
  box: Box;
  /** Box of `el`. */
  own: Box;
  kind: FieldKind;
  scope: Scope;
  /** How many of the page's control elements it stands for. */
  weight: number;
  radios: Box[];
  /** Password, file: kept as an obstacle, never reported. */
  skip: boolean;
  /** A hidden native control that this widget replaces; its id and labels are the widget's. */
  twin: Control | null;
  label: string;
  labelBox: Box | null;
  marked: boolean;
  options: string[] | null;
};

/** Everything the walk has met. */
export type Reading = {
  boxes: Box[];
  controls: Control[];
  labels: { box: Box; target: string; scope: Scope }[];
  heads: { box: Box; level: number }[];
  panels: { box: Box; scope: Scope }[];
  tabs: { box: Box; target: string; scope: Scope }[];
  hosts: Map<Box, Scope>;
  widgets: Set<Box>;
  groups: Map<string | Box, Control>;
};

const LIBRARY =
  'select|dropdown|multi-?select|auto-?complete|date-?picker|calendar|input-?number|input-?mask|cascade-?select|tree-?select|editor|listbox';
const WIDGET_TAG = new RegExp(`^(?:p-(?:${LIBRARY})|ng-select|mat-select)$`);
const WIDGET_CLASS = new RegExp(`(?:^|\\s)(?:p-(?:${LIBRARY})|ng-select|choices|bootstrap-select)(?:\\s|$)`);
const POPUP =
  /(?:^|\s)(?:p-(?:select|multiselect|autocomplete|datepicker|cascadeselect|treeselect|dropdown)-(?:overlay|panel)|p-connected-overlay|mat-mdc-(?:select|autocomplete)-panel|mat-datepicker-(?:content|popup)|ng-dropdown-panel|select2-(?:dropdown|results)|choices__list--dropdown|ui-datepicker|flatpickr-calendar|(?:ql|tox|ck)-toolbar|ql-(?:clipboard|tooltip))(?:\s|$)/;
const POPUP_TAG =
  /^(?:mat-calendar|mat-datepicker-content|ng-dropdown-panel|ngb-datepicker|ngb-typeahead-window|p-fileupload|p-password)$/;
const PANEL_ROLE = /^(?:tabpanel|region|group|radiogroup|form|dialog)$/;
const PANEL_CLASS = /(?:^|\s)(?:tab-pane|accordion-collapse|collapse)(?:\s|$)/;
const NEVER = /^(?:submit|button|image|reset|color)$/;

const judge = remember(
  (cls) => (WIDGET_CLASS.test(cls) ? 1 : 0) | (POPUP.test(cls) ? 2 : 0) | (PANEL_CLASS.test(cls) ? 4 : 0),
);

/** Notes what an element means for the reading; returns whether to go inside. */
export const controlOf = (reading: Reading, box: Box, scope: Scope): boolean => {
  const { tag, cls, role } = box;
  const el = box.el as Element;
  switch (tag) {
    case 'input':
      input(reading, box, scope);
      return false;
    case 'select':
      add(reading, box, scope, selectKind(el));
      return false;
    case 'textarea':
      add(reading, box, scope, (role === 'combobox' && roleKind(el, role)) || 'textarea');
      return false;
    case 'label':
      reading.labels.push({ box, target: attr(box, 'for') ?? '', scope });
      return true;
    case 'output':
      add(reading, box, scope, 'readonly');
      return false;
  }
  const bits = cls === '' ? 0 : judge(cls);
  if (bits & 2 || (tag.includes('-') && POPUP_TAG.test(tag))) return false;
  const level = headLevel(tag, role, cls, el);
  if (level >= 0) reading.heads.push({ box, level });
  if (role !== '' || tag === 'a' || tag === 'button') {
    if (role === 'toolbar' || role === 'menu' || role === 'menubar') return false;
    // PrimeNG's box for several values stands inside an option of a list of its own.
    if (role === 'option') return CHIPS.test(cls);
    if (PANEL_ROLE.test(role)) reading.panels.push({ box, scope });
    if (role === 'tab' || tag === 'a' || tag === 'button') tab(reading, box, scope);
  }
  if (bits & 4) reading.panels.push({ box, scope });
  // Choices.js says which kind it is; a bare "choices" is a word that anybody may use for a group of radios.
  const named = bits & 1 && (!/(?:^|\s)choices(?:\s|$)/.test(cls) || el.hasAttribute('data-type'));
  if (named || (tag.includes('-') && WIDGET_TAG.test(tag))) {
    if (!inWidget(reading, box)) reading.widgets.add(box);
  }
  const editable = attr(box, 'contenteditable');
  if (editable !== null && editable !== 'false') {
    const kind = contentKind(el, role, cls);
    if (kind) {
      add(reading, box, scope, kind);
      return false;
    }
  }
  if (role === '' && tag !== 'button') return true;
  if (role === 'spinbutton') {
    sections(reading, box, scope);
    return false;
  }
  if (role === 'listbox' && CHIPS.test(cls)) return true;
  if (role === 'listbox' && !isField(reading, box, el)) return false;
  const kind = tag === 'button' && role === '' ? menuButton(reading, box, el) : roleKind(el, role);
  if (!kind) return true;
  if (kind === 'radio') {
    radio(reading, box, scope, group(box));
    return true;
  }
  add(reading, box, scope, kind);
  if (kind !== 'checkbox' && kind !== 'switch' && !inWidget(reading, box)) reading.widgets.add(box);
  return kind !== 'select' && kind !== 'multiselect';
};

const input = (reading: Reading, box: Box, scope: Scope): void => {
  const el = box.el as HTMLInputElement;
  const type = (attr(box, 'type') ?? 'text').toLowerCase();
  if (NEVER.test(type)) return;
  if (type === 'hidden') {
    // AFLink's read-only cell: a span X_V with the text and a hidden X with the value (portals.md 3.4).
    const shown = box.prev;
    if (shown?.tag === 'span' && box.id !== '' && shown.id === `${box.id}_V`) add(reading, shown, scope, 'readonly');
    return;
  }
  if (type === 'radio') {
    const name = attr(box, 'name') ?? '';
    radio(reading, box, scope, name === '' ? group(box) : `${el.form ? formKey(el.form) : ''} ${name}`);
    return;
  }
  const control = add(reading, box, scope, inputKind(el, type, box));
  if (control && (type === 'password' || type === 'file')) control.skip = true;
};

const forms = new WeakMap<Element, number>();
let formCount = 0;
const formKey = (form: Element): number => {
  const known = forms.get(form);
  if (known !== undefined) return known;
  forms.set(form, ++formCount);
  return formCount;
};

/** The box that groups radios without a name. */
const group = (box: Box): Box => {
  let up = box.parent;
  for (let i = 0; up && i < 8; i++, up = up.parent) if (up.role === 'radiogroup' || up.tag === 'fieldset') return up;
  return box.parent?.parent ?? box.parent ?? box;
};

const radio = (reading: Reading, box: Box, scope: Scope, key: string | Box): void => {
  const known = reading.groups.get(key);
  box.fields = 1;
  if (known) {
    known.weight += 1;
    known.radios.push(box);
    box.control = known;
    return;
  }
  const control = add(reading, box, scope, 'radio');
  if (!control) return;
  control.radios = [box];
  reading.groups.set(key, control);
};

const NO_RADIOS: Box[] = [];

const inWidget = (reading: Reading, box: Box): Box | null => {
  if (reading.widgets.size === 0) return null;
  let up: Box | null = box;
  for (let i = 0; up && i < 12; i++, up = up.parent) if (reading.widgets.has(up)) return up;
  return null;
};

const add = (reading: Reading, box: Box, scope: Scope, kind: FieldKind): Control | null => {
  const widget = inWidget(reading, box);
  const known = widget?.control;
  if (known) {
    // One widget may have an outer role=combobox and an inner box: the box is what is typed into.
    if (box.tag === 'input' && known.own.tag !== 'input' && known.own.tag !== 'select' && kind !== 'checkbox') {
      known.el = box.el as Element;
      known.own = box;
      if (kind === 'multicombobox' || (kind === 'autocomplete' && known.kind === 'combobox')) known.kind = kind;
    }
    box.control = known;
    return null;
  }
  const place = widget ?? box;
  const control: Control = {
    el: box.el as Element,
    box: place,
    own: box,
    kind: widget ? widgetKind(widget, kind) : kind,
    scope,
    weight: 1,
    radios: NO_RADIOS,
    skip: false,
    twin: null,
    label: '',
    labelBox: null,
    marked: false,
    options: null,
  };
  place.control = control;
  box.control = control;
  place.fields = 1;
  reading.controls.push(control);
  return control;
};

/** The library's element says more than the ARIA of the box inside. */
const widgetKind = (widget: Box, kind: FieldKind): FieldKind => {
  const name = `${widget.tag} ${widget.cls}`.toLowerCase();
  if (
    /p-multi-?select|p-autocomplete-multiple|ng-select-multiple|mat-mdc-select-multiple|p-treeselect-multiple/.test(
      name,
    )
  )
    return 'multicombobox';
  if (kind === 'multicombobox') return kind;
  if (/p-date-?picker|p-calendar/.test(name)) return 'date';
  if (/p-input-?number/.test(name)) return 'number';
  if (/p-input-?mask/.test(name)) return kind === 'date' ? 'date' : 'text';
  if (/p-auto-?complete/.test(name)) return 'autocomplete';
  if (/p-editor/.test(name)) return 'richtext';
  if (/p-listbox/.test(name)) return kind === 'multiselect' ? 'multiselect' : 'select';
  if (/p-(?:select|dropdown|cascade|tree)|ng-select|mat-select|choices|bootstrap-select/.test(name)) return 'combobox';
  return kind;
};

/** A date made of editable spinbutton sections is one field: the group around them. */
const sections = (reading: Reading, box: Box, scope: Scope): void => {
  let up = box.parent;
  for (let i = 0; up && i < 5; i++, up = up.parent) {
    if (up.control) {
      box.control = up.control;
      return;
    }
    if (up.role === 'group' || up.role === 'presentation') break;
  }
  const place = up?.role === 'group' ? up : box.parent;
  const many = (place?.el?.querySelectorAll('[role=spinbutton]').length ?? 0) > 1;
  const control = add(reading, many && place ? place : box, scope, many ? 'date' : 'number');
  if (control) box.control = control;
};

/** A list that stands by itself is a field; the popup of a combobox is not. */
const isField = (reading: Reading, box: Box, el: Element): boolean =>
  !!inWidget(reading, box) || el.getAttribute('tabindex') === '0' || el.hasAttribute('aria-activedescendant');

/** A button that opens a list of options is a field, unless it is the arrow of a combobox already met. */
const menuButton = (reading: Reading, box: Box, el: Element): FieldKind | null => {
  if (el.getAttribute('aria-haspopup') !== 'listbox' || el.getAttribute('tabindex') === '-1') return null;
  const last = reading.controls.at(-1);
  if (last && !last.skip && last.own.at > box.at - 12 && last.own.role === 'combobox' && last.own.parent === box.parent)
    return null;
  return 'combobox';
};

const tab = (reading: Reading, box: Box, scope: Scope): void => {
  const href = attr(box, 'href');
  const target =
    attr(box, 'aria-controls') ??
    attr(box, 'data-bs-target') ??
    attr(box, 'data-target') ??
    (href && href.length > 1 && href.startsWith('#') ? href : '');
  if (target) reading.tabs.push({ box, target: target.replace(/^#/, ''), scope });
  else if (box.id.startsWith('folder_button_'))
    reading.tabs.push({ box, target: `FLD_${box.id.slice('folder_button_'.length)}`, scope });
};
