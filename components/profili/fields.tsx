import { t } from '../../lib/i18n/t.ts';
import { type Bound, controlId, type Form } from '../archivio/form.ts';
import { CheckboxField, CheckboxGroup } from '../ui/checkbox-field.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { FieldIssues } from '../ui/field-frame.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { type Choice, SelectField } from '../ui/select-field.tsx';
import type { Lookup } from './reference.ts';
import { StarButton } from './star-button.tsx';

type Named = { label: string; hint?: string | undefined; optional?: boolean | undefined };

/** A select for one part of a record. */
export const ChoiceFor = ({ bound, ...rest }: Named & { bound: Bound<string>; choices: readonly Choice[] }) => (
  <SelectField {...rest} {...bound} onChange={bound.onInput} />
);

/** A tick for one part of a record. */
export const TickFor = ({ bound, ...rest }: Named & { bound: Bound<boolean> }) => (
  <CheckboxField {...rest} {...bound} checked={bound.value} onChange={bound.onInput} />
);

/** Several ticks for one list of codes. */
export const TicksFor = ({ bound, ...rest }: Named & { bound: Bound<string[]>; choices: readonly Choice[] }) => (
  <CheckboxGroup {...rest} {...bound} values={bound.value} onChange={bound.onInput} />
);

/** A question of yes or no that begins without an answer: none is not "no"; one that may stay open can be opened again. */
export const YesNoFor = ({ bound, ...rest }: Named & { bound: Bound<boolean | null> }) => (
  <RadioGroup
    {...rest}
    id={bound.id}
    issues={bound.issues}
    onBlur={bound.onBlur}
    value={bound.value === null ? '' : bound.value ? 'si' : 'no'}
    choices={[
      { value: 'si', label: t('ad4.si') },
      { value: 'no', label: t('ad4.no') },
      ...(rest.optional ? [{ value: '', label: t('campi.non-detto') }] : []),
    ]}
    onChange={(answer) => bound.onInput(answer === '' ? null : answer === 'si')}
  />
);

/** A search in a long list for one code. */
export const LookupFor = ({ bound, lookup, ...rest }: Named & { bound: Bound<string>; lookup: Lookup }) => (
  <Combobox
    {...rest}
    {...bound}
    onChange={bound.onInput}
    search={lookup.search}
    describe={lookup.describe}
    prepare={lookup.prepare}
    suggest={lookup.suggest}
    position={lookup.position}
    advice={lookup.advice}
    aside={
      lookup.stars &&
      bound.value !== '' && (
        <StarButton
          code={bound.value}
          on={lookup.stars.has(bound.value)}
          onToggle={() => lookup.stars?.toggle(bound.value)}
        />
      )
    }
  />
);

/** What is wrong with a list as a whole, e.g. that it is empty; the summary of a save leads here. */
export const ListIssues = ({ form }: { form: Pick<Form<unknown>, 'path' | 'issues'> }) => {
  const id = controlId(form.path);
  return (
    <div id={id} tabIndex={-1}>
      <FieldIssues id={id} issues={form.issues()} />
    </div>
  );
};
