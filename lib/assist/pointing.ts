import type { FieldId } from '../domain/field.ts';
import type { Indicare, Indicato, Puntamento } from '../domain/indicare.ts';
import { ok, type Result, refused } from '../domain/result.ts';
import type { PageField } from '../page/field.ts';
import { type Pointable, pointAt } from '../page/pointing.ts';
import { showRing } from '../page/ring.ts';
import type { Frame } from './frame.ts';
import { type CigSpot, cigSpots, NO_CIG, tryCig, tryField, tryPage } from './lesson.ts';
import { short } from './page-summary.ts';

/** ms for which somebody may point, and after which a panel that asks no more is taken for closed. */
const LONGEST = 180_000;
const SILENT = 8_000;
const BEAT = 1_000;
/** Ancestors in which the control meant by a label or a frame around it is looked for. */
const REACH = 6;

const WHY = {
  other: 'La pagina è cambiata: comincia di nuovo.',
  none: 'In questa pagina non c’è niente da indicare.',
  late: 'Il tempo per indicare è finito.',
} as const;

/** What the pointer means: the one control in the element, or in the nearest box around it that has one alone. */
const controlAt = (element: Element, fields: readonly PageField[]): Element | null => {
  const label = element.closest('label') as HTMLLabelElement | null;
  const named = label?.control && fields.find((field) => field.element === label.control);
  if (named) return named.element;
  let at: Element | null = element;
  for (let up = 0; at && up < REACH; up++) {
    const here: Element = at;
    const inside = fields.filter((field) => here.contains(field.element) || field.element.contains(here));
    if (inside.length > 1) return null;
    if (inside[0]) return inside[0].element;
    const root = here.getRootNode();
    at = here.parentElement ?? (root.nodeType === 11 ? (root as ShadowRoot).host : null);
  }
  return null;
};

type Mode = { pointable: Pointable; tell: (element: Element) => { label: string; section: string }; take: Take };
type Take = (element: Element) => Indicato | null;

/** The pointing of one frame, until the signal: at most one at a time, and none that nobody watches. */
export const createPointing = (frame: Frame, signal: AbortSignal) => {
  let life = new AbortController();
  let heard = 0;
  /** Grows with every order but the listening: one that waited for the page while another came is not carried out. */
  let orders = 0;
  let now: Puntamento = { state: 'finito', hover: null, taken: null, why: '' };

  const end = (why: string, taken: Indicato | null = null): void => {
    now = { state: taken ? 'preso' : 'finito', hover: null, taken, why };
    life.abort();
  };

  const fieldsNow = (): PageField[] =>
    [...frame.recognition.known, ...frame.recognition.unknown]
      .map(({ field }) => field)
      .filter((field) => field.visible && !field.aside && field.element.isConnected);

  const onFields = (id: FieldId): Mode => {
    const find = (element: Element) => fieldsNow().find((field) => field.element === element);
    return {
      pointable: {
        at: (element) => controlAt(element, fieldsNow()),
        all: () =>
          fieldsNow()
            .map((field) => field.element)
            .sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1)),
      },
      tell: (element) => ({ label: short(find(element)?.label ?? ''), section: short(find(element)?.section ?? '') }),
      take: (element) => {
        // What is taken is what the page holds at this moment, not what it held when the mode began.
        frame.look();
        const field = find(element);
        return field ? tryField(frame, field, id) : null;
      },
    };
  };

  const onCigs = (): Mode => {
    const spots = (): CigSpot[] => cigSpots(frame.doc);
    const find = (element: Element) => spots().find((spot) => spot.element === element);
    return {
      pointable: {
        at: (element) => spots().find((spot) => spot.element.contains(element))?.element ?? null,
        all: () => spots().map((spot) => spot.element),
      },
      tell: (element) => ({ label: short(find(element)?.caption ?? ''), section: short(find(element)?.section ?? '') }),
      take: (element) => {
        const spot = find(element);
        return spot ? tryCig(frame, spot) : null;
      },
    };
  };

  const begin = (mode: Mode, none: string): void => {
    life.abort();
    life = new AbortController();
    const here = AbortSignal.any([life.signal, signal]);
    now = { state: 'attesa', hover: null, taken: null, why: '' };
    if (mode.pointable.all().length === 0) {
      end(none);
      return;
    }
    const path = frame.address();
    const started = performance.now();
    heard = started;
    let ring = new AbortController();
    const beat = setInterval(() => {
      const time = performance.now();
      if (frame.address() !== path) end(WHY.other);
      else if (time - heard > SILENT) end('');
      else if (time - started > LONGEST) end(WHY.late);
    }, BEAT);
    here.addEventListener('abort', () => clearInterval(beat), { once: true });
    pointAt(
      frame.doc,
      mode.pointable,
      {
        hover: (element) => {
          ring.abort();
          ring = new AbortController();
          now = { ...now, hover: element && mode.tell(element) };
          if (element) showRing(frame.doc, element, AbortSignal.any([ring.signal, here]));
        },
        take: (element) => {
          const taken = mode.take(element);
          if (taken) end('', taken);
          else end(WHY.other);
        },
        leave: () => end(''),
      },
      here,
    );
  };

  return async (ask: Indicare): Promise<Result<Puntamento>> => {
    if (ask.frame !== frame.id) return refused(WHY.other);
    heard = performance.now();
    if (ask.act !== 'ascolta') orders += 1;
    const mine = orders;
    if (ask.act === 'fine') end('');
    else if (ask.act === 'ascolta') {
      // A page that draws itself anew has new controls under the pointer.
      if (now.state === 'attesa') await frame.lookGently();
    } else if (ask.act === 'pagina') end('', tryPage(frame, ask.page, ask.scheda));
    else {
      await frame.lookGently();
      if (mine !== orders || signal.aborted) return ok(now);
      const field = ask.act === 'prendi' ? frame.fieldOf(ask.key) : null;
      if (field?.element.isConnected && ask.act === 'prendi') end('', tryField(frame, field, ask.id));
      else if (ask.act === 'campo') begin(onFields(ask.id), WHY.none);
      else if (ask.act === 'cig') begin(onCigs(), NO_CIG);
      else end(WHY.other);
    }
    return ok(now);
  };
};
