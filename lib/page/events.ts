type View = Window & typeof globalThis;

/** The window of the element's own realm: events and setters must come from there (frames, content scripts). */
export const viewOf = (element: Element): View => (element.ownerDocument.defaultView ?? globalThis) as View;

const activeIn = (element: Element): Element | null => (element.getRootNode() as Document | ShadowRoot).activeElement;

/** Runs `act` and tells whether the element heard an event of that type meanwhile. */
const heard = (element: Element, type: string, act: () => void): boolean => {
  let yes = false;
  const listener = (): void => {
    yes = true;
  };
  element.addEventListener(type, listener, { capture: true });
  act();
  element.removeEventListener(type, listener, { capture: true });
  return yes;
};

const focusEvent = (element: Element, type: string, bubbles: boolean): void => {
  element.dispatchEvent(new (viewOf(element).FocusEvent)(type, { bubbles, composed: true }));
};

/**
 * Focuses without scrolling. While the panel has the keyboard the browser moves `activeElement` but tells nobody:
 * then the page is told with the events it waits for.
 */
export const focusOn = (element: Element): void => {
  const told = heard(element, 'focus', () => (element as HTMLElement).focus?.({ preventScroll: true }));
  if (told || activeIn(element) !== element || element.ownerDocument.hasFocus()) return;
  focusEvent(element, 'focus', false);
  focusEvent(element, 'focusin', true);
};

/** Takes the focus away, and tells the page also when the window itself has none. */
export const blurFrom = (element: Element): void => {
  const had = activeIn(element) === element;
  const told = heard(element, 'blur', () => (element as HTMLElement).blur?.());
  if (told || !had) return;
  focusEvent(element, 'blur', false);
  focusEvent(element, 'focusout', true);
};

/** One key, down and up. `Unidentified` is what a browser sends for input that no key made. */
export const keyDown = (element: Element, key = 'Unidentified', keyCode = 0): void => {
  element.dispatchEvent(
    new (viewOf(element).KeyboardEvent)('keydown', {
      key,
      code: key,
      keyCode,
      bubbles: true,
      composed: true,
      cancelable: true,
    }),
  );
};
export const keyUp = (element: Element, key = 'Unidentified', keyCode = 0): void => {
  element.dispatchEvent(
    new (viewOf(element).KeyboardEvent)('keyup', { key, code: key, keyCode, bubbles: true, composed: true }),
  );
};

/** A bubbling `change`: AFLink's body counts the changes of a document by it. */
export const change = (element: Element): void => {
  element.dispatchEvent(new (viewOf(element).Event)('change', { bubbles: true }));
};

/** An `input` as a browser sends it for a replaced text. */
export const input = (element: Element, data: string | null): void => {
  const { InputEvent } = viewOf(element);
  element.dispatchEvent(
    new InputEvent('input', { inputType: 'insertReplacementText', data, bubbles: true, composed: true }),
  );
};

/** Sets the text through the prototype of the element's own realm: frameworks put a tracker on the instance. */
export const setText = (box: HTMLInputElement | HTMLTextAreaElement, text: string): void => {
  const view = viewOf(box);
  const type = box.tagName === 'TEXTAREA' ? view.HTMLTextAreaElement : view.HTMLInputElement;
  const setter = Object.getOwnPropertyDescriptor(type.prototype, 'value')?.set;
  if (setter) setter.call(box, text);
  else box.value = text;
};

/** Focus, key, text, `input`, key: what typing leaves behind, before anything is committed. */
export const typeText = (box: HTMLInputElement | HTMLTextAreaElement, text: string): void => {
  focusOn(box);
  keyDown(box);
  setText(box, text);
  input(box, text);
  keyUp(box);
};

/** Selects all that an editable part of the page contains. */
export const selectIn = (element: Element): void => viewOf(element).getSelection()?.selectAllChildren(element);

/** Types over the selection of an editable part; where the browser does not, the text is put there. */
export const insert = (element: Element, text: string): void => {
  if (element.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text)) return;
  element.textContent = text;
  input(element, text);
};

const POINTING = ['pointerover', 'mouseover', 'pointermove', 'mousemove'];
const PRESSING = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

/** A whole press of the main button on the middle of an element of a widget. */
export const press = (element: Element): void => {
  const view = viewOf(element);
  const { left, top, width, height } = element.getBoundingClientRect();
  const place = { clientX: left + width / 2, clientY: top + height / 2 };
  for (const type of [...POINTING, ...PRESSING]) {
    const down = type.endsWith('down');
    const init = { ...place, bubbles: true, composed: true, cancelable: true, view, button: 0, buttons: down ? 1 : 0 };
    element.dispatchEvent(
      type.startsWith('pointer')
        ? new view.PointerEvent(type, { ...init, pointerId: 1, pointerType: 'mouse', isPrimary: true })
        : new view.MouseEvent(type, { ...init, detail: PRESSING.includes(type) ? 1 : 0 }),
    );
  }
};
