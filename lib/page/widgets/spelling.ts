/** Text as it is compared: case, accents, kinds of apostrophe, dash and space do not count; `città` and `citta'` are one. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/[‐‑–—−]/g, '-')
    .replace(/([aeiou])'(?![a-z0-9])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** White space as a person sees it. */
export const tidy = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

const YES = ['si', 'vero', 'true', 'yes', 'ja', 's', 'y', '1'];
const NO = ['no', 'falso', 'false', 'nein', 'n', '0'];

/** The boolean that a word stands for, or null; a bilingual page says it twice ("Sì / Ja"). */
export const parseBoolean = (text: string): boolean | null => {
  const words = fold(text).split(/ ?[/|] ?| - /);
  if (words.every((word) => YES.includes(word))) return true;
  return words.every((word) => NO.includes(word)) ? false : null;
};

/** The words that say a boolean in a list, surest first. */
export const booleanWords = (value: boolean): string[] => (value ? YES : NO);

/**
 * Reads an amount as an Italian reader does (`1.234,56`, `€ 1234,5`, `1234.56`), or null when it is not a number.
 * A single dot followed by exactly three digits separates thousands.
 */
export const parseAmount = (text: string): number | null => {
  const bare = text.replace(/[\s\u00a0€'’]|EUR/gi, '');
  if (!/^[-+]?\d[\d.,]*$|^[-+]?[.,]\d+$/.test(bare)) return null;
  const comma = bare.lastIndexOf(',');
  const dot = bare.lastIndexOf('.');
  const commas = bare.split(',').length - 1;
  const dots = bare.split('.').length - 1;
  let decimal = '';
  if (commas > 0 && dots > 0) decimal = comma > dot ? ',' : '.';
  else if (commas === 1) decimal = ',';
  else if (dots === 1 && !/^[-+]?\d{1,3}\.\d{3}$/.test(bare)) decimal = '.';
  const plain = [...bare].filter((c) => /[-+\d]/.test(c) || c === decimal).join('');
  const number = Number(plain.replace(decimal || ',', '.'));
  return Number.isFinite(number) ? number : null;
};

/** `1234,56`: comma, no separator of thousands, decimals only when there are some (portals.md 3.5). */
export const spellAmount = (value: number): string =>
  (Number.isInteger(value) ? String(value) : value.toFixed(2)).replace('.', ',');

/** The order of the parts of a day in a box, and what stands between them. */
export type DayFormat = { order: 'dmy' | 'mdy' | 'ymd'; separator: string; sure: boolean };

/** Reads `gg/mm/aaaa`, `mm-dd-yyyy`, `yyyy.mm.dd` in a placeholder, hint, mask or pattern; Italian order where it says nothing. */
export const dayFormat = (evidence: string): DayFormat => {
  const text = evidence.toLowerCase();
  const asked =
    /(?<![a-z])(?:([dg]{1,2})([/.-])m{1,2}\2[ya]{2,4}|(m{1,2})([/.-])[dg]{1,2}\4[ya]{2,4}|([ya]{2,4})([/.-])m{1,2}\6[dg]{1,2})(?![a-z])/.exec(
      text,
    );
  if (asked) {
    const order = asked[1] ? 'dmy' : asked[3] ? 'mdy' : 'ymd';
    return { order, separator: asked[2] ?? asked[4] ?? asked[6] ?? '/', sure: true };
  }
  return { order: 'dmy', separator: '/', sure: false };
};

/** A day `YYYY-MM-DD` as a box asks for it. */
export const spellDay = (day: string, { order, separator }: DayFormat): string => {
  const [y = '', m = '', d = ''] = day.split('-');
  const parts = { dmy: [d, m, y], mdy: [m, d, y], ymd: [y, m, d] };
  return parts[order].join(separator);
};

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/;

const realDay = (y: number, m: number, d: number): string | null => {
  const date = new Date(Date.UTC(y, m - 1, d));
  const same = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return same ? date.toISOString().slice(0, 10) : null;
};

/** Reads a day as the box writes it, giving `YYYY-MM-DD`, or null when it is no real day. */
export const parseDay = (text: string, format: DayFormat = dayFormat('')): string | null => {
  const iso = ISO.exec(text.trim());
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = /^(\d{1,4})\s*[/.\- ]\s*(\d{1,2})\s*[/.\- ]\s*(\d{1,4})$/.exec(text.trim());
  if (!parts) return null;
  const [a, b, c] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if ((parts[1] ?? '').length > 2) return realDay(a, b, c);
  const year = (parts[3] ?? '').length === 2 ? 2000 + c : c;
  return format.order === 'mdy' ? realDay(year, a, b) : realDay(year, b, a);
};

/** True for a day as values carry it. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && parseDay(text) !== null;
