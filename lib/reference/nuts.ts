import type { CodeEntry } from './lists.ts';
import { indexEntries, type TextIndex } from './text-index.ts';
import { isValidOn, unpack } from './unpack.ts';

let loaded: Promise<{ entries: CodeEntry[]; byCode: Map<string, CodeEntry> }> | null = null;
let indexed: Promise<TextIndex> | null = null;

const load = () => {
  loaded ??= import('../../assets/data/nuts.ts').then((data) => {
    const entries = unpack(data.CODES.split(','), data);
    return { entries, byCode: new Map(entries.map((entry) => [entry.code, entry])) };
  });
  return loaded;
};

/** Level 3: ANAC asks for it in `codNUTS`, so it is all that is offered for choice. */
const isThirdLevel = ({ code }: CodeEntry): boolean => code.length === 5;

const index = () => {
  indexed ??= load().then(({ entries }) => indexEntries(entries.filter(isThirdLevel)));
  return indexed;
};

/** ANAC's NUTS codes of every level and country, ascending, closed ones included. */
export const nutsList = async (): Promise<readonly CodeEntry[]> => (await load()).entries;

/** The NUTS entry of a code of any level, also when no longer valid (see `to`); null when the list does not have it. */
export const nutsByCode = async (code: string): Promise<CodeEntry | null> =>
  (await load()).byCode.get(code.trim().toUpperCase()) ?? null;

/** The level 3 areas of Italy valid on a day (ISO), by name. */
export const italianAreas = async (on: string): Promise<CodeEntry[]> =>
  (await load()).entries
    .filter((entry) => isThirdLevel(entry) && entry.code.startsWith('IT') && isValidOn(entry, on))
    .sort((a, b) => a.label.localeCompare(b.label, 'it'));

/** Level 3 areas by name or beginning of the code, valid on the day given (ISO), Italian ones first. */
export const searchNuts = async (
  text: string,
  { limit = 20, on }: { limit?: number; on: string },
): Promise<CodeEntry[]> => {
  const wanted = text.trim().toUpperCase();
  if (/^[A-Z]{2}[A-Z0-9]{1,3}$/.test(wanted) && /\d/.test(wanted))
    return (await load()).entries
      .filter((entry) => isThirdLevel(entry) && entry.code.startsWith(wanted) && isValidOn(entry, on))
      .slice(0, limit);
  const found = (await index())(text, 200, (entry) => isValidOn(entry, on));
  const abroad = ({ code }: CodeEntry): number => (code.startsWith('IT') ? 0 : 1);
  return found.sort((a, b) => abroad(a) - abroad(b)).slice(0, limit);
};
