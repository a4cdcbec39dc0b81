import type { Affidamento } from '../../lib/domain/affidamento.ts';
import type { Ente } from '../../lib/domain/ente.ts';
import { t } from '../../lib/i18n/t.ts';
import { type Form, without } from '../archivio/form.ts';
import { Button } from '../ui/button.tsx';
import { Region } from '../ui/region.tsx';
import { ChoiceFor, ListIssues, TickFor, TicksFor } from './fields.tsx';
import { enteChoices } from './names.ts';
import { newStazione } from './new-affidamento.ts';
import type { Reference } from './reference.ts';
import { useAdded } from './use-added.ts';

type Stazione = Affidamento['stazioniAppaltanti'][number];

const centroChoices = (ente: Ente | undefined) =>
  (ente?.centriDiCosto ?? [])
    .filter((centro) => centro.codice)
    .map(({ codice, denominazione }) => ({
      value: codice,
      label: denominazione ? `${denominazione} – ${codice}` : codice,
    }));

const StazioneFields = (props: { form: Form<Stazione>; enti: readonly Ente[]; reference: Reference }) => {
  const { form, enti } = props;
  const bound = form.at('enteId').bind();
  const ente = enti.find((candidate) => candidate.id === form.value.enteId);
  const centri = centroChoices(ente);
  return (
    <div class="stack">
      <div class="columns">
        <ChoiceFor
          bound={{
            ...bound,
            // Another ente brings its own defaults: the centro di costo of the one before would be wrong.
            onInput: (id) => form.set(id ? newStazione(enti.find((e) => e.id === id)) : { ...form.value, enteId: '' }),
          }}
          label={t('aff.ente')}
          choices={enteChoices(enti, form.value.enteId || null)}
        />
        <ChoiceFor
          bound={form.at('centroDiCosto').bind()}
          label={t('aff.centro')}
          hint={ente && centri.length === 0 ? t('aff.centro-vuoto') : undefined}
          choices={centri}
        />
      </div>
      <TickFor bound={form.at('saTitolare').bind()} label={t('aff.titolare')} />
      <TicksFor
        bound={form.at('funzioniSvolte').bind()}
        label={t('aff.funzioni')}
        choices={props.reference.funzioniSvolte}
      />
    </div>
  );
};

/** The stazioni appaltanti of an affidamento: one as a rule, more when bodies award together. */
export const StazioniFields = (props: { form: Form<Stazione[]>; enti: readonly Ente[]; reference: Reference }) => {
  const { form } = props;
  const list = form.value;
  const { box, added } = useAdded<HTMLDivElement>(list.length);
  return (
    <Region id="stazioni" title={t('aff.stazioni')} card>
      <ListIssues form={form} />
      <div class="stack" ref={box}>
        {list.map((_, place) => (
          <fieldset class="block" key={place} data-item>
            <legend>{t('aff.stazione', { n: place + 1 })}</legend>
            <StazioneFields form={form.at(place) as Form<Stazione>} enti={props.enti} reference={props.reference} />
            {list.length > 1 && (
              <div>
                <Button size="small" variant="danger" icon="trash" onClick={() => form.set(without(list, place))}>
                  {t('aff.stazione-togli', { n: place + 1 })}
                </Button>
              </div>
            )}
          </fieldset>
        ))}
        <div>
          <Button
            icon="add"
            onClick={() => {
              added();
              form.set([...list, newStazione(undefined)]);
            }}
          >
            {t('aff.stazione-aggiungi')}
          </Button>
        </div>
      </div>
    </Region>
  );
};
