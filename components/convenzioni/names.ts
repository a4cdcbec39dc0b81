import type { Convenzione } from '../../lib/domain/convenzione.ts';
import { t } from '../../lib/i18n/t.ts';

/** How a convenzione is called where it is listed; a half-done one says what it lacks. */
export const convenzioneName = ({ oggetto }: Convenzione): string => oggetto.trim() || t('conv.senza-nome');

/** A lotto as people read it after the name: "lotto 2", and "Lotto 2" as it is. */
export const lottoName = ({ lotto }: Convenzione): string => {
  const name = lotto.trim();
  return name === '' || /^lotto\b/i.test(name) ? name : t('conv.lotto-di', { lotto: name });
};
