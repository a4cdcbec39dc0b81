import type { CignoDatabase, RegistrazioneKeys, Row } from './schema.ts';
import { queryWords } from './words.ts';

type Found = Row<'registrazioni'> & RegistrazioneKeys;

/** A word that fits at most so many keys is rare enough to read its rows at once. */
const RARE = 500;
/** Rows looked at, latest first, when every word is common. */
const WALK = 2_000;
const BATCH = 200;

const latestFirst = (a: Found, b: Found): number => (a.newest ?? 0) - (b.newest ?? 0) || (a.id < b.id ? -1 : 1);

/** Rows whose words begin with every word of the text, latest first; reads at most a few thousand rows of any register. */
export const searchRows = async (database: CignoDatabase, text: string, limit: number): Promise<Found[]> => {
  const words = queryWords(text);
  if (words.length === 0) return [];
  const transaction = database.transaction('registrazioni');
  const byWord = transaction.store.index('words');
  const range = (word: string) => IDBKeyRange.bound(word, `${word}\uffff`);
  const matches = (row: Found) => words.every((word) => row.words.some((own) => own.startsWith(word)));
  const read = async (ids: Iterable<string>) =>
    (await Promise.all([...ids].map((id) => transaction.store.get(id)))).filter((row) => row !== undefined);

  const keys = await Promise.all(words.map((word) => byWord.getAllKeys(range(word), RARE + 1)));
  const rarest = keys.reduce((a, b) => (b.length < a.length ? b : a));
  if (rarest.length <= RARE) return (await read(new Set(rarest))).filter(matches).sort(latestFirst).slice(0, limit);

  const found: Found[] = [];
  let after: [number, string] | null = null;
  for (let walked = 0; walked < WALK && found.length < limit; walked += BATCH) {
    const batch: Found[] = await transaction.store
      .index('newest')
      .getAll(after && IDBKeyRange.lowerBound(after, true), BATCH);
    found.push(...batch.filter(matches));
    const last = batch.at(-1);
    if (batch.length < BATCH || last?.newest === undefined) return found.slice(0, limit);
    after = [last.newest, last.id];
  }
  if (found.length >= limit) return found.slice(0, limit);

  // Common words that seldom meet: their keys are intersected without reading rows.
  const every = await Promise.all(words.map((word) => byWord.getAllKeys(range(word))));
  const sets = every.map((list) => new Set(list));
  const both = [...(sets[0] ?? [])].filter((id) => sets.every((set) => set.has(id))).slice(0, RARE);
  return (await read(both)).filter(matches).sort(latestFirst).slice(0, limit);
};
