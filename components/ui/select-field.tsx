import type { Ref } from 'preact';
import { t } from '../../lib/i18n/t.ts';
import { describedBy, FieldFrame, type FieldProps, isInvalid } from './field-frame.tsx';

/** One choice; those of a `group` stand together under its name. */
export type Choice = { value: string; label: string; group?: string };

const Options = ({ choices }: { choices: readonly Choice[] }) => (
  <>
    {choices.map((choice) => (
      <option key={choice.value} value={choice.value}>
        {choice.label}
      </option>
    ))}
  </>
);

const groupsOf = (choices: readonly Choice[]): string[] => [...new Set(choices.flatMap(({ group }) => group ?? []))];

/**
 * A native select (role combobox). A `value` that is not among the choices is shown as it is,
 * so that an old code never turns silently into the first of the list.
 */
export const SelectField = (
  props: FieldProps & {
    value: string;
    choices: readonly Choice[];
    onChange: (value: string) => void;
    /** Text of the empty choice; null when there must be a value. */
    empty?: string | null;
    inputRef?: Ref<HTMLSelectElement> | undefined;
  },
) => {
  const empty = props.empty === undefined ? t('ui.scegli') : props.empty;
  const unlisted = props.value !== '' && !props.choices.some((choice) => choice.value === props.value);
  return (
    <FieldFrame {...props}>
      <select
        ref={props.inputRef ?? null}
        class="input"
        id={props.id}
        value={props.value}
        disabled={props.disabled}
        aria-describedby={describedBy(props)}
        aria-invalid={isInvalid(props)}
        onChange={(event) => props.onChange(event.currentTarget.value)}
        onBlur={() => props.onBlur?.()}
      >
        {empty !== null && <option value="">{empty}</option>}
        {unlisted && <option value={props.value}>{props.value}</option>}
        <Options choices={props.choices.filter(({ group }) => group === undefined)} />
        {groupsOf(props.choices).map((name) => (
          <optgroup key={name} label={name}>
            <Options choices={props.choices.filter(({ group }) => group === name)} />
          </optgroup>
        ))}
      </select>
    </FieldFrame>
  );
};
