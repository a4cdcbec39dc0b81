import { viewOf } from '../events.ts';
import type { Choice, Wanted } from './match.ts';
import { choose } from './match.ts';
import { fold, tidy } from './spelling.ts';

/** One entry of an open list. */
export type Option = Choice & { element: HTMLElement; selected: boolean; disabled: boolean };

/** What could be seen before the list was opened: none of it is an option of ours. */
export type Picture = { seen: ReadonlySet<Element>; spellings: readonly string[] };

const NOT_TEXT = 'mat-icon,mat-pseudo-checkbox,i,svg,style,script,[aria-hidden=true],button,[role=button]';
const TYPED = 'textarea,[contenteditable=true],input:not([type=checkbox]):not([type=radio]):not([type=hidden])';

/** Whether a person sees it: drawn, and not inside a part clipped to nothing (lists for screen readers only are). */
export const isShown = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  if (width < 1 || height < 1) return false;
  if (element.checkVisibility?.({ visibilityProperty: true }) === false) return false;
  const view = viewOf(element);
  for (let up = element.parentElement, i = 0; up && i < 6; up = up.parentElement, i += 1) {
    const box = up.getBoundingClientRect();
    if ((box.width <= 1 || box.height <= 1) && view.getComputedStyle(up).overflow !== 'visible') return false;
  }
  return true;
};

/** The text of an option or chip without icons and buttons. */
export const ownText = (element: Element): string => {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* SHOW_TEXT */);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    const aside = parentElement?.closest(NOT_TEXT);
    if (!aside || aside.contains(element)) texts.push(nodeValue ?? '');
  }
  return tidy(texts.join(' ')) || tidy(element.getAttribute('aria-label') ?? '');
};

const optionOf = (element: HTMLElement): Option => ({
  element,
  text: ownText(element),
  value: element.getAttribute('data-value') ?? element.getAttribute('value') ?? '',
  selected: [element.getAttribute('aria-selected'), element.getAttribute('aria-checked')].includes('true'),
  disabled: element.getAttribute('aria-disabled') === 'true' || element.hasAttribute('disabled'),
});

/** The trees an element can see: its shadow roots outwards, then the document. */
const rootsOf = (element: Element): (Document | ShadowRoot)[] => {
  const root = element.getRootNode() as Document | ShadowRoot;
  return 'host' in root ? [root, ...rootsOf(root.host)] : [root];
};

const all = (owner: Element, selector: string): HTMLElement[] =>
  rootsOf(owner).flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);

const listOf = (owner: Element): Element | null => {
  const ids = ['aria-controls', 'aria-owns'].flatMap((name) => owner.getAttribute(name)?.split(/\s+/) ?? []);
  const [first] = ids.flatMap((id) => rootsOf(owner).flatMap((root) => root.getElementById(id) ?? []));
  return first ?? (owner.getAttribute('role') === 'listbox' ? owner : null);
};

/** Elements without children of their own that bear exactly one of the texts, for lists whose entries have no role. */
const bearing = (owner: Element, spellings: readonly string[]): HTMLElement[] => {
  const folded = spellings.map(fold);
  const longest = Math.max(0, ...spellings.map((s) => s.length));
  const fits = (element: Element): boolean => {
    if (element.childElementCount > 4 || element.matches('option,script,style,label,mat-label')) return false;
    const text = element.textContent ?? '';
    return text.length <= longest * 2 + 40 && folded.includes(fold(text));
  };
  return all(owner, 'body *, :host *')
    .filter(fits)
    .filter((element) => ![...element.children].some(fits));
};

/** Remembers what is visible before a list opens; for several values it is taken once, since the list stays open. */
export const takePicture = (owner: Element, wanted: readonly Wanted[]): Picture => {
  const spellings = wanted.flatMap((one) => one.spellings);
  const own = listOf(owner);
  const options = all(owner, '[role=option]').filter((option) => !own?.contains(option) && isShown(option));
  return {
    seen: new Set([...options, ...bearing(owner, spellings).filter(isShown), ...all(owner, TYPED).filter(isShown)]),
    spellings,
  };
};

/** The entries of the list that opened since the picture was taken. */
export const optionsNow = (owner: Element, picture: Picture): Option[] => {
  // Some libraries call their chips options, in a row of their own around the box: those are chosen, not offered.
  const chips = owner.parentElement?.closest('[role=listbox]');
  const fresh = (element: HTMLElement): boolean =>
    !picture.seen.has(element) && !chips?.contains(element) && isShown(element);
  const own = listOf(owner);
  const inOwn = own ? [...own.querySelectorAll<HTMLElement>('[role=option]')].filter(isShown) : [];
  const byRole = inOwn.length > 0 ? inOwn : all(owner, '[role=option]').filter(fresh);
  // An entry that contains a text box is the page mirroring what is being typed: clicking it does nothing.
  const real = byRole.filter((element) => !element.querySelector(TYPED));
  if (real.length > 0) return real.map(optionOf);
  return bearing(owner, picture.spellings)
    .filter((element) => fresh(element) && !owner.contains(element) && !element.querySelector(TYPED))
    .map(optionOf);
};

/** The filter box inside the open list, if it has one. */
export const filterNow = (owner: Element, picture: Picture): HTMLInputElement | null => {
  const boxes = all(owner, TYPED).filter(
    (box) => box.tagName === 'INPUT' && !picture.seen.has(box) && box !== owner && isShown(box),
  );
  return boxes.length === 1 ? (boxes[0] as HTMLInputElement) : null;
};

/** The one option that is wanted, among those that can be chosen. */
export const pickFrom = (options: readonly Option[], wanted: Wanted): Option | 'none' | 'many' => {
  const open = options.filter((option) => !option.disabled);
  const at = choose(open, wanted);
  return typeof at === 'number' ? (open[at] as Option) : at;
};

/** The part of the page that scrolls around the options: long lists draw only what is in sight. */
export const scrollerOf = (option: Element): Element | null => {
  for (let up = option.parentElement, i = 0; up && i < 6; up = up.parentElement, i += 1)
    if (up.scrollHeight > up.clientHeight + 4 && /auto|scroll/.test(viewOf(up).getComputedStyle(up).overflowY))
      return up;
  return null;
};
