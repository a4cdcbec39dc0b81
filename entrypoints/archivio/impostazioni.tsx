import { Settings } from '../../components/archivio/settings.tsx';
import { ENTITY_NAMES } from '../../lib/domain/entity-names.ts';
import { BACKUP_FORMAT, BACKUP_VERSION } from '../../lib/exchange/backup.ts';
import { send } from '../../lib/messaging/client.ts';
import { browser } from '../../lib/platform/browser.ts';

/** Everything is deleted by the one writer in one transaction: a restore of nothing. */
const erase = async (): Promise<string> => {
  const nothing = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    exportedAt: new Date().toISOString(),
    data: Object.fromEntries(ENTITY_NAMES.map((name) => [name, []])),
  };
  const answer = await send('backup.restore', { mode: 'replace', backup: nothing });
  return answer.ok ? '' : answer.reason;
};

/** The section of the settings. */
export const Impostazioni = () => <Settings version={browser.runtime.getManifest().version} onErase={erase} />;
