import type { Adesione } from '../../lib/domain/adesione.ts';
import { t } from '../../lib/i18n/t.ts';
import type { Form } from '../archivio/form.ts';
import { Region } from '../ui/region.tsx';
import { TextField } from '../ui/text-field.tsx';
import { DayField } from './day-field.tsx';
import { ChoiceFor, YesNoFor } from './fields.tsx';
import type { Reference } from './reference.ts';

/** What is joined, in an affidamento of scheda AD4: the CIG padre, the day and what the ente declares. */
export const AdesioneFields = ({ form, reference }: { form: Form<Adesione>; reference: Reference }) => (
  <Region id="adesione" title={t('aff.adesione')} card>
    <div class="columns">
      <TextField {...form.at('cigPadre').bind()} label={t('conv.cig-padre')} hint={t('conv.cig-padre-hint')} mono />
      <DayField bound={form.at('dataAdesione').bind()} label={t('aff.data-adesione')} />
    </div>
    <YesNoFor
      bound={form.at('relazioneUnicaSulleProcedure').bind()}
      label={t('ad4.relazione')}
      hint={t('ad4.relazione-hint')}
    />
    <YesNoFor
      bound={form.at('opereUrbanizzazioneScomputo').bind()}
      label={t('ad4.scomputo')}
      hint={t('ad4.scomputo-hint')}
    />
    <ChoiceFor
      bound={form.at('subappalto').bind()}
      label={t('ad4.subappalto')}
      choices={reference.adesione.subappalto}
      optional
    />
  </Region>
);
