/** Whether a page has begun to leave; `end` ceases to listen. */
export type Exit = { readonly leaving: boolean; end: () => void };

/**
 * Notices that the page has begun to leave: what is written from then on is lost, and some changes make a page reload
 * itself (portals.md 3.5). Listened to only while something is written.
 */
export const watchExit = (doc: Document): Exit => {
  const life = new AbortController();
  const exit = { leaving: false, end: () => life.abort() };
  doc.defaultView?.addEventListener(
    'beforeunload',
    () => {
      exit.leaving = true;
    },
    { signal: life.signal },
  );
  return exit;
};
