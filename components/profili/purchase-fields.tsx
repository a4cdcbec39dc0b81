import type { Aggiudicazione } from '../../lib/domain/affidamento.ts';
import type { OperatoreEconomico } from '../../lib/domain/operatore-economico.ts';
import type { Asked } from '../../lib/domain/validate-affidamento.ts';
import { t } from '../../lib/i18n/t.ts';
import type { Form } from '../archivio/form.ts';
import { SelectField } from '../ui/select-field.tsx';
import { AmountField } from './amount-field.tsx';
import { ChoiceFor, LookupFor } from './fields.tsx';
import { operatoreChoices } from './names.ts';
import type { Reference } from './reference.ts';

/** From whom, for how much, what kind of thing: what differs in every aggiudicazione. */
export const PurchaseFields = (props: {
  form: Form<Aggiudicazione>;
  reference: Reference;
  operatori: readonly OperatoreEconomico[];
  asked: Asked;
}) => {
  const { form, reference, operatori } = props;
  const { has } = props.asked;
  const awarded = has('partecipanti[].codiceFiscale');
  const operatore = form.at('operatoreEconomicoId').bind();
  return (
    <>
      <div class="columns">
        <SelectField
          {...operatore}
          label={t('aff.operatore')}
          hint={awarded ? undefined : t('campi.operatore-registro')}
          optional={!awarded}
          value={operatore.value ?? ''}
          choices={operatoreChoices(operatori, operatore.value)}
          onChange={(id) => operatore.onInput(id || null)}
        />
        <AmountField
          bound={form.at('importo').bind()}
          label={awarded ? t('aff.importo') : t('campi.importo-lotto')}
          hint={t('aff.importo-hint')}
        />
      </div>
      <div class="columns">
        <ChoiceFor
          bound={form.at('oggettoContratto').bind()}
          label={t('aff.contratto')}
          choices={reference.oggettoContratto}
        />
        {has('datiBaseCPV.cpvPrevalente') && (
          <LookupFor
            bound={form.at('cpvPrevalente').bind()}
            label={t('aff.cpv')}
            hint={t('aff.cpv-hint')}
            lookup={reference.cpv}
          />
        )}
      </div>
    </>
  );
};
