import type { StopSheet } from '../../lib/assist/stop-sheet.ts';
import { formatDay } from '../../lib/domain/day.ts';
import { t } from '../../lib/i18n/t.ts';

/** What can and what cannot be changed once the button is pressed; what nobody knows is said so. */
export const StopAfter = ({ sheet }: { sheet: StopSheet }) => {
  const { after, portal } = sheet;
  return (
    <div class="stack-tight">
      <h3>{t('stop.dopo')}</h3>
      {after ? (
        <>
          <p>
            <strong>{t('stop.dopo-mai')}</strong>
          </p>
          <ul>
            {portal === 'pcp' && <li>{t('stop.dopo-prima')}</li>}
            <li>
              {after.correction
                ? t('stop.dopo-correzione', { scheda: after.correction })
                : t('stop.dopo-senza-correzione')}
            </li>
            {after.integration && <li>{t('stop.dopo-id')}</li>}
            <li>{t(after.annulment ? 'stop.dopo-annullamento' : 'stop.dopo-senza-annullamento')}</li>
            {(after.correction || after.annulment) && <li>{t(`stop.dopo-dove-${portal}`)}</li>}
          </ul>
          <p class="soft small">
            {t('stop.fonte', { source: after.source, day: formatDay(after.verifiedOn) })}
            {after.correction && ` ${t('stop.una-volta')}`}
          </p>
        </>
      ) : (
        <p>{t('stop.dopo-ignoto')}</p>
      )}
    </div>
  );
};
