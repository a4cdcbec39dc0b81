import { t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

/** Where the portals are. Text to copy: Cigno never opens a page of a portal. */
const ADDRESSES = [
  {
    id: 'indirizzo-pcp',
    name: 'panel.indirizzo-pcp',
    address: 'https://portale-servizi.anticorruzione.it/piattaforma-contratti-pubblici',
  },
  {
    id: 'indirizzo-cmrc',
    name: 'panel.indirizzo-cmrc',
    address: 'https://portalegare.cittametropolitanaroma.it/portalegare/index.php',
  },
] as const;

/** No portal page in the tab. */
export const NoPortal = ({ onPalestra }: { onPalestra: () => void }) => (
  <div class="stack">
    <EmptyState
      level={2}
      title={t('panel.nessuna-titolo')}
      text={t('panel.nessuna-testo')}
      action={
        <div class="stack">
          {ADDRESSES.map(({ id, name, address }) => (
            <div key={id}>
              <p class="small" id={id}>
                {t(name)}
              </p>
              <div class="address">
                <code>{address}</code>
                <CopyButton text={address} describedBy={id} size="regular" />
              </div>
            </div>
          ))}
          <div>
            <Button onClick={onPalestra}>{t('popup.palestra')}</Button>
          </div>
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
