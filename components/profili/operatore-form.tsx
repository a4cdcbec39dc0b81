import type { OperatoreEconomico } from '../../lib/domain/operatore-economico.ts';
import { t } from '../../lib/i18n/t.ts';
import type { Form } from '../archivio/form.ts';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { Rest } from './rest.tsx';

/** The fields of an operatore economico; `minimal`: those of an AD5, the rest folded. */
export const OperatoreForm = ({ form, minimal }: { form: Form<OperatoreEconomico>; minimal?: boolean }) => {
  const denominazione = <TextField {...form.at('denominazione').bind()} label={t('oe.denominazione')} />;
  const codiceFiscale = <TextField {...form.at('codiceFiscale').bind()} label={t('oe.codice-fiscale')} mono />;
  const partitaIva = <TextField {...form.at('partitaIva').bind()} label={t('oe.partita-iva')} mono optional />;
  const others = (
    <>
      <TextField {...form.at('pec').bind()} label={t('oe.pec')} inputMode="email" optional />
      <TextArea {...form.at('note').bind()} label={t('oe.note')} optional />
    </>
  );
  return (
    <div class="card stack">
      {denominazione}
      {minimal ? (
        <>
          {codiceFiscale}
          <Rest>
            {partitaIva}
            {others}
          </Rest>
        </>
      ) : (
        <>
          <div class="columns">
            {codiceFiscale}
            {partitaIva}
          </div>
          {others}
        </>
      )}
    </div>
  );
};
