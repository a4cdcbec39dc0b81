import { useState } from 'preact/hooks';
import type { CampiPart, CampoField } from '../../lib/assist/campi-parts.ts';
import { blockCount, byKey, type Campo, fromKeys, withoutBlock } from '../../lib/domain/campi.ts';
import { fieldKey } from '../../lib/domain/field.ts';
import { t } from '../../lib/i18n/t.ts';
import type { Form } from '../archivio/form.ts';
import { Button } from '../ui/button.tsx';
import { CampoAt } from './campo-field.tsx';
import type { Reference } from './reference.ts';
import { useAdded } from './use-added.ts';

type Props = { form: Form<Campo[] | undefined>; part: CampiPart; reference: Reference };

const keyed = (form: Props['form']) => form.through(byKey, fromKeys);

/** ANAC's model takes some texts in German and in English too, all optional: most enti write neither. */
const LANGUAGES = [
  [/Ml\.de$/, ' (Deutsch)', 'campi.in-tedesco'],
  [/Ml\.en$/, ' (English)', 'campi.in-inglese'],
] as const;

const translated = ({ id, declared }: CampoField): CampoField | null => {
  const found = LANGUAGES.find(([ends]) => ends.test(id));
  if (!found) return null;
  const [, mark, words] = found;
  return { id, declared: { ...declared, label: t(words, { label: declared.label.replace(mark, '') }) } };
};

type Placed = Props & { place: number | null };
const indexAt = (id: string, place: number | null): number[] =>
  place !== null ? [place] : id.startsWith('partecipanti[].') ? [0] : [];

const Rows = ({ form, reference, place, fields }: Omit<Placed, 'part'> & { fields: readonly CampoField[] }) => (
  <div class={fields.every(({ declared }) => declared.kind === 'amount') ? 'columns' : 'stack'}>
    {fields.map(({ id, declared }) => (
      <CampoAt
        key={id}
        form={keyed(form)}
        id={id}
        index={indexAt(id, place)}
        declared={declared}
        reference={reference}
      />
    ))}
  </div>
);

/** The other languages fold away until one of them has been written in. */
const Languages = (props: Omit<Placed, 'part'> & { fields: readonly CampoField[] }) => {
  const answers = keyed(props.form).value;
  const [open] = useState(props.fields.some(({ id }) => answers[fieldKey(id, indexAt(id, props.place))]));
  return (
    <details class="more" open={open}>
      <summary>{t('campi.lingue')}</summary>
      <Rows {...props} />
    </details>
  );
};

const Fields = ({ part, ...rest }: Placed) => {
  const own = part.fields.filter((field) => translated(field) === null);
  const other = part.fields.flatMap((field) => translated(field) ?? []);
  return (
    <>
      {own.length > 0 && <Rows {...rest} fields={own} />}
      {other.length > 0 && <Languages {...rest} fields={other} />}
    </>
  );
};

/** A block that may be there more than once: at least one where the scheda wants it, and one more when asked for. */
const Block = (props: Props) => {
  const { form, part } = props;
  const block = part.block ?? '';
  const least = part.fields.some(({ declared }) => declared.required) ? 1 : 0;
  const kept = Math.max(least, blockCount(form.value, block));
  // A block that nobody has written in yet is kept by nothing but the page.
  const [shown, setShown] = useState(least);
  const count = Math.max(kept, shown);
  const { box, added } = useAdded<HTMLFieldSetElement>(count);
  return (
    <fieldset class="group group--part" ref={box}>
      <legend>{part.title}</legend>
      {Array.from({ length: count }, (_, place) => (
        <fieldset class="block" key={place} data-item>
          <legend>{t('campi.voce', { title: part.title, n: place + 1 })}</legend>
          <Fields {...props} place={place} />
          {count > least && (
            <div>
              <Button
                size="small"
                variant="danger"
                icon="trash"
                onClick={() => {
                  form.set(withoutBlock(form.value, block, place));
                  setShown(count - 1);
                }}
              >
                {t('campi.voce-togli', { title: part.title, n: place + 1 })}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      <div>
        <Button
          size="small"
          icon="add"
          onClick={() => {
            added();
            setShown(count + 1);
          }}
        >
          {t('campi.voce-aggiungi', { title: part.title })}
        </Button>
      </div>
    </fieldset>
  );
};

/** What a scheda asks beside what every affidamento keeps, under the headings of its declaration. */
export const CampiFields = (props: Omit<Props, 'part'> & { parts: readonly CampiPart[] }) => (
  <>
    {props.parts.map((part) =>
      part.block !== null ? (
        <Block key={part.title} form={props.form} part={part} reference={props.reference} />
      ) : (
        <fieldset class="group group--part" key={part.title}>
          <legend>{part.title || t('campi.altri')}</legend>
          <Fields form={props.form} part={part} reference={props.reference} place={null} />
        </fieldset>
      ),
    )}
  </>
);
