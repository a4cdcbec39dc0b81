import { dayInRome, parseDay } from '../domain/day.ts';
import type { FieldValue } from '../domain/field.ts';
import { parseEuro } from '../domain/money.ts';

/** White space folded, Unicode composed; nothing else is forgiven in a text. */
export const foldText = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/**
 * Euro cents of an amount: a number, or a text in Italian notation (`lib/domain/money.ts`).
 * null when it is no amount, has more than two decimals or can be read in two ways.
 */
export const centsOf = (value: FieldValue): number | null => {
  if (typeof value === 'number') {
    const cents = Math.round(value * 100);
    return Number.isSafeInteger(cents) && Math.abs(value * 100 - cents) < 1e-4 ? cents : null;
  }
  const parsed = typeof value === 'string' ? parseEuro(value) : null;
  return parsed?.ok ? parsed.value : null;
};

/** Yes or no, as a control or its text says it; null when it says neither. */
export const yesOrNo = (value: FieldValue): boolean | null => {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  // A bilingual page says it twice ("Sì / Ja").
  const words = foldText(value)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/ ?[/|] ?| - /);
  if (words.every((word) => ['si', 's', 'yes', 'true', 'vero', 'ja'].includes(word))) return true;
  if (words.every((word) => ['no', 'n', 'false', 'falso', 'nein'].includes(word))) return false;
  return null;
};

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/;

/** A day `YYYY-MM-DD` from itself, from `gg/mm/aaaa` or from an instant; null when it is no day of the calendar. */
export const dayOf = (value: FieldValue): string | null => {
  if (typeof value !== 'string') return null;
  if (INSTANT.test(value) && !Number.isNaN(Date.parse(value))) return dayInRome(new Date(value));
  const parsed = parseDay(value);
  return parsed.ok ? parsed.value : null;
};
