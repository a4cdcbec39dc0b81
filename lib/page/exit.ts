/** Whether a page has begun to leave; `left` is kept once it goes; `end` ceases to listen. */
export type Exit = { readonly leaving: boolean; left: Promise<void>; end: () => void };

/**
 * Notices that the page has begun to leave: what is written from then on is lost, and some changes make a page reload
 * itself (portals.md 3.5). Listened to only while something is written.
 */
export const watchExit = (doc: Document): Exit => {
  const life = new AbortController();
  const exit = { leaving: false, left: Promise.resolve(), end: () => life.abort() };
  exit.left = new Promise((done) => {
    doc.defaultView?.addEventListener('pagehide', () => done(), { signal: life.signal });
  });
  doc.defaultView?.addEventListener(
    'beforeunload',
    () => {
      exit.leaving = true;
    },
    { signal: life.signal },
  );
  return exit;
};
