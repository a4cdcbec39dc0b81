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
  // The h that keeps a sound before i and e is no letter of the word: banco, banchi.
  const cut = plain.replace(/[aeiou]+$/, '').replace(/(?<=[cg])h$/, '');
  return cut.length >= 3 ? cut : plain;
};

const tokenize = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u);

/** The words of a text as they are searched, each once. */
export const stemsOf = (text: string): string[] => [...new Set(tokenize(text).flatMap((word) => stem(word) ?? []))];

export type TextIndex = (text: string, limit: number, keep?: (entry: CodeEntry) => boolean) => CodeEntry[];

/** Entries, best first, and how many words of the query none of them has. */
export type Found = { entries: CodeEntry[]; missed: number };

/** How much more than its words a description counts: `weight` 1 changes nothing. */
type Weight = (entry: CodeEntry) => number;

/** Letters that may be wrong: none in a short word, where another word is never far. */
const typos = (term: string): number | false => (term.length >= 8 ? 2 : term.length >= 4 ? 1 : false);

/**
 * An index of descriptions with prefixes and typos: those come first that have most of the words of the query, and the
 * others only if no entry has as many. A word that some description has is looked for as it stands; only if that misses
 * a word is every word looked for with its typos.
 */
export const indexWords = (entries: readonly CodeEntry[], weight: Weight = () => 1) => {
  const known = new Set<string>();
  // A vocabulary says the same few thousand words over and over.
  const stems = new Map<string, string | null>();
  const indexed = (word: string): string | null => {
    const before = stems.get(word);
    if (before !== undefined) return before;
    const term = stem(word);
    stems.set(word, term);
    if (term) known.add(term);
    return term;
  };
  const search = new MiniSearch<{ id: number; label: string }>({ fields: ['label'], tokenize, processTerm: indexed });
  search.addAll(entries.map(({ label }, id) => ({ id, label })));
  const entryOf = (id: unknown): CodeEntry | undefined => entries[Number(id)];

  const look = (text: string, fuzzy: (term: string) => number | false, keep: (entry: CodeEntry) => boolean) => {
    const hits = search
      .search(text, {
        processTerm: stem,
        prefix: (term) => term.length > 2,
        fuzzy,
        boostDocument: (id) => weight(entryOf(id) ?? { code: '', label: '' }),
      })
      .flatMap(({ id, queryTerms }) => {
        const entry = entryOf(id);
        return entry && keep(entry) ? [{ entry, words: new Set(queryTerms).size }] : [];
      });
    const most = hits.reduce((max, { words }) => Math.max(max, words), 0);
    return { most, entries: hits.flatMap(({ entry, words }) => (words === most ? entry : [])) };
  };

  return (text: string, limit: number, keep: (entry: CodeEntry) => boolean = () => true): Found => {
    const asked = stemsOf(text).length;
    const first = look(text, (term) => (known.has(term) ? false : typos(term)), keep);
    const found = first.most < asked ? look(text, typos, keep) : first;
    return { entries: found.entries.slice(0, limit), missed: asked - found.most };
  };
};

/** The same for a list whose codes are digits: these search the codes by their beginning. */
export const indexEntries = (entries: readonly CodeEntry[], weight?: Weight): TextIndex => {
  const search = indexWords(entries, weight);
  return (text, limit, keep = () => true) => {
    const code = text.replace(/[\s-]/g, '');
    if (/^[0-9]+$/.test(code))
      return entries.filter((entry) => entry.code.startsWith(code) && keep(entry)).slice(0, limit);
    return search(text, limit, keep).entries;
  };
};
