import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../lib/domain/result.ts';
import type { Bound } from '../archivio/form.ts';
import { afterPress } from '../ui/press.ts';
import { TextField } from '../ui/text-field.tsx';

/** What a box with a notation of its own can be told. */
export type ParsedFieldProps<V> = {
  bound: Bound<V>;
  label: string;
  hint?: string | undefined;
  optional?: boolean | undefined;
};

/**
 * A value written in a notation of its own. What cannot be read stays in the box with the reason; the record then has
 * `empty`, never a guess.
 */
export const ParsedField = <V,>(
  props: ParsedFieldProps<V> & {
    empty: V;
    parse: (text: string) => Result<V>;
    write: (value: V) => string;
    prefix?: string;
    inputMode: 'decimal' | 'numeric';
    amount?: boolean;
  },
) => {
  const { bound, parse, write, empty } = props;
  const [text, setText] = useState(write(bound.value));
  const [left, setLeft] = useState(false);
  const reading = parse(text);
  const meant = reading.ok ? reading.value : empty;
  useEffect(() => {
    if (meant !== bound.value) setText(write(bound.value));
  }, [bound.value]);
  const unreadable = text.trim() !== '' && !reading.ok;
  const why = unreadable ? reading.reason : null;
  useEffect(() => {
    bound.onUnreadable(why);
    return () => bound.onUnreadable(null);
  }, [why]);
  const issues = unreadable ? (left ? [{ severity: 'errore' as const, message: reading.reason }] : []) : bound.issues;
  return (
    <TextField
      id={bound.id}
      label={props.label}
      hint={props.hint}
      optional={props.optional}
      value={text}
      issues={issues}
      prefix={props.prefix}
      inputMode={props.inputMode}
      amount={props.amount}
      onInput={(typed) => {
        setText(typed);
        setLeft(false);
        const read = parse(typed);
        bound.onInput(read.ok ? read.value : empty);
      }}
      onBlur={() => {
        afterPress(() => setLeft(true));
        if (reading.ok) setText(write(reading.value));
        bound.onBlur();
      }}
    />
  );
};
