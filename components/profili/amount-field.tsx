import { useEffect, useState } from 'preact/hooks';
import { formatAmount, parseEuro } from '../../lib/domain/money.ts';
import type { Bound } from '../archivio/form.ts';
import { afterPress } from '../ui/press.ts';
import { TextField } from '../ui/text-field.tsx';

const written = (cents: number | null): string => (cents === null ? '' : formatAmount(cents));

/**
 * An amount in Italian notation, kept as integer cents. What cannot be read stays in the box with the reason;
 * the record then has no amount, never a guessed one.
 */
export const AmountField = (props: {
  bound: Bound<number | null>;
  label: string;
  hint?: string | undefined;
  optional?: boolean;
}) => {
  const { bound } = props;
  const [text, setText] = useState(written(bound.value));
  const [left, setLeft] = useState(false);
  const reading = parseEuro(text);
  const meant = reading.ok ? reading.value : null;
  useEffect(() => {
    if (meant !== bound.value) setText(written(bound.value));
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
      prefix="€"
      inputMode="decimal"
      amount
      onInput={(typed) => {
        setText(typed);
        setLeft(false);
        const read = parseEuro(typed);
        bound.onInput(read.ok ? read.value : null);
      }}
      onBlur={() => {
        afterPress(() => setLeft(true));
        if (reading.ok) setText(written(reading.value));
        bound.onBlur();
      }}
    />
  );
};
