/** Thrown inside a write when its signal is aborted. */
export class Stopped extends Error {}

/** Waiting for a page: bounded, interruptible, and accounted apart from our own work. */
export type Pace = {
  /** Milliseconds spent waiting so far. */
  waited: number;
  /** Longest wait for something that a server may have to answer, ms. */
  readonly patience: number;
  sleep(ms: number): Promise<void>;
  /** Polls until the probe gives something, or null when `ms` have passed. */
  until<T>(probe: () => T | null | undefined | false, ms: number): Promise<T | null>;
};

const POLL = 20;

/** A pace for one write; every wait throws `Stopped` once the signal is aborted. */
export const newPace = (patience: number, signal?: AbortSignal): Pace => {
  const stopped = (): void => {
    if (signal?.aborted) throw new Stopped();
  };
  const pace: Pace = {
    waited: 0,
    patience,
    async sleep(ms) {
      stopped();
      const start = performance.now();
      await new Promise((done) => setTimeout(done, ms));
      pace.waited += performance.now() - start;
      stopped();
    },
    async until(probe, ms) {
      const end = performance.now() + ms;
      for (;;) {
        stopped();
        const found = probe();
        if (found) return found;
        if (performance.now() >= end) return null;
        await pace.sleep(POLL);
      }
    },
  };
  return pace;
};
