import { capture } from '../../lib/assist/capture.ts';
import { captureForm } from '../../lib/assist/capture-form.ts';
import { createFiller } from '../../lib/assist/fill.ts';
import { identityOf } from '../../lib/assist/fill-check.ts';
import type { Frame } from '../../lib/assist/frame.ts';
import { pageModel } from '../../lib/assist/page-model.ts';
import { createPointing } from '../../lib/assist/pointing.ts';
import { readStructure } from '../../lib/assist/read-structure.ts';
import type { FillOrder, FillReport } from '../../lib/domain/fill.ts';
import type { Indicare, Puntamento } from '../../lib/domain/indicare.ts';
import type { Insegnamento } from '../../lib/domain/insegnamento.ts';
import type { Mark } from '../../lib/domain/mark.ts';
import type { PageModel } from '../../lib/domain/page-model.ts';
import type { RawStructure } from '../../lib/domain/page-structure.ts';
import { ok, type Result, refused } from '../../lib/domain/result.ts';
import { showRing } from '../../lib/page/ring.ts';
import { findCommand } from '../../lib/portals/find-command.ts';
import { cigPlaces } from '../../lib/portals/taught-cig.ts';

/** ms for which the field jumped to stays ringed. */
const RINGED = 4000;
/** ms after which the ring of a guide's step goes away by itself: a panel that was closed may not have said so. */
const MARKED = 120_000;
const UNSURE = 'Non c’è, o ce n’è più di uno: cercalo tu.';
const OTHER = 'La pagina è cambiata: aggiorna il piano.';

/**
 * What the assistant can do in one frame, until the signal (`onLearnt`: it was taught something new); by message on a portal, by call in the palestra.
 */
export const handlersOf = (frame: Frame, signal: AbortSignal, onLearnt: () => void = () => undefined) => {
  const pointing = createPointing(frame, signal);
  const filler = createFiller(frame);
  let ring = new AbortController();
  let mark = new AbortController();
  let marked: { element: Element | null; end: AbortSignal } | null = null;
  const leadTo = (element: Element): void => {
    const calm = frame.doc.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  };

  return {
    'frame.read': async ({ taught }: { taught: readonly Insegnamento[] }): Promise<Result<PageModel>> => {
      if (frame.learn(taught)) onLearnt();
      await frame.lookGently();
      filler.tell(identityOf(frame));
      const { page, portal } = frame.recognition;
      const pratiche =
        page === 'form'
          ? captureForm(frame.recognition)
          : capture(frame.doc, page, cigPlaces(frame.taught, portal, page));
      return ok(pageModel(frame, pratiche));
    },
    'frame.point': (ask: Indicare): Promise<Result<Puntamento>> => pointing(ask),
    'frame.fill': async (order: FillOrder): Promise<Result<FillReport>> => ok(await filler.fill(order, signal)),
    'frame.undo': async ({ frame: id, fill }: { frame: string; fill: string }): Promise<Result<FillReport>> =>
      ok(await filler.undo(id, fill, signal)),
    'frame.focus': ({ frame: id, key }: { frame: string; key: string }): Result<null> => {
      const element = id === frame.id ? frame.fieldOf(key)?.element : null;
      if (!element?.isConnected) return refused(OTHER);
      leadTo(element);
      (element as HTMLElement).focus?.({ preventScroll: true });
      ring.abort();
      ring = new AbortController();
      showRing(frame.doc, element, AbortSignal.any([ring.signal, signal, AbortSignal.timeout(RINGED)]));
      return ok(null);
    },
    'frame.structure': (): Promise<Result<RawStructure>> => readStructure(frame),
    'frame.mark': ({ frame: id, key, words, lead }: Mark): Result<null> => {
      if (id !== frame.id) return refused(OTHER);
      const element = (key === null ? findCommand(frame.doc, words) : frame.fieldOf(key)?.element) ?? null;
      // The ring itself changes the page, which is then read anew: the same one is not drawn again.
      if (marked?.element !== element || marked?.end.aborted) {
        mark.abort();
        mark = new AbortController();
        marked = { element, end: AbortSignal.any([mark.signal, signal, AbortSignal.timeout(MARKED)]) };
        if (element) showRing(frame.doc, element, marked.end);
      }
      if (element && lead) leadTo(element);
      return element?.isConnected ? ok(null) : refused(UNSURE);
    },
  };
};
