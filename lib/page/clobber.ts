/**
 * What an element's own kind says of one of its properties. A form (and the document) shows its fields under their
 * names: `<input name="getAttribute">` hides the method of that name from everyone, extensions included.
 */
export const genuine = <T extends object, K extends keyof T & string>(thing: T, name: K): T[K] => {
  for (let kind = Object.getPrototypeOf(thing); kind; kind = Object.getPrototypeOf(kind)) {
    const found = Object.getOwnPropertyDescriptor(kind, name);
    if (found) return found.get ? found.get.call(thing) : found.value;
  }
  return thing[name];
};

const USED = [
  'nodeType',
  'localName',
  'childNodes',
  'firstChild',
  'nextSibling',
  'shadowRoot',
  'hasAttributes',
  'hasAttribute',
  'getAttribute',
  'getAttributeNames',
  'querySelectorAll',
  'closest',
  'checkVisibility',
  'getBoundingClientRect',
  'offsetHeight',
  'offsetWidth',
] as const;

/** Whether fields of a form hide what the reader asks a form. */
export const isClobbered = (form: HTMLFormElement): boolean =>
  USED.some((name) => name in form && form[name] !== genuine(form, name));
