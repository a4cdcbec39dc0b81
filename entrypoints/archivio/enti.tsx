import { RecordList } from '../../components/archivio/record-list.tsx';
import { NEW, routeHash } from '../../components/archivio/route.ts';
import { EnteForm } from '../../components/profili/ente-form.tsx';
import { enteName } from '../../components/profili/names.ts';
import { newEnte } from '../../lib/domain/ente.ts';
import { validateEnte } from '../../lib/domain/validate.ts';
import { t } from '../../lib/i18n/t.ts';
import { go } from './navigation.ts';
import { records } from './records.ts';
import { referenceFor } from './reference.ts';
import { type EditorDefinition, RecordEditor } from './section.tsx';

export const entiEditor: EditorDefinition<'enti'> = {
  name: 'enti',
  section: 'enti',
  validate: validateEnte,
  title: (ente, isNew) => (isNew ? t('ente.nuovo') : enteName(ente)),
  removed: () => t('ente.eliminato'),
  create: newEnte,
  form: (form, minimal) => <EnteForm form={form} minimal={minimal} reference={referenceFor(form.value.id)} />,
};

/** The section of the enti. */
export const Enti = ({ id }: { id: string | null }) =>
  id ? (
    <RecordEditor definition={entiEditor} id={id} kept={records.enti.value} />
  ) : (
    <RecordList
      title={t('archivio.enti')}
      add={{ label: t('ente.aggiungi'), onClick: () => go(routeHash('enti', NEW)) }}
      empty={{ title: t('ente.vuoto'), text: t('ente.vuoto-testo') }}
      rows={
        records.enti.value?.map((ente) => ({
          id: ente.id,
          href: routeHash('enti', ente.id),
          name: enteName(ente),
          detail: [ente.codiceFiscale, ente.codiceAusa && `AUSA ${ente.codiceAusa}`].filter(Boolean).join(' · '),
          issues: validateEnte(ente).length,
        })) ?? null
      }
    />
  );
