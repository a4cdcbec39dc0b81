import { formatDay } from '../../lib/domain/day.ts';
import { t, tn } from '../../lib/i18n/t.ts';
import { routeHash } from '../archivio/route.ts';

/** The day of the rules behind what is found, and how many changes ANAC announces; `linked` inside the archive. */
export const Freshness = (props: { rulesDate: string; announced: number; linked?: boolean }) => (
  <p class="soft small">
    {t('panel.controlli-regole', { day: formatDay(props.rulesDate) })}.
    {props.announced > 0 && (
      <>
        {' '}
        {tn('novita.conta', props.announced)}.{' '}
        {props.linked ? <a href={routeHash('novita')}>{t('archivio.novita')}</a> : t('novita.dove')}
      </>
    )}
  </p>
);
