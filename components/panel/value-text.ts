import { formatDay } from '../../lib/domain/day.ts';
import { type FieldId, type FieldValue, isPercent } from '../../lib/domain/field.ts';
import type { PlanEntry } from '../../lib/domain/fill.ts';
import { centsOf, formatEuro } from '../../lib/domain/money.ts';
import { inItalian, t } from '../../lib/i18n/t.ts';
import { spelt } from '../ui/spelt.ts';

/** A number with a comma for its decimals and no more of them than it has. */
const plainNumber = (value: number): string => String(value).replace('.', ',');

/** What has no shape, and may turn or hide the words around it: shown as what it is, never obeyed. */
const seen = (text: string): string => text.replace(/[\p{Cf}\p{Cs}\p{Co}]|(?![\t\n\r])\p{Cc}/gu, '\ufffd');

/** A value of a field as people read it: amounts in euro, percentages, yes and no, days in the Italian way. */
export const valueText = (value: FieldValue | null, id: FieldId): string => {
  if (value === null || value === '') return t('panel.vuoto');
  if (typeof value === 'number' && isPercent(id)) return `${plainNumber(value)} %`;
  if (typeof value === 'number') return formatEuro(centsOf(value));
  if (typeof value === 'boolean') return value ? t('ui.si') : t('ui.no');
  if (typeof value === 'string' && id.endsWith('.quota30PerCento')) return spelt(value) ?? seen(value);
  return seen(Array.isArray(value) ? value.join(', ') : formatDay(value));
};

/** A value as it is pasted in a text box: amounts with a comma and no thousands, days and answers in the portals' own language. */
export const pasteText = (value: FieldValue): string => {
  if (typeof value === 'number') return value.toFixed(2).replace('.', ',');
  if (typeof value === 'boolean') return value ? inItalian('ui.si') : inItalian('ui.no');
  return Array.isArray(value) ? value.join(', ') : formatDay(value);
};

/** What goes beside a value: the description of a code, and the code of a description that has no field to be chosen in. */
export const descriptionOf = ({ action, value, alternatives }: PlanEntry): string => {
  const full = alternatives?.[0];
  const only = Array.isArray(value) && value.length === 1 ? value[0] : value;
  if (typeof only !== 'string' || !full) return '';
  if (full.startsWith(`${only} - `)) return full.slice(only.length + 3);
  const code = full.endsWith(` - ${only}`) ? full.slice(0, -only.length - 3) : '';
  return code && action !== 'write' && action !== 'already' ? t('panel.codice', { code }) : '';
};
