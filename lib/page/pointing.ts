/** What can be pointed at on the page: the one thing meant by an element, and all of them in order for the keyboard. */
export type Pointable = { at: (element: Element) => Element | null; all: () => readonly Element[] };

export type PointingEvents = {
  /** Another thing is under the pointer, or reached by the keyboard; null: none. */
  hover: (element: Element | null) => void;
  take: (element: Element) => void;
  leave: () => void;
};

/** Everything by which a press reaches a page; `touchstart` is not cancelled, or nobody could scroll any more. */
const PRESSES = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'dblclick',
  'auxclick',
  'contextmenu',
  'dragstart',
] as const;
const TOUCHES = ['touchstart', 'touchend'] as const;

const FORWARD = new Set(['ArrowDown', 'ArrowRight']);
const BACK = new Set(['ArrowUp', 'ArrowLeft']);
const PLAIN = new Set(['Tab', 'Enter', 'Escape', ' ', 'Home', 'End', ...FORWARD, ...BACK]);

const originOf = (event: Event): Element | null => {
  const [first] = event.composedPath();
  const node = first as Node | undefined;
  return node?.nodeType === 1 ? (node as Element) : null;
};

/**
 * Lets a person point at something on a foreign page, until the signal. The press that points is swallowed before the
 * page can hear it: nothing is pressed, nothing takes the focus. Events that the page made itself are not a person's:
 * they take nothing. Only what was in the ring when it was pressed is taken, so that a page that moves under the
 * pointer gives nothing away.
 */
export const pointAt = (doc: Document, pointable: Pointable, tell: PointingEvents, signal: AbortSignal): void => {
  const view = doc.defaultView;
  if (!view) return;
  let here: Element | null = null;
  const show = (element: Element | null): void => {
    if (element === here) return;
    here = element;
    tell.hover(element);
  };
  const swallow = (event: Event): boolean => {
    if (!event.isTrusted) return false;
    if (event.cancelable) event.preventDefault();
    event.stopImmediatePropagation();
    return true;
  };
  const under = (event: Event): Element | null => {
    const element = originOf(event);
    return element && pointable.at(element);
  };
  const step = (by: number): void => {
    const all = pointable.all();
    if (all.length === 0) return;
    const at = here ? all.indexOf(here) : by > 0 ? -1 : 0;
    show(all[(at + by + all.length) % all.length] ?? null);
    here?.scrollIntoView({ block: 'nearest' });
  };

  const active = { capture: true, passive: false, signal } as const;
  for (const name of PRESSES)
    view.addEventListener(
      name,
      (event) => {
        // A finger does not hover: where it goes down is what it points at.
        const { pointerType } = event as PointerEvent;
        if (swallow(event) && name === 'pointerdown' && pointerType && pointerType !== 'mouse') show(under(event));
      },
      active,
    );
  for (const name of TOUCHES)
    view.addEventListener(name, (event) => event.isTrusted && event.stopImmediatePropagation(), {
      ...active,
      passive: true,
    });
  view.addEventListener(
    'pointermove',
    (event) => {
      if (event.isTrusted && event.pointerType === 'mouse') show(under(event));
    },
    { ...active, passive: true },
  );
  view.addEventListener(
    'click',
    (event) => {
      if (!swallow(event)) return;
      const element = under(event);
      if (element && element === here) tell.take(element);
      else show(element);
    },
    active,
  );
  view.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey || !PLAIN.has(event.key) || !swallow(event)) return;
      if (event.key === 'Escape') tell.leave();
      else if (event.key === 'Enter') here && tell.take(here);
      else if (event.key === 'Tab') step(event.shiftKey ? -1 : 1);
      else if (FORWARD.has(event.key)) step(1);
      else if (BACK.has(event.key)) step(-1);
    },
    active,
  );
  for (const name of ['keyup', 'keypress'] as const)
    view.addEventListener(name, (event) => PLAIN.has(event.key) && swallow(event), active);
};
