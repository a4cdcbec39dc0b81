import { routeHash } from '../../components/archivio/route.ts';
import { convenzioneName } from '../../components/convenzioni/names.ts';
import { Notice } from '../../components/ui/notice.tsx';
import type { Affidamento } from '../../lib/domain/affidamento.ts';
import type { Convenzione } from '../../lib/domain/convenzione.ts';
import { dayInRome } from '../../lib/domain/day.ts';
import { orderIssues, residuoOf } from '../../lib/domain/residuo.ts';
import { cigPadreOf } from '../../lib/domain/validate-convenzione.ts';
import { said } from '../../lib/i18n/said.ts';
import { t, tn } from '../../lib/i18n/t.ts';
import { ordersOf } from './orders.ts';
import { records } from './records.ts';

/** The convenzione an affidamento orders under: the one it was made from, else the one of its CIG padre. */
const convenzioneOf = ({ convenzioneId, adesione }: Affidamento): Convenzione | undefined => {
  const all = records.convenzioni.value ?? [];
  const padre = adesione && cigPadreOf(adesione);
  return (
    all.find(({ id }) => id === convenzioneId) ?? (padre ? all.find((one) => cigPadreOf(one) === padre) : undefined)
  );
};

/** What its amount comes to; null while none is written. */
const amountOf = ({ aggiudicazioni }: Affidamento): number | null => {
  const amounts = aggiudicazioni.flatMap(({ importo }) => importo ?? []);
  return amounts.length > 0 ? amounts.reduce((sum, importo) => sum + importo, 0) : null;
};

/** Above an affidamento under a convenzione: that it goes beyond what remains, or comes after its end. */
export const OrderNotice = ({ affidamento }: { affidamento: Affidamento }) => {
  const convenzione = convenzioneOf(affidamento);
  const orders = convenzione && ordersOf(cigPadreOf(convenzione));
  if (!convenzione || !orders) return null;
  // Its own CIG, once issued, is in the register too: it must not count twice.
  const others = orders.filter(({ affidamentoId }) => affidamentoId !== affidamento.id);
  const state = residuoOf(convenzione.massimale, others);
  const issues = orderIssues(convenzione, state, amountOf(affidamento), dayInRome(new Date()));
  const unsure = state.residuo !== null && state.senzaImporto > 0;
  if (issues.length === 0 && !unsure) return null;
  return (
    <Notice kind="warning" title={t('conv.avviso-ordine', { oggetto: convenzioneName(convenzione) })}>
      {issues.map(({ message }) => (
        <p key={message}>{said(message)}</p>
      ))}
      {unsure && <p>{tn('conv.senza-importo', state.senzaImporto)}</p>}
      <a href={routeHash('convenzioni', convenzione.id)}>{t('conv.vedi')}</a>
    </Notice>
  );
};
