import { useState } from 'preact/hooks';
import type { TeachSession, TeachState } from '../../lib/assist/teach-session.ts';
import type { SchedaCode } from '../../lib/domain/codes.ts';
import type { ModelField } from '../../lib/domain/page-model.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { type Choice, SelectField } from '../ui/select-field.tsx';

/** What is to be chosen from, in words. */
export type TeachChoices = {
  /** Values of the plan without a field first, then every field of the scheda. */
  fields: readonly Choice[];
  /** Kinds of page of this portal; those with fields ask for the scheda too. */
  pages: readonly Choice[];
  withFields: readonly string[];
  schede: readonly { value: SchedaCode; label: string }[];
};

/** A field of the page that Cigno does not understand, in a list: its caption, its section. */
const labelOf = ({ label, section }: ModelField): string => {
  const cosa = label || t('insegna.senza-etichetta');
  return section ? t('insegna.in-sezione', { cosa, sezione: section }) : cosa;
};

/** Which field is meant: what goes into it, then where it is, by pointing or from the list. */
export const ScegliCampo = (props: {
  state: TeachState;
  teach: TeachSession;
  choices: TeachChoices;
  unknown: readonly ModelField[];
  onShow: (key: string) => void;
}) => {
  const { teach, unknown } = props;
  const { field } = props.state;
  const [key, setKey] = useState('');
  const missing = field === '';
  return (
    <>
      <SelectField
        id="insegna-campo"
        label={t('insegna.che')}
        value={field}
        choices={props.choices.fields}
        hint={missing ? t('insegna.scegli-prima') : undefined}
        onChange={teach.choose}
      />
      <div class="row">
        <Button variant="primary" disabled={missing} onClick={() => void teach.point()}>
          {t('insegna.indica')}
        </Button>
      </div>
      {unknown.length === 0 ? (
        <p class="soft small">{t('insegna.elenco-vuoto')}</p>
      ) : (
        <>
          <RadioGroup
            id="insegna-elenco"
            label={t('insegna.elenco')}
            value={key}
            choices={unknown.map((one) => ({ value: one.key, label: labelOf(one) }))}
            onChange={(chosen) => {
              setKey(chosen);
              props.onShow(chosen);
            }}
          />
          <div class="row">
            <Button disabled={missing || key === ''} onClick={() => void teach.take(key)}>
              {t('insegna.usa')}
            </Button>
          </div>
        </>
      )}
    </>
  );
};

/** Which kind of page this is, and of which scheda its form. */
export const ScegliPagina = ({ teach, choices }: { teach: TeachSession; choices: TeachChoices }) => {
  const [page, setPage] = useState('');
  const [scheda, setScheda] = useState('');
  const asks = choices.withFields.includes(page);
  const code = choices.schede.find(({ value }) => value === scheda)?.value ?? null;
  return (
    <>
      <SelectField
        id="insegna-pagina"
        label={t('insegna.quale-pagina')}
        value={page}
        choices={choices.pages}
        onChange={setPage}
      />
      {asks && (
        <SelectField
          id="insegna-scheda"
          label={t('insegna.quale-scheda')}
          value={scheda}
          choices={choices.schede}
          onChange={setScheda}
        />
      )}
      <div class="row">
        <Button
          variant="primary"
          disabled={page === '' || (asks && code === null)}
          onClick={() => void teach.page(page, asks ? code : null)}
        >
          {t('insegna.avanti')}
        </Button>
      </div>
    </>
  );
};
