import { IMPORT, NEW, routeHash } from '../../components/archivio/route.ts';
import { ConvenzioneForm } from '../../components/convenzioni/convenzione-form.tsx';
import { type ConvenzioneRow, ConvenzioniPage } from '../../components/convenzioni/convenzioni-page.tsx';
import { convenzioneName } from '../../components/convenzioni/names.ts';
import { ResiduoPanel } from '../../components/convenzioni/residuo-panel.tsx';
import { operatoreName } from '../../components/profili/names.ts';
import { Icon } from '../../components/ui/icon.tsx';
import { type Convenzione, newConvenzione } from '../../lib/domain/convenzione.ts';
import { dayInRome, isDay } from '../../lib/domain/day.ts';
import { residuoOf } from '../../lib/domain/residuo.ts';
import { cigPadreOf, validateConvenzione } from '../../lib/domain/validate-convenzione.ts';
import { t } from '../../lib/i18n/t.ts';
import { ImportConvenzioni } from './import-convenzioni.tsx';
import { ordersOf } from './orders.ts';
import { records } from './records.ts';
import { referenceFor } from './reference.ts';
import { type EditorDefinition, RecordEditor } from './section.tsx';

const all = () => records.convenzioni.value ?? [];
const operatori = () => records.operatoriEconomici.value ?? [];
const today = () => dayInRome(new Date());
const validate = (convenzione: Convenzione) => validateConvenzione(convenzione, { today: today(), others: all() });

/** What remains of one that is kept; nothing while its CIG padre is not. */
const Remaining = ({ convenzione }: { convenzione: Convenzione }) => {
  const cigPadre = cigPadreOf(convenzione);
  return cigPadre && <ResiduoPanel convenzione={convenzione} orders={ordersOf(cigPadre)} today={today()} />;
};

const definition: EditorDefinition<'convenzioni'> = {
  name: 'convenzioni',
  section: 'convenzioni',
  validate,
  title: (convenzione, isNew) => (isNew ? t('conv.nuova') : convenzioneName(convenzione)),
  removed: () => t('conv.eliminata'),
  create: newConvenzione,
  actions: (convenzione) => (
    <a class="button button--secondary" href={routeHash('affidamenti', NEW, convenzione.id)}>
      <Icon name="add" />
      {t('conv.affidamento')}
    </a>
  ),
  form: (form) => (
    <>
      <Remaining convenzione={form.value} />
      <ConvenzioneForm form={form} operatori={operatori()} reference={referenceFor(null)} />
    </>
  ),
};

const rowOf = (convenzione: Convenzione, cigPadre: string | null, twins: readonly Convenzione[]): ConvenzioneRow => {
  const operatore = operatori().find(({ id }) => id === convenzione.operatoreEconomicoId);
  const orders = ordersOf(cigPadre);
  return {
    convenzione,
    cigPadre,
    operatore: operatore ? operatoreName(operatore) : '',
    residuo: orders && residuoOf(convenzione.massimale, orders),
    // That it is past its end stands in its own column.
    issues: validateConvenzione(convenzione, { today: today(), others: twins }).filter(
      ({ path }) => path !== 'scadenza' || !isDay(convenzione.scadenza),
    ).length,
  };
};

/** The rows of the list. Each is compared with those of its own CIG padre alone: there may be thousands. */
const rowsOf = (kept: readonly Convenzione[]): ConvenzioneRow[] => {
  const read = kept.map((convenzione) => ({ convenzione, cigPadre: cigPadreOf(convenzione) }));
  const twins = new Map<string | null, Convenzione[]>();
  for (const { convenzione, cigPadre } of read) twins.set(cigPadre, [...(twins.get(cigPadre) ?? []), convenzione]);
  return read.map(({ convenzione, cigPadre }) =>
    rowOf(convenzione, cigPadre, cigPadre ? (twins.get(cigPadre) ?? []) : []),
  );
};

/** The section of the convenzioni. The operatori they name must be read before they are shown. */
export const Convenzioni = ({ id }: { id: string | null }) => {
  if (id === IMPORT) return <ImportConvenzioni />;
  const kept = records.operatoriEconomici.value && records.convenzioni.value;
  return id ? (
    <RecordEditor definition={definition} id={id} kept={kept} />
  ) : (
    <ConvenzioniPage rows={kept && rowsOf(kept)} today={today()} />
  );
};
