import { ok, type Result, refused } from './result.ts';

/** A civil day, `YYYY-MM-DD`, without time or zone. */
export type Day = string;

const DAY_MS = 86_400_000;
const ROME = 'Europe/Rome';

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** Milliseconds at midnight UTC of a day, or null when the calendar has no such day. */
const at = (year: number, month: number, day: number): number | null => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.getTime() : null;
};

const millis = (day: Day): number => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const time = match ? at(Number(match[1]), Number(match[2]), Number(match[3])) : null;
  if (time === null) throw new RangeError(`Not a day: ${day}`);
  return time;
};

const iso = (time: number): Day => {
  const date = new Date(time);
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
};

/** Reads a day written `21/11/2026`, `5-3-2026`, `21.11.2026` or `2026-11-21`; years have four digits. */
export const parseDay = (text: string): Result<Day> => {
  const value = text.trim();
  if (value === '') return refused('La data manca.');
  const italian = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value);
  const standard = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  const parts = italian ? [italian[3], italian[2], italian[1]] : standard?.slice(1);
  if (!parts) return refused('Scrivi la data come giorno/mese/anno, per esempio 21/11/2026.');
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  const time = at(year, month, day);
  return time === null || year < 1 ? refused(`Il giorno ${value} non esiste nel calendario.`) : ok(iso(time));
};

/** Whether a text is a day of the calendar in ISO form. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && parseDay(text).ok;

/** The day `count` days later (earlier when negative). Throws RangeError on what is not a day. */
export const addDays = (day: Day, count: number): Day => iso(millis(day) + count * DAY_MS);

/** Days from the first to the second; negative when the second comes before. Throws RangeError on what is not a day. */
export const daysBetween = (from: Day, to: Day): number => (millis(to) - millis(from)) / DAY_MS;

/** `2026-11-21` as Italians read it, `21/11/2026`; a text that is not a day comes back unchanged. */
export const formatDay = (day: Day): string => (isDay(day) ? day.split('-').reverse().join('/') : day);

const INSTANT = /* @__PURE__ */ new Intl.DateTimeFormat('it-IT', {
  timeZone: ROME,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const romanParts = (instant: Date): Record<string, string> =>
  Object.fromEntries(INSTANT.formatToParts(instant).map((part) => [part.type, part.value]));

/** A UTC instant (ISO 8601) as it is in Rome, `21/11/2026 09:05`; a text that is not an instant comes back unchanged. */
export const formatInstant = (instant: string): string => {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  const { day, month, year, hour, minute } = romanParts(date);
  return `${day}/${month}/${year} ${hour}:${minute}`;
};

/** The civil day in Rome at an instant: late in the evening UTC it is already tomorrow there. */
export const dayInRome = (instant: Date): Day => {
  const { day, month, year } = romanParts(instant);
  return `${year}-${month}-${day}`;
};
