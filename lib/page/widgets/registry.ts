import type { PageField } from '../field.ts';
import { combobox } from './combobox.ts';
import type { Control, Driver } from './driver.ts';
import { radio } from './radio.ts';
import { richtext } from './richtext.ts';
import { sections, sectionsOf } from './sections.ts';
import { select } from './select.ts';
import { text } from './text.ts';
import { ticks } from './ticks.ts';
import { toggle } from './toggle.ts';
import { isTypeahead } from './twin.ts';
import { typeahead } from './typeahead.ts';

const WORKED =
  'select,textarea,input:not([type=hidden]),[role=combobox],[role=switch],[role=checkbox],[role=radio],[role=listbox],[contenteditable=true],[contenteditable=""]';

const isWorked = (element: Element): boolean => element.matches(WORKED);

/** The element that is really worked on: a component's host gives the box or the role inside it. */
export const controlOf = (field: PageField, element: Element = field.element): Control => {
  const whole = isWorked(element) || sectionsOf(element).length > 0;
  const inner = whole ? element : element.querySelector(WORKED);
  return { field, element: (inner ?? element) as HTMLElement };
};

const opensList = ({ field, element }: Control): boolean => {
  const role = element.getAttribute('role');
  const popup = element.getAttribute('aria-haspopup');
  const completes = ['list', 'both'].includes(element.getAttribute('aria-autocomplete') ?? '');
  if (popup === 'dialog' || popup === 'grid' || field.kind === 'date') return completes;
  return (
    role === 'listbox' ||
    role === 'combobox' ||
    popup === 'listbox' ||
    completes ||
    ['combobox', 'multicombobox', 'autocomplete'].includes(field.kind)
  );
};

/** The driver for a control, judged by its markup first and by the kind the reader gave it second. */
export const driverOf = (control: Control): Driver => {
  const { element, field } = control;
  const role = element.getAttribute('role');
  const type = element.tagName === 'INPUT' ? (element as HTMLInputElement).type : '';
  if (element.tagName === 'SELECT') return select;
  if (type === 'radio' || role === 'radio' || role === 'radiogroup' || field.kind === 'radio') return radio;
  if ((type === 'checkbox' || role === 'checkbox') && field.kind === 'multiselect') return ticks;
  if (type === 'checkbox' || role === 'checkbox' || role === 'switch') return toggle;
  if (isTypeahead(element)) return typeahead;
  if (opensList(control)) return combobox;
  if (type !== '' || element.tagName === 'TEXTAREA') return text;
  if (sectionsOf(element).length > 0) return sections;
  return richtext;
};
