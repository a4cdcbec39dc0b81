import { FormControl, Validators } from '@angular/forms';

/** What a declared page hands to the app before it starts: its template, and the lists its controls offer. */
export type PageSource = { template: string; lists: Readonly<Record<string, readonly string[]>> };

export const pageSource = (globalThis as never as { pageSource: PageSource }).pageSource;

const kept = new Map<number, FormControl>();

/**
 * The FormControl number `key` of the page, made at the first look. `state`: `must` (required), `off` (disabled),
 * `bad` (touched and not valid, so that the library shows its error).
 */
export const controlOf = (key: number, value: unknown = null, state = ''): FormControl => {
  const known = kept.get(key);
  if (known) return known;
  const made = new FormControl(
    { value, disabled: state.includes('off') },
    /must|bad/.test(state) ? [Validators.required] : [],
  );
  if (state.includes('bad')) made.markAsTouched();
  kept.set(key, made);
  return made;
};
