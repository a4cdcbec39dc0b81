/**
 * Attributes by which pages open and close parts. `class` is not among them: ripples and focus rings change it all the
 * time, and a part opened by class alone follows a click or a key, which are listened to.
 */
const ATTRIBUTES = [
  'hidden',
  'disabled',
  'readonly',
  'open',
  'aria-hidden',
  'aria-expanded',
  'aria-selected',
  'aria-current',
];

/** ms without changes before a look, and the longest wait while changes go on. */
const QUIET = 200;
const LONGEST = 1000;
/** A page that never rests is looked at ever more seldom, up to this. */
const SELDOM = 5000;
/** Of the time of the page's thread, at most this part is ours. */
const SHARE = 0.02;

const EVENTS = ['input', 'change', 'click', 'keyup'] as const;

type NavigationLike = EventTarget | undefined;

/**
 * Calls back when the document may have changed in a way that matters: parts added, shown or closed, values typed,
 * the address moved within the document. Bursts become one call, made when the browser is idle; a page that storms is
 * looked at ever more seldom; a hidden tab not at all until it is seen again. Ends with the signal.
 */
export const observe = (doc: Document, onChange: () => void, signal: AbortSignal): void => {
  const view = doc.defaultView;
  if (!view || signal.aborted) return;
  let address = view.location.href;
  let dirty = false;
  let firstAt = 0;
  let lastAt = 0;
  let lastEnd = 0;
  let delay = QUIET;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ringsAt = 0;
  let idle: number | undefined;

  const look = (): void => {
    idle = undefined;
    if (signal.aborted || doc.hidden || !dirty) return;
    dirty = false;
    const start = view.performance.now();
    try {
      onChange();
    } finally {
      lastEnd = view.performance.now();
      const cost = (lastEnd - start) / SHARE;
      const stormy = start - firstAt >= LONGEST * 0.9;
      delay = Math.min(SELDOM, Math.max(QUIET, stormy ? delay * 2 : QUIET, cost));
    }
  };
  const whenIdle = (): void => {
    if (idle !== undefined) return;
    if (typeof view.requestIdleCallback === 'function') idle = view.requestIdleCallback(look, { timeout: 500 });
    else idle = view.setTimeout(look, 0) as unknown as number;
  };
  const due = (): number => Math.max(lastEnd + delay, Math.min(lastAt + QUIET, firstAt + Math.max(LONGEST, delay)));
  /** A timer that is set is left alone unless it is too late: a page that changes all the time would never let it ring. */
  const arm = (now: number): void => {
    const at = due();
    if (timer !== undefined && ringsAt <= at) return;
    clearTimeout(timer);
    ringsAt = at;
    timer = setTimeout(ring, Math.max(0, at - now));
  };
  const ring = (): void => {
    timer = undefined;
    const now = view.performance.now();
    if (due() > now) arm(now);
    else whenIdle();
  };
  const mark = (): void => {
    if (signal.aborted) return;
    const now = view.performance.now();
    if (!dirty) firstAt = now;
    dirty = true;
    lastAt = now;
    if (!doc.hidden && idle === undefined) arm(now);
  };
  const moved = (): void => {
    if (view.location.href !== address) {
      address = view.location.href;
      delay = QUIET;
    }
    mark();
  };

  const observer = new view.MutationObserver(moved);
  observer.observe(doc, { subtree: true, childList: true, attributes: true, attributeFilter: ATTRIBUTES });
  const passive = { capture: true, passive: true, signal } as const;
  for (const name of EVENTS) doc.addEventListener(name, mark, passive);
  view.addEventListener('popstate', moved, { signal });
  view.addEventListener('hashchange', moved, { signal });
  view.addEventListener('pageshow', moved, { signal });
  // pushState tells nobody; where the Navigation API is there it does.
  (view as { navigation?: NavigationLike }).navigation?.addEventListener?.('currententrychange', moved, { signal });
  doc.addEventListener('visibilitychange', () => dirty && mark(), { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
      if (idle !== undefined) (view.cancelIdleCallback ?? view.clearTimeout)?.call(view, idle);
    },
    { once: true },
  );
};
