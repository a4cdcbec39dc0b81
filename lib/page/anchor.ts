const ATTRIBUTES = ['name', 'type', 'role', 'formcontrolname', 'placeholder', 'aria-label', 'data-testid'];

type Step = { parent: Element; tag: string; place: number };

/** Where an element stood and what it was, so that the one a page draws in its place can be recognised. */
export type Anchor = {
  element: Element;
  steps: Step[];
  signature: string;
  id: string;
  /** The words of the nearest parent that has any, so many steps up. */
  words: { up: number; text: string } | null;
};

const signatureOf = (element: Element): string =>
  [element.tagName, ...ATTRIBUTES.map((name) => element.getAttribute(name) ?? '')].join('|');

const sameTag = (parent: Element, tag: string): Element[] =>
  [...parent.children].filter((child) => child.tagName === tag);

const wordsIn = (element: Element | null): string => (element?.textContent ?? '').trim().slice(0, 200);

/** Remembers the place of an element, up to eight parents. */
export const anchorOf = (element: Element): Anchor => {
  const steps: Step[] = [];
  let words: Anchor['words'] = null;
  for (let at = element; at.parentElement && steps.length < 8; at = at.parentElement) {
    const parent = at.parentElement;
    steps.push({ parent, tag: at.tagName, place: sameTag(parent, at.tagName).indexOf(at) });
    const text: string = words ? '' : wordsIn(parent);
    if (text !== '') words = { up: steps.length, text };
  }
  return { element, steps, signature: signatureOf(element), id: element.id, words };
};

/**
 * The element itself while it is in the page, else the one drawn in its place: same way down from the nearest parent that
 * is still there, same attributes, same words around it. Null when that is not certain.
 */
export const locate = ({ element, steps, signature, id, words }: Anchor): Element | null => {
  if (element.isConnected) return element;
  const from = steps.findIndex(({ parent }) => parent.isConnected);
  if (from < 0) return null;
  let at: Element | undefined = steps[from]?.parent;
  for (const { tag, place } of steps.slice(0, from + 1).reverse()) at = at && sameTag(at, tag)[place];
  if (!at || signatureOf(at) !== signature || (id && !/\d/.test(id) && at.id !== id)) return null;
  let around: Element | null = at;
  for (let up = words?.up ?? 0; around && up > 0; up--) around = around.parentElement;
  return !words || wordsIn(around) === words.text ? at : null;
};
