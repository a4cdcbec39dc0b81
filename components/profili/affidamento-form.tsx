import type { CampiParts } from '../../lib/assist/campi-parts.ts';
import type { Adesione } from '../../lib/domain/adesione.ts';
import { type Affidamento, type Aggiudicazione, newAggiudicazione } from '../../lib/domain/affidamento.ts';
import type { Campo } from '../../lib/domain/campi.ts';
import type { SchedaCode } from '../../lib/domain/codes.ts';
import { CODICE_APPALTO_LENGTH, proposeCodiceAppalto } from '../../lib/domain/codice-appalto.ts';
import { formatDay } from '../../lib/domain/day.ts';
import type { Ente } from '../../lib/domain/ente.ts';
import { formatEuro } from '../../lib/domain/money.ts';
import { asksReason } from '../../lib/domain/motivo-pcp-web.ts';
import type { OperatoreEconomico } from '../../lib/domain/operatore-economico.ts';
import type { Rup } from '../../lib/domain/rup.ts';
import type { Asked } from '../../lib/domain/validate-affidamento.ts';
import { said } from '../../lib/i18n/said.ts';
import { t } from '../../lib/i18n/t.ts';
import { type Form, without } from '../archivio/form.ts';
import { Button } from '../ui/button.tsx';
import { Region } from '../ui/region.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { AdesioneFields } from './adesione-fields.tsx';
import { AggiudicazioneFields } from './aggiudicazione-fields.tsx';
import { CampiFields } from './campi-fields.tsx';
import { ChoiceFor, ListIssues } from './fields.tsx';
import { GeneratedField } from './generated-field.tsx';
import { MotivoField } from './motivo-field.tsx';
import { rupName } from './names.ts';
import { PurchaseFields } from './purchase-fields.tsx';
import type { Reference } from './reference.ts';
import { Rest } from './rest.tsx';
import { SchedaField, type SchedaShown } from './scheda-field.tsx';
import { StazioniFields } from './stazioni-fields.tsx';
import { useAdded } from './use-added.ts';

export type AffidamentoFormProps = {
  form: Form<Affidamento>;
  enti: readonly Ente[];
  rup: readonly Rup[];
  operatori: readonly OperatoreEconomico[];
  reference: Reference;
  /** Today's year, for the proposal of a codice appalto. */
  year: number;
  /** The schede of which an affidamento may be made, in the order in which they are offered. */
  schede: readonly SchedaShown[];
  /** What this affidamento's scheda asks of what every affidamento keeps, and what it asks beside. */
  asked: Asked;
  parts: CampiParts;
  /** What a new aggiudicazione answers before anybody is asked. */
  startCampi: readonly Campo[];
  /** Another scheda for an affidamento that is not kept yet; without it the scheda is what it is. */
  onScheda?: ((scheda: SchedaCode) => void) | undefined;
  /** What differs from one AD5 to the next stands in sight, the rest is folded. */
  minimal?: boolean;
};

const Aggiudicazioni = (props: AffidamentoFormProps) => {
  const form = props.form.at('aggiudicazioni');
  const list = form.value;
  const { box, added } = useAdded<HTMLDivElement>(list.length);
  const awarded = props.asked.has('partecipanti[].codiceFiscale');
  const name = (n: number) => (awarded ? t('aff.aggiudicazione', { n }) : t('campi.lotto', { n }));
  const total = list.reduce((sum, { importo }) => sum + (importo ?? 0), 0);
  return (
    <Region id="aggiudicazioni" title={awarded ? t('aff.aggiudicazioni') : t('campi.lotti')} card>
      <p class="field__hint">{awarded ? t('aff.aggiudicazione-hint') : t('campi.lotti-hint')}</p>
      <ListIssues form={form} />
      <div class="stack" ref={box}>
        {list.map((_, place) => (
          <fieldset class="block" key={place} data-item>
            <legend>{name(place + 1)}</legend>
            <AggiudicazioneFields
              form={form.at(place) as Form<Aggiudicazione>}
              reference={props.reference}
              operatori={props.operatori}
              oggetto={props.form.value.oggetto}
              otherLots={without(list, place).map((other) => other.lotIdentifier)}
              asked={props.asked}
              parts={props.parts.lotto}
              rest={props.minimal && place === 0}
            />
            {list.length > 1 && (
              <div>
                <Button size="small" variant="danger" icon="trash" onClick={() => form.set(without(list, place))}>
                  {awarded ? t('aff.aggiudicazione-togli', { n: place + 1 }) : t('campi.lotto-togli', { n: place + 1 })}
                </Button>
              </div>
            )}
          </fieldset>
        ))}
        <div class="row spread">
          <Button
            icon="add"
            onClick={() => {
              added();
              const first = props.form.value.stazioniAppaltanti[0]?.enteId;
              const ente = props.enti.find((candidate) => candidate.id === first) ?? null;
              const fresh = newAggiudicazione(props.form.value, ente);
              form.set([...list, { ...fresh, ...(fresh.campi && { campi: [...props.startCampi] }) }]);
            }}
          >
            {awarded ? t('aff.aggiudicazione-aggiungi') : t('campi.lotto-aggiungi')}
          </Button>
          {list.length > 1 && <span class="num">{t('aff.totale', { amount: formatEuro(total) })}</span>}
        </div>
      </div>
    </Region>
  );
};

