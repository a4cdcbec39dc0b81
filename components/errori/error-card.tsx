import type { ErrorTranslation } from '../../lib/assist/translate-error.ts';
import { formatDay } from '../../lib/domain/day.ts';
import { said } from '../../lib/i18n/said.ts';
import { t } from '../../lib/i18n/t.ts';
import { Badge } from '../ui/badge.tsx';

/** One error: what ANAC says, what happened, what to do; without an explanation of ours, that there is none. */
export const ErrorCard = ({ error, day }: { error: ErrorTranslation; day: string }) => (
  <div class="error-card">
    <p>
      {error.code && <Badge tone="error">{error.code}</Badge>}{' '}
      {error.title && (
        // A rule is named by what it wants: beside an error that would read as its contrary.
        <strong>{error.code ? t('errori.regola-nome', { title: said(error.title) }) : said(error.title)}</strong>
      )}
    </p>
    {error.said && <p class="soft">{t('errori.anac-dice', { said: error.said })}</p>}
    {error.code && !error.said && <p>{t('errori.non-in-elenco', { day: formatDay(day) })}</p>}
    {error.by === null ? (
      <p>{t('errori.senza-nostra')}</p>
    ) : (
      <dl class="error-card__help">
        <dt>{t('errori.causa')}</dt>
        <dd>{said(error.cause)}</dd>
        <dt>{t('errori.passo')}</dt>
        <dd>{error.step ? said(error.step) : t('errori.regola')}</dd>
      </dl>
    )}
    {error.source && <p class="soft small">{error.source}</p>}
  </div>
);
