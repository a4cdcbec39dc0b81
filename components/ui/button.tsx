import type { ComponentChildren, Ref } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export type ButtonProps = {
  children: ComponentChildren;
  onClick?: ((event: MouseEvent) => void) | undefined;
  /** `primary` once per screen, for what the user came to do. */
  variant?: 'primary' | 'secondary' | 'plain' | 'danger';
  size?: 'regular' | 'large' | 'small';
  icon?: IconName | undefined;
  type?: 'button' | 'submit';
  /** Working: says so, does nothing on a second click, keeps the focus. */
  busy?: boolean | undefined;
  /** Not possible now; it can still take the focus, so that its description can be read. */
  disabled?: boolean | undefined;
  wide?: boolean | undefined;
  id?: string | undefined;
  describedBy?: string | undefined;
  expanded?: boolean | undefined;
  controls?: string | undefined;
  inputRef?: Ref<HTMLButtonElement> | undefined;
};

/** A button with words. Without an `onClick` it is inert, unless it submits a form of ours. */
export const Button = (props: ButtonProps) => {
  const { variant = 'secondary', size = 'regular', type = 'button', busy = false, disabled = false } = props;
  const off = busy || disabled;
  return (
    <button
      ref={props.inputRef ?? null}
      id={props.id}
      type={type}
      class={`button button--${variant} button--${size}${props.wide ? ' button--wide' : ''}`}
      aria-disabled={off ? 'true' : undefined}
      aria-busy={busy ? 'true' : undefined}
      aria-describedby={props.describedBy}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      onClick={(event) => {
        if (off) event.preventDefault();
        else props.onClick?.(event);
      }}
    >
      {busy ? <Icon name="refresh" class="button__busy" /> : props.icon && <Icon name={props.icon} />}
      {props.children}
    </button>
  );
};