/** What is bought; in a first form the aggiudicazione is called what the appalto is called. */
const Oggetto = ({ form, minimal }: AffidamentoFormProps) => {
  const bound = form.at('oggetto').bind();
  const both = (oggetto: string) => {
    const { aggiudicazioni, oggetto: before } = form.value;
    const named = aggiudicazioni.map((award) => (award.oggetto === before ? { ...award, oggetto } : award));
    form.set({ ...form.value, oggetto, aggiudicazioni: named });
  };
  return <TextArea {...bound} {...(minimal && { onInput: both })} label={t('aff.oggetto')} maxLength={1024} />;
};

/** What an AD5 is filled from beside its ente. */
const First = (props: AffidamentoFormProps) => (
  <div class="card stack">
    <Oggetto {...props} />
    <PurchaseFields
      form={props.form.at('aggiudicazioni').at(0) as Form<Aggiudicazione>}
      reference={props.reference}
      operatori={props.operatori}
      asked={props.asked}
    />
  </div>
);

const enteOf = ({ form, enti }: AffidamentoFormProps): Ente | undefined =>
  enti.find((candidate) => candidate.id === form.value.stazioniAppaltanti[0]?.enteId);

const Sections = (props: AffidamentoFormProps) => {
  const { form, enti, reference } = props;
  const rup = form.at('rupId').bind();
  return (
    <>
      <Region id="appalto" title={t('aff.appalto')} card>
        {!props.minimal && <Oggetto {...props} />}
        <div class="columns">
          {props.asked.has('appalto.settore') && (
            <ChoiceFor bound={form.at('settore').bind()} label={t('aff.settore')} choices={reference.settore} />
          )}
          <SelectField
            {...rup}
            label={t('aff.rup')}
            value={rup.value ?? ''}
            choices={props.rup.map((one) => ({ value: one.id, label: rupName(one) }))}
            onChange={(id) => rup.onInput(id || null)}
          />
        </div>
        <GeneratedField
          bound={form.at('codiceAppalto').bind()}
          label={t('aff.codice')}
          hint={t('aff.codice-hint')}
          maxLength={CODICE_APPALTO_LENGTH.max}
          generate={() => proposeCodiceAppalto(enteOf(props)?.codiceFiscale ?? '', props.year)}
        />
        {form.value.campi && (
          <CampiFields
            form={form.at('campi') as Form<Campo[] | undefined>}
            parts={props.parts.appalto}
            reference={reference}
          />
        )}
      </Region>
      <StazioniFields form={form.at('stazioniAppaltanti')} enti={enti} reference={reference} />
      <Aggiudicazioni {...props} />
      <Region id="agli-atti" title={t('aff.atti')} card>
        {asksReason(form.value.scheda) && (
          <MotivoField
            bound={form.at('motivoPcpWeb').bind()}
            hint={t('aff.motivo-hint', {
              condition: said(reference.pcpWeb.condition),
              source: reference.pcpWeb.source,
              day: formatDay(reference.pcpWeb.verifiedOn),
            })}
          />
        )}
        <TextArea {...form.at('note').bind()} label={t('aff.note')} optional />
      </Region>
    </>
  );
};

/** The fields of an affidamento, in the order of the portal's sections. */
export const AffidamentoForm = (props: AffidamentoFormProps) => {
  const { form, reference } = props;
  const ente = enteOf(props);
  const silent =
    !ente?.settore || !ente.codIstat || ente.centriDiCosto.length !== 1 || ente.funzioniSvolte.length === 0;
  return (
    <>
      <SchedaField value={form.value.scheda} schede={props.schede} onChange={props.onScheda} />
      {form.value.adesione && <AdesioneFields form={form.at('adesione') as Form<Adesione>} reference={reference} />}
      {props.minimal && form.value.aggiudicazioni.length > 0 ? (
        <>
          <First {...props} />
          <Rest open={silent}>
            <Sections {...props} />
          </Rest>
        </>
      ) : (
        <Sections {...props} />
      )}
    </>
  );
};
