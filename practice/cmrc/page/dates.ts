import type { Twins } from './numbers.ts';

const NONE: Twins = { shown: '', kept: '' };
const two = (n: number): string => String(n).padStart(2, '0');

const day = (year: number, month: number, date: number): Twins => {
  const at = new Date(Date.UTC(year, month - 1, date));
  if (Number.isNaN(at.getTime()) || at.getUTCFullYear() < 1753) return NONE;
  const shown = `${two(at.getUTCDate())}/${two(at.getUTCMonth() + 1)}/${at.getUTCFullYear()}`;
  return { shown, kept: `${at.toISOString().slice(0, 10)}T00:00:00` };
};

/**
 * On change and on blur a date is read as day, month, year. A day too many rolls into the next month without a word,
 * and an ISO date is taken for another day: of how that goes only one example is known (2026-11-21 becomes
 * 19/11/2026), so every ISO date loses two days here.
 */
export const readDate = (text: string): Twins => {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]) - 2);
  const [, date, month, year] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{2}|\d{4})$/.exec(text.trim()) ?? [];
  if (date === undefined) return NONE;
  return day(Number(year) < 100 ? 2000 + Number(year) : Number(year), Number(month), Number(date));
};

/** A kept date as the page writes it. */
export const shownDate = (kept: string): string => kept.slice(0, 10).split('-').reverse().join('/');
