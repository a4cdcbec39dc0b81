import type { Ente } from '../../lib/domain/ente.ts';
import type { Rup } from '../../lib/domain/rup.ts';
import { t } from '../../lib/i18n/t.ts';
import type { Form } from '../archivio/form.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import { enteChoices } from './names.ts';

/** The fields of a RUP. */
export const RupForm = ({ form, enti }: { form: Form<Rup>; enti: readonly Ente[] }) => {
  const ente = form.at('enteId').bind();
  return (
    <div class="card stack">
      <div class="columns">
        <TextField {...form.at('nome').bind()} label={t('rup.nome')} autocomplete="given-name" />
        <TextField {...form.at('cognome').bind()} label={t('rup.cognome')} autocomplete="family-name" />
      </div>
      <TextField {...form.at('codiceFiscale').bind()} label={t('rup.codice-fiscale')} mono />
      <div class="columns">
        <TextField
          {...form.at('email').bind()}
          label={t('rup.email')}
          inputMode="email"
          autocomplete="email"
          optional
        />
        <TextField
          {...form.at('telefono').bind()}
          label={t('rup.telefono')}
          inputMode="tel"
          autocomplete="tel"
          optional
        />
      </div>
      <SelectField
        {...ente}
        label={t('rup.ente')}
        value={ente.value ?? ''}
        choices={enteChoices(enti, ente.value)}
        onChange={(id) => ente.onInput(id || null)}
      />
    </div>
  );
};
