import { type Day, daysBetween, formatDay, isDay } from '../../lib/domain/day.ts';
import { t, tn } from '../../lib/i18n/t.ts';
import { Badge } from '../ui/badge.tsx';

/** Days before the end from which it is worth a word. */
const SOON = 30;

/** The last day of a convenzione, and whether it is past or near. */
export const Scadenza = ({ day, today }: { day: string; today: Day }) => {
  if (day.trim() === '') return <span class="soft">{t('reg.non-indicato')}</span>;
  const left = isDay(day) ? daysBetween(today, day) : null;
  return (
    <span class="lines">
      <span class="num">{formatDay(day)}</span>
      {left !== null && left < 0 && (
        <Badge tone="error" icon="error">
          {t('conv.scaduta')}
        </Badge>
      )}
      {left !== null && left >= 0 && left <= SOON && (
        <Badge tone="warning" icon="wait">
          {left === 0 ? t('conv.scade-oggi') : tn('conv.in-scadenza', left)}
        </Badge>
      )}
    </span>
  );
};
