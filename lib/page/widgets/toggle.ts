import { blurFrom, focusOn } from '../events.ts';
import type { Control, Driver } from './driver.ts';
import type { Wanted } from './match.ts';
import { parseBoolean } from './spelling.ts';

const isOn = ({ element }: Control): boolean =>
  element.tagName === 'INPUT' ? (element as HTMLInputElement).checked : element.getAttribute('aria-checked') === 'true';

const asked = ({ value }: Wanted): boolean | null =>
  typeof value === 'boolean' ? value : typeof value === 'string' ? parseBoolean(value) : null;

/** Only ever a click, and only when the state differs: setting `checked` as well toggles some libraries twice. */
const turn = (control: Control, on: boolean): void => {
  if (isOn(control) === on) return;
  focusOn(control.element);
  control.element.click();
  blurFrom(control.element);
};

/** Checkboxes and switches, native or by role. */
export const toggle: Driver = {
  read: isOn,
  holds: (control, wanted) => asked(wanted) === isOn(control),
  async write(control, wanted) {
    const on = asked(wanted);
    if (on === null) return 'La casella vuole sì o no, e il valore non lo dice.';
    turn(control, on);
    return '';
  },
  held: isOn,
  async restore(control, held) {
    turn(control, held === true);
  },
};
