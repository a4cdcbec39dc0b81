/** The input with this id; the page's own mark-up promises that it is there. */
export const input = (id: string): HTMLInputElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`manca #${id}`);
  return found as HTMLInputElement;
};

/** The visible box's hidden twin: `X` of `X_V`, `H` of `H_edit_new`. */
export const twinOf = (box: HTMLInputElement, end: string): HTMLInputElement => input(box.id.slice(0, -end.length));

/** Makes an element with text and attributes. */
export const make = (tag: string, text = '', attributes: Record<string, string> = {}): HTMLElement => {
  const element = document.createElement(tag);
  element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

/** The entries of an answer; none where the session has ended and the login page came instead. */
export const entriesOf = <T>(answer: string): T[] => {
  try {
    const read: unknown = JSON.parse(answer);
    return Array.isArray(read) ? (read as T[]) : [];
  } catch {
    return [];
  }
};
