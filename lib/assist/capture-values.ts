import { parseCig } from '../domain/cig.ts';
import { parseEuro } from '../domain/money.ts';
import { fold } from '../page/text.ts';

/** More rows than this are not told: a list is paged. */
export const MOST = 100;

/** Euro of a text that is an amount; null otherwise. */
export const amount = (text: string | undefined): number | null => {
  const parsed = text === undefined ? null : parseEuro(text);
  return parsed?.ok ? parsed.value / 100 : null;
};

/** The CIGs of a value that holds CIGs and nothing else; check digits verified. A sentence that quotes one holds none. */
export const cigsIn = (text: string | undefined): string[] => {
  const words = (text ?? '').split(/[\s,;/]+/).filter(Boolean);
  const read = words.map(parseCig);
  return read.length > 0 && read.every((one) => one.ok)
    ? [...new Set(read.flatMap((one) => (one.ok ? [one.cig] : [])))]
    : [];
};

/** A text of the page, cut where a hostile one would flood; null when empty. */
export const short = (text: string | undefined): string | null => fold(text?.slice(0, 2000) ?? '') || null;
