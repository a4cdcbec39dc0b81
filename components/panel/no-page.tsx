import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

/** Where PCP web is. Text to copy: Cigno never opens a page of the portal. */
const ADDRESS = 'https://portale-servizi.anticorruzione.it/piattaforma-contratti-pubblici';

/** No portal page in the tab. */
export const NoPortal = () => (
  <div class="stack">
    <EmptyState
      level={2}
      title={t('panel.nessuna-titolo')}
      text={t('panel.nessuna-testo')}
      action={
        <div class="address">
          <code id="indirizzo-pcp">{ADDRESS}</code>
          <CopyButton text={ADDRESS} describedBy="indirizzo-pcp" size="regular" />
        </div>
      }
    />
    <p class="soft small">{t('panel.nessuna-ricarica')}</p>
  </div>
);

/** A portal page that does not answer. */
export const SilentPage = ({ onRetry }: { onRetry: () => void }) => (
  <EmptyState
    level={2}
    title={t('panel.muta-titolo')}
    text={t('panel.muta-testo')}
    action={
      <Button icon="refresh" onClick={onRetry}>
        {t('panel.riprova')}
      </Button>
    }
  />
);
