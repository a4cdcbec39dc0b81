/** `value` is the code that is kept, `label` what people read, `detail` what tells it from its neighbours. */
export type ComboboxOption = { value: string; label: string; detail?: string | undefined };

/** What a combobox has to offer, below its box: the options, or in their place the words that say why there are none. */
export const ComboboxList = (props: {
  id: string;
  label: string;
  status: string;
  options: readonly ComboboxOption[];
  active: number;
  onChoose: (option: ComboboxOption) => void;
}) => (
  <>
    {props.status && (
      <div class="combobox__list">
        <div class="combobox__status">{props.status}</div>
      </div>
    )}
    <div
      class="combobox__list"
      id={`${props.id}-list`}
      role="listbox"
      aria-label={props.label}
      tabIndex={-1}
      hidden={props.options.length === 0}
    >
      {props.options.map((option, index) => (
        <div
          key={option.value}
          id={`${props.id}-option-${index}`}
          class="combobox__option"
          role="option"
          tabIndex={-1}
          aria-selected={index === props.active}
          onMouseDown={(event) => event.preventDefault()}
          onMouseUp={() => props.onChoose(option)}
        >
          {option.label !== option.value && <span class="combobox__code">{option.value}</span>}
          <span>
            {option.label}
            {option.detail && <span class="combobox__detail">{option.detail}</span>}
          </span>
        </div>
      ))}
    </div>
  </>
);
