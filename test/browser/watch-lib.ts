import { observe } from '../../lib/page/watch.ts';

/** Watches this document; `looks` are the times, on the page's clock, at which it was looked at. */
export const begin = (cost = 0): { looks: number[]; stop: () => void } => {
  const life = new AbortController();
  const looks: number[] = [];
  const look = () => {
    looks.push(performance.now());
    for (const end = performance.now() + cost; performance.now() < end; );
  };
  observe(globalThis.document, look, life.signal);
  return { looks, stop: () => life.abort() };
};

/** Hides the document or shows it again, as the browser would say it. */
export const hide = (hidden: boolean): void => {
  Object.defineProperty(globalThis.document, 'hidden', { configurable: true, get: () => hidden });
  globalThis.document.dispatchEvent(new Event('visibilitychange'));
};
