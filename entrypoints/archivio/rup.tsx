import { RecordList } from '../../components/archivio/record-list.tsx';
import { NEW, routeHash } from '../../components/archivio/route.ts';
import { enteName, rupName } from '../../components/profili/names.ts';
import { RupForm } from '../../components/profili/rup-form.tsx';
import { Icon } from '../../components/ui/icon.tsx';
import { newRup } from '../../lib/domain/rup.ts';
import { validateRup } from '../../lib/domain/validate.ts';
import { t } from '../../lib/i18n/t.ts';
import { go } from './navigation.ts';
import { records } from './records.ts';
import { type EditorDefinition, RecordEditor } from './section.tsx';

const enti = () => records.enti.value ?? [];
/** With one ente alone there is nothing to choose. */
const onlyEnte = () => (enti().length === 1 ? (enti()[0]?.id ?? null) : null);

const definition: EditorDefinition<'rup'> = {
  name: 'rup',
  section: 'rup',
  validate: validateRup,
  title: (rup, isNew) => (isNew ? t('rup.nuovo') : rupName(rup)),
  removed: () => t('rup.eliminato'),
  create: (id) => ({ ...newRup(id), enteId: onlyEnte() }),
  actions: (rup) => (
    <a class="button button--secondary" href={routeHash('cmrc', rup.id)}>
      <Icon name="document" />
      {t('cmrc.azione')}
    </a>
  ),
  form: (form) => <RupForm form={form} enti={enti()} />,
};

/** The section of the RUP. */
export const RupSection = ({ id }: { id: string | null }) =>
  id ? (
    <RecordEditor definition={definition} id={id} kept={records.rup.value} />
  ) : (
    <RecordList
      title={t('archivio.rup')}
      add={{ label: t('rup.aggiungi'), onClick: () => go(routeHash('rup', NEW)) }}
      empty={{ title: t('rup.vuoto'), text: t('rup.vuoto-testo') }}
      rows={
        records.rup.value?.map((rup) => {
          const ente = enti().find((candidate) => candidate.id === rup.enteId);
          return {
            id: rup.id,
            href: routeHash('rup', rup.id),
            name: rupName(rup),
            detail: [ente && enteName(ente), rup.email].filter(Boolean).join(' · '),
            issues: validateRup(rup).length,
          };
        }) ?? null
      }
    />
  );
