/** A repeatable source of numbers in [0, 1) (mulberry32); `state` can be kept and given back as the next seed. */
export type Random = { next: () => number; state: () => number };

/** Starts the source from an integer. */
export const createRandom = (seed: number): Random => {
  let state = seed >>> 0;
  return {
    next: () => {
      state = (state + 0x6d2b79f5) >>> 0;
      let t = state;
      t = Math.imul(t ^ (t >>> 15), t | 1);
      t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
      return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    },
    state: () => state,
  };
};

/** A version 4 UUID out of that source. */
export const makeUuid = (random: Random): string =>
  'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (c) => {
    const digit = Math.floor(random.next() * 16);
    return (c === 'x' ? digit : (digit & 3) | 8).toString(16);
  });
