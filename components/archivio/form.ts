import type { FieldIssue } from '../ui/field-frame.tsx';

/** A finding of `lib/domain/validate.ts` about one part of a record, named by its path: `centriDiCosto.0.codice`. */
export type Issue = FieldIssue & { path: string };

/** What a control of the design system is given for one part of a record. */
export type Bound<V> = {
  id: string;
  value: V;
  onInput: (value: V) => void;
  onBlur: () => void;
  /** What is in the box cannot be read as a value, and why; null when it can. */
  onUnreadable: (reason: string | null) => void;
  issues: readonly FieldIssue[];
};

/** A record under edit, or one part of it. */
export type Form<T> = {
  /** As it is now. */
  readonly value: T;
  path: string;
  set: (value: T) => void;
  at: <K extends keyof T & (string | number)>(key: K) => Form<T[K]>;
  /** The same part seen in another shape, with which its fields are named. */
  through: <U>(see: (value: T) => U, put: (view: U) => T) => Form<U>;
  /** What is wrong with this part itself, and not with a part of it. */
  issues: () => readonly FieldIssue[];
  /** For a control of this part. A control that holds a whole list shows the issues of its items. */
  bind: () => Bound<T>;
};

/** What all parts of a form share. */
export type FormContext = {
  /** Issues to show now: of fields that were left, or of all after a save. */
  issuesAt: (path: string, within: boolean) => readonly FieldIssue[];
  touch: (path: string) => void;
  /** A record whose boxes hold what cannot be read is not saved: the text would be lost without a word. */
  unreadable: (path: string, reason: string | null) => void;
};

/** The path of a part, with dots. */
export const pathOf = (parent: string, key: string | number): string => (parent ? `${parent}.${key}` : String(key));

/** The id of the control of a path, so that a summary can lead to it. */
export const controlId = (path: string): string => `campo-${path.replace(/\W/g, '-')}`;

/**
 * Opens a record for editing. A part is always put into the record as it is at that moment, so that an answer that
 * comes late (a look-up) never brings back what the user has changed meanwhile.
 */
export const formOf = <T>(get: () => T, set: (value: T) => void, context: FormContext, path = ''): Form<T> => ({
  get value() {
    return get();
  },
  path,
  set,
  at: (key) =>
    formOf(
      () => get()[key],
      (part) => {
        const whole = get();
        const copy = (Array.isArray(whole) ? [...whole] : { ...whole }) as T;
        copy[key] = part;
        set(copy);
      },
      context,
      pathOf(path, key),
    ),
  through: (see, put) =>
    formOf(
      () => see(get()),
      (view) => set(put(view)),
      context,
      path,
    ),
  issues: () => context.issuesAt(path, false),
  bind: () => ({
    id: controlId(path),
    value: get(),
    onInput: set,
    onBlur: () => context.touch(path),
    onUnreadable: (reason) => context.unreadable(path, reason),
    issues: context.issuesAt(path, Array.isArray(get())),
  }),
});

/** A list without the item at a place. */
export const without = <T>(list: readonly T[], place: number): T[] => list.filter((_, index) => index !== place);
