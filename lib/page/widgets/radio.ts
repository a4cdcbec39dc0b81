import type { FieldValue } from '../../domain/field.ts';
import { blurFrom, focusOn } from '../events.ts';
import type { Control, Driver } from './driver.ts';
import { type Choice, choose, refusal } from './match.ts';
import { parseBoolean, tidy } from './spelling.ts';

const isNative = (element: Element): element is HTMLInputElement => element.tagName === 'INPUT';

/** The radios of the group: same name and form, else the same group by role, else the same fieldset. */
const groupOf = (element: HTMLElement): HTMLElement[] => {
  const root = element.getRootNode() as Document | ShadowRoot;
  if (isNative(element) && element.name !== '') {
    const all = [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    return all.filter((one) => one.name === element.name && one.form === element.form);
  }
  const group = element.closest('[role=radiogroup],fieldset') ?? element.parentElement ?? element;
  const all = [...group.querySelectorAll<HTMLElement>('input[type=radio],[role=radio]')];
  return all.length > 0 ? all : [element];
};

const textAfter = (element: Element): string => {
  let node: Node | null = element.closest('p-radiobutton') ?? element;
  for (node = node.nextSibling; node; node = node.nextSibling) {
    const text = tidy(node.textContent ?? '');
    if (text !== '') return text;
    if (node.nodeName === 'INPUT' || node.nodeName === 'BR') break;
  }
  return '';
};

/** The words of one radio or check box of a group. */
export const textOf = (element: HTMLElement): string => {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const told = ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
  // A hidden copy of the form may hold a second label that points here: the same words twice are one text.
  const labels = isNative(element)
    ? [...new Set([...(element.labels ?? [])].map((l) => tidy(l.textContent ?? '')))].join(' ')
    : '';
  const own = isNative(element) ? '' : (element.textContent ?? '');
  return (
    tidy(told) || tidy(labels) || tidy(element.getAttribute('aria-label') ?? '') || tidy(own) || textAfter(element)
  );
};

const choiceOf = (element: HTMLElement): Choice => ({
  text: textOf(element),
  value: isNative(element) ? element.value : (element.getAttribute('data-value') ?? ''),
});

/** Whether a radio or check box is chosen. */
export const isOn = (element: HTMLElement): boolean =>
  isNative(element) ? element.checked : element.getAttribute('aria-checked') === 'true';

/** Whether the page lets nobody change it. */
export const isOff = (element: HTMLElement): boolean =>
  isNative(element) ? element.matches(':disabled') : element.getAttribute('aria-disabled') === 'true';

const pick = (element: HTMLElement): void => {
  focusOn(element);
  element.click();
  blurFrom(element);
};

/** What can be chosen in a group. Values are of use only when they differ: component libraries may give all of them the same. */
export const choicesOf = (group: HTMLElement[]): Choice[] => {
  const choices = group.map(choiceOf);
  const distinct = new Set(choices.map(({ value }) => value)).size === choices.length;
  return distinct ? choices : choices.map(({ text }) => ({ text, value: '' }));
};

const read = ({ element }: Control): FieldValue | null => {
  const group = groupOf(element);
  const on = group.find(isOn);
  if (!on) return null;
  const text = textOf(on);
  const yesNo = group.length === 2 && group.every((one) => parseBoolean(textOf(one)) !== null);
  return yesNo ? parseBoolean(text) : text;
};

/** What a group holds while none of it is chosen. */
const NONE = '-1';

/** A group of radios, native or by role; the control is the first of them. */
export const radio: Driver = {
  read,
  holds({ element }, wanted) {
    const group = groupOf(element);
    const at = choose(choicesOf(group), wanted);
    return typeof at === 'number' && isOn(group[at] as HTMLElement);
  },
  async write({ element }, wanted) {
    const group = groupOf(element);
    const at = choose(choicesOf(group), wanted);
    if (typeof at === 'string') return refusal(at, wanted);
    const one = group[at] as HTMLElement;
    if (isOff(one)) return 'Questa scelta è disattivata dalla pagina.';
    if (!isOn(one)) pick(one);
    return '';
  },
  held: ({ element }) => String(groupOf(element).findIndex(isOn)),
  async restore({ element }, held) {
    // A radio unticked by us is one that the page may not have heard of: its handlers look at who changed, not at what.
    const before = groupOf(element)[Number(held)];
    if (before) pick(before);
  },
  stuck: (_, held) =>
    held === NONE
      ? 'Prima qui non era scelto nulla, e una scelta così non si può togliere, nemmeno a mano: controllare quella che resta.'
      : '',
};
