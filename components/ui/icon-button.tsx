import type { Ref } from 'preact';
import { Icon, type IconName } from './icon.tsx';

/** A button without room for words: `label` is its accessible name and its tooltip. */
export const IconButton = (props: {
  icon: IconName;
  label: string;
  onClick: () => void;
  disabled?: boolean | undefined;
  describedBy?: string | undefined;
  id?: string | undefined;
  inputRef?: Ref<HTMLButtonElement> | undefined;
}) => (
  <button
    ref={props.inputRef ?? null}
    id={props.id}
    type="button"
    class="button button--plain button--icon"
    aria-label={props.label}
    title={props.label}
    aria-describedby={props.describedBy}
    aria-disabled={props.disabled ? 'true' : undefined}
    onClick={() => {
      if (!props.disabled) props.onClick();
    }}
  >
    <Icon name={props.icon} />
  </button>
);
