import { CODE_LISTS } from './code-lists.ts';
import type { CodeEntry, MediumListName } from './lists.ts';
import { indexWords, stemsOf } from './text-index.ts';
import { isValidOn } from './unpack.ts';

/** Words by which offices call an entry and that its description does not have. */
const EVERYDAY: Partial<Record<MediumListName, Record<string, string>>> = {
  ccnl: {
    multiservizi: 'K05',
    commercio: 'H01',
    edilizia: 'F01',
    mensa: 'H03',
    autotrasporto: 'I01',
    'cooperative sociali': 'T05',
    'igiene ambientale': 'K07',
    rifiuti: 'K07',
    'enti locali': 'S105',
  },
  categoria: { forniture: 'FB', servizi: 'FS' },
};

type Search = (text: string, options: { limit?: number; on: string }) => CodeEntry[];

const searches = new Map<MediumListName, Search>();

const plain = (text: string): string => text.replace(/\s/g, '').toUpperCase();

const make = (name: MediumListName): Search => {
  const entries = CODE_LISTS[name];
  const byWords = indexWords(entries);
  const everyday = Object.entries(EVERYDAY[name] ?? {}).map(([words, code]) => ({ words: stemsOf(words), code }));
  return (text, { limit = 20, on }) => {
    const asked = new Set(stemsOf(text));
    const called = new Set(everyday.flatMap(({ words, code }) => (words.every((word) => asked.has(word)) ? code : [])));
    const open = (entry: CodeEntry): boolean => isValidOn(entry, on);
    const wanted = plain(text);
    const begun = wanted === '' ? [] : entries.filter(({ code }) => plain(code).startsWith(wanted));
    const ours = entries.filter(({ code }) => called.has(code));
    const found = [...begun, ...ours, ...byWords(text, limit, open).entries].filter(open);
    // Old wordings of a code are in the list too: each code is offered once.
    return [...new Map(found.map((entry) => [entry.code, entry])).values()].slice(0, limit);
  };
};

/** Entries of a middle-sized list that may be used on a day (ISO), by the beginning of the code or by words, best first. */
export const searchList = (
  name: MediumListName,
  text: string,
  options: { limit?: number; on: string },
): CodeEntry[] => {
  const search = searches.get(name) ?? make(name);
  searches.set(name, search);
  return search(text, options);
};

/** The entry of a code, also when no longer valid (see `to`); null when the list does not have it. */
export const entryOfList = (name: MediumListName, code: string): CodeEntry | null =>
  CODE_LISTS[name].find((entry) => entry.code === code) ?? null;

/** What of a list may be chosen on a day (ISO), each code once, in ANAC's order. */
export const choicesOn = (name: MediumListName, on: string): CodeEntry[] => {
  const seen = new Set<string>();
  return CODE_LISTS[name].filter((entry) => {
    if (seen.has(entry.code) || !isValidOn(entry, on)) return false;
    seen.add(entry.code);
    return true;
  });
};
