import type { DriftState } from '../../lib/assist/drift-session.ts';
import { formatDay } from '../../lib/domain/day.ts';
import type { SafeScope } from '../../lib/domain/safe-mode.ts';
import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { announce } from '../ui/live.tsx';
import { Notice } from '../ui/notice.tsx';

/** A known page came back otherwise: what is not found, since when, and what can be done about it. */
export const DriftNotice = (props: {
  drift: DriftState;
  safe: SafeScope | null;
  onAccept: () => void;
  onSafe: (scope: SafeScope) => void;
  onExport: () => void;
}) => {
  const { drift } = props;
  const days = { since: formatDay(drift.since), last: formatDay(drift.lastSeen) };
  const put = (scope: SafeScope) => () => {
    props.onSafe(scope);
    announce(t('sicura.entrato'));
  };
  return (
    <Notice kind="warning" title={t('deriva.titolo')} role="status">
      {drift.missing.length > 0 && <p>{t('deriva.mancano', { ...days, names: drift.missing.join(', ') })}</p>}
      {drift.added.length > 0 && (
        <p>
          {drift.missing.length > 0
            ? t('deriva.nuovi-anche', { names: drift.added.join(', ') })
            : t('deriva.nuovi', { ...days, names: drift.added.join(', ') })}
        </p>
      )}
      <p>{t('deriva.che-fare')}</p>
      <div class="row">
        {!props.safe && (
          <>
            <Button size="small" icon="shield" onClick={put('pagina')}>
              {t('deriva.sicura-pagina')}
            </Button>
            <Button size="small" icon="shield" onClick={put('portale')}>
              {t('deriva.sicura-portale')}
            </Button>
          </>
        )}
        <Button size="small" icon="download" onClick={props.onExport}>
          {t('deriva.esporta')}
        </Button>
        <Button
          size="small"
          icon="check"
          onClick={() => {
            props.onAccept();
            announce(t('deriva.va-bene-fatto'));
          }}
        >
          {t('deriva.va-bene')}
        </Button>
      </div>
    </Notice>
  );
};
