import type { DraftSeen } from '../domain/draft.ts';
import { followDraft } from './draft-seen.ts';
import type { Frame } from './frame.ts';

/** ms without typing before it is told, and the longest that typing waits: a kill loses less than two seconds. */
const QUIET = 700;
const LONGEST = 1_400;
/** ms before what was not taken is told again, and how often. */
const AGAIN = 3_000;
const TIMES = 20;
/** Widgets that tell of a choice by no event of their own. */
const CHOICES = '[role=option],[role=radio],[role=checkbox],[role=switch],[role=menuitemradio],[role=gridcell]';

/**
 * Tells what is typed, chosen or filled in the form of a frame, until the signal: soon after it happened, at once when the
 * page goes away. `tell` says whether it was taken, or `stop`. Gives what is to be called after every look at the page.
 */
export const keepDrafts = (
  frame: Frame,
  tell: (seen: DraftSeen) => Promise<'taken' | 'lost' | 'stop'>,
  signal: AbortSignal,
): (() => void) => {
  const draft = followDraft(frame);
  const life = new AbortController();
  signal.addEventListener('abort', () => life.abort(), { once: true });
  const until = life.signal;
  let said = '';
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  until.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(retry);
  });

  const deliver = async (seen: DraftSeen, text: string, times: number): Promise<void> => {
    const answer = await tell(seen);
    if (answer === 'stop') life.abort();
    if (answer !== 'lost' || until.aborted || said !== text || times >= TIMES) return;
    retry = setTimeout(() => void deliver(seen, text, times + 1), AGAIN);
  };
  const flush = (): void => {
    since = 0;
    clearTimeout(timer);
    timer = undefined;
    const seen = until.aborted ? null : draft.look();
    const text = JSON.stringify(seen);
    if (!seen || text === said) return;
    said = text;
    clearTimeout(retry);
    void deliver(seen, text, 0);
  };
  const soon = (event: Event): void => {
    draft.heard(event.composedPath()[0] ?? event.target);
    const now = Date.now();
    since ||= now;
    clearTimeout(timer);
    timer = setTimeout(flush, Math.max(0, Math.min(QUIET, since + LONGEST - now)));
  };

  const { doc } = frame;
  const passive = { capture: true, passive: true, signal: until } as const;
  doc.addEventListener('input', soon, passive);
  doc.addEventListener('change', soon, passive);
  doc.addEventListener(
    'click',
    (event) => {
      // A press may lead away from the form: what was typed just before goes first.
      if (since > 0) flush();
      if (!event.isTrusted) return;
      if ((event.target as Element | null)?.closest?.(CHOICES) || draft.isField(event.target)) soon(event);
    },
    passive,
  );
  doc.addEventListener('visibilitychange', () => doc.hidden && flush(), passive);
  doc.defaultView?.addEventListener('pagehide', flush, passive);
  return () => {
    // While somebody types, what is said is said at its time.
    if (since === 0) flush();
  };
};
