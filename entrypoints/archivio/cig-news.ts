import { spelled } from '../../components/registro/spelled.ts';
import { announce } from '../../components/ui/live.tsx';
import { t, tn } from '../../lib/i18n/t.ts';
import { onStoreChanged, registrazioniSince } from '../../lib/store/reader.ts';

/** More than these at once are counted, not spelled. */
const FEW = 3;

/**
 * Says each CIG that comes into the register from a portal while this page is open: once, and only where somebody can
 * hear it, because the panel, the popup and the archive may all be open. Until the signal.
 */
export const tellNewCigs = (life: AbortSignal): void => {
  const opened = new Date();
  const told = new Set<string>();
  const tell = async () => {
    const found = await registrazioniSince(opened).catch(() => []);
    const fresh = found.filter(({ id, origine }) => origine === 'portale' && !told.has(id));
    for (const { id } of fresh) told.add(id);
    if (life.aborted || fresh.length === 0 || document.visibilityState !== 'visible') return;
    if (fresh.length > FEW) announce(tn('registro.arrivati', fresh.length));
    else for (const { cig } of fresh) announce(t('registro.arrivato', { cig: spelled(cig) }));
  };
  onStoreChanged((names) => names.includes('registrazioni') && void tell(), life);
};
