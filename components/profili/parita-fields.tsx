import type { Parita } from '../../lib/domain/adesione.ts';
import { QUOTE_30 } from '../../lib/domain/quote-30.ts';
import { t } from '../../lib/i18n/t.ts';
import type { Form } from '../archivio/form.ts';
import { ChoiceFor, TicksFor, YesNoFor } from './fields.tsx';
import { PercentField } from './percent-field.tsx';
import type { Reference } from './reference.ts';

const WORDS = { SI: 'ad4.quota30-si', NO: 'ad4.quota30-no', SI_QUOTA_INFERIORE: 'ad4.quota30-inferiore' } as const;

/** Art. 47 DL 77/2021; each question is shown when the answers before it make it one. */
export const ParitaFields = ({ form, reference }: { form: Form<Parita>; reference: Reference }) => {
  const quota = form.value.quota30PerCento;
  const less = quota === 'SI_QUOTA_INFERIORE';
  return (
    <fieldset class="group group--part">
      <legend>{t('ad4.parita')}</legend>
      <p class="field__hint">{t('ad4.parita-hint')}</p>
      <YesNoFor bound={form.at('derogaAQ').bind()} label={t('ad4.deroga-aq')} />
      <ChoiceFor
        bound={form.at('quota30PerCento').bind()}
        label={t('ad4.quota30')}
        choices={QUOTE_30.map((value) => ({ value, label: t(WORDS[value]) }))}
      />
      {(less ||
        form.value.quotaInferioreOccupFemminile !== null ||
        form.value.quotaInferioreOccupGiovanile !== null) && (
        <div class="columns">
          <PercentField bound={form.at('quotaInferioreOccupFemminile').bind()} label={t('ad4.quota-donne')} optional />
          <PercentField
            bound={form.at('quotaInferioreOccupGiovanile').bind()}
            label={t('ad4.quota-giovani')}
            optional
          />
        </div>
      )}
      {(less || quota === 'NO' || form.value.motivoDeroga.length > 0) && (
        <TicksFor
          bound={form.at('motivoDeroga').bind()}
          label={t('ad4.motivo-deroga')}
          choices={reference.adesione.motivoDeroga}
        />
      )}
      <YesNoFor bound={form.at('ulterioriMisurePremiali').bind()} label={t('ad4.ulteriori-misure')} />
      <TicksFor
        bound={form.at('misurePremiali').bind()}
        label={t('ad4.misure')}
        choices={reference.adesione.misurePremiali}
      />
    </fieldset>
  );
};
