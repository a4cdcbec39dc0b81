import { openFrame } from '../../lib/assist/frame.ts';
import { stillnessOf } from '../../lib/page/stillness.ts';
import { observe } from '../../lib/page/watch.ts';
import { recogniseSteps } from '../../lib/portals/registry.ts';
import { handlersOf } from '../assistente/handlers.ts';
import type { Host } from './host.ts';
import { markCopies } from './mark-copies.ts';

/**
 * The assistant in a practice portal's document, for this life of it: the very one of the real portals, told the real
 * portal's address (docs/decisions/0010).
 */
export const assist = (host: Host, address: () => string): void => {
  const life = new AbortController();
  addEventListener('pagehide', () => life.abort(), { once: true });
  markCopies(document, life.signal);
  const frame = openFrame(document, address, recogniseSteps, stillnessOf(document, life.signal));
  host.enter(handlersOf(frame, life.signal), life.signal);
  observe(document, host.changed, life.signal);
  host.changed();
};
