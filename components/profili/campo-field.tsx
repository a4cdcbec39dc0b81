import { type FieldValue, fieldKey, isPercent } from '../../lib/domain/field.ts';
import { centsOf, euroOf } from '../../lib/domain/money.ts';
import { t } from '../../lib/i18n/t.ts';
import type { FieldDeclaration } from '../../lib/schede/scheda.ts';
import type { Form } from '../archivio/form.ts';
import { spelt } from '../ui/spelt.ts';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { AmountField } from './amount-field.tsx';
import { campoHint } from './campo-hint.ts';
import { DayField } from './day-field.tsx';
import { ChoiceFor, ListIssues, LookupFor, TicksFor, YesNoFor } from './fields.tsx';
import { PercentField } from './percent-field.tsx';
import type { CodeSource, Reference } from './reference.ts';
import { TextList } from './text-list.tsx';

type Answer = FieldValue | null;
type Props = { form: Form<Answer>; declared: FieldDeclaration; reference: Reference };

const asText = (value: Answer): string => (typeof value === 'string' ? value : '');
const asTexts = (value: Answer): string[] => (Array.isArray(value) ? value : typeof value === 'string' ? [value] : []);
const asCents = (value: Answer): number | null => (typeof value === 'number' ? centsOf(value) : null);
const asYesNo = (value: Answer): boolean | null => (typeof value === 'boolean' ? value : null);
const asNumber = (value: Answer): number | null => (typeof value === 'number' ? value : null);

const CodeField = ({
  form,
  label,
  optional,
  source,
}: {
  form: Form<Answer>;
  label: string;
  optional: boolean;
  source: CodeSource;
}) => {
  const bound = form.through(asText, (text) => text).bind();
  return source.few ? (
    <ChoiceFor bound={bound} label={label} optional={optional} choices={source.few} />
  ) : (
    <LookupFor bound={bound} label={label} optional={optional} lookup={source.lookup} />
  );
};

/** Several answers to one question: ticks where the list is short, else a row for each. */
const ListField = ({ form, declared, source }: Omit<Props, 'reference'> & { source: CodeSource | null }) => {
  const list = form.through(asTexts, (texts) => texts);
  const { label, required } = declared;
  if (source?.few) return <TicksFor bound={list.bind()} label={label} optional={!required} choices={source.few} />;
  return (
    <>
      <TextList
        form={list}
        title={label}
        add={t('campi.riga-aggiungi', { label })}
        remove={(n) => t('campi.riga-togli', { label, n })}
        item={(one, n) =>
          source ? (
            <LookupFor bound={one.bind()} label={`${label} ${n}`} lookup={source.lookup} />
          ) : (
            <TextField {...one.bind()} label={`${label} ${n}`} mono={declared.check !== undefined} />
          )
        }
      />
      <ListIssues form={list} />
    </>
  );
};

const TextCampo = ({ form, declared }: Omit<Props, 'reference'>) => {
  const { id, kind, label, required, maxLength, check } = declared;
  const hint = campoHint(id);
  const bound = form.through(asText, (text) => text).bind();
  if (kind === 'longtext')
    return <TextArea {...bound} label={label} hint={hint} optional={!required} maxLength={maxLength} />;
  return (
    <TextField
      {...bound}
      label={label}
      hint={hint}
      optional={!required}
      maxLength={maxLength}
      mono={check !== undefined && check !== 'url'}
    />
  );
};

/** The control that one field of a scheda wants, by what the scheda says of it. */
const CampoField = ({ form, declared, reference }: Props) => {
  const { id, kind, label, required, codeList } = declared;
  const named = { label, optional: !required, hint: campoHint(id) };
  const source = codeList ? reference.codes(codeList) : null;
  if (declared.values)
    return (
      <ChoiceFor
        bound={form.through(asText, (text) => text).bind()}
        {...named}
        choices={declared.values.map((value) => ({ value, label: spelt(value) ?? value }))}
      />
    );
  if (kind === 'boolean')
    return <YesNoFor bound={form.through<boolean | null>(asYesNo, (said) => said).bind()} {...named} />;
  if (kind === 'day') return <DayField bound={form.through(asText, (day) => day).bind()} {...named} />;
  if (kind === 'amount' && isPercent(id))
    return <PercentField bound={form.through<number | null>(asNumber, (share) => share).bind()} {...named} />;
  if (kind === 'amount')
    return (
      <AmountField
        bound={form.through<number | null>(asCents, (cents) => (cents === null ? null : euroOf(cents))).bind()}
        {...named}
      />
    );
  if (kind === 'codes' || kind === 'texts') return <ListField form={form} declared={declared} source={source} />;
  if (source) return <CodeField form={form} {...named} source={source} />;
  return <TextCampo form={form} declared={declared} />;
};

/** One field of `campi`, at its place among repeated blocks. */
export const CampoAt = (props: {
  form: Form<{ [key: string]: Answer }>;
  id: string;
  index: number[];
  declared: FieldDeclaration;
  reference: Reference;
}) => {
  const { form, id, index, declared, reference } = props;
  const one = form.at(fieldKey(id, index)).through<Answer>(
    (value) => value ?? null,
    (value) => value,
  );
  return <CampoField form={one} declared={declared} reference={reference} />;
};
