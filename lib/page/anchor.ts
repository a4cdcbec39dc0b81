const ATTRIBUTES = ['name', 'type', 'role', 'formcontrolname', 'placeholder', 'aria-label', 'data-testid'];

type Step = { parent: Element; tag: string; place: number; text: string };

/** Where an element stood and what it was, so that the one a page draws in its place can be recognised. */
export type Anchor = { element: Element; steps: Step[]; signature: string; id: string };

const signatureOf = (element: Element): string =>
  [element.tagName, ...ATTRIBUTES.map((name) => element.getAttribute(name) ?? '')].join('|');

const sameTag = (parent: Element, tag: string): Element[] =>
  [...parent.children].filter((child) => child.tagName === tag);

/** Remembers the place of an element, up to eight parents. */
export const anchorOf = (element: Element): Anchor => {
  const steps: Step[] = [];
  for (let at = element; at.parentElement && steps.length < 8; at = at.parentElement) {
    const parent = at.parentElement;
    const text = (parent.textContent ?? '').trim().slice(0, 200);
    steps.push({ parent, tag: at.tagName, place: sameTag(parent, at.tagName).indexOf(at), text });
  }
  return { element, steps, signature: signatureOf(element), id: element.id };
};

/**
 * The element itself while it is in the page, else the one drawn in its place: same way down from the nearest parent that
 * is still there, same attributes, same words around it. Null when that is not certain.
 */
export const locate = ({ element, steps, signature, id }: Anchor): Element | null => {
  if (element.isConnected) return element;
  const from = steps.findIndex(({ parent }) => parent.isConnected);
  if (from < 0) return null;
  let at: Element | undefined = steps[from]?.parent;
  for (const { tag, place } of steps.slice(0, from + 1).reverse()) at = at && sameTag(at, tag)[place];
  if (!at || signatureOf(at) !== signature || (id && !/\d/.test(id) && at.id !== id)) return null;
  const around = steps.find(({ text }) => text !== '');
  let parent = at.parentElement;
  for (const step of steps) {
    if (step === around || !parent) break;
    parent = parent.parentElement;
  }
  const words = (parent?.textContent ?? '').trim().slice(0, 200);
  return !around || words === around.text ? at : null;
};
