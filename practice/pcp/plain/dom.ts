type Props = Record<string, string | boolean | ((event: Event) => void)>;

/** Makes an element: `on…` props are listeners, `true` an empty attribute, `false` none. */
export const h = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
};

let serial = 0;
/** A fresh id that means nothing, as form generators make them. */
export const freshId = (): string => `fld-${(++serial).toString(36).padStart(4, '0')}`;

/** A button that does not submit. */
export const button = (text: string, press: () => void, kind = ''): HTMLButtonElement =>
  h('button', { type: 'button', class: kind, onclick: press }, text);

/** Asks in a modal dialog; `yes` runs when it is accepted. */
export const ask = (title: string, text: string, yesText: string, yes: () => void): void => {
  const dialog = h('dialog', { 'aria-label': title });
  const close = () => {
    dialog.close();
    dialog.remove();
  };
  dialog.append(
    h('h2', {}, title),
    h('p', {}, text),
    h(
      'div',
      { class: 'bar' },
      button('Annulla', close),
      button(
        yesText,
        () => {
          close();
          yes();
        },
        'primary',
      ),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
};
