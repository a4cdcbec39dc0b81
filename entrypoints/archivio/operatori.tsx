import { RecordList } from '../../components/archivio/record-list.tsx';
import { NEW, routeHash } from '../../components/archivio/route.ts';
import { operatoreName } from '../../components/profili/names.ts';
import { OperatoreForm } from '../../components/profili/operatore-form.tsx';
import { newOperatoreEconomico } from '../../lib/domain/operatore-economico.ts';
import { validateOperatoreEconomico } from '../../lib/domain/validate.ts';
import { t } from '../../lib/i18n/t.ts';
import { go } from './navigation.ts';
import { records } from './records.ts';
import { type EditorDefinition, RecordEditor } from './section.tsx';

export const operatoriEditor: EditorDefinition<'operatoriEconomici'> = {
  name: 'operatoriEconomici',
  section: 'operatori',
  validate: validateOperatoreEconomico,
  title: (oe, isNew) => (isNew ? t('oe.nuovo') : operatoreName(oe)),
  removed: () => t('oe.eliminato'),
  create: newOperatoreEconomico,
  form: (form, minimal) => <OperatoreForm form={form} minimal={minimal} />,
};

/** The section of the operatori economici. */
export const Operatori = ({ id }: { id: string | null }) =>
  id ? (
    <RecordEditor definition={operatoriEditor} id={id} kept={records.operatoriEconomici.value} />
  ) : (
    <RecordList
      title={t('archivio.operatori')}
      add={{ label: t('oe.aggiungi'), onClick: () => go(routeHash('operatori', NEW)) }}
      empty={{ title: t('oe.vuoto'), text: t('oe.vuoto-testo') }}
      rows={
        records.operatoriEconomici.value?.map((oe) => ({
          id: oe.id,
          href: routeHash('operatori', oe.id),
          name: operatoreName(oe),
          detail: [oe.codiceFiscale || oe.partitaIva, oe.pec].filter(Boolean).join(' · '),
          issues: validateOperatoreEconomico(oe).length,
        })) ?? null
      }
    />
  );
