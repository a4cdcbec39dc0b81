import type { AggiudicazioneAdesione } from '../../lib/domain/adesione.ts';
import { t } from '../../lib/i18n/t.ts';
import type { Form } from '../archivio/form.ts';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { DayField } from './day-field.tsx';
import { ChoiceFor, LookupFor, YesNoFor } from './fields.tsx';
import { ParitaFields } from './parita-fields.tsx';
import { FinanziamentiFields, QuadroFields } from './quadro-fields.tsx';
import type { Reference } from './reference.ts';
import { TextList } from './text-list.tsx';

type Props = { form: Form<AggiudicazioneAdesione>; reference: Reference };

const Contratto = ({ form, reference }: Props) => (
  <fieldset class="group group--part">
    <legend>{t('ad4.contratto')}</legend>
    <div class="columns">
      <LookupFor
        bound={form.at('ccnl').bind()}
        label={t('ad4.ccnl')}
        hint={t('ad4.ccnl-hint')}
        lookup={reference.ccnl}
      />
      <LookupFor
        bound={form.at('categoria').bind()}
        label={t('ad4.categoria')}
        hint={t('ad4.categoria-hint')}
        lookup={reference.categoria}
      />
    </div>
    <DayField
      bound={form.at('dataAggiudicazione').bind()}
      label={t('ad4.data-aggiudicazione')}
      hint={t('ad4.data-aggiudicazione-hint')}
    />
  </fieldset>
);

const Impresa = ({ form, reference }: Props) => {
  const oe = form.at('partecipante');
  return (
    <fieldset class="group group--part">
      <legend>{t('ad4.operatore')}</legend>
      <div class="columns">
        <ChoiceFor
          bound={oe.at('ruoloOE').bind()}
          label={t('ad4.ruolo')}
          hint={t('ad4.ruolo-hint')}
          choices={reference.adesione.ruoloOE}
        />
        <TextField {...oe.at('paeseOperatoreEconomico').bind()} label={t('ad4.paese')} />
      </div>
      <ChoiceFor bound={oe.at('tipoOE').bind()} label={t('ad4.tipo')} choices={reference.adesione.tipoOE} />
      <YesNoFor bound={oe.at('avvalimento').bind()} label={t('ad4.avvalimento')} hint={t('ad4.avvalimento-hint')} />
      {oe.value.avvalimento && (
        <ChoiceFor
          bound={oe.at('tipologiaAvvalimento').bind()}
          label={t('ad4.tipo-avvalimento')}
          choices={reference.adesione.tipologiaAvvalimento}
          optional
        />
      )}
    </fieldset>
  );
};

const Altro = ({ form, reference }: Props) => (
  <fieldset class="group group--part">
    <legend>{t('ad4.altro')}</legend>
    <ChoiceFor
      bound={form.at('accessibilita').bind()}
      label={t('ad4.accessibilita')}
      hint={t('ad4.accessibilita-hint')}
      choices={reference.adesione.accessibilita}
      optional={!form.value.afferenteInvestimentiPNRR}
    />
    {(form.value.accessibilita === 'n-inc-just' || form.value.giustificazione !== '') && (
      <TextArea {...form.at('giustificazione').bind()} label={t('ad4.giustificazione')} />
    )}
    <TextList
      form={form.at('categoriaScorporabile')}
      title={t('ad4.scorporabili')}
      add={t('ad4.scorporabile-aggiungi')}
      remove={(n) => t('ad4.scorporabile-togli', { n })}
      item={(one, n) => (
        <LookupFor bound={one.bind()} label={t('ad4.scorporabile', { n })} lookup={reference.categoria} />
      )}
    />
    <YesNoFor bound={form.at('strumentiElettroniciSpecifici').bind()} label={t('ad4.bim')} optional />
    <YesNoFor bound={form.at('docFAP').bind()} label={t('ad4.docfap')} optional />
  </fieldset>
);

/** What scheda AD4 asks of an aggiudicazione beside what AD5 does; what only PNRR asks is shown when there is PNRR. */
export const AggiudicazioneAdesioneFields = (props: Props) => {
  const { form, reference } = props;
  const { afferenteInvestimentiPNRR: pnrr, paritaDiGenereGenerazionale: parita } = form.value;
  return (
    <>
      <Contratto {...props} />
      <fieldset class="group group--part">
        <legend>{t('ad4.pnrr-gruppo')}</legend>
        <YesNoFor bound={form.at('afferenteInvestimentiPNRR').bind()} label={t('ad4.pnrr')} hint={t('ad4.pnrr-hint')} />
        <YesNoFor
          bound={form.at('acquisizioneCup').bind()}
          label={t('ad4.cup')}
          hint={t('ad4.cup-hint')}
          optional={!pnrr}
        />
      </fieldset>
      {(pnrr || parita.quota30PerCento !== '' || parita.misurePremiali.length > 0) && (
        <ParitaFields form={form.at('paritaDiGenereGenerazionale')} reference={reference} />
      )}
      <QuadroFields form={form.at('quadroEconomico')} />
      <FinanziamentiFields form={form.at('finanziamenti')} reference={reference} />
      <Impresa {...props} />
      <Altro {...props} />
    </>
  );
};
