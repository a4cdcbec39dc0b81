import type { Boot } from './page/main.ts';

/** Mark of the element by which a page drawn for the palestra tells its script what it is. */
const BOOT = 'boot';

/** A page that brings no style and no script: both come with the palestra's own page. */
export const embeddedDress = (boot: Boot): string =>
  `<meta name="${BOOT}" content="${JSON.stringify(boot).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}">`;

/** What such a page was told. */
export const bootOf = (page: Document): Boot | null => {
  const content = page.querySelector<HTMLMetaElement>(`meta[name=${BOOT}]`)?.content;
  return content ? (JSON.parse(content) as Boot) : null;
};

/** Where a handler's name waits: as an attribute of its own it would already be refused when the page is parsed. */
const WAITING = 'data-on';

/** A page's mark-up with its handlers put aside; what users wrote is never meant, its quotation marks are escaped. */
export const withoutHandlers = (html: string): string => html.replace(/ on([a-z]+)="/g, ` ${WAITING}$1="`);

/** A handler named in an attribute, `name('text',2,this);return false;`, with or without `javascript:`. */
const CALL = /^(?:javascript:)?\s*(\w+)\((.*?)\);?\s*(return false;?)?$/s;
const ARGUMENT = /'((?:[^'\\]|\\.)*)'|this\.value|this|event|\d+/g;

type Handler = (...args: unknown[]) => unknown;

/**
 * Makes listeners of the handlers that were put aside, which an extension's page may not run as they are. Text is looked
 * up in the table of handlers and never evaluated.
 */
export const wireHandlers = (page: Document, handlers: Readonly<Record<string, unknown>>): void => {
  const calls = (element: Element, text: string, event: Event): void => {
    const [, name = '', list = '', stop] = CALL.exec(text) ?? [];
    if (stop) event.preventDefault();
    const args = [...list.matchAll(ARGUMENT)].map(([all, quoted]) => {
      if (quoted !== undefined) return quoted.replace(/\\(.)/g, '$1');
      if (all === 'this.value') return (element as HTMLInputElement).value;
      return all === 'this' ? element : all === 'event' ? event : Number(all);
    });
    const handler = Object.hasOwn(handlers, name) ? handlers[name] : null;
    if (typeof handler === 'function') (handler as Handler)(...args);
  };
  for (const element of page.querySelectorAll('*'))
    for (const { name, value } of [...element.attributes]) {
      if (!name.startsWith(WAITING)) continue;
      element.removeAttribute(name);
      element.addEventListener(name.slice(WAITING.length), (event) => calls(element, value, event));
    }
};
