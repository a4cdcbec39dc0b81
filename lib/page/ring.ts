/** Set on the elements themselves: a page's policy (CSP) may refuse a sheet of style, never these. */
const HOST =
  'all: initial; position: fixed; inset: 0; width: 100%; height: 100%; max-width: none; max-height: none; margin: 0; padding: 0; border: 0; background: transparent; overflow: hidden; pointer-events: none; display: block';
const RING =
  'position: fixed; left: 0; top: 0; box-sizing: border-box; border: 2px solid #0066cc; border-radius: 4px; box-shadow: 0 0 0 1px #fff, 0 0 0 4px #ffd24d; pointer-events: none';
/** What only a sheet can say, and the ring does without where it is refused. */
const SHEET = `
:host::backdrop { display: none !important; }
@media (forced-colors: active) { .ring { border-color: Highlight !important; } }
@media print { .ring { display: none !important; } }`;

/** The page may take the host away; it is put back this often and no more. */
const TRIES = 3;
const GAP = 3;

type Place = { x: number; y: number; width: number; height: number } | null;

/** A real control can be a pixel wide under a drawn one: its nearest visible wrapper is what the user sees. */
const placeOf = (element: Element, width: number, height: number): Place => {
  let at: Element | null = element;
  for (let steps = 0; at && steps < 5; steps++, at = at.parentElement) {
    const box = at.getBoundingClientRect();
    if (box.width < 8 || box.height < 8) continue;
    if (box.bottom < 0 || box.right < 0 || box.top > height || box.left > width) return null;
    return { x: box.left - GAP, y: box.top - GAP, width: box.width + 2 * GAP, height: box.height + 2 * GAP };
  }
  return null;
};

/**
 * Draws a ring around one control until the signal, in the top layer, in a closed shadow root: nothing in it can be
 * pressed, read or restyled by the page. Follows scrolling and resizing once a frame, and only then.
 */
export const showRing = (doc: Document, element: Element, signal: AbortSignal): void => {
  const view = doc.defaultView;
  if (!view || signal.aborted) return;
  const host = doc.createElement('div');
  host.setAttribute('popover', 'manual');
  host.setAttribute('aria-hidden', 'true');
  const root = host.attachShadow({ mode: 'closed' });
  const style = doc.createElement('style');
  style.textContent = SHEET;
  host.style.cssText = `${HOST.replaceAll(';', ' !important;')} !important`;
  const ring = doc.createElement('div');
  ring.className = 'ring';
  ring.style.cssText = RING;
  root.append(style, ring);

  const draw = (): void => {
    const place = element.isConnected ? placeOf(element, view.innerWidth, view.innerHeight) : null;
    ring.style.display = place ? 'block' : 'none';
    if (!place) return;
    ring.style.transform = `translate(${place.x}px, ${place.y}px)`;
    ring.style.width = `${place.width}px`;
    ring.style.height = `${place.height}px`;
  };
  let frame = 0;
  const follow = (): void => {
    if (frame || signal.aborted) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      draw();
    });
  };
  const show = (): void => {
    doc.documentElement.append(host);
    if (typeof host.showPopover === 'function') host.showPopover();
    draw();
  };
  let tries = TRIES;
  const guard = new view.MutationObserver(() => {
    if (host.isConnected || tries-- <= 0) return;
    show();
  });
  show();
  guard.observe(doc.documentElement, { childList: true });
  const listen = { capture: true, passive: true, signal } as const;
  view.addEventListener('scroll', follow, listen);
  view.addEventListener('resize', follow, listen);
  const sizes = typeof view.ResizeObserver === 'function' ? new view.ResizeObserver(follow) : null;
  if (doc.body) sizes?.observe(doc.body);
  signal.addEventListener(
    'abort',
    () => {
      guard.disconnect();
      sizes?.disconnect();
      if (frame) view.cancelAnimationFrame(frame);
      host.remove();
    },
    { once: true },
  );
};
