import { RecordList } from '../../components/archivio/record-list.tsx';
import { NEW, routeHash } from '../../components/archivio/route.ts';
import { Freshness } from '../../components/novita/freshness.tsx';
import { AffidamentoForm } from '../../components/profili/affidamento-form.tsx';
import { enteName, operatoreName } from '../../components/profili/names.ts';
import { fromModel } from '../../components/profili/new-affidamento.ts';
import { Button } from '../../components/ui/button.tsx';
import { announce } from '../../components/ui/live.tsx';
import { askedBy, campiParts } from '../../lib/assist/campi-parts.ts';
import { changeScheda, startCampi } from '../../lib/assist/change-scheda.ts';
import { codeBook } from '../../lib/assist/code-book.ts';
import { announcedCount, RULES_FRESHNESS } from '../../lib/assist/freshness.ts';
import { affidamentoIssues } from '../../lib/assist/validate-campi.ts';
import { type Affidamento, newAffidamento } from '../../lib/domain/affidamento.ts';
import { SCHEDA_CODES } from '../../lib/domain/codes.ts';
import { dayInRome } from '../../lib/domain/day.ts';
import { formatEuro } from '../../lib/domain/money.ts';
import { newAdesione } from '../../lib/domain/new-adesione.ts';
import { t } from '../../lib/i18n/t.ts';
import { CODE_LISTS } from '../../lib/reference/code-lists.ts';
import { SCHEDE } from '../../lib/schede/registry.ts';
import { USES } from '../../lib/schede/uses.ts';
import { go, place } from './navigation.ts';
import { OrderNotice } from './order-notice.tsx';
import { records } from './records.ts';
import { referenceFor } from './reference.ts';
import { type EditorDefinition, RecordEditor } from './section.tsx';

const enti = () => records.enti.value ?? [];
const rup = () => records.rup.value ?? [];
const operatori = () => records.operatoriEconomici.value ?? [];
const year = () => Number(dayInRome(new Date()).slice(0, 4));
const enteOf = (affidamento: Affidamento) =>
  enti().find((ente) => ente.id === affidamento.stazioniAppaltanti[0]?.enteId);
const book = codeBook(CODE_LISTS);
const validate = (affidamento: Affidamento) => affidamentoIssues(affidamento, enti(), dayInRome(new Date()), book);
const schede = SCHEDA_CODES.map((code) => ({ code, ...USES[code] }));
const copy = (id: string) => {
  go(routeHash('affidamenti', NEW, id));
  announce(t('aff.duplicato'));
};

const create = (id: string): Affidamento => {
  const model = records.affidamenti.value?.find((affidamento) => affidamento.id === place.value.model);
  if (model) return fromModel(id, model, enteOf(model), year());
  const convenzione = records.convenzioni.value?.find((one) => one.id === place.value.model);
  if (convenzione) return newAdesione({ id, convenzione, ente: enti()[0] ?? null, rup: rup()[0] ?? null });
  // The chooser of the scheda names the one it ended with.
  const scheda = SCHEDA_CODES.find((code) => place.value.model === `scheda:${code}`);
  const fresh = newAffidamento({ id, ente: enti()[0] ?? null, rup: rup()[0] ?? null });
  return scheda ? changeScheda(fresh, scheda) : fresh;
};

export const affidamentiEditor: EditorDefinition<'affidamenti'> = {
  name: 'affidamenti',
  section: 'affidamenti',
  validate,
  title: (affidamento, isNew) => (isNew ? t('aff.nuovo') : affidamento.oggetto.trim() || t('aff.senza-nome')),
  removed: () => t('aff.eliminato'),
  create,
  actions: (affidamento) => (
    <Button icon="copy" onClick={() => copy(affidamento.id)}>
      {t('archivio.duplica')}
    </Button>
  ),
  form: (form, minimal) => (
    <>
      <OrderNotice affidamento={form.value} />
      <AffidamentoForm
        form={form}
        minimal={minimal && form.value.scheda === 'AD5'}
        enti={enti()}
        rup={rup()}
        operatori={operatori()}
        reference={referenceFor(form.value.stazioniAppaltanti[0]?.enteId || null)}
        year={year()}
        schede={schede}
        asked={askedBy(SCHEDE[form.value.scheda])}
        parts={campiParts(SCHEDE[form.value.scheda])}
        startCampi={startCampi(form.value.scheda)}
        // From a convenzione or a model the scheda is already chosen.
        onScheda={
          place.value.record === NEW && !place.value.model
            ? (scheda) => form.set(changeScheda(form.value, scheda))
            : undefined
        }
      />
      <Freshness
        rulesDate={RULES_FRESHNESS.published}
        announced={announcedCount(form.value.scheda, dayInRome(new Date()))}
        linked
      />
    </>
  ),
};

/** One line that tells an affidamento from its neighbours: body, suppliers, amount, code. */
const detailOf = (affidamento: Affidamento): string => {
  const ente = enteOf(affidamento);
  const amounts = affidamento.aggiudicazioni.flatMap(({ importo }) => importo ?? []);
  const suppliers = affidamento.aggiudicazioni.flatMap(({ operatoreEconomicoId }) => {
    const found = operatori().find((oe) => oe.id === operatoreEconomicoId);
    return found ? [operatoreName(found)] : [];
  });
  return [
    affidamento.adesione && t('conv.derivato-da', { cig: affidamento.adesione.cigPadre || '–' }),
    ente && enteName(ente),
    [...new Set(suppliers)].join(', '),
    amounts.length > 0 && formatEuro(amounts.reduce((sum, amount) => sum + amount, 0)),
    affidamento.codiceAppalto,
  ]
    .filter(Boolean)
    .join(' · ');
};

/** The section of the affidamenti. The profiles they name must be read before a new one is made of them. */
export const Affidamenti = ({ id }: { id: string | null }) => {
  const ready =
    records.enti.value && records.rup.value && records.operatoriEconomici.value && records.convenzioni.value;
  return id ? (
    <RecordEditor definition={affidamentiEditor} id={id} kept={ready ? records.affidamenti.value : null} />
  ) : (
    <RecordList
      title={t('archivio.affidamenti')}
      add={{ label: t('aff.aggiungi'), onClick: () => go(routeHash('affidamenti', NEW)) }}
      empty={{ title: t('aff.vuoto'), text: t('aff.vuoto-testo') }}
      onDuplicate={copy}
      rows={
        records.affidamenti.value?.map((affidamento) => ({
          id: affidamento.id,
          href: routeHash('affidamenti', affidamento.id),
          name: affidamento.oggetto.trim() || t('aff.senza-nome'),
          detail: detailOf(affidamento),
          issues: validate(affidamento).length,
        })) ?? null
      }
    />
  );
};
