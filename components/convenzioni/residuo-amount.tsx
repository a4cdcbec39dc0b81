import { formatEuro } from '../../lib/domain/money.ts';
import type { Residuo } from '../../lib/domain/residuo.ts';
import { t } from '../../lib/i18n/t.ts';
import { Badge } from '../ui/badge.tsx';

/** What remains, and what is to be said of it: too much ordered, or an amount that is not known. */
export const ResiduoAmount = ({ state }: { state: Residuo }) => {
  const { residuo } = state;
  if (residuo === null) return <span class="soft">{t('conv.residuo-ignoto')}</span>;
  return (
    <span class="lines">
      <span class="num">{formatEuro(residuo)}</span>
      {residuo < 0 && (
        <Badge tone="error" icon="error">
          {t('conv.superato')}
        </Badge>
      )}
      {state.senzaImporto > 0 && (
        <Badge tone="warning" icon="warning">
          {t('conv.non-certo')}
        </Badge>
      )}
    </span>
  );
};
