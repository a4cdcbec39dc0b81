import type { KeyValueArea } from '../../lib/store/mirror.ts';

/** Extension storage as Chromium keeps it: JSON, with the keys of every object in alphabetical order. */
const alphabetical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(alphabetical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, alphabetical(item)]),
  );
};

/** An area in memory that outlives the worker under test, with a switch that makes it fail and a count of its calls. */
export const memoryArea = () => {
  const content = new Map<string, unknown>();
  const state = { failing: false, gets: 0, sets: 0, wholeReads: 0 };
  const guard = () => {
    if (state.failing) throw new DOMException('full', 'QuotaExceededError');
  };
  const area: KeyValueArea = {
    async get(keys) {
      state.gets += 1;
      if (keys === null) state.wholeReads += 1;
      const wanted = keys === null ? [...content.keys()] : [keys].flat();
      return Object.fromEntries(
        wanted.filter((key) => content.has(key)).map((key) => [key, structuredClone(content.get(key))]),
      );
    },
    async set(items) {
      state.sets += 1;
      guard();
      for (const [key, value] of Object.entries(items)) content.set(key, alphabetical(structuredClone(value)));
    },
    async remove(keys) {
      guard();
      for (const key of [keys].flat()) content.delete(key);
    },
  };
  return { area, content, state };
};
