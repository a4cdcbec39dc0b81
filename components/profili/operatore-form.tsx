import type { OperatoreEconomico } from '../../lib/domain/operatore-economico.ts';
import { t } from '../../lib/i18n/t.ts';
import type { Form } from '../archivio/form.ts';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';

/** The fields of an operatore economico. */
export const OperatoreForm = ({ form }: { form: Form<OperatoreEconomico> }) => (
  <div class="card stack">
    <TextField {...form.at('denominazione').bind()} label={t('oe.denominazione')} />
    <div class="columns">
      <TextField {...form.at('codiceFiscale').bind()} label={t('oe.codice-fiscale')} mono />
      <TextField {...form.at('partitaIva').bind()} label={t('oe.partita-iva')} mono optional />
    </div>
    <TextField {...form.at('pec').bind()} label={t('oe.pec')} inputMode="email" optional />
    <TextArea {...form.at('note').bind()} label={t('oe.note')} optional />
  </div>
);
