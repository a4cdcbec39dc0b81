import { blurFrom, focusOn, input, keyDown, press, setText, typeText } from '../events.ts';
import type { Pace } from '../pace.ts';
import type { Control } from './driver.ts';
import type { Wanted } from './match.ts';
import { filterNow, isShown, type Option, optionsNow, type Picture, pickFrom, scrollerOf } from './options.ts';
import { boxOf, hostOf, isPart } from './shown.ts';

/** One opening of a list, from the picture before it to its closing. */
export type Visit = {
  control: Control;
  picture: Picture;
  pace: Pace;
  opened: boolean;
  typed: boolean;
  filter: HTMLInputElement | null;
};

type Found = Option | 'none' | 'many';

/** An option must stay the same this long before it is clicked: at first sight some libraries lose the click. */
const STABLE = 50;
/** A list that has been open and still this long does not hold the option. */
const STILL = 350;
/** After typing, lists filter late and servers answer later. */
const STILL_TYPED = 1000;

const isExpanded = ({ element }: Control): boolean =>
  element.getAttribute('aria-expanded') === 'true' || hostOf(element).getAttribute('aria-expanded') === 'true';
const list = ({ control, picture }: Visit): Option[] => optionsNow(control.element, picture);
const isOpen = (visit: Visit): boolean => isExpanded(visit.control) || list(visit).length > 0;

/** Waits for the wanted option to stand still, or for the list to stand still without it. */
const await_ = async (visit: Visit, wanted: Wanted, still: number): Promise<Found> => {
  let last: Found = 'none';
  let texts = '';
  let since = performance.now();
  const found = await visit.pace.until((): Found | null => {
    const options = list(visit);
    const now = pickFrom(options, wanted);
    const picture = options.map(({ text }) => text).join('\n');
    const same = typeof now === 'string' ? now === last : typeof last !== 'string' && last.element === now.element;
    if (!same || picture !== texts) since = performance.now();
    last = now;
    texts = picture;
    const age = performance.now() - since;
    if (typeof now !== 'string') return age >= STABLE ? now : null;
    return options.length > 0 && age >= still ? now : null;
  }, visit.pace.patience);
  return found ?? last;
};

const deepest = (element: Element): Element =>
  element.firstElementChild ? deepest(element.firstElementChild) : element;

const OTHER_PART = /clear|remove|delete|svuota|rimuov|elimin|cancell/i;

/** The places to press to open, likeliest first; none of them is outside the widget. */
const triggers = ({ element }: Control): Element[] => {
  const host = hostOf(element);
  const handle = [
    ...host.querySelectorAll('[class*=dropdown],[class*=trigger],[class*=indicator],[class*=arrow],[role=button]'),
  ].find((part) => isPart(part) && !OTHER_PART.test(part.getAttribute('aria-label') ?? part.className));
  const hidden = element.tagName === 'INPUT' && (element.closest('.p-hidden-accessible') || !isShown(element));
  const own = element.tagName === 'INPUT' ? element : deepest(element);
  return [...(hidden ? [] : [own]), ...(handle && handle !== own ? [handle] : []), ...(hidden ? [host] : [])];
};

/** Opens the list; typing comes before any second press, which might close it. */
const open = async (visit: Visit): Promise<void> => {
  const { control, pace } = visit;
  if (control.element.getAttribute('role') === 'listbox' || isOpen(visit)) return;
  visit.opened = true;
  focusOn(control.element);
  await pace.sleep(0);
  for (const trigger of triggers(control)) {
    if (isOpen(visit)) return;
    press(trigger);
    await pace.until(() => isOpen(visit), 250);
    if (boxOf(control)) return;
  }
  if (!isOpen(visit)) keyDown(control.element, 'ArrowDown', 40);
};

