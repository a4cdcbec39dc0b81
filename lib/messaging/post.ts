import { type Result, refused } from '../domain/result.ts';
import { contentBrowser } from '../platform/content-browser.ts';
import type { Envelope } from './envelope.ts';
import type { MessageName, Payload, Side } from './protocol.ts';

/** The frame of a tab that a message goes to; frame 0 is the page itself. */
export type Target = { tabId: number; frameId?: number };

// Never "reload": at CMRC a page opened again by its address looks like an attack (portals.md 3.6).
const ORPHAN = 'Cigno è stato aggiornato: riapri la pagina dal menu del portale per continuare.';
const NO_WORKER = 'Cigno non ha risposto. Riprova; se continua, chiudi e riapri il browser.';
const NO_PAGE = 'La pagina non risponde: riaprila dal menu del portale e riprova.';
const NO_SENSE = 'Risposta non comprensibile: aggiorna Cigno e riapri la pagina dal menu del portale.';

/** ms to wait for an answer: a frozen page must not freeze the panel too; a fill waits for the page's own widgets. */
const PATIENCE = 30_000;
export const FILL_PATIENCE = 300_000;
/** ms before the one repetition. */
const PAUSE = 150;

const SILENCE = Symbol('silence');
const later = <T>(ms: number, value: T): Promise<T> => new Promise((resolve) => setTimeout(resolve, ms, value));

const deliver = (envelope: Envelope, target: Target | undefined): Promise<unknown> => {
  const browser = contentBrowser();
  if (!target) return browser?.runtime.sendMessage(envelope) ?? Promise.reject(new Error('orphan'));
  const frameId = target.frameId ?? 0;
  return browser?.tabs?.sendMessage(target.tabId, envelope, { frameId }) ?? Promise.reject(new Error('no tabs'));
};

const readAnswer = (raw: object): Result<unknown> => {
  const answer = raw as { ok?: unknown; value?: unknown; reason?: unknown };
  if (answer.ok === true) return { ok: true, value: answer.value };
  return refused(answer.ok === false && typeof answer.reason === 'string' ? answer.reason : NO_SENSE);
};

type How = { to: Side; target?: Target | undefined; patience?: number | undefined };

/**
 * Puts one message on the wire and gives the answer as it came, its value unjudged (`send` judges it; the watcher
 * only asks whether it was taken, and stays small). Never throws. A message that nobody answered is sent once more,
 * because the worker can die between doing and saying: every message is idempotent.
 */
export const post = async <N extends MessageName>(
  name: N,
  payload: Payload<N>,
  { to, target, patience = PATIENCE }: How,
): Promise<Result<unknown>> => {
  const envelope: Envelope = { cigno: 1, name, payload };
  const silent = to === 'page' ? NO_PAGE : NO_WORKER;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    if (!contentBrowser()?.runtime.id) return refused(ORPHAN);
    if (attempt > 0) await later(PAUSE, null);
    try {
      const answer = await Promise.race([deliver(envelope, target), later(patience, SILENCE)]);
      if (answer === SILENCE) return refused(silent);
      if (typeof answer === 'object' && answer !== null) return readAnswer(answer);
    } catch {
      // Nobody there, or the worker died in the middle: repeated once below.
    }
    // A broadcast to our own pages finds nobody when none is open, which is not an error.
    if (to === 'own') return { ok: true, value: null };
  }
  return refused(silent);
};
