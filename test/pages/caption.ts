/** Boxes in which a person types or chooses. */
export const CONTROLS =
  'input:not([type=hidden]):not([type=button]):not([type=submit]):not([type=reset]),select,textarea,[role=combobox],[role=switch],[role=checkbox],mat-select,ng-select';

const meaningful = (node: Text): boolean => /\p{L}{2}/u.test(node.data);

/** The first piece of text of an element that says something; not of what is inside a control or a button. */
const textIn = (element: Element | null | undefined): Text | null => {
  if (!element) return null;
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    if (meaningful(node) && !node.parentElement?.closest('button,select,textarea,[role=combobox],abbr')) return node;
  return null;
};

/** The caption of a box in a table: the cell on its left, else the header above its column. */
const inTable = (element: Element): Text | null => {
  const cell = element.closest('td');
  const row = cell?.parentElement;
  if (!cell || !row) return null;
  const before = cell.previousElementSibling;
  if (before && !before.querySelector(CONTROLS)) return textIn(before);
  return null;
};

/**
 * The text that a person reads as the caption of a control, where the mark-up says so beyond doubt; null where it does
 * not. Written apart from the reader of `lib/page`, which is what is put to the test.
 */
export const captionOf = (element: Element): Text | null => {
  const document = element.ownerDocument;
  const inner = element.matches('input,select,textarea') ? element : (element.querySelector('input') ?? element);
  const radio = element.matches('input[type=radio]');
  if (radio) return textIn(element.closest('fieldset')?.querySelector(':scope > legend'));
  const ids = (inner.getAttribute('aria-labelledby') ?? element.getAttribute('aria-labelledby') ?? '').split(/\s+/);
  for (const id of ids) {
    const found = id && textIn(document.getElementById(id));
    if (found) return found;
  }
  const label = inner.id ? document.querySelector(`label[for="${CSS.escape(inner.id)}"]`) : null;
  if (label) return textIn(label);
  const around = inner.closest('label');
  if (around && around.querySelectorAll(CONTROLS).length === 1) return textIn(around);
  if (element.closest('mat-form-field'))
    return textIn(element.closest('mat-form-field')?.querySelector('mat-label,label'));
  const term = element.closest('dd')?.previousElementSibling;
  return term?.matches('dt') ? textIn(term) : inTable(element);
};

/** The largest element around a control and its caption that holds no other control: what a page repeats for a field. */
export const rowOf = (element: Element, caption: Text): Element | null => {
  let row: Element | null = null;
  for (let at: Element | null = element.parentElement; at && at !== at.ownerDocument.body; at = at.parentElement) {
    const others = [...at.querySelectorAll(CONTROLS)].filter((one) => !one.contains(element) && !element.contains(one));
    if (
      others.some(
        (one) => one.getAttribute('name') !== element.getAttribute('name') || !element.matches('[type=radio]'),
      )
    )
      break;
    if (at.contains(caption) && !at.querySelector('h1,h2,h3,h4,h5,h6')) row = at;
  }
  return row;
};
