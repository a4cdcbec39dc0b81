import { blurFrom, change, focusOn, insert, selectIn } from '../events.ts';
import type { Control, Driver } from './driver.ts';
import { plain } from './match.ts';
import { tidy } from './spelling.ts';

const shown = ({ element }: Control): string => tidy(element.innerText ?? element.textContent ?? '');

/** Replaces the whole text as typing would: editors keep a model of their own and hear `input`. */
const replace = async ({ element }: Control, text: string): Promise<void> => {
  focusOn(element);
  selectIn(element);
  // Editors learn of the selection from an event that comes later.
  await new Promise((done) => setTimeout(done, 30));
  insert(element, text);
  change(element);
  blurFrom(element);
};

/** Rich-text editors: any editable part of the page that is no box. */
export const richtext: Driver = {
  read: (control) => shown(control) || null,
  holds: (control, { spellings, value }) => [...spellings, plain(value)].some((text) => tidy(text) === shown(control)),
  async write(control, { value }, pace) {
    await pace.sleep(0);
    await replace(control, plain(value));
    return '';
  },
  held: shown,
  async restore(control, held) {
    await replace(control, String(held));
  },
};
