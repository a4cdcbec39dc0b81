import type { FieldValue } from '../../domain/field.ts';
import { blurFrom, change, focusOn, input } from '../events.ts';
import type { Control, Driver } from './driver.ts';
import { choose, isPrompt, membersOf, refusal, TOO_MANY, type Wanted } from './match.ts';
import { parseBoolean, tidy } from './spelling.ts';

const selectOf = ({ element }: Control): HTMLSelectElement => element as HTMLSelectElement;
const isOff = (option: HTMLOptionElement): boolean =>
  option.disabled ||
  (option.parentElement?.tagName === 'OPTGROUP' && (option.parentElement as HTMLOptGroupElement).disabled);
const isEmpty = (option: HTMLOptionElement): boolean => option.value === '' || isPrompt(option.text);

/** The one option for each wanted member, or an Italian sentence. */
const find = (select: HTMLSelectElement, wanted: Wanted): HTMLOptionElement[] | string => {
  const options = [...select.options].filter((option) => !isEmpty(option) && !isOff(option));
  const choices = options.map((option) => ({ text: option.text || option.label, value: option.value }));
  const found: HTMLOptionElement[] = [];
  for (const member of membersOf(wanted)) {
    const at = choose(choices, member);
    if (options.length === 0) return "L'elenco della pagina è vuoto.";
    if (typeof at === 'string') return refusal(at, member);
    found.push(options[at] as HTMLOptionElement);
  }
  if (!select.multiple && found.length > 1) return TOO_MANY;
  return found;
};

const nameOf = (option: HTMLOptionElement): string => `${option.value}\n${option.text}`;

const chosen = (select: HTMLSelectElement): HTMLOptionElement[] =>
  [...select.selectedOptions].filter((option) => !isEmpty(option));

const mark = (select: HTMLSelectElement, options: HTMLOptionElement[]): void => {
  focusOn(select);
  for (const option of select.options) {
    const on = options.includes(option);
    if (option.selected !== on && (select.multiple || on)) option.selected = on;
  }
  if (options.length === 0 && !select.multiple) select.selectedIndex = -1;
  input(select, null);
  change(select);
  blurFrom(select);
};

const read = (control: Control): FieldValue | null => {
  const select = selectOf(control);
  const texts = chosen(select).map((option) => tidy(option.text));
  if (select.multiple) return texts.length > 0 ? texts : null;
  const [text] = texts;
  const answer = text === undefined ? null : parseBoolean(text);
  if (text === undefined || answer === null) return text ?? null;
  // "No" among other words is the text of an option, not a boolean.
  const words = [...select.options].filter((option) => !isEmpty(option)).map((option) => parseBoolean(option.text));
  return words.length === 2 && words.every((word) => word !== null) ? answer : text;
};

/** Native selects, single and multiple. */
export const select: Driver = {
  read,
  holds(control, wanted) {
    const found = find(selectOf(control), wanted);
    const now = chosen(selectOf(control));
    return typeof found !== 'string' && found.length === now.length && found.every((option) => now.includes(option));
  },
  async write(control, wanted, pace) {
    // Options may come when another field has been filled (provincia, then comune), or from the server a little later.
    const loading = (): boolean => [...selectOf(control).options].every(isEmpty);
    const found = await pace.until(
      () => {
        const now = find(selectOf(control), wanted);
        return typeof now === 'string' ? null : now;
      },
      loading() ? pace.patience : 300,
    );
    if (!found) return String(find(selectOf(control), wanted));
    mark(selectOf(control), found);
    return '';
  },
  held: (control) => [...selectOf(control).selectedOptions].map(nameOf),
  empty(control) {
    const { multiple, options } = selectOf(control);
    const prompt = multiple ? undefined : [...options].find(isEmpty);
    return prompt ? [nameOf(prompt)] : [];
  },
  async restore(control, held) {
    const names = held as string[];
    mark(
      selectOf(control),
      [...selectOf(control).options].filter((option) => names.includes(nameOf(option))),
    );
  },
};
