import { capture } from '../../lib/assist/capture.ts';
import type { Frame } from '../../lib/assist/frame.ts';
import { pageSummary } from '../../lib/assist/page-model.ts';
import type { PraticaSeen } from '../../lib/domain/page-model.ts';
import { send } from '../../lib/messaging/client.ts';

/** Tells the worker what the frame is and what it shows, each only when it is news. */
export const createTeller = (frame: Frame) => {
  let summary = '';
  let captured = '';
  return {
    tell: async (): Promise<void> => {
      const { revision, ...rest } = pageSummary(frame);
      const said = JSON.stringify(rest);
      if (said !== summary) {
        // A frame that never was a portal's page has nothing to say; one that ceased to be says so.
        const silent = summary === '' && rest.portal === null;
        summary = said;
        if (!silent && !(await send('page.report', { revision, ...rest })).ok) summary = '';
      }
      const { portal, page, scheda } = frame.recognition;
      const pratiche: PraticaSeen[] = portal ? capture(frame.doc, frame.recognition) : [];
      const seen = JSON.stringify([portal, page, scheda, pratiche]);
      if (!portal || pratiche.length === 0 || seen === captured) return;
      captured = seen;
      // Not taken: told again with the next change (every capture is idempotent).
      if (!(await send('page.capture', { portal, page, scheda, pratiche })).ok) captured = '';
    },
    changed: async (): Promise<void> => {
      if (frame.recognition.portal) await send('page.changed', { frame: frame.id, revision: frame.revision });
    },
  };
};
