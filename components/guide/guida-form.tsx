import { PORTAL_IDS, SCHEDA_CODES } from '../../lib/domain/codes.ts';
import type { Guida } from '../../lib/domain/guida.ts';
import { t } from '../../lib/i18n/t.ts';
import type { Form } from '../archivio/form.ts';
import { DayField } from '../profili/day-field.tsx';
import { Region } from '../ui/region.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { PassiFields } from './passi-fields.tsx';
import type { GuidaReference } from './reference.ts';

/** The fields of a guide and of its steps. */
export const GuidaForm = ({ form, reference }: { form: Form<Guida>; reference: GuidaReference }) => {
  const [portal, scheda] = [form.at('portal'), form.at('scheda')];
  const place = { portal: form.value.portal, scheda: form.value.scheda };
  return (
    <>
      <Region id="guida" title={t('tutor.la-guida')} card>
        <TextField {...form.at('title').bind()} label={t('tutor.titolo')} maxLength={200} />
        <TextArea {...form.at('summary').bind()} label={t('tutor.a-che-serve')} maxLength={4000} />
        <div class="columns">
          <SelectField
            {...portal.bind()}
            label={t('tutor.portale')}
            empty={t('tutor.portale-nessuno')}
            value={portal.value ?? ''}
            choices={PORTAL_IDS.map((id) => ({ value: id, label: t(`tutor.portale-${id}`) }))}
            onChange={(id) => portal.set(PORTAL_IDS.find((one) => one === id) ?? null)}
          />
          <SelectField
            {...scheda.bind()}
            label={t('tutor.scheda')}
            empty={t('tutor.scheda-nessuna')}
            value={scheda.value ?? ''}
            choices={reference.schede}
            onChange={(code) => scheda.set(SCHEDA_CODES.find((one) => one === code) ?? null)}
          />
        </div>
        <div class="columns">
          <TextField {...form.at('author').bind()} label={t('tutor.autore')} maxLength={200} optional />
          <DayField bound={form.at('verifiedOn').bind()} label={t('tutor.verificata')} />
        </div>
      </Region>
      <Region id="passi" title={t('tutor.passi')}>
        <PassiFields form={form.at('steps')} place={place} reference={reference} />
      </Region>
    </>
  );
};
