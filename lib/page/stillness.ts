/** What happens to a page without changing its tree: values, choices, sizes, style sheets that come late. */
const EVENTS = ['input', 'change', 'click', 'keyup', 'reset', 'load', 'transitionend', 'animationend'] as const;

/** Whether a page is as it was when it was last looked at. */
export type Stillness = {
  /** From now on every disturbance counts; to be said before a look begins. */
  begin: () => void;
  /** Whether nothing has happened since. */
  holds: () => boolean;
};

/**
 * Watches a document between two looks. The first disturbance is enough: after it nothing is observed any more, so that
 * a page that storms pays for one. Shadow trees are not seen from outside: who reads them must not rely on it.
 */
export const stillnessOf = (doc: Document, signal: AbortSignal): Stillness => {
  const view = doc.defaultView;
  if (!view) return { begin: () => undefined, holds: () => false };
  let still = false;
  const observer = new view.MutationObserver(() => disturb());
  const disturb = (): void => {
    if (!still) return;
    still = false;
    observer.disconnect();
  };
  const passive = { capture: true, passive: true, signal } as const;
  for (const name of EVENTS) doc.addEventListener(name, disturb, passive);
  view.addEventListener('resize', disturb, { signal });
  view.addEventListener('load', disturb, { signal });
  signal.addEventListener('abort', disturb, { once: true });
  return {
    begin() {
      if (signal.aborted) return;
      observer.disconnect();
      observer.observe(doc, { subtree: true, childList: true, attributes: true, characterData: true });
      still = true;
    },
    holds() {
      if (still && observer.takeRecords().length > 0) disturb();
      return still;
    },
  };
};
