import { post } from '../../lib/messaging/post.ts';
import type { Payload } from '../../lib/messaging/protocol.ts';

/**
 * A voice that tells the worker something only when it is news. What was not taken is told again with the next change:
 * every report and capture is idempotent.
 */
export const newsOf = <N extends 'page.report' | 'page.capture'>(name: N) => {
  let said = '';
  /** `same` is the part of the payload that makes it news. */
  return async (payload: Payload<N>, same: unknown = payload): Promise<void> => {
    const now = JSON.stringify(same);
    if (now === said) return;
    said = now;
    if (!(await post(name, payload, { to: 'worker' })).ok) said = '';
  };
};
