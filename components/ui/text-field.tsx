import type { ComponentChildren, Ref } from 'preact';
import { describedBy, FieldFrame, type FieldProps, isInvalid } from './field-frame.tsx';

export type TextFieldProps = FieldProps & {
  value: string;
  onInput: (value: string) => void;
  /** Codes are easier to compare when every character has the same width. */
  mono?: boolean | undefined;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | undefined;
  maxLength?: number | undefined;
  placeholder?: string | undefined;
  /** A unit before the box, e.g. "€". */
  prefix?: string | undefined;
  amount?: boolean | undefined;
  /** A button beside the box. */
  action?: ComponentChildren;
  /** What the browser may propose: only where the field is about whoever writes (WCAG 1.3.5). */
  autocomplete?: 'new-password' | 'current-password' | 'given-name' | 'family-name' | 'email' | 'tel' | undefined;
  /** What nobody beside the user should read on the screen. */
  secret?: boolean | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
};

const PLAIN = { type: 'text' } as const;
const SECRET = { type: 'password' } as const;

/** One line of text. `inputMode` only chooses the keyboard: validation is ours. */
export const TextField = (props: TextFieldProps) => (
  <FieldFrame {...props}>
    <div class="field__row">
      {props.prefix && (
        <span class="affix" aria-hidden="true">
          {props.prefix}
        </span>
      )}
      <input
        ref={props.inputRef ?? null}
        class={`input${props.mono ? ' input--mono' : ''}${props.amount ? ' input--amount' : ''}`}
        id={props.id}
        {...(props.secret ? SECRET : PLAIN)}
        inputMode={props.inputMode}
        value={props.value}
        maxLength={props.maxLength}
        autocomplete={props.autocomplete ?? 'off'}
        placeholder={props.placeholder}
        spellcheck={props.mono ? false : undefined}
        disabled={props.disabled}
        aria-describedby={describedBy(props)}
        aria-invalid={isInvalid(props)}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onBlur={() => props.onBlur?.()}
      />
      {props.action}
    </div>
  </FieldFrame>
);
