import { describedBy, FieldIssues, type FieldProps, isInvalid } from './field-frame.tsx';
import type { Choice } from './select-field.tsx';

/** One thing that is so or is not. */
export const CheckboxField = (props: FieldProps & { checked: boolean; onChange: (checked: boolean) => void }) => (
  <div class="field">
    <div class="choice">
      <input
        type="checkbox"
        id={props.id}
        checked={props.checked}
        disabled={props.disabled}
        aria-describedby={describedBy(props)}
        aria-invalid={isInvalid(props)}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
        onBlur={() => props.onBlur?.()}
      />
      <label for={props.id}>{props.label}</label>
    </div>
    {props.hint && (
      <p class="field__hint" id={`${props.id}-hint`}>
        {props.hint}
      </p>
    )}
    <FieldIssues id={props.id} issues={props.issues} />
  </div>
);

/** Any number of a few things. The order of `values` follows the order of the choices. */
export const CheckboxGroup = (
  props: FieldProps & { values: readonly string[]; choices: readonly Choice[]; onChange: (values: string[]) => void },
) => (
  <fieldset class="field" id={props.id} tabIndex={-1} aria-describedby={describedBy(props)}>
    <legend class="field__legend">{props.label}</legend>
    {props.hint && (
      <p class="field__hint" id={`${props.id}-hint`}>
        {props.hint}
      </p>
    )}
    {props.choices.map(({ value, label }) => (
      <div class="choice" key={value}>
        <input
          type="checkbox"
          id={`${props.id}-${value}`}
          checked={props.values.includes(value)}
          disabled={props.disabled}
          onChange={(event) => {
            const on = event.currentTarget.checked;
            const known = props.choices.map((choice) => choice.value);
            const strangers = props.values.filter((v) => !known.includes(v));
            props.onChange([...known.filter((v) => (v === value ? on : props.values.includes(v))), ...strangers]);
          }}
          onBlur={() => props.onBlur?.()}
        />
        <label for={`${props.id}-${value}`}>{label}</label>
      </div>
    ))}
    <FieldIssues id={props.id} issues={props.issues} />
  </fieldset>
);
