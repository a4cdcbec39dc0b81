import { t } from '../../lib/i18n/t.ts';
import { describedBy, FieldIssues, type FieldProps } from './field-frame.tsx';
import type { Choice } from './select-field.tsx';

/** One of a few things, all in sight. */
export const RadioGroup = (
  props: FieldProps & { value: string; choices: readonly Choice[]; onChange: (value: string) => void },
) => (
  <fieldset class="field" id={props.id} tabIndex={-1} aria-describedby={describedBy(props)}>
    <legend class="field__legend">
      {props.label}
      {props.optional && <span class="field__optional"> ({t('ui.facoltativo')})</span>}
    </legend>
    {props.hint && (
      <p class="field__hint" id={`${props.id}-hint`}>
        {props.hint}
      </p>
    )}
    {props.choices.map(({ value, label }) => (
      <div class="choice" key={value}>
        <input
          type="radio"
          name={props.id}
          id={`${props.id}-${value}`}
          value={value}
          checked={props.value === value}
          disabled={props.disabled}
          onChange={() => props.onChange(value)}
          onBlur={() => props.onBlur?.()}
        />
        <label for={`${props.id}-${value}`}>{label}</label>
      </div>
    ))}
    <FieldIssues id={props.id} issues={props.issues} />
  </fieldset>
);
