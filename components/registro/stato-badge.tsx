import type { Stato } from '../../lib/domain/registrazione.ts';
import { t } from '../../lib/i18n/t.ts';
import { Badge, type BadgeTone } from '../ui/badge.tsx';
import type { IconName } from '../ui/icon.tsx';

const LOOK: Record<Stato, { tone: BadgeTone; icon: IconName }> = {
  bozza: { tone: 'neutral', icon: 'edit' },
  'in-lavorazione': { tone: 'info', icon: 'edit' },
  'operazione-presa-in-carico': { tone: 'info', icon: 'wait' },
  confermato: { tone: 'ok', icon: 'check' },
  'in-attesa-pubblicazione': { tone: 'info', icon: 'wait' },
  'in-stop-pubblicazione': { tone: 'warning', icon: 'warning' },
  pubblicato: { tone: 'ok', icon: 'check' },
  cancellato: { tone: 'error', icon: 'close' },
  'in-approvazione': { tone: 'info', icon: 'wait' },
  inviato: { tone: 'ok', icon: 'check' },
  'in-annullamento': { tone: 'warning', icon: 'wait' },
  annullato: { tone: 'error', icon: 'close' },
};

/** The state of an appalto as a pill; nothing when it is not known. */
export const StatoBadge = ({ stato }: { stato: Stato | null }) =>
  stato && (
    <Badge tone={LOOK[stato].tone} icon={LOOK[stato].icon}>
      {t(`stato.${stato}`)}
    </Badge>
  );
