import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Result } from '../../lib/domain/result.ts';
import { afterPress } from '../ui/press.ts';
import { type Form, formOf, type Issue } from './form.ts';

/** How the last save went; `at` is its instant. */
export type SaveState =
  | { kind: 'idle' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  | { kind: 'failed'; reason: string };

export type Editor<T> = {
  form: Form<T>;
  dirty: boolean;
  state: SaveState;
  /** Every issue of the record as last saved or as it is now, for the summary; null until the first save. */
  summary: readonly Issue[] | null;
  save: () => Promise<boolean>;
};

/**
 * The life of one record under edit: a draft apart from what is kept, issues beside a field once it was left,
 * all of them after a save. Saving a half-done record is allowed.
 */
export const useEditor = <T>(options: {
  /** The record as kept, or a new one. */
  initial: T;
  validate: (value: T) => readonly Issue[];
  onSave: (value: T) => Promise<Result<unknown>>;
  onDirty: (dirty: boolean, save: () => Promise<boolean>) => void;
}): Editor<T> => {
  const { validate, onSave, onDirty } = options;
  const [draft, setDraft] = useState(options.initial);
  const [kept, setKept] = useState(JSON.stringify(options.initial));
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(false);
  const [state, setState] = useState<SaveState>({ kind: 'idle' });

  const issues = useMemo(() => validate(draft), [draft, validate]);
  const dirty = JSON.stringify(draft) !== kept;
  const unread = useRef(new Map<string, string>());
  const latest = useRef(draft);
  latest.current = draft;

  const form = formOf(
    () => latest.current,
    (value) => {
      latest.current = value;
      setDraft(value);
    },
    {
      issuesAt: (path, within) =>
        shown || touched.has(path)
          ? issues.filter((issue) => issue.path === path || (within && issue.path.startsWith(`${path}.`)))
          : [],
      touch: (path) =>
        afterPress(() => setTouched((before) => (before.has(path) ? before : new Set([...before, path])))),
      unreadable: (path, reason) => {
        if (reason === null) unread.current.delete(path);
        else unread.current.set(path, reason);
      },
    },
  );

  const save = useCallback(async (): Promise<boolean> => {
    const value = latest.current;
    setShown(true);
    const [unreadable] = unread.current.values();
    if (unreadable) {
      setState({ kind: 'failed', reason: unreadable });
      return false;
    }
    setState({ kind: 'saving' });
    const result = await onSave(value);
    if (!result.ok) {
      setState({ kind: 'failed', reason: result.reason });
      return false;
    }
    setKept(JSON.stringify(value));
    setState({ kind: 'saved', at: new Date() });
    return true;
  }, [onSave]);

  useEffect(() => {
    onDirty(dirty, save);
    return () => onDirty(false, save);
  }, [dirty, save, onDirty]);

  return { form, dirty, state, summary: shown ? issues : null, save };
};
