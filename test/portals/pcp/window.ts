import type { Change, Settings } from '../../../practice/pcp/doc.ts';
import { type Kept, type Practice as Portal, startPractice as start } from '../../../practice/pcp/practice.ts';

/**
 * One line of the log: `action` the state of the portal changed, `edit` a field of the form did,
 * `press` something was clicked, `network` a request was attempted. `trusted` is `isTrusted` of the event
 * that caused it, null where no event did (a timer, the console).
 */
export type LogEntry = {
  at: number;
  kind: 'action' | 'edit' | 'press' | 'network';
  what: string;
  trusted: boolean | null;
  target: string;
};

/** What a test reaches as `window.__practice`. */
export type Practice = Portal & {
  log: LogEntry[];
  expireSession: () => void;
  /** Blocks the page's thread for so many ms, from the next task on. */
  freeze: (ms: number) => void;
  /** Draws a section (its path) or a list again and empties a field of it: the one named, else the last edited. */
  rerender: (section: string, field?: string) => { id: string; index: number[] } | null;
  /** Forgets everything, as a new visitor. */
  reset: () => void;
};

declare global {
  interface Window {
    __practice: Practice;
  }
}

const KEY = 'portale-di-esercitazione';
const PRESSABLE = 'button, a, input[type=submit], [role=button], [role=menuitem], [role=tab], [role=link]';
const EDITS = ['campo', 'blocco aggiunto', 'blocco tolto'];
/** Changes that no event of the page causes: the clock and the tests do. */
const UNCAUSED = ['esito', 'sezione ridisegnata', 'sessione scaduta', 'appalto aggiunto'];

/** Starts the practice portal in this window with its memory in the session, a log, and the handle for tests. */
export const startPractice = (settings: Partial<Settings>): Practice => {
  let forgotten = false;
  const portal = start(settings, {
    load: () => JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Kept | null,
    save: (kept) => {
      if (!forgotten) sessionStorage.setItem(KEY, JSON.stringify(kept));
    },
  });
  const { model, now } = portal;
  const log: LogEntry[] = [];
  const cause = watchEvents(log, now);
  watchNetwork(log, now);
  model.onChange(({ what, doc, section }: Change) => {
    const { trusted, target } = UNCAUSED.includes(what) ? { trusted: null, target: '' } : cause();
    log.push({
      at: now(),
      kind: EDITS.includes(what) ? 'edit' : 'action',
      what: `${what} ${doc ?? section ?? ''}`.trim(),
      trusted,
      target,
    });
  });
  const practice: Practice = {
    ...portal,
    log,
    expireSession: () => model.expireSession(),
    freeze: (ms) => {
      setTimeout(() => {
        for (const end = performance.now() + ms; performance.now() < end; );
      });
    },
    rerender: (section, field) => model.wipe(section, field),
    reset: () => {
      forgotten = true;
      sessionStorage.removeItem(KEY);
    },
  };
  window.__practice = practice;
  return practice;
};

/** Remembers the last event that a person or a script caused; every click on something pressable is logged. */
const watchEvents = (log: LogEntry[], now: () => number) => {
  let last: { trusted: boolean | null; target: string } = { trusted: null, target: '' };
  const nameOf = (target: EventTarget | null): string => {
    if (!(target instanceof Element)) return '';
    const pressable = target.closest(PRESSABLE) ?? target;
    const text = (pressable.getAttribute('aria-label') ?? pressable.textContent ?? '').replace(/\s+/g, ' ').trim();
    return `${pressable.tagName.toLowerCase()} ${text.slice(0, 60)}`.trim();
  };
  const note = (event: Event) => {
    last = { trusted: event.isTrusted, target: nameOf(event.target) };
    if (event.type === 'click' && event.target instanceof Element && event.target.closest(PRESSABLE))
      log.push({ at: now(), kind: 'press', what: event.type, ...last });
    if (event.type === 'submit') log.push({ at: now(), kind: 'press', what: event.type, ...last });
  };
  for (const type of ['pointerdown', 'click', 'keydown', 'input', 'change', 'submit'])
    window.addEventListener(type, note, { capture: true });
  return () => last;
};

/** Logs what the page asks of the network: it never needs to ask anything. */
const watchNetwork = (log: LogEntry[], now: () => number): void => {
  const seen = (what: string) => log.push({ at: now(), kind: 'network', what, trusted: null, target: '' });
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.name.startsWith('data:')) seen(`resource ${entry.name}`);
  });
  observer.observe({ type: 'resource' });
  const fetchBefore = window.fetch;
  window.fetch = (...args) => {
    seen(`fetch ${String(args[0])}`);
    return fetchBefore(...args);
  };
  const openBefore = XMLHttpRequest.prototype.open as (...args: unknown[]) => void;
  XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, ...args: unknown[]) {
    seen(`xhr ${String(args[1])}`);
    openBefore.apply(this, args);
  };
  const beaconBefore = navigator.sendBeacon.bind(navigator);
  navigator.sendBeacon = (...args) => {
    seen(`beacon ${String(args[0])}`);
    return beaconBefore(...args);
  };
};
