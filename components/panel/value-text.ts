import { formatDay } from '../../lib/domain/day.ts';
import type { FieldValue } from '../../lib/domain/field.ts';
import type { PlanEntry } from '../../lib/domain/fill.ts';
import { centsOf, formatEuro } from '../../lib/domain/money.ts';
import { t } from '../../lib/i18n/t.ts';

/** A value as people read it: amounts in euro, yes and no, days in the Italian way. */
export const valueText = (value: FieldValue | null): string => {
  if (value === null || value === '') return t('panel.vuoto');
  if (typeof value === 'number') return formatEuro(centsOf(value));
  if (typeof value === 'boolean') return value ? t('ui.si') : t('ui.no');
  return Array.isArray(value) ? value.join(', ') : formatDay(value);
};

/** A value as it is pasted in a text box: amounts with a comma and no thousands, days in the Italian way. */
export const pasteText = (value: FieldValue): string => {
  if (typeof value === 'number') return value.toFixed(2).replace('.', ',');
  if (typeof value === 'boolean') return value ? t('ui.si') : t('ui.no');
  return Array.isArray(value) ? value.join(', ') : formatDay(value);
};

/** The description that goes with a code, when the plan knows one. */
export const descriptionOf = ({ value, alternatives }: PlanEntry): string => {
  const full = alternatives?.[0];
  return typeof value === 'string' && full?.startsWith(`${value} - `) ? full.slice(value.length + 3) : '';
};
