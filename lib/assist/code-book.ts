import {
  type BigListName,
  type CodeEntry,
  type CodeListName,
  codeList,
  findAmong,
  findEntry,
  isBigList,
  isSmallList,
  type MediumListName,
} from '../reference/lists.ts';

/**
 * ANAC's code lists as a page may spell them. Every answer is three-valued: a code or description,
 * `null` when the list does not have it, `undefined` when it cannot be told (the list is not at hand, a description
 * fits two codes, a code stands beside other words than its own).
 */
export type CodeBook = {
  /** The code that a text means: a code, its description, or both in either order. */
  code(list: CodeListName, text: string): string | null | undefined;
  /** What the list says of a code: its Italian description, the days on which it may be used. */
  entry(list: CodeListName, code: string): CodeEntry | null | undefined;
};

/** The lists that do not travel with the code of a frame, as `lib/reference` loads them. */
export type BigLists = Partial<Record<BigListName | MediumListName, readonly CodeEntry[]>>;

/** How a code of a big list looks inside a text; a CPV may come with the check digit that ANAC's list leaves out. */
const CODE_IN_TEXT: Record<BigListName, RegExp> = {
  CPV: /(?<![\w-])\d{8}(?:-\d)?(?![\w-])/g,
  codIstat: /(?<!\w)\d{9}(?!\w)/g,
  codNUTS: /(?<!\w)IT[A-Z][A-Z0-9]{0,2}(?!\w)/g,
};

/** A text reduced to its words, so that case, accents and punctuation do not tell two descriptions apart. */
const words = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** A code as ANAC's list has it. */
const bare = (list: BigListName, code: string): string => (list === 'CPV' ? code.slice(0, 8) : code);

/** The one code of a big list written in a text, with what else the text says; null when there is none or more than one. */
export const codeInText = (list: BigListName, text: string): { code: string; rest: string } | null => {
  const found = [...text.matchAll(CODE_IN_TEXT[list])];
  const [only] = found;
  if (found.length !== 1 || !only) return null;
  return { code: bare(list, only[0]), rest: words(text.replace(only[0], ' ')) };
};

/** Codes by description; null where two codes share one (comuni of the same name). */
const byWords = (map: ReadonlyMap<string, CodeEntry>): Map<string, string | null> => {
  const found = new Map<string, string | null>();
  for (const { code, label } of map.values()) {
    const key = words(label);
    found.set(key, found.has(key) ? null : code);
  }
  return found;
};

/** The small lists, and those big ones that were loaded. */
export const codeBook = (big: BigLists = {}): CodeBook => {
  const maps = new Map<BigListName, ReadonlyMap<string, CodeEntry>>();
  const mapOf = (list: BigListName) => {
    const entries = big[list];
    if (entries && !maps.has(list)) maps.set(list, new Map(entries.map((entry) => [entry.code, entry])));
    return maps.get(list);
  };
  const described = new Map<BigListName, Map<string, string | null>>();
  const fromWords = (list: BigListName, map: ReadonlyMap<string, CodeEntry>, text: string) => {
    const index = described.get(list) ?? byWords(map);
    described.set(list, index);
    const code = index.get(words(text));
    return code === null ? undefined : (code ?? null);
  };
  return {
    code(list, text) {
      if (isSmallList(list)) return findEntry(list, text)?.code ?? null;
      if (!isBigList(list)) return big[list] && (findAmong(big[list], text)?.code ?? null);
      const map = mapOf(list);
      if (!map) return undefined;
      if (map.has(text.trim())) return text.trim();
      const written = codeInText(list, text);
      if (!written) return fromWords(list, map, text);
      const { code } = written;
      if (!map.has(code)) return null;
      // A code with other words than its description ("Roma (RM)", or another place's name): we cannot tell.
      return written.rest === '' || written.rest === words(map.get(code)?.label ?? '') ? code : undefined;
    },
    entry(list, code) {
      if (isSmallList(list)) return codeList(list).find((entry) => entry.code === code) ?? null;
      if (!isBigList(list)) return big[list] && (big[list].find((entry) => entry.code === code) ?? null);
      const map = mapOf(list);
      return map ? (map.get(bare(list, code)) ?? null) : undefined;
    },
  };
};
