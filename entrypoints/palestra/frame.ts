import { openFrame } from '../../lib/assist/frame.ts';
import { stillnessOf } from '../../lib/page/stillness.ts';
import { observe } from '../../lib/page/watch.ts';
import { recogniseSteps } from '../../lib/portals/registry.ts';
import { handlersOf } from '../assistente/handlers.ts';
import type { Host } from './host.ts';

/** A CIG of the palestra, wherever it stands in a text. */
const PRACTICE_CIG = /\bU[0-9A-F]{9}\b/g;

/** Text copied from a practice portal says of every CIG in it that it is none. */
const markCopies = (event: ClipboardEvent): void => {
  const text = getSelection()?.toString() ?? '';
  const marked = text.replace(PRACTICE_CIG, 'PROVA-$&-NON-VALIDO');
  if (!event.clipboardData || marked === text) return;
  event.clipboardData.setData('text/plain', marked);
  event.preventDefault();
};

/**
 * The assistant in a practice portal's document, for this life of it: the very one of the real portals, told the real
 * portal's address (docs/decisions/0010).
 */
export const assist = (host: Host, address: () => string): void => {
  const life = new AbortController();
  addEventListener('pagehide', () => life.abort(), { once: true });
  document.addEventListener('copy', markCopies, { signal: life.signal });
  const frame = openFrame(document, address, recogniseSteps, stillnessOf(document, life.signal));
  host.enter(handlersOf(frame, life.signal), life.signal);
  observe(document, host.changed, life.signal);
  host.changed();
};
