import type { AggiudicazioneAdesione, QuadroEconomico } from '../../lib/domain/adesione.ts';
import { t } from '../../lib/i18n/t.ts';
import { type Form, without } from '../archivio/form.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { AmountField } from './amount-field.tsx';
import { ChoiceFor, ListIssues, TickFor } from './fields.tsx';
import type { Reference } from './reference.ts';
import { useAdded } from './use-added.ts';

/** The amounts of both quadri, then those of one alone. */
const COMMON = [
  'impForniture',
  'impServizi',
  'impLavori',
  'impTotaleSicurezza',
  'ulterioriSommeNoRibasso',
  'sommeOpzioniRinnovi',
  'sommeADisposizione',
] as const;
const STANDARD = ['impProgettazione', 'sommeRipetizioni'] as const;
const CONCESSIONE = ['finanziamentiCanoniPA', 'entrateUtenza', 'introitoAttivo'] as const;

/** How the expense is made up. */
export const QuadroFields = ({ form }: { form: Form<QuadroEconomico> }) => (
  <fieldset class="group group--part">
    <legend>{t('ad4.quadro')}</legend>
    <p class="field__hint">{t('ad4.quadro-hint')}</p>
    <ListIssues form={form} />
    <TickFor bound={form.at('concessione').bind()} label={t('ad4.concessione')} hint={t('ad4.concessione-hint')} />
    <div class="columns">
      {[...COMMON, ...(form.value.concessione ? CONCESSIONE : STANDARD)].map((name) => (
        <AmountField key={name} bound={form.at(name).bind()} label={t(`ad4.q-${name}`)} optional />
      ))}
    </div>
  </fieldset>
);

type Finanziamenti = AggiudicazioneAdesione['finanziamenti'];

/** Where the money comes from, source by source. */
export const FinanziamentiFields = ({ form, reference }: { form: Form<Finanziamenti>; reference: Reference }) => {
  const list = form.value;
  const { box, added } = useAdded<HTMLFieldSetElement>(list.length);
  return (
    <fieldset class="group group--part" ref={box}>
      <legend>{t('ad4.finanziamenti')}</legend>
      <p class="field__hint">{t('ad4.finanziamenti-hint')}</p>
      <ListIssues form={form} />
      {list.map((_, place) => {
        const one = form.at(place) as Form<Finanziamenti[number]>;
        const n = place + 1;
        return (
          <div class="pair" key={place} data-item>
            <ChoiceFor
              bound={one.at('tipoFinanziamento').bind()}
              label={t('ad4.finanziamento', { n })}
              choices={reference.adesione.tipoFinanziamento}
            />
            <AmountField bound={one.at('importo').bind()} label={t('ad4.finanziamento-importo', { n })} />
            {list.length > 1 && (
              <IconButton
                icon="trash"
                label={t('ad4.finanziamento-togli', { n })}
                onClick={() => form.set(without(list, place))}
              />
            )}
          </div>
        );
      })}
      <div>
        <Button
          icon="add"
          size="small"
          onClick={() => {
            added();
            form.set([...list, { tipoFinanziamento: '', importo: null }]);
          }}
        >
          {t('ad4.finanziamento-aggiungi')}
        </Button>
      </div>
    </fieldset>
  );
};
