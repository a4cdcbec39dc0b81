const hiddenInput = (element: Element, name: string): HTMLInputElement | null => {
  const root = element.getRootNode() as Document | ShadowRoot;
  const found = root.getElementById?.(name) ?? root.querySelector(`input[name="${name.replace(/["\\]/g, '\\$&')}"]`);
  return found?.tagName === 'INPUT' && (found as HTMLInputElement).type === 'hidden'
    ? (found as HTMLInputElement)
    : null;
};

/**
 * The hidden input that the server really reads, where a visible box has one: AFLink's `X` for `X_V` (amounts with a dot,
 * days as `2026-11-21T00:00:00`) and the code `H` for the type-ahead `H_edit_new` (portals.md 3.4).
 */
export const twinOf = (element: Element): HTMLInputElement | null => {
  const name = element.id || element.getAttribute('name') || '';
  const base = /^(.+?)(?:_V|_edit_new)$/.exec(name)?.[1];
  return base ? hiddenInput(element, base) : null;
};

/** True for AFLink's type-ahead boxes, which ask the server for the code of what is typed. */
export const isTypeahead = (element: Element): boolean => /_edit_new$/.test(element.id) && twinOf(element) !== null;
