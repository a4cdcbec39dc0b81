import type { Bersaglio, Compimento, Guida, Passo } from '../../lib/domain/guida.ts';
import { t } from '../../lib/i18n/t.ts';
import type { Form } from '../archivio/form.ts';
import { ChoiceFor, LookupFor } from '../profili/fields.tsx';
import { SelectField } from '../ui/select-field.tsx';
import type { CampiSource, GuidaReference } from './reference.ts';

type Place = Pick<Guida, 'portal' | 'scheda'>;
type Props = { form: Form<Passo>; place: Place; reference: GuidaReference };

const TARGETS = ['campo', 'comando'] as const;
const DONE = ['utente', 'pagina', 'campo', 'stato', 'cig'] as const;

const newTarget = (kind: string): Bersaglio | null =>
  kind === 'campo' ? { kind, id: '' } : kind === 'comando' ? { kind, name: '' } : null;
/** A field that is pointed at is nearly always the one that must be filled. */
const newDone = (kind: string, { target }: Passo): Compimento => {
  if (kind === 'pagina') return { kind, page: '' };
  if (kind === 'campo') return { kind, id: target?.kind === 'campo' ? target.id : '' };
  if (kind === 'stato') return { kind, stato: '' };
  return kind === 'cig' ? { kind } : { kind: 'utente' };
};

const CampoFor = (props: { form: Form<{ id: string }>; label: string; source: CampiSource }) => {
  const { form, source } = props;
  const caption = form.at('id').through<string>(source.caption, source.id);
  return <LookupFor bound={caption.bind()} label={props.label} hint={t('tutor.campo-hint')} lookup={source.lookup} />;
};

/** What the step is about on its page. */
const TargetFields = ({ form, place, reference }: Props) => {
  const target = form.at('target');
  const { value } = target;
  return (
    <div class="columns">
      <SelectField
        {...target.bind()}
        label={t('tutor.bersaglio')}
        hint={t('tutor.bersaglio-hint')}
        empty={t('tutor.bersaglio-nessuno')}
        value={value?.kind ?? ''}
        choices={TARGETS.map((kind) => ({ value: kind, label: t(`tutor.bersaglio-${kind}`) }))}
        onChange={(kind) => target.set(newTarget(kind))}
      />
      {value?.kind === 'campo' && (
        <CampoFor
          form={target.through<{ id: string }>(
            () => ({ id: value.id }),
            ({ id }) => ({ kind: 'campo', id }),
          )}
          label={t('tutor.campo')}
          source={reference.campi(place)}
        />
      )}
      {value?.kind === 'comando' && (
        <ChoiceFor
          bound={target
            .through<{ name: string }>(
              () => ({ name: value.name }),
              ({ name }) => ({ kind: 'comando', name }),
            )
            .at('name')
            .bind()}
          label={t('tutor.comando')}
          hint={t('tutor.comando-hint')}
          choices={reference.comandi(place.portal, form.value.page)}
        />
      )}
    </div>
  );
};

/** How it is seen that the step is done. */
const DoneFields = ({ form, place, reference }: Props) => {
  const done = form.at('done');
  const { value } = done;
  return (
    <div class="columns">
      <SelectField
        {...done.bind()}
        label={t('tutor.fatto')}
        empty={null}
        value={value.kind}
        choices={DONE.map((kind) => ({ value: kind, label: t(`tutor.fatto-${kind}-scelta`) }))}
        onChange={(kind) => done.set(newDone(kind, form.value))}
      />
      {value.kind === 'pagina' && (
        <ChoiceFor
          bound={done
            .through<{ page: string }>(
              () => ({ page: value.page }),
              ({ page }) => ({ kind: 'pagina', page }),
            )
            .at('page')
            .bind()}
          label={t('tutor.pagina-nuova')}
          choices={reference.pages(place.portal)}
        />
      )}
      {value.kind === 'campo' && (
        <CampoFor
          form={done.through<{ id: string }>(
            () => ({ id: value.id }),
            ({ id }) => ({ kind: 'campo', id }),
          )}
          label={t('tutor.campo-fatto')}
          source={reference.campi(place)}
        />
      )}
      {value.kind === 'stato' && (
        <ChoiceFor
          bound={done
            .through<{ stato: string }>(
              () => ({ stato: value.stato }),
              ({ stato }) => ({ kind: 'stato', stato }),
            )
            .at('stato')
            .bind()}
          label={t('tutor.stato')}
          choices={reference.stati}
        />
      )}
    </div>
  );
};

/** Where a step happens, what it points at, when it is done. */
export const PassoPlace = (props: Props) => {
  const page = props.form.at('page');
  const bound = page.bind();
  return (
    <>
      <SelectField
        {...bound}
        label={t('tutor.pagina')}
        empty={t('tutor.pagina-fuori')}
        value={bound.value ?? ''}
        choices={props.reference.pages(props.place.portal)}
        onChange={(name) => page.set(name || null)}
      />
      {props.form.value.page !== null && <TargetFields {...props} />}
      <DoneFields {...props} />
    </>
  );
};
