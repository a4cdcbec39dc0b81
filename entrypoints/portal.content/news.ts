import { post } from '../../lib/messaging/post.ts';
import type { Payload } from '../../lib/messaging/protocol.ts';

/** ms before what was not taken is told again; doubled each time, up to the longest. */
const PAUSE = 500;
const LONGEST = 30_000;
/** Times one thing is told: about two minutes of a worker that does not answer. */
const TIMES = 9;

/**
 * A voice that tells the worker something only when it is news. What was not taken waits here, in the order in which
 * it was seen, and is told again: an issued CIG may be on screen for a second, while the worker is starting. Every
 * report and capture is idempotent. Of reports only the last one counts.
 */
export const newsOf = <N extends 'page.report' | 'page.capture'>(name: N, signal: AbortSignal) => {
  let said = '';
  let waiting: { payload: Payload<N>; times: number }[] = [];
  let telling = false;
  let wake = (): void => undefined;

  const rest = (ms: number): Promise<void> =>
    new Promise((done) => {
      const timer = setTimeout(done, ms);
      wake = () => {
        clearTimeout(timer);
        done();
      };
    });

  const tellAll = async (): Promise<void> => {
    if (telling) return wake();
    telling = true;
    for (let first = waiting[0]; first && !signal.aborted; first = waiting[0]) {
      const taken = (await post(name, first.payload, { to: 'worker' })).ok;
      first.times += 1;
      if (taken || first.times >= TIMES) {
        waiting = waiting.filter((one) => one !== first);
        // Given up: the next change of the page is news again.
        if (!taken) said = '';
      } else await rest(Math.min(PAUSE * 2 ** (first.times - 1), LONGEST));
    }
    telling = false;
  };

  /** `same` is the part of the payload that makes it news. */
  return async (payload: Payload<N>, same: unknown = payload): Promise<void> => {
    const now = JSON.stringify(same);
    if (now === said) return;
    said = now;
    waiting = [...(name === 'page.capture' ? waiting : []), { payload, times: 0 }];
    await tellAll();
  };
};
