/**
 * How a page of the practice portal reaches its server: over the network in the tests, within the window in the palestra.
 * Addresses come whole, with their step.
 */
export type Door = {
  /** The address of the page, as its bar would show it. */
  address: () => string;
  request: (address: string) => Promise<string>;
  /** As by a synchronous request; not called where there is no answer. */
  atOnce: (address: string, use: (text: string) => void) => void;
  post: (form: HTMLFormElement, address: string) => void;
  goTo: (address: string) => void;
  /** A link was pressed. */
  follow: (event: Event, link: HTMLAnchorElement, address: string) => void;
  /** The source of a frame that shows an address. */
  frame: (address: string) => string;
  /** Opens a small window of the portal's own. */
  open: (address: string) => void;
};
