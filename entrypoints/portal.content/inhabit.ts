import { portalAt } from '../../lib/domain/origins.ts';
import { addressOf } from '../../lib/page/address.ts';
import { observe } from '../../lib/page/watch.ts';
import { contentBrowser } from '../../lib/platform/content-browser.ts';

/**
 * Lives in this document: `settle` is called once and gives the work to do now and whenever the page changed. One
 * inhabitant of each name; one left over from before an update falls silent for good and gives its place to the new one.
 * Nothing of ours ever throws into the page, and outside a portal's path (promise 8) the document is not even read.
 */
export const inhabit = (name: string, settle: (signal: AbortSignal) => () => Promise<void>): void => {
  const browser = contentBrowser();
  const alive = (): boolean => browser?.runtime.id !== undefined;
  // On the isolated world's own global: the page cannot see it.
  const here = globalThis as { [name: symbol]: (() => boolean) | undefined };
  const place = Symbol.for(`cigno.${name}`);
  if (!alive() || here[place]?.()) return;
  here[place] = alive;

  const life = new AbortController();
  const work = settle(life.signal);
  let ours = false;
  const look = async (): Promise<void> => {
    if (!alive()) {
      life.abort();
      return;
    }
    try {
      const now = portalAt(addressOf(window)) !== null;
      // One look more when the page has just ceased to be a portal's, to say so.
      const before = ours;
      ours = now;
      if (now || before) await work();
    } catch (error) {
      console.warn('Cigno', error);
    }
  };
  observe(document, look, life.signal);
  void look();
};
