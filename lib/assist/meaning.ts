import type { FieldValue } from '../domain/field.ts';

/** White space folded, Unicode composed; nothing else is forgiven in a text. */
export const foldText = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/**
 * Euro cents of an amount: a number, or a text in Italian notation (`1.234,56 €`, `1234,56`, `€ 1.234`);
 * a dot before one or two last digits is a decimal point. null when it is no amount, has more than two decimals or is ambiguous.
 */
export const centsOf = (value: FieldValue): number | null => {
  if (typeof value === 'number') {
    const cents = Math.round(value * 100);
    return Number.isSafeInteger(cents) && Math.abs(value * 100 - cents) < 1e-4 ? cents : null;
  }
  if (typeof value !== 'string') return null;
  const text = value
    .replace(/€|eur(?:o)?/gi, '')
    .replace(/[\s\u00a0\u202f']/g, '')
    .replace('−', '-');
  const italian = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(text);
  const plain = /^(-?)(\d+)\.(\d{1,2})$/.exec(text);
  const found = italian ?? plain;
  if (!found) return null;
  const [, sign, whole = '', decimals = ''] = found;
  const cents = Number(whole.replaceAll('.', '')) * 100 + Number(decimals.padEnd(2, '0'));
  return Number.isSafeInteger(cents) ? (sign ? -cents : cents) : null;
};

/** Yes or no, as a control or its text says it; null when it says neither. */
export const yesOrNo = (value: FieldValue): boolean | null => {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  const text = foldText(value).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (['si', 's', 'yes', 'true', 'vero'].includes(text)) return true;
  if (['no', 'n', 'false', 'falso'].includes(text)) return false;
  return null;
};

/** A day `YYYY-MM-DD` from itself or from `gg/mm/aaaa` (also with dots or hyphens); null when it is no day of the calendar. */
export const dayOf = (value: FieldValue): string | null => {
  if (typeof value !== 'string') return null;
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value.trim());
  const italian = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value.trim());
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : italian
      ? [italian[3], italian[2]?.padStart(2, '0'), italian[1]?.padStart(2, '0')]
      : [];
  if (!year || !month || !day) return null;
  const text = `${year}-${month}-${day}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : text;
};
