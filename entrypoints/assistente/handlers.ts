import { capture } from '../../lib/assist/capture.ts';
import { captureForm } from '../../lib/assist/capture-form.ts';
import { createFiller } from '../../lib/assist/fill.ts';
import { identityOf } from '../../lib/assist/fill-check.ts';
import type { Frame } from '../../lib/assist/frame.ts';
import { pageModel } from '../../lib/assist/page-model.ts';
import type { FillOrder, FillReport } from '../../lib/domain/fill.ts';
import type { PageModel } from '../../lib/domain/page-model.ts';
import { ok, type Result, refused } from '../../lib/domain/result.ts';
import { showRing } from '../../lib/page/ring.ts';

/** ms for which the field jumped to stays ringed. */
const RINGED = 4000;
const OTHER = 'La pagina è cambiata: aggiorna il piano.';

/** What the assistant can do in one frame, until the signal; by message on a portal, by call in the palestra. */
export const handlersOf = (frame: Frame, signal: AbortSignal) => {
  const filler = createFiller(frame);
  let ring = new AbortController();

  return {
    'frame.read': async (): Promise<Result<PageModel>> => {
      await frame.lookGently();
      filler.tell(identityOf(frame));
      const { page } = frame.recognition;
      return ok(pageModel(frame, page === 'form' ? captureForm(frame.recognition) : capture(frame.doc, page)));
    },
    'frame.fill': async (order: FillOrder): Promise<Result<FillReport>> => ok(await filler.fill(order, signal)),
    'frame.undo': async ({ frame: id, fill }: { frame: string; fill: string }): Promise<Result<FillReport>> =>
      ok(await filler.undo(id, fill, signal)),
    'frame.focus': ({ frame: id, key }: { frame: string; key: string }): Result<null> => {
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
  };
};
