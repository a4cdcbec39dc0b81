import type { CodeEntry } from './lists.ts';
import { nutsByCode } from './nuts.ts';
import { type Found, indexWords } from './text-index.ts';
import { codesOf, isValidOn, unpack } from './unpack.ts';

type Loaded = {
  entries: CodeEntry[];
  byCode: Map<string, CodeEntry>;
  nutsOfProvince: Map<string, string>;
  nutsOfComune: Map<string, string>;
};

type WordIndex = (text: string, limit: number, keep: (entry: CodeEntry) => boolean) => Found;

let loaded: Promise<Loaded> | null = null;
let indexed: Promise<WordIndex> | null = null;
let withProvince: Promise<WordIndex> | null = null;

const pairs = (text: string, width: number): Map<string, string> =>
  new Map(text.split(',').map((pair) => [pair.slice(0, width), pair.slice(width)]));

const load = () => {
  loaded ??= import('../../assets/data/istat.ts').then((data) => {
    const entries = unpack(codesOf(data.CODES, 9), data);
    return {
      entries,
      byCode: new Map(entries.map((entry) => [entry.code, entry])),
      nutsOfProvince: pairs(data.NUTS_OF_PROVINCE, 6),
      nutsOfComune: pairs(data.NUTS_OF_COMUNE, 9),
    };
  });
  return loaded;
};

const index = () => {
  indexed ??= load().then(({ entries }) => indexWords(entries));
  return indexed;
};

/** The NUTS 3 area of a comune, which bears the name of its provincia; null for foreign states. */
export const provinciaOf = async (code: string): Promise<string | null> => {
  const area = await nutsOfComune(code);
  return area === null ? null : ((await nutsByCode(area))?.label ?? null);
};

/** Comuni with their provincia beside, for whoever writes both ("Castro Lecce") because the name alone is not one. */
const provinceIndex = () => {
  withProvince ??= load().then(async ({ entries, byCode }) => {
    const labelled = await Promise.all(
      entries.map(async ({ code, label }) => ({ code, label: `${label} ${(await provinciaOf(code)) ?? ''}` })),
    );
    const search = indexWords(labelled);
    const ours = (entry: CodeEntry): CodeEntry => byCode.get(entry.code) ?? entry;
    return (text, limit, keep) => {
      const found = search(text, limit, (entry) => keep(ours(entry)));
      return { ...found, entries: found.entries.map(ours) };
    };
  });
  return withProvince;
};

/** Letters alone, for telling the whole name from one that contains it. */
const bare = (text: string): string => text.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase();

/** Every beginning of a text that ends with a word, without spaces: the name may be any of them, the rest its provincia. */
const beginnings = (text: string): string[] => {
  const words = text.split(/[\s,()]+/).map(bare);
  return words.map((_, place) => words.slice(0, place + 1).join(''));
};

/**
 * Comuni (and foreign states, region 999) by name or code, valid on the day given (ISO), best first. Sardinia has two
 * codes for many comuni since 19/05/2026, both open in ANAC's list: the newer one comes first. The provincia may stand
 * beside the name.
 */
export const searchComuni = async (
  text: string,
  { limit = 20, on }: { limit?: number; on: string },
): Promise<CodeEntry[]> => {
  const valid = (entry: CodeEntry): boolean => isValidOn(entry, on);
  const digits = text.replace(/\s/g, '');
  if (/^\d+$/.test(digits))
    return (await load()).entries.filter((entry) => entry.code.startsWith(digits) && valid(entry)).slice(0, limit);
  const wanted = bare(text);
  const whole = beginnings(text);
  const rank = ({ label }: CodeEntry): number => {
    const names = label.split('/').map(bare);
    if (names.includes(wanted)) return 0;
    if (names.some((name) => name.startsWith(wanted))) return 1;
    return names.some((name) => whole.includes(name)) ? 2 : 3;
  };
  const named = (await index())(text, 500, valid);
  // "Castri di Lecce" has both words of "Castro Lecce": only a name of its own is sure to be what is meant.
  const sure = whole.length < 2 || named.entries.some((entry) => rank(entry) < 2);
  const placed = sure ? { entries: [], missed: named.missed } : (await provinceIndex())(text, 500, valid);
  const all = placed.missed < named.missed ? placed.entries : [...named.entries, ...placed.entries];
  const found = [...new Set(all)].map((entry, place) => ({ entry, place }));
  found.sort(
    (a, b) =>
      rank(a.entry) - rank(b.entry) ||
      (bare(a.entry.label) === bare(b.entry.label) ? (b.entry.from ?? '').localeCompare(a.entry.from ?? '') : 0) ||
      a.place - b.place,
  );
  return found.slice(0, limit).map(({ entry }) => entry);
};

/** ANAC's 8.828 comuni and foreign states, ascending by code, closed ones included. */
export const comuniList = async (): Promise<readonly CodeEntry[]> => (await load()).entries;

/** The comune of a nine-digit code, also when no longer valid (see `to`); null when ANAC's list does not have it. */
export const comuneByCode = async (code: string): Promise<CodeEntry | null> =>
  (await load()).byCode.get(code.trim()) ?? null;

/** The NUTS 3 area a comune lies in; null when it is not known (foreign states). */
export const nutsOfComune = async (code: string): Promise<string | null> => {
  const { nutsOfComune: exact, nutsOfProvince, byCode } = await load();
  if (!byCode.has(code.trim())) return null;
  return exact.get(code.trim()) ?? nutsOfProvince.get(code.trim().slice(0, 6)) ?? null;
};
