import { defineContentScript } from 'wxt/utils/define-content-script';
import { capture } from '../../lib/assist/capture.ts';
import { openFrame } from '../../lib/assist/frame.ts';
import { pageSummary } from '../../lib/assist/page-summary.ts';
import { addressOf } from '../../lib/page/address.ts';
import { recognisePage } from '../../lib/portals/recognise-page.ts';
import { cigPlaces } from '../../lib/portals/taught-cig.ts';
import { inhabit } from './inhabit.ts';
import { learnFrom } from './learn.ts';
import { newsOf } from './news.ts';

/**
 * The watcher, in every frame of a portal: says what the page is and which appalti it shows, and does nothing else.
 * Fields are the assistant's (`entrypoints/assistente`), which comes when the user opens the panel on the page.
 */
export default defineContentScript({
  matches: ['https://portale-servizi.anticorruzione.it/*', 'https://portalegare.cittametropolitanaroma.it/*'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main() {
    inhabit('watcher', (signal) => {
      const frame = openFrame(document, () => addressOf(window), recognisePage);
      const report = newsOf('page.report', signal);
      const tell = newsOf('page.capture', signal);
      const look = async (): Promise<void> => {
        const { portal, page, scheda } = await frame.lookGently();
        const summary = pageSummary(frame);
        void report(summary, { ...summary, revision: 0 });
        const places = cigPlaces(frame.taught, portal, page);
        const pratiche = portal ? capture(document, page, places) : [];
        if (!portal || pratiche.length === 0) return;
        // The page ran during the look: a page that has changed kind since is told by the next look, under its own name.
        if (frame.look().page === page) void tell({ portal, page, scheda, pratiche });
      };
      learnFrom(frame, look, signal);
      return look;
    });
  },
});
