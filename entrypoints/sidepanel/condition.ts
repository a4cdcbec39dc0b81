import type { PanelState } from '../../lib/assist/panel-state.ts';
import { formatDay } from '../../lib/domain/day.ts';
import { said } from '../../lib/i18n/said.ts';
import { t } from '../../lib/i18n/t.ts';
import { USES } from '../../lib/schede/uses.ts';

/** Under what condition the scheda of the form may be used; '' elsewhere. */
export const condition = ({ model }: PanelState): string => {
  const scheda = model?.scheda ? USES[model.scheda] : null;
  if (!scheda || model?.page !== 'form') return '';
  const { condition, source, verifiedOn } = scheda.admitted;
  return t('panel.ammessa', { condition: said(condition), source, day: formatDay(verifiedOn) });
};
