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
import { Rest } from './rest.tsx';

/** The fields of an ente, in the order in which an officer finds them; `minimal`: those of an AD5, the rest folded. */
export const EnteForm = (props: { form: Form<Ente>; reference: Reference; minimal?: boolean }) => {
  const { form, reference } = props;
  const via = form.at('indirizzo');
  const denominazione = <TextField {...form.at('denominazione').bind()} label={t('ente.denominazione')} />;
  const codiceFiscale = <TextField {...form.at('codiceFiscale').bind()} label={t('ente.codice-fiscale')} mono />;
  const partitaIva = <TextField {...form.at('partitaIva').bind()} label={t('ente.partita-iva')} mono optional />;
  const pec = <TextField {...form.at('pec').bind()} label={t('ente.pec')} inputMode="email" optional />;
  const ausa = <TextField {...form.at('codiceAusa').bind()} label={t('ente.ausa')} hint={t('ente.ausa-hint')} mono />;
  const settore = <ChoiceFor bound={form.at('settore').bind()} label={t('ente.settore')} choices={reference.settore} />;
  const titolare = (
    <TickFor bound={form.at('saTitolare').bind()} label={t('ente.titolare')} hint={t('ente.titolare-hint')} />
  );
  const funzioni = (
    <TicksFor
      bound={form.at('funzioniSvolte').bind()}
      label={t('ente.funzioni')}
      hint={t('ente.funzioni-hint')}
      choices={reference.funzioniSvolte}
    />
  );
  const luogo = (
    <LuogoFields istat={form.at('codIstat')} nuts={form.at('codNUTS')} label={t('ente.istat')} reference={reference} />
  );
  const indirizzo = (
    <>
      <TextField {...via.at('via').bind()} label={t('ente.via')} optional />
      <div class="columns columns--3">
        <TextField {...via.at('cap').bind()} label={t('ente.cap')} inputMode="numeric" optional />
        <TextField {...via.at('citta').bind()} label={t('ente.citta')} optional />
        <TextField {...via.at('provincia').bind()} label={t('ente.provincia')} maxLength={2} optional />
      </div>
    </>
  );
  const note = <TextArea {...form.at('note').bind()} label={t('ente.note')} optional />;
  if (props.minimal)
    return (
      <div class="card stack">
        {denominazione}
        <div class="columns">
          {codiceFiscale}
          {ausa}
        </div>
        <CentriDiCosto form={form.at('centriDiCosto')} />
        {luogo}
        {settore}
        {funzioni}
        <Rest>
          {partitaIva}
          {pec}
          {titolare}
          {indirizzo}
          {note}
        </Rest>
      </div>
    );
  return (
    <>
      <Region id="identita" title={t('ente.identita')} card>
        {denominazione}
        <div class="columns">
          {codiceFiscale}
          {partitaIva}
        </div>
        {pec}
      </Region>
      <Region id="appalti" title={t('ente.appalti')} card>
        {ausa}
        <CentriDiCosto form={form.at('centriDiCosto')} />
        {settore}
        {titolare}
        {funzioni}
      </Region>
      <Region id="luogo" title={t('ente.luogo')} card>
        {luogo}
        {indirizzo}
      </Region>
      <Region id="note" title={t('ente.note')} card>
        {note}
      </Region>
    </>
  );
};
