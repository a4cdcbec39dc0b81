import type { Ente } from '../../lib/domain/ente.ts';
import { t } from '../../lib/i18n/t.ts';
import type { Form } from '../archivio/form.ts';
import { Region } from '../ui/region.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { CentriDiCosto } from './centri-di-costo.tsx';
import { ChoiceFor, TickFor, TicksFor } from './fields.tsx';
import { LuogoFields } from './luogo-fields.tsx';
import type { Reference } from './reference.ts';

/** The fields of an ente, in the order in which an officer finds them. */
export const EnteForm = ({ form, reference }: { form: Form<Ente>; reference: Reference }) => {
  const via = form.at('indirizzo');
  return (
    <>
      <Region id="identita" title={t('ente.identita')} card>
        <TextField {...form.at('denominazione').bind()} label={t('ente.denominazione')} />
        <div class="columns">
          <TextField {...form.at('codiceFiscale').bind()} label={t('ente.codice-fiscale')} mono />
          <TextField {...form.at('partitaIva').bind()} label={t('ente.partita-iva')} mono optional />
        </div>
        <TextField {...form.at('pec').bind()} label={t('ente.pec')} inputMode="email" optional />
      </Region>
      <Region id="appalti" title={t('ente.appalti')} card>
        <TextField {...form.at('codiceAusa').bind()} label={t('ente.ausa')} hint={t('ente.ausa-hint')} mono />
        <CentriDiCosto form={form.at('centriDiCosto')} />
        <ChoiceFor bound={form.at('settore').bind()} label={t('ente.settore')} choices={reference.settore} />
        <TickFor bound={form.at('saTitolare').bind()} label={t('ente.titolare')} hint={t('ente.titolare-hint')} />
        <TicksFor
          bound={form.at('funzioniSvolte').bind()}
          label={t('ente.funzioni')}
          hint={t('ente.funzioni-hint')}
          choices={reference.funzioniSvolte}
        />
      </Region>
      <Region id="luogo" title={t('ente.luogo')} card>
        <LuogoFields
          istat={form.at('codIstat')}
          nuts={form.at('codNUTS')}
          label={t('ente.istat')}
          reference={reference}
        />
        <TextField {...via.at('via').bind()} label={t('ente.via')} optional />
        <div class="columns columns--3">
          <TextField {...via.at('cap').bind()} label={t('ente.cap')} inputMode="numeric" optional />
          <TextField {...via.at('citta').bind()} label={t('ente.citta')} optional />
          <TextField {...via.at('provincia').bind()} label={t('ente.provincia')} maxLength={2} optional />
        </div>
      </Region>
      <Region id="note" title={t('ente.note')} card>
        <TextArea {...form.at('note').bind()} label={t('ente.note')} optional />
      </Region>
    </>
  );
};
