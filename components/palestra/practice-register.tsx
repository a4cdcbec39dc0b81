import { useEffect } from 'preact/hooks';
import { formatEuro } from '../../lib/domain/money.ts';
import { t } from '../../lib/i18n/t.ts';
import type { Pratica } from '../../practice/pratica.ts';
import { spelled } from '../registro/spelled.ts';
import { announce } from '../ui/live.tsx';
import { Region } from '../ui/region.tsx';

/** The CIGs that the practice portal issued in this visit: here and nowhere else, each with its mark. */
export const PracticeRegister = ({ pratiche }: { pratiche: readonly Pratica[] }) => {
  const rows = pratiche.flatMap(({ cig, ...rest }) => cig.map((one) => ({ ...rest, cig: one })));
  const latest = rows[0]?.cig ?? '';
  useEffect(() => {
    if (latest) announce(t('palestra.cig-detto', { cig: spelled(latest) }));
  }, [latest]);
  return (
    <Region id="registro-palestra" title={t('palestra.registro')}>
      {rows.length === 0 ? (
        <p class="soft">{t('palestra.registro-vuoto')}</p>
      ) : (
        <>
          <p class="soft">{t('palestra.registro-testo')}</p>
          <ul class="plain stack">
            {rows.map(({ cig, oggetto, importo }) => (
              <li key={cig} class="practice-cig">
                <strong class="mono">{t('palestra.cig', { cig })}</strong> <span>{oggetto}</span>{' '}
                {importo !== null && <span>{formatEuro(Math.round(importo * 100))}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </Region>
  );
};
