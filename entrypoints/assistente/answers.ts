import { capture } from '../../lib/assist/capture.ts';
import { captureForm } from '../../lib/assist/capture-form.ts';
import { createFiller } from '../../lib/assist/fill.ts';
import { identityOf } from '../../lib/assist/fill-check.ts';
import type { Frame } from '../../lib/assist/frame.ts';
import { pageModel } from '../../lib/assist/page-model.ts';
import { ok, refused } from '../../lib/domain/result.ts';
import { listen } from '../../lib/messaging/listen.ts';
import { showRing } from '../../lib/page/ring.ts';

/** ms for which the field jumped to stays ringed. */
const RINGED = 4000;
const OTHER = 'La pagina è cambiata: aggiorna il piano.';

/** Answers the panel's messages for one frame, until the signal. */
export const answer = (frame: Frame, signal: AbortSignal): void => {
  const filler = createFiller(frame);
  let ring = new AbortController();

  listen(
    'page',
    {
      'frame.read': async () => {
        await frame.lookGently();
        filler.tell(identityOf(frame));
        const { page } = frame.recognition;
        return ok(pageModel(frame, page === 'form' ? captureForm(frame.recognition) : capture(frame.doc, page)));
      },
      'frame.fill': async (order) => ok(await filler.fill(order, signal)),
      'frame.undo': async ({ frame: id, fill }) => ok(await filler.undo(id, fill, signal)),
      'frame.focus': ({ frame: id, key }) => {
        const element = id === frame.id ? frame.fieldOf(key)?.element : null;
        if (!element?.isConnected) return refused(OTHER);
        const calm = frame.doc.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
        element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
        (element as HTMLElement).focus?.({ preventScroll: true });
        ring.abort();
        ring = new AbortController();
        showRing(frame.doc, element, AbortSignal.any([ring.signal, signal, AbortSignal.timeout(RINGED)]));
        return ok(null);
      },
    },
    signal,
  );
};
