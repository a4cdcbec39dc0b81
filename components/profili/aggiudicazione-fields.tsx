import type { CampiPart } from '../../lib/assist/campi-parts.ts';
import type { AggiudicazioneAdesione } from '../../lib/domain/adesione.ts';
import type { Aggiudicazione } from '../../lib/domain/affidamento.ts';
import type { Campo } from '../../lib/domain/campi.ts';
import { nextLotIdentifier } from '../../lib/domain/lot-identifier.ts';
import type { OperatoreEconomico } from '../../lib/domain/operatore-economico.ts';
import { newUuid } from '../../lib/domain/uuid.ts';
import type { Asked } from '../../lib/domain/validate-affidamento.ts';
import { t } from '../../lib/i18n/t.ts';
import type { Form } from '../archivio/form.ts';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { AggiudicazioneAdesioneFields } from './aggiudicazione-adesione.tsx';
import { CampiFields } from './campi-fields.tsx';
import { LookupFor, TicksFor } from './fields.tsx';
import { GeneratedField } from './generated-field.tsx';
import { LuogoFields } from './luogo-fields.tsx';
import { PurchaseFields } from './purchase-fields.tsx';
import type { Reference } from './reference.ts';
import { TextList } from './text-list.tsx';

export type AggiudicazioneContext = {
  reference: Reference;
  operatori: readonly OperatoreEconomico[];
  /** Oggetto of the appalto, to be repeated where it is the same. */
  oggetto: string;
  /** Lot identifiers of the other aggiudicazioni. */
  otherLots: readonly string[];
  /** What the scheda asks of what every affidamento keeps, and what it asks beside. */
  asked: Asked;
  parts: readonly CampiPart[];
  /** Oggetto and purchase stand elsewhere. */
  rest?: boolean | undefined;
};

const Documenti = ({ form, optional }: { form: Form<Aggiudicazione>; optional?: boolean }) => (
  <TextField
    {...form.at('urlDocumenti').bind()}
    label={t('aff.documenti')}
    hint={t('aff.documenti-hint')}
    inputMode="url"
    optional={optional}
  />
);

/** The fields of one aggiudicazione or lotto: what is bought, from whom, for how much, where. */
export const AggiudicazioneFields = (props: { form: Form<Aggiudicazione> } & AggiudicazioneContext) => {
  const { form, reference } = props;
  const { has, wants } = props.asked;
  const awarded = has('partecipanti[].codiceFiscale');
  return (
    <div class="stack">
      {!props.rest && (
        <>
          <TextArea
            {...form.at('oggetto').bind()}
            label={awarded ? t('aff.agg-oggetto') : t('campi.oggetto-lotto')}
            maxLength={1024}
          />
          {props.oggetto.trim() && form.value.oggetto !== props.oggetto && (
            <div>
              <Button size="small" icon="copy" onClick={() => form.at('oggetto').set(props.oggetto)}>
                {t('aff.agg-oggetto-copia')}
              </Button>
            </div>
          )}
          <PurchaseFields form={form} reference={reference} operatori={props.operatori} asked={props.asked} />
        </>
      )}
      {has('codIstat') && (
        <LuogoFields
          istat={form.at('codIstat')}
          nuts={form.at('codNUTS')}
          label={t('aff.istat')}
          reference={reference}
          nutsRequired={wants('datiBaseContratto.codNUTS')}
        />
      )}
      <TextList
        form={form.at('cup')}
        title={t('aff.cup-gruppo')}
        hint={t('aff.cup-hint')}
        add={t('aff.cup-aggiungi')}
        remove={(n) => t('aff.cup-togli', { n })}
        item={(cup, n) => <TextField {...cup.bind()} label={t('aff.cup', { n })} mono />}
      />
      {form.value.adesione && (
        <AggiudicazioneAdesioneFields
          form={form.at('adesione') as Form<AggiudicazioneAdesione>}
          reference={reference}
        />
      )}
      {form.value.campi && (
        <CampiFields form={form.at('campi') as Form<Campo[] | undefined>} parts={props.parts} reference={reference} />
      )}
      {wants('datiBaseDocumenti.url') && <Documenti form={form} />}
      <details class="more">
        <summary>{t('aff.altri')}</summary>
        <div class="stack">
          <GeneratedField
            bound={form.at('lotIdentifier').bind()}
            label={t('aff.lotto')}
            generate={() => nextLotIdentifier([...props.otherLots, form.value.lotIdentifier])}
          />
          {awarded && (
            <GeneratedField
              bound={form.at('idPartecipante').bind()}
              label={t('aff.partecipante')}
              hint={t('aff.partecipante-hint')}
              generate={newUuid}
            />
          )}
          {has('datiBaseCPV.cpvPrevalente') && (
            <TextList
              form={form.at('cpvSecondarie')}
              title={t('aff.cpv-gruppo')}
              add={t('aff.cpv-aggiungi')}
              remove={(n) => t('aff.cpv-togli', { n })}
              item={(cpv, n) => (
                <LookupFor bound={cpv.bind()} label={t('aff.cpv-secondaria', { n })} lookup={reference.cpv} />
              )}
            />
          )}
          {has('datiBaseDocumenti.url') && !wants('datiBaseDocumenti.url') && <Documenti form={form} optional />}
          {has('datiBaseDocumenti.lingue[]') && (
            <TicksFor bound={form.at('lingueDocumenti').bind()} label={t('aff.lingue')} choices={reference.lingue} />
          )}
        </div>
      </details>
    </div>
  );
};
