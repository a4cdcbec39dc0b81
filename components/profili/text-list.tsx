import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n/t.ts';
import { type Form, without } from '../archivio/form.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { useAdded } from './use-added.ts';

/** Any number of texts of one kind, each drawn by `item`: CUP, secondary CPV. */
export const TextList = (props: {
  form: Form<string[]>;
  title: string;
  hint?: string | undefined;
  add: string;
  remove: (n: number) => string;
  item: (form: Form<string>, n: number) => ComponentChildren;
}) => {
  const list = props.form.value;
  const { box, added } = useAdded<HTMLFieldSetElement>(list.length);
  return (
    <fieldset class="group" ref={box}>
      <legend>
        {props.title} <span class="field__optional">({t('ui.facoltativo')})</span>
      </legend>
      {props.hint && <p class="field__hint">{props.hint}</p>}
      {list.map((_, place) => (
        <div class="pair" key={place} data-item>
          {props.item(props.form.at(place) as Form<string>, place + 1)}
          <IconButton
            icon="trash"
            label={props.remove(place + 1)}
            onClick={() => props.form.set(without(list, place))}
          />
        </div>
      ))}
      <div>
        <Button
          icon="add"
          size="small"
          onClick={() => {
            added();
            props.form.set([...list, '']);
          }}
        >
          {props.add}
        </Button>
      </div>
    </fieldset>
  );
};
