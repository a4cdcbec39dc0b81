import { blurFrom, change, focusOn, insert, keyDown, keyUp, selectIn } from '../events.ts';
import type { Control, Driver } from './driver.ts';
import { fold, isDay, parseDay, tidy } from './spelling.ts';

type Part = 'd' | 'm' | 'y';

/** The editable parts of a date or time field that has no text box. */
export const sectionsOf = (element: Element): HTMLElement[] =>
  [...element.querySelectorAll<HTMLElement>('[role=spinbutton]')].filter((one) => one.tagName !== 'INPUT');

const WORDS: [Part, RegExp][] = [
  ['d', /\b(?:giorno|day|gg|dd)\b/],
  ['m', /\b(?:mese|month|mm)\b/],
  ['y', /\b(?:anno|year|aaaa|yyyy)\b/],
];

const partOf = (section: HTMLElement, place: number): Part => {
  const names = ['aria-label', 'data-type', 'data-placeholder', 'aria-valuetext'].map((a) => section.getAttribute(a));
  const text = fold([...names, section.textContent].join(' '));
  const max = Number(section.getAttribute('aria-valuemax') ?? 0);
  const told = WORDS.find(([, words]) => words.test(text))?.[0];
  return (
    told ??
    (max === 12 ? 'm' : max >= 28 && max <= 31 ? 'd' : max > 1000 ? 'y' : ((['d', 'm', 'y'] as const)[place] ?? 'y'))
  );
};

const numberIn = (section: HTMLElement): string => {
  const text = tidy(section.textContent ?? '');
  return /^\d+$/.test(text) ? text : (section.getAttribute('aria-valuenow') ?? '');
};

const read = ({ element }: Control): string | null => {
  const parts: Partial<Record<Part, string>> = {};
  sectionsOf(element).forEach((section, i) => {
    parts[partOf(section, i)] = numberIn(section);
  });
  const { d, m, y } = parts;
  return d && m && y ? parseDay(`${y.padStart(4, '0')}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`) : null;
};

/** Types a digit at a time into one section, as a keyboard does. */
const type = async (section: HTMLElement, digits: string): Promise<void> => {
  focusOn(section);
  selectIn(section);
  await new Promise((done) => setTimeout(done, 0));
  for (const digit of digits) {
    keyDown(section, digit, digit.charCodeAt(0));
    insert(section, digit);
    keyUp(section, digit, digit.charCodeAt(0));
    await new Promise((done) => setTimeout(done, 0));
  }
};

const put = async ({ element }: Control, day: string): Promise<void> => {
  const [y = '', m = '', d = ''] = day.split('-');
  const sections = sectionsOf(element);
  const parts = sections.map(partOf);
  for (const [i, section] of sections.entries()) {
    const part = parts[i];
    if (part) await type(section, { d, m, y }[part]);
  }
  change(element);
  const last = sections.at(-1);
  if (last) blurFrom(last);
};

/** Dates made of editable sections (day, month, year), without any box. */
export const sections: Driver = {
  read,
  holds: (control, { value }) => typeof value === 'string' && read(control) === value,
  async write(control, { value }, pace) {
    if (typeof value !== 'string' || !isDay(value)) return 'Il campo vuole una data.';
    await pace.sleep(0);
    await put(control, value);
    return '';
  },
  held: (control) => read(control) ?? '',
  async restore(control, held) {
    if (held !== '') return put(control, String(held));
    for (const section of sectionsOf(control.element)) {
      focusOn(section);
      selectIn(section);
      section.ownerDocument.execCommand('delete');
      keyDown(section, 'Backspace', 8);
      blurFrom(section);
    }
  },
};
