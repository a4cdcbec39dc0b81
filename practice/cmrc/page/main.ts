import { confirmBox, messageBox, sessionBox } from './dialogs.ts';
import { documentHandlers, loadCentri } from './document.ts';
import { entriesOf } from './dom.ts';
import type { Door } from './door.ts';
import { hierarchyHandlers, startTree } from './hierarchy.ts';
import { goTo, request, startSteps, submit } from './steps.ts';
import { twinHandlers } from './twins.ts';
import { type DomValue, typeAhead } from './type-ahead.ts';

/** What the server tells the page it serves. */
export type Boot = {
  key: string;
  message?: string;
  next?: string;
  tree?: { domain: string; field: string };
  session?: number;
};

const ask = async (field: string, text: string): Promise<DomValue[]> =>
  entriesOf(await request(`GetDomValue.asp?lo=none&FIELD=${field}&TEXT=${encodeURIComponent(text)}`, 'dominio'));

/** Keys that the portal takes away from the browser. */
const taken = (event: KeyboardEvent): boolean => {
  const inField = (event.target as Element).matches('input, textarea, select');
  if (event.key === 'Backspace') return !inField;
  return ['F5', 'F11'].includes(event.key) || (event.ctrlKey && ['n', 'r'].includes(event.key.toLowerCase()));
};

const warnOfSession = (seconds: number): void =>
  sessionBox(seconds, () => void request('/portalegare/CTL_Library/RinnovaSessione.asp?lo=none', 'sessione'));

/** Starts a page: its steps and keys at once, the rest when its elements are there (`ready`). */
export const bootPage = (given: Boot, door: Door, ready: (work: () => void) => void): void => {
  startSteps(given.key, door);
  if (given.next) goTo(given.next, 'avanti');
  if (given.session) setTimeout(() => warnOfSession(60), Math.max(0, given.session - 60_000));
  document.addEventListener('keydown', (event) => !taken(event) || event.preventDefault());
  ready(() => {
    if (given.tree) startTree(given.tree.domain, given.tree.field);
    for (const select of document.querySelectorAll<HTMLSelectElement>('select[data-centri]')) loadCentri(select);
    if (given.message) messageBox(given.message);
  });
};

/** The functions that the mark-up names in its attributes. */
export const HANDLERS = {
  ...twinHandlers,
  ...typeAhead(ask),
  ...hierarchyHandlers,
  ...documentHandlers,
  DMessageBox: messageBox,
  confirmBox,
  avvisoSessione: warnOfSession,
  /** A form of the page that is not the document: login, filters. */
  inviaForm: (form: HTMLFormElement, what: string): void => submit(form, form.getAttribute('action') ?? '', what),
  /** The menu narrows to what is written in "Cerca nel menù". */
  cercaMenu: (text: string): void => {
    for (const item of document.querySelectorAll<HTMLElement>('#menu li'))
      item.style.display = (item.textContent ?? '').toLowerCase().includes(text.trim().toLowerCase()) ? '' : 'none';
  },
  apriMenu: (button: HTMLElement): void => {
    button.setAttribute('aria-expanded', String(!button.nextElementSibling?.classList.toggle('display_none')));
  },
};
