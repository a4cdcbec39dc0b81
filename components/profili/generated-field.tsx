import { t } from '../../lib/i18n/t.ts';
import type { Bound } from '../archivio/form.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';

/** A code that Cigno proposes and the user may replace. */
export const GeneratedField = (props: {
  bound: Bound<string>;
  label: string;
  hint?: string | undefined;
  maxLength?: number | undefined;
  generate: () => string;
}) => (
  <TextField
    {...props.bound}
    label={props.label}
    hint={props.hint}
    maxLength={props.maxLength}
    mono
    action={
      <Button icon="refresh" onClick={() => props.bound.onInput(props.generate())}>
        {t('aff.genera')}
        <span class="visually-hidden">: {props.label}</span>
      </Button>
    }
  />
);
