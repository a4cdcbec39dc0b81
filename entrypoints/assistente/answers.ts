import { capture } from '../../lib/assist/capture.ts';
import { captureForm } from '../../lib/assist/capture-form.ts';
import { createFiller } from '../../lib/assist/fill.ts';
import { identityOf } from '../../lib/assist/fill-check.ts';
import type { Frame } from '../../lib/assist/frame.ts';
import { pageModel } from '../../lib/assist/page-model.ts';
import { ok, refused } from '../../lib/domain/result.ts';
import { listen } from '../../lib/messaging/listen.ts';
import { showMarks } from '../../lib/page/marks.ts';

const OTHER = 'La pagina è cambiata: aggiorna il piano.';

/** Answers the panel's messages for one frame, until the signal. */
export const answer = (frame: Frame, signal: AbortSignal): void => {
  const filler = createFiller(frame);
  let marks = new AbortController();
  signal.addEventListener('abort', () => marks.abort(), { once: true });

  listen(
    'page',
    {
      'frame.read': () => {
        frame.look();
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
        return ok(null);
      },
      'frame.mark': ({ frame: id, keys }) => {
        if (id !== frame.id) return refused(OTHER);
        marks.abort();
        marks = new AbortController();
        const found = keys.flatMap((key, at) => {
          const element = frame.fieldOf(key)?.element;
          return element?.isConnected ? [{ element, text: String(at + 1) }] : [];
        });
        showMarks(frame.doc, found, marks.signal);
        return ok(null);
      },
    },
    signal,
  );
};
