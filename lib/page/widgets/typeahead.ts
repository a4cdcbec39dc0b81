import { blurFrom, change, focusOn, input, keyUp, setText, viewOf } from '../events.ts';
import type { Pace } from '../pace.ts';
import type { Control, Driver } from './driver.ts';
import { sameOption } from './match.ts';
import { tidy } from './spelling.ts';
import { twinOf } from './twin.ts';

const boxOf = ({ element }: Control): HTMLInputElement => element as HTMLInputElement;
const code = (control: Control): string => twinOf(control.element)?.value ?? '';
const shown = (control: Control): string => tidy(boxOf(control).value);

/** AFLink paints the text red until the server has found its code. */
const isRed = ({ element }: Control): boolean => {
  const [r = 0, g = 0, b = 0] = (viewOf(element).getComputedStyle(element).color.match(/\d+/g) ?? []).map(Number);
  return r > 150 && g < 100 && b < 100;
};

/** One `keyup` with the whole text: each one is a request of the page to its server (portals.md 3.6). */
const put = (control: Control, text: string): void => {
  const box = boxOf(control);
  focusOn(box);
  setText(box, text);
  input(box, text);
  keyUp(box);
};

const leave = ({ element }: Control): void => {
  change(element);
  blurFrom(element);
};

const settled = (control: Control, before: string, spellings: readonly string[], pace: Pace): Promise<boolean | null> =>
  pace.until(() => {
    const now = code(control);
    return now !== '' && !isRed(control) && (now !== before || sameOption(shown(control), spellings));
  }, pace.patience);

/** AFLink's boxes over an extended domain: the text is shown, the hidden code is what counts. */
export const typeahead: Driver = {
  read: (control) => shown(control) || null,
  holds: (control, { spellings }) => code(control) !== '' && !isRed(control) && sameOption(shown(control), spellings),
  async write(control, wanted, pace) {
    const before = { text: boxOf(control).value, code: code(control) };
    for (const spelling of wanted.spellings) {
      put(control, spelling);
      // The old code must not be taken for an answer: the page empties or replaces it once the server has spoken.
      await pace.sleep(60);
      if (await settled(control, before.code, wanted.spellings, pace)) {
        leave(control);
        return '';
      }
    }
    put(control, before.text);
    leave(control);
    return `Il portale non ha trovato «${wanted.spellings[0] ?? ''}».`;
  },
  held: (control) => [boxOf(control).value, code(control)],
  empty: () => ['', ''],
  async restore(control, held, pace) {
    const [before = ''] = held as string[];
    const now = code(control);
    put(control, before);
    if (before !== '') await settled(control, now, [before], pace);
    leave(control);
  },
};
