import type { Convenzione } from '../../lib/domain/convenzione.ts';
import type { OperatoreEconomico } from '../../lib/domain/operatore-economico.ts';
import { t } from '../../lib/i18n/t.ts';
import type { Form } from '../archivio/form.ts';
import { AmountField } from '../profili/amount-field.tsx';
import { DayField } from '../profili/day-field.tsx';
import { ChoiceFor, LookupFor } from '../profili/fields.tsx';
import { operatoreChoices } from '../profili/names.ts';
import type { Reference } from '../profili/reference.ts';
import { Region } from '../ui/region.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';

/** The fields of a convenzione. */
export const ConvenzioneForm = (props: {
  form: Form<Convenzione>;
  operatori: readonly OperatoreEconomico[];
  reference: Reference;
}) => {
  const { form, reference } = props;
  const operatore = form.at('operatoreEconomicoId').bind();
  return (
    <>
      <Region id="accordo" title={t('conv.accordo')} card>
        <TextField
          {...form.at('soggettoAggregatore').bind()}
          label={t('conv.aggregatore')}
          hint={t('conv.aggregatore-hint')}
        />
        <TextArea {...form.at('oggetto').bind()} label={t('conv.oggetto')} maxLength={1024} />
        <div class="columns">
          <TextField {...form.at('cigPadre').bind()} label={t('conv.cig-padre')} hint={t('conv.cig-padre-hint')} mono />
          <TextField {...form.at('lotto').bind()} label={t('conv.lotto')} optional />
        </div>
        <SelectField
          {...operatore}
          label={t('conv.operatore')}
          hint={t('conv.operatore-hint')}
          value={operatore.value ?? ''}
          choices={operatoreChoices(props.operatori, operatore.value)}
          onChange={(id) => operatore.onInput(id || null)}
        />
      </Region>
      <Region id="ordine" title={t('conv.ordine')} card>
        <div class="columns">
          <ChoiceFor
            bound={form.at('oggettoContratto').bind()}
            label={t('conv.contratto')}
            choices={reference.oggettoContratto}
          />
          <LookupFor
            bound={form.at('cpv').bind()}
            label={t('conv.cpv')}
            hint={t('conv.cpv-hint')}
            lookup={reference.cpv}
          />
        </div>
        <div class="columns">
          <LookupFor
            bound={form.at('ccnl').bind()}
            label={t('conv.ccnl')}
            hint={t('conv.ccnl-hint')}
            lookup={reference.ccnl}
            optional
          />
          <LookupFor
            bound={form.at('categoria').bind()}
            label={t('conv.categoria')}
            hint={t('conv.categoria-hint')}
            lookup={reference.categoria}
            optional
          />
        </div>
      </Region>
      <Region id="limiti" title={t('conv.limiti')} card>
        <div class="columns">
          <AmountField
            bound={form.at('massimale').bind()}
            label={t('conv.massimale')}
            hint={t('conv.massimale-hint')}
          />
          <DayField bound={form.at('scadenza').bind()} label={t('conv.scadenza')} hint={t('conv.scadenza-hint')} />
        </div>
      </Region>
      <Region id="note" title={t('conv.note')} card>
        <TextArea {...form.at('note').bind()} label={t('conv.note')} optional />
      </Region>
    </>
  );
};
