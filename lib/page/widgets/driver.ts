import type { FieldValue } from '../../domain/field.ts';
import type { PageField } from '../field.ts';
import type { Pace } from '../pace.ts';
import type { Wanted } from './match.ts';

/** A field with the element that is really worked on: the box inside a component, found again when the page redraws it. */
export type Control = { field: PageField; element: HTMLElement };

/** What a control held, raw, so that it can be given back: texts, ticks, or the texts of the chosen options. */
export type Held = string | boolean | string[];

/** How one family of controls is read, written, and given back what it held. No portal's own button is ever pressed. */
export type Driver = {
  /** What the control holds as people mean it; null when empty. */
  read(control: Control): FieldValue | null;
  /** Whether that is the wanted value, in whatever spelling the page shows it; `exact` does not excuse capitals or grouping. */
  holds(control: Control, wanted: Wanted, exact?: boolean): boolean;
  /** Writes; '' when done, else an Italian sentence that says why it was not (and then nothing was changed). */
  write(control: Control, wanted: Wanted, pace: Pace): Promise<string>;
  /** What `restore` needs. */
  held(control: Control): Held;
  /** Gives back what was held; whether it holds is judged by the caller, after the page has settled. */
  restore(control: Control, held: Held, pace: Pace): Promise<void>;
  /** What it holds when nothing is chosen or typed; no text, no tick, no option where the driver says nothing. */
  empty?(control: Control): Held;
  /** Why nobody can give back what was held, '' when it can be tried. */
  stuck?(control: Control, held: Held): string;
};

/** Raw texts as people compare them: white space alone does not count. */
export const sameHeld = (a: Held, b: Held): boolean => {
  const plain = (held: Held): string =>
    Array.isArray(held) ? JSON.stringify([...held].sort()) : String(held).replace(/\s+/g, ' ').trim();
  return plain(a) === plain(b);
};
