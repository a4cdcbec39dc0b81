import type { Ref } from 'preact';
import { Icon } from './icon.tsx';

/** A box to search what is shown below it; its name is said, not shown. */
export const SearchBox = (props: {
  label: string;
  placeholder?: string;
  value: string;
  onInput: (text: string) => void;
  inputRef?: Ref<HTMLInputElement>;
  onKeyDown?: (event: KeyboardEvent) => void;
}) => (
  <div class="search">
    <Icon name="search" />
    <input
      ref={props.inputRef ?? null}
      class="input"
      type="search"
      aria-label={props.label}
      placeholder={props.placeholder ?? props.label}
      value={props.value}
      onInput={(event) => props.onInput(event.currentTarget.value)}
      {...(props.onKeyDown && { onKeyDown: props.onKeyDown })}
    />
  </div>
);