const typeInto = async (visit: Visit, box: HTMLInputElement, wanted: Wanted): Promise<Found> => {
  visit.opened = true;
  for (const spelling of wanted.spellings) {
    if (box === visit.control.element) visit.typed = true;
    typeText(box, spelling);
    const found = await await_(visit, wanted, STILL_TYPED);
    if (found !== 'none') return found;
  }
  return 'none';
};

/** Scrolls a long list from its top: such lists draw only the options in sight. */
const scroll = async (visit: Visit, wanted: Wanted): Promise<Found> => {
  const [first] = list(visit);
  const scroller = first && scrollerOf(first.element);
  if (!scroller) return 'none';
  scroller.scrollTop = 0;
  for (let i = 0; i < 200; i += 1) {
    await visit.pace.sleep(30);
    const now = pickFrom(list(visit), wanted);
    if (now !== 'none') return now === 'many' ? now : await_(visit, wanted, STILL);
    const before = scroller.scrollTop;
    scroller.scrollTop += scroller.clientHeight * 0.8;
    if (scroller.scrollTop === before) return 'none';
  }
  return 'none';
};

/** A box that offers what fits the typed text: with nothing typed many of them offer nothing at all. */
const completesText = ({ element, field }: Control): boolean =>
  ['list', 'both'].includes(element.getAttribute('aria-autocomplete') ?? '') || field.kind === 'autocomplete';

/** Brings the wanted option into sight, by typing where the widget is meant for it, else by opening, filtering, scrolling. */
export const seek = async (visit: Visit, wanted: Wanted): Promise<Found> => {
  const { control, picture } = visit;
  const box = boxOf(control);
  const completes = completesText(control);
  if (box && completes) {
    const typed = await typeInto(visit, box, wanted);
    if (typed !== 'none' || list(visit).length > 0) return typed;
  }
  await open(visit);
  const seen = await await_(visit, wanted, STILL);
  if (seen !== 'none') return seen;
  const filter = box && !completes ? box : filterNow(control.element, picture);
  if (filter && !completes) {
    if (filter !== box) visit.filter = filter;
    const filtered = await typeInto(visit, filter, wanted);
    if (filtered !== 'none') return filtered;
  }
  return scroll(visit, wanted);
};

/** How long a box that completes texts may take to show what it offers for none; a list of its own shows it always. */
const UNASKED = 450;

/** Every option of the open list. */
export const listed = async (visit: Visit): Promise<Option[]> => {
  await open(visit);
  const patience = completesText(visit.control) ? Math.min(UNASKED, visit.pace.patience) : visit.pace.patience;
  return (await visit.pace.until(() => (list(visit).length > 0 ? list(visit) : null), patience)) ?? [];
};

/** Empties the filter we typed into, which some lists would keep for the next opening. */
export const unfilter = (visit: Visit): void => {
  const { filter } = visit;
  visit.filter = null;
  if (!filter?.isConnected || filter.value === '') return;
  setText(filter, '');
  input(filter, '');
};

/** Closes what we opened: Escape only while our own list is open, so that it never reaches a dialog around it. */
export const close = (visit: Visit): void => {
  const { control } = visit;
  unfilter(visit);
  if (visit.opened && control.element.isConnected && isOpen(visit)) keyDown(control.element, 'Escape', 27);
  blurFrom(control.element);
};

/** A text typed back asks the page for its list once more, and some pages open it though nobody is in the box any more. */
const LATE = 700;

/** Waits until the list we closed has left the page, so that the next write does not meet it. */
export const gone = async (visit: Visit, retyped = false): Promise<void> => {
  if (retyped) {
    await visit.pace.until(() => list(visit).length === 0, 300);
    if (await visit.pace.until(() => list(visit).length > 0, LATE)) close(visit);
  }
  for (let i = 0; visit.opened && i < 3; i += 1) {
    if (await visit.pace.until(() => list(visit).length === 0, 500)) return;
    // Still said to be open: on a busy page it was drawn after we had closed it. One that fades away gets no Escape.
    if (isExpanded(visit.control)) close(visit);
  }
};
