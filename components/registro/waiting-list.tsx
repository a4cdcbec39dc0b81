import { formatEuro } from '../../lib/domain/money.ts';
import type { Pratica } from '../../lib/domain/registrazione.ts';
import { t } from '../../lib/i18n/t.ts';
import { Region } from '../ui/region.tsx';
import { dayOf, shortOggetto } from './registro-list.tsx';
import { StatoBadge } from './stato-badge.tsx';

/** Appalti that have no CIG yet, the one touched last first; nothing at all when none waits. */
export const WaitingList = ({ rows }: { rows: readonly Pratica[] }) =>
  rows.length > 0 ? (
    <Region id="in-attesa" title={t('popup.in-attesa')}>
      <ul class="plain cigs waiting-rows">
        {rows.map((row) => {
          const since = row.storia.at(-1)?.at;
          return (
            <li key={row.id} class="cig-row">
              <div>
                <div class="cig-row__text">{shortOggetto(row.oggetto || row.codiceAppalto)}</div>
                <div class="cig-row__meta">
                  {row.importo !== null && <span class="num">{formatEuro(row.importo)}</span>}
                  {since && <span class="num">{t('registro.da', { day: dayOf(since) })}</span>}
                </div>
              </div>
              <StatoBadge stato={row.stato} />
            </li>
          );
        })}
      </ul>
    </Region>
  ) : null;
