import type { CodeEntry } from './lists.ts';
import { indexEntries, type TextIndex } from './text-index.ts';
import { codesOf, isValidOn, unpack } from './unpack.ts';

type Loaded = {
  entries: CodeEntry[];
  byCode: Map<string, CodeEntry>;
  nutsOfProvince: Map<string, string>;
  nutsOfComune: Map<string, string>;
};

let loaded: Promise<Loaded> | null = null;
let indexed: Promise<TextIndex> | null = null;

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
  indexed ??= load().then(({ entries }) => indexEntries(entries));
  return indexed;
};

/** Letters alone, for telling the whole name from one that contains it. */
const bare = (text: string): string => text.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase();

/**
 * Comuni (and foreign states, region 999) by name or code, valid on the day given (ISO), best first. Sardinia has two
 * codes for many comuni since 19/05/2026, both open in ANAC's list: the newer one comes first.
 */
export const searchComuni = async (
  text: string,
  { limit = 20, on }: { limit?: number; on: string },
): Promise<CodeEntry[]> => {
  const search = await index();
  const wanted = bare(text);
  const rank = ({ label }: CodeEntry): number => {
    const names = label.split('/').map(bare);
    if (names.includes(wanted)) return 0;
    return names.some((name) => name.startsWith(wanted)) ? 1 : 2;
  };
  const found = search(text, 500, (entry) => isValidOn(entry, on)).map((entry, place) => ({ entry, place }));
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
