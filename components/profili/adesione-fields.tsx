import type { Adesione } from '../../lib/domain/adesione.ts';
import { t } from '../../lib/i18n/t.ts';
import type { Form } from '../archivio/form.ts';
import { Region } from '../ui/region.tsx';
import { TextField } from '../ui/text-field.tsx';
import { DayField } from './day-field.tsx';

/** What is joined, in an affidamento of scheda AD4: the CIG padre and the day. */
export const AdesioneFields = ({ form }: { form: Form<Adesione> }) => (
  <Region id="adesione" title={t('aff.adesione')} card>
    <div class="columns">
      <TextField {...form.at('cigPadre').bind()} label={t('conv.cig-padre')} hint={t('conv.cig-padre-hint')} mono />
      <DayField
        bound={form.at('dataAdesione').bind()}
        label={t('aff.data-adesione')}
        hint={t('aff.data-adesione-hint')}
        optional
      />
    </div>
  </Region>
);
