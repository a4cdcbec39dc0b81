import type { Convenzione } from '../../lib/domain/convenzione.ts';
import { type Day, formatDay } from '../../lib/domain/day.ts';
import { formatEuro } from '../../lib/domain/money.ts';
import type { Registrazione } from '../../lib/domain/registrazione.ts';
import { isOrder, orderIssues, residuoOf } from '../../lib/domain/residuo.ts';
import { said } from '../../lib/i18n/said.ts';
import { t, tn } from '../../lib/i18n/t.ts';
import { routeHash } from '../archivio/route.ts';
import { Cig } from '../registro/cig.tsx';
import { Notice } from '../ui/notice.tsx';
import { Region } from '../ui/region.tsx';
import { ResiduoAmount } from './residuo-amount.tsx';

const Orders = ({ orders }: { orders: readonly Registrazione[] }) => (
  <ul>
    {orders.map((order) => (
      <li key={order.id}>
        <a href={routeHash('registro', order.id)}>
          <Cig cig={order.cig} />
        </a>{' '}
        {order.oggetto || t('registro.senza-oggetto')},{' '}
        <span class="num">{order.importo === null ? t('registro.importo-ignoto') : formatEuro(order.importo)}</span>
      </li>
    ))}
  </ul>
);

/** What the register says of the orders under a convenzione. `orders` is null while they are being read. */
export const ResiduoPanel = (props: {
  convenzione: Convenzione;
  orders: readonly Registrazione[] | null;
  today: Day;
}) => {
  const { convenzione, today } = props;
  if (props.orders === null) return null;
  const orders = props.orders.filter(isOrder);
  const state = residuoOf(convenzione.massimale, orders);
  const issues = orderIssues(convenzione, state, null, today);
  return (
    <Region id="residuo" title={t('conv.residuo-titolo')} card>
      <dl class="facts">
        <dt>{t('conv.massimale-breve')}</dt>
        <dd class="num">{convenzione.massimale === null ? '–' : formatEuro(convenzione.massimale)}</dd>
        <dt>{t('conv.ordinato')}</dt>
        <dd>
          <span class="num">{formatEuro(state.ordinato)}</span>{' '}
          <span class="soft">({tn('conv.ordini', state.ordini)})</span>
        </dd>
        <dt>{t('conv.residuo')}</dt>
        <dd>
          <ResiduoAmount state={state} />
        </dd>
        <dt>{t('conv.scadenza-breve')}</dt>
        <dd class="num">{convenzione.scadenza ? formatDay(convenzione.scadenza) : '–'}</dd>
      </dl>
      {(issues.length > 0 || state.senzaImporto > 0) && (
        <Notice kind="warning">
          {issues.map(({ message }) => (
            <p key={message}>{said(message)}</p>
          ))}
          {state.senzaImporto > 0 && <p>{tn('conv.senza-importo', state.senzaImporto)}</p>}
        </Notice>
      )}
      {orders.length > 0 && <Orders orders={orders} />}
      <p class="soft small">{t('conv.residuo-testo')}</p>
    </Region>
  );
};
