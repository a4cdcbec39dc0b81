import MiniSearch from 'minisearch';
import type { CodeEntry } from './lists.ts';

/** Words that say nothing in a description; searching for them alone finds nothing better than anything else. */
const STOP = new Set(
  'a ad ai al alla alle allo con da dei del dell della delle dello di e ed gli i il in la le lo o per su un una uno'.split(
    ' ',
  ),
);

/**
 * A word as it is indexed: without accents, without its final vowels where enough is left, because Italian tells
 * singular from plural there: servizio and servizi are `serviz`.
 */
export const stem = (word: string): string | null => {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (plain === '' || STOP.has(plain)) return null;
  const cut = plain.replace(/[aeiou]+$/, '');
  return cut.length >= 3 ? cut : plain;
};

const tokenize = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u);

export type TextIndex = (text: string, limit: number, keep?: (entry: CodeEntry) => boolean) => CodeEntry[];

/** How much more than its words a description counts: `weight` 1 changes nothing. */
type Weight = (entry: CodeEntry) => number;

/**
 * An index of descriptions with prefixes and typos (one letter in five). All the words of the query must match; when that
 * finds nothing, any of them may. Digits search the codes by their beginning.
 */
export const indexEntries = (entries: readonly CodeEntry[], weight: Weight = () => 1): TextIndex => {
  const search = new MiniSearch<{ id: number; label: string }>({ fields: ['label'], tokenize, processTerm: stem });
  search.addAll(entries.map(({ label }, id) => ({ id, label })));
  const entryOf = (id: unknown): CodeEntry | undefined => entries[Number(id)];
  return (text, limit, keep = () => true) => {
    const code = text.replace(/[\s-]/g, '');
    if (/^[0-9]+$/.test(code))
      return entries.filter((entry) => entry.code.startsWith(code) && keep(entry)).slice(0, limit);
    for (const combineWith of ['AND', 'OR'] as const) {
      const found = search
        .search(text, {
          combineWith,
          prefix: (term) => term.length > 2,
          fuzzy: (term) => (term.length > 4 ? 0.2 : false),
          boostDocument: (id) => weight(entryOf(id) ?? { code: '', label: '' }),
        })
        .flatMap(({ id }) => entryOf(id) ?? [])
        .filter(keep);
      if (found.length > 0) return found.slice(0, limit);
    }
    return [];
  };
};
