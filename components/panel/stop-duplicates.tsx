import { formatDay } from '../../lib/domain/day.ts';
import { type Duplicate, LOOK_BACK } from '../../lib/domain/duplicate.ts';
import { formatEuro } from '../../lib/domain/money.ts';
import { t } from '../../lib/i18n/t.ts';
import { Icon } from '../ui/icon.tsx';
import type { Looked } from './stop-verdict.ts';

/** Rows shown: where there are more, the first ones are reason enough. */
const MOST = 5;

const Row = ({ duplicate }: { duplicate: Duplicate }) => {
  const { seen, why, day } = duplicate;
  return (
    <li class={`finding finding--${why === 'forse' ? 'avviso' : 'errore'}`}>
      <Icon name={why === 'forse' ? 'warning' : 'error'} />
      <div class="finding__body">
        <p>
          <strong class="mono">{seen.cig ?? seen.codiceAppalto}</strong>{' '}
          <span class="soft">
            {t('stop.doppio-riga', { portal: t(`portale.${seen.portal}`), day: formatDay(day) })}
          </span>
        </p>
        {seen.cig === null && seen.stato && (
          <p>{t('stop.doppio-attesa', { stato: t(`stato.${seen.stato}`).toLowerCase() })}</p>
        )}
        <p>{t(`stop.doppio-${why}`)}</p>
        <p class="soft small">
          {[seen.oggetto, seen.operatoreEconomico, seen.importo !== null && formatEuro(seen.importo)]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
    </li>
  );
};

/** "Esiste già un CIG per questo affidamento?", as far as the register of this computer knows. */
export const StopDuplicates = ({ looked }: { looked: Looked }) => (
  <div class="stack-tight">
    <h3>{t('stop.doppio')}</h3>
    {typeof looked === 'string' ? (
      <p>{t(`stop.doppio-${looked}`)}</p>
    ) : looked.length === 0 ? (
      <p>{t('stop.doppio-no', { days: LOOK_BACK })}</p>
    ) : (
      // biome-ignore lint/a11y/noRedundantRoles: Safari drops the role of a list without bullets
      <ul role="list" class="findings">
        {looked.slice(0, MOST).map((duplicate) => (
          <Row key={duplicate.seen.id} duplicate={duplicate} />
        ))}
      </ul>
    )}
  </div>
);
