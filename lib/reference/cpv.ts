import { parseCpv } from '../domain/cpv.ts';
import { EVERYDAY } from './cpv-everyday.ts';
import type { CodeEntry } from './lists.ts';
import { type Found, indexWords, stemsOf } from './text-index.ts';
import { codesOf, unpack } from './unpack.ts';

type Search = (text: string, limit: number) => Found;

let loaded: Promise<{ entries: CodeEntry[]; byCode: Map<string, CodeEntry> }> | null = null;
let indexed: Promise<Search> | null = null;
let english: Promise<Search> | null = null;

const load = () => {
  loaded ??= import('../../assets/data/cpv.ts').then((data) => {
    const entries = unpack(codesOf(data.CODES, 8), data);
    return { entries, byCode: new Map(entries.map((entry) => [entry.code, entry])) };
  });
  return loaded;
};

/** The fewer digits before the zeros, the broader the entry: of two equal descriptions the broader comes first. */
const breadth = ({ code }: CodeEntry): number => 1 + (code.length - code.replace(/0+$/, '').length) / 40;

const index = () => {
  indexed ??= load().then(({ entries }) => indexWords(entries, breadth));
  return indexed;
};

/** The English descriptions, for words that no Italian one has ("hosting"); what is found is shown in Italian. */
const englishIndex = () => {
  english ??= Promise.all([load(), import('../../assets/data/cpv-en.ts')]).then(([{ entries, byCode }, data]) => {
    const labels = data.LABELS.split('\n');
    const search = indexWords(
      entries.map(({ code }, place) => ({ code, label: labels[place] ?? '' })),
      breadth,
    );
    return (text, limit) => {
      const found = search(text, limit);
      return { ...found, entries: found.entries.flatMap(({ code }) => byCode.get(code) ?? []) };
    };
  });
  return english;
};

/** ANAC's 9.454 CPV codes, ascending. */
export const cpvList = async (): Promise<readonly CodeEntry[]> => (await load()).entries;

/** The entry of a code, with or without check digit ("45111230-9"); null when ANAC's list does not have it. */
export const cpvByCode = async (text: string): Promise<CodeEntry | null> => {
  const code = parseCpv(text);
  return code.ok ? ((await load()).byCode.get(code.value) ?? null) : null;
};

/** The levels of the tree by how many digits tell them (Reg. CE 213/2008). */
const LEVELS = { divisione: 2, gruppo: 3, classe: 4, categoria: 5 } as const;
export type CpvLevel = keyof typeof LEVELS;

/** What a code stands below in the tree, broadest first; a level that the vocabulary does not have above it is left out. */
export const cpvAbove = async (code: string): Promise<{ level: CpvLevel; entry: CodeEntry }[]> => {
  const { byCode } = await load();
  const seen = new Set([code]);
  return (Object.keys(LEVELS) as CpvLevel[]).flatMap((level) => {
    const above = code.slice(0, LEVELS[level]).padEnd(8, '0');
    const entry = seen.has(above) ? undefined : byCode.get(above);
    seen.add(above);
    return entry ? [{ level, entry }] : [];
  });
};

/** The digits of a query that names a code, whole with its check digit or only begun; null when it is words. */
const digitsOf = (text: string): string | null => {
  const whole = /(?<!\d)(\d{8})(?:-\d)?(?!\d)/.exec(text)?.[1];
  if (whole) return whole;
  const bare = text.replace(/[\s.-]/g, '');
  // Nine digits: the check digit was written without its hyphen.
  return /^\d+$/.test(bare) ? bare.slice(0, 8) : null;
};

/** The codes that begin as written; where none does, those that share the longest beginning with it. */
const byDigits = (entries: readonly CodeEntry[], digits: string): CodeEntry[] => {
  for (let length = digits.length; length >= 2; length--) {
    const found = entries.filter(({ code }) => code.startsWith(digits.slice(0, length)));
    if (found.length > 0) return found;
  }
  return [];
};

/** The codes of the words that offices use and the vocabulary does not. */
const everyday = (text: string): string[] => {
  const asked = new Set(stemsOf(text));
  return Object.entries(EVERYDAY)
    .map(([words, codes]) => ({ words: stemsOf(words), codes }))
    .filter(({ words }) => words.every((word) => asked.has(word)))
    .sort((a, b) => b.words.length - a.words.length)
    .flatMap(({ codes }) => codes);
};

/**
 * CPV entries for a text, best first: by code, by words in Italian (beginnings, typos), by the office's own words, and
 * by English ones where the Italian descriptions lack a word of the query.
 */
export const searchCpv = async (text: string, limit = 20): Promise<CodeEntry[]> => {
  const { entries, byCode } = await load();
  const digits = digitsOf(text);
  if (digits) return byDigits(entries, digits).slice(0, limit);
  const ours = everyday(text).flatMap((code) => byCode.get(code) ?? []);
  let found = (await index())(text, limit);
  if (found.missed > 0 && ours.length === 0) {
    const other = (await englishIndex())(text, limit);
    if (other.missed < found.missed) found = other;
  }
  return [...new Set([...ours, ...found.entries])].slice(0, limit);
};
