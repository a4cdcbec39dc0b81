import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t, tn } from '../../lib/i18n/t.ts';
import { ComboboxList, type ComboboxOption } from './combobox-list.tsx';
import { describedBy, FieldFrame, type FieldProps, isInvalid } from './field-frame.tsx';
import { announce } from './live.tsx';
import { afterPress } from './press.ts';

export type ComboboxProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  /** Options for a text, best first; called a moment after the last key. */
  search: (text: string) => Promise<readonly ComboboxOption[]>;
  /** The description of a code; null when it is not in the list. */
  describe: (value: string) => Promise<string | null>;
  /** Characters needed before searching. */
  minLength?: number | undefined;
  /** Called when the box is entered: a list that takes a moment to read is ready when the first letters are. */
  prepare?: (() => void) | undefined;
  /** What is offered before anything is written; none at all is no offer. */
  suggest?: (() => Promise<readonly ComboboxOption[]>) | undefined;
  /** Where the value stands among the others, said below the box; null when there is nothing to say. */
  position?: ((value: string) => Promise<string | null>) | undefined;
  /** What to try when nothing is found. */
  advice?: string | undefined;
  /** A button beside the box. */
  aside?: ComponentChildren;
};

const PAUSE = 120;
const shown = (option: ComboboxOption): string =>
  option.label === option.value ? option.value : `${option.value} – ${option.label}`;

/**
 * A box that searches a long list (ARIA 1.2 combobox with list autocomplete). Only what is in the list
 * is kept: a text that is not one of its options leaves the value as it was and says so.
 */
export const Combobox = (props: ComboboxProps) => {
  const { id, value, search, describe, suggest, position, minLength = 2 } = props;
  const [text, setText] = useState('');
  const [options, setOptions] = useState<readonly ComboboxOption[] | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [problem, setProblem] = useState('');
  const [place, setPlace] = useState('');
  const turn = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const settled = useRef('');

  useEffect(() => {
    let current = true;
    const show = (full: string) => {
      if (!current) return;
      settled.current = full;
      setText(full);
    };
    show(value);
    if (value)
      describe(value).then(
        (label) => label && show(shown({ value, label })),
        () => {},
      );
    return () => {
      current = false;
    };
  }, [value, describe]);
  useEffect(() => {
    let current = true;
    setPlace('');
    if (value && position)
      position(value).then(
        (found) => current && setPlace(found ?? ''),
        () => {},
      );
    return () => {
      current = false;
    };
  }, [value, position]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const close = () => {
    turn.current += 1;
    clearTimeout(timer.current);
    setOpen(false);
    setActive(-1);
  };
  const choose = (option: ComboboxOption) => {
    settled.current = shown(option);
    setText(settled.current);
    setProblem('');
    close();
    props.onChange(option.value);
  };
  /** Offers what is known without a search; `otherwise` when there is nothing to offer. */
  const offer = (otherwise: () => void) => {
    if (!suggest) return otherwise();
    turn.current += 1;
    const mine = turn.current;
    suggest().then(
      (found) => {
        if (mine !== turn.current) return;
        if (found.length === 0) return otherwise();
        setOptions(found);
        setActive(-1);
        setOpen(true);
        announce(tn('ui.combobox-proposte', found.length));
      },
      () => mine === turn.current && otherwise(),
    );
  };
  const none = (query: string) =>
    [t('ui.combobox-nessuno', { text: query.trim() }), props.advice].filter(Boolean).join(' ');
  const look = (query: string) => {
    clearTimeout(timer.current);
    turn.current += 1;
    const mine = turn.current;
    setOpen(true);
    setActive(-1);
    setOptions(null);
    if (query.trim().length < minLength) return offer(() => {});
    timer.current = setTimeout(() => {
      search(query.trim()).then(
        (found) => {
          if (mine !== turn.current) return;
          setOptions(found);
          announce(found.length ? tn('ui.combobox-risultati', found.length) : none(query));
        },
        () => mine === turn.current && setProblem(t('ui.combobox-errore')),
      );
    }, PAUSE);
  };
  const leave = () => {
    const typed = text.trim();
    const exact = options?.find((option) => option.value === typed || shown(option) === typed);
    close();
    if (typed === settled.current) setProblem('');
    else if (typed === '') {
      settled.current = '';
      setProblem('');
      props.onChange('');
    } else if (exact) choose(exact);
    else {
      setText(settled.current);
      afterPress(() => setProblem(t('ui.combobox-tenuto', { text: typed })));
    }
    props.onBlur?.();
  };
  const count = options?.length ?? 0;
  const move = (to: number) => {
    if (!open && text.trim() === settled.current) offer(() => look(text));
    else if (!open) look(text);
    else if (count) setActive((to + count) % count);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(active + 1);
    else if (event.key === 'ArrowUp') move(active < 0 ? count - 1 : active - 1);
    else if (event.key === 'Enter' && open && options?.[active]) choose(options[active] as ComboboxOption);
    else if (event.key === 'Escape' && open) {
      setText(settled.current);
      close();
    } else return;
    event.preventDefault();
  };
  useEffect(() => {
    if (active >= 0) document.getElementById(`${id}-option-${active}`)?.scrollIntoView?.({ block: 'nearest' });
  }, [active, id]);

  const issues = problem ? [...(props.issues ?? []), { severity: 'errore' as const, message: problem }] : props.issues;
  const framed = { ...props, issues };
  const status =
    count > 0
      ? ''
      : text.trim().length < minLength
        ? t('ui.combobox-scrivi', { n: minLength })
        : options === null
          ? t('ui.combobox-cerca')
          : none(text);
  const describing = [describedBy(framed), place && `${id}-position`].filter(Boolean).join(' ') || undefined;
  return (
    <FieldFrame {...framed}>
      <div class="field__row">
        <div class="combobox">
          <input
            class="input"
            id={id}
            role="combobox"
            autocomplete="off"
            spellcheck={false}
            value={text}
            disabled={props.disabled}
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={open ? `${id}-list` : undefined}
            aria-activedescendant={active >= 0 ? `${id}-option-${active}` : undefined}
            aria-describedby={describing}
            aria-invalid={isInvalid(framed)}
            onFocus={(event) => {
              event.currentTarget.select();
              props.prepare?.();
            }}
            onClick={() => !open && text === '' && offer(() => {})}
            onInput={(event) => {
              setText(event.currentTarget.value);
              look(event.currentTarget.value);
            }}
            onKeyDown={onKeyDown}
            onBlur={leave}
          />
          {open && (
            <ComboboxList
              id={id}
              label={props.label}
              status={status}
              options={options ?? []}
              active={active}
              onChoose={choose}
            />
          )}
        </div>
        {props.aside}
      </div>
      {place && (
        <p class="field__hint" id={`${id}-position`}>
          {place}
        </p>
      )}
    </FieldFrame>
  );
};
