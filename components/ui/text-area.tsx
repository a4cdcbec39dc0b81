import { describedBy, FieldFrame, type FieldProps, isInvalid } from './field-frame.tsx';

/** Several lines of text. */
export const TextArea = (
  props: FieldProps & { value: string; onInput: (value: string) => void; maxLength?: number | undefined },
) => (
  <FieldFrame {...props}>
    <textarea
      class="input"
      id={props.id}
      value={props.value}
      rows={3}
      maxLength={props.maxLength}
      disabled={props.disabled}
      aria-describedby={describedBy(props)}
      aria-invalid={isInvalid(props)}
      onInput={(event) => props.onInput(event.currentTarget.value)}
      onBlur={() => props.onBlur?.()}
    />
  </FieldFrame>
);
