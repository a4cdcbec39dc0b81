import { canonical, hashText } from './hash.ts';
import type { Capture } from './known.ts';
import type { KeyValueArea } from './mirror.ts';

/** One key for each capture in session storage; one key for all of them on disk, where there are thousands of others. */
const SESSION_PREFIX = 'pending-captures/';
const DISK_KEY = 'pending-captures';

const isCapture = (kept: unknown): kept is Capture =>
  typeof kept === 'object' && kept !== null && Array.isArray((kept as Capture).pratiche);

/** The CIGs that a capture carries. */
export const cigsOf = (capture: Capture): string[] => capture.pratiche.flatMap((seen) => seen.cig);

/**
 * Captures with a CIG that are not yet committed. In session storage from the moment they arrive, so that the death of
 * the worker loses nothing; on disk too once writing the register failed, so that neither does the browser's.
 */
export const createPending = (session: KeyValueArea, disk: KeyValueArea) => {
  let tail: Promise<unknown> = Promise.resolve();
  const nameOf = (capture: Capture): string => hashText(canonical(capture));
  const onDisk = async (): Promise<Record<string, unknown>> =>
    ((await disk.get(DISK_KEY))[DISK_KEY] ?? {}) as Record<string, unknown>;
  const changeDisk = (change: (kept: Record<string, unknown>) => boolean): Promise<void> => {
    const mine = tail.then(async () => {
      const kept = await onDisk();
      if (change(kept)) await disk.set({ [DISK_KEY]: kept });
    });
    // A disk that refuses leaves the capture in session storage.
    tail = mine.catch(() => undefined);
    return tail as Promise<void>;
  };

  return {
    /** Keeps a capture until `done`. */
    add: (capture: Capture): Promise<void> => session.set({ [SESSION_PREFIX + nameOf(capture)]: capture }),
    /** Keeps it on disk as well. */
    keep: (capture: Capture): Promise<void> =>
      changeDisk((kept) => {
        kept[nameOf(capture)] = capture;
        return true;
      }),
    async done(capture: Capture): Promise<void> {
      await session.remove(SESSION_PREFIX + nameOf(capture));
      await changeDisk((kept) => {
        const was = Object.hasOwn(kept, nameOf(capture));
        delete kept[nameOf(capture)];
        return was;
      });
    },
    /** Everything kept on either side, each once. */
    async all(): Promise<Capture[]> {
      const inSession = Object.entries(await session.get(null)).flatMap(([key, kept]) =>
        key.startsWith(SESSION_PREFIX) ? [[key.slice(SESSION_PREFIX.length), kept] as const] : [],
      );
      const found = new Map([...Object.entries(await onDisk()), ...inSession]);
      return [...found.values()].filter(isCapture);
    },
  };
};
