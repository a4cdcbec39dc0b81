import { defineContentScript } from 'wxt/utils/define-content-script';
import { openFrame } from '../../lib/assist/frame.ts';
import { portalAt } from '../../lib/domain/origins.ts';
import { observe } from '../../lib/page/watch.ts';
import { contentBrowser } from '../../lib/platform/content-browser.ts';
import { recognise } from '../../lib/portals/registry.ts';
import { addressOf } from './address.ts';
import { answer } from './answers.ts';
import { createTeller } from './teller.ts';

/** Set on the isolated world's own global: the page cannot see it. */
const HERE = Symbol.for('cigno.portal');

export default defineContentScript({
  matches: ['https://portale-servizi.anticorruzione.it/*'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main() {
    const here = globalThis as { [HERE]?: true };
    if (here[HERE]) return;
    here[HERE] = true;

    const life = new AbortController();
    const frame = openFrame(document, () => addressOf(window), recognise);
    const teller = createTeller(frame);
    let ours = false;

    /** Nothing of ours ever throws into the page; an orphan of an update falls silent for good. */
    const look = (): void => {
      if (!contentBrowser()?.runtime.id) {
        life.abort();
        return;
      }
      try {
        // Outside the portal's path (promise 8) the document is not even read.
        const now = portalAt(frame.address()) !== null;
        if (!now && !ours) return;
        ours = now;
        frame.look();
        void teller.tell().catch(() => undefined);
        void teller.changed().catch(() => undefined);
      } catch (error) {
        console.warn('Cigno', error);
      }
    };
    answer(frame, life.signal);
    observe(document, look, life.signal);
    look();
  },
});
