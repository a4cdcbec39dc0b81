import type { Control } from './driver.ts';
import { isPrompt } from './match.ts';
import { isShown } from './options.ts';
import { fold, tidy } from './spelling.ts';

const HOSTS =
  'mat-select,p-select,p-dropdown,p-multiselect,p-autocomplete,ng-select,mat-chip-grid,.p-select,.p-multiselect,.p-autocomplete,.ng-select';
const ASIDE =
  '[role=listbox],[role=option],[role=alert],[aria-live],label,mat-label,legend,mat-icon,button,[role=button],[aria-hidden=true],svg,style,p-overlay,mat-hint,mat-error';
const EMPTY = /placeholder|label-empty|select-empty/i;
const OTHERS = 'input:not([type=hidden]),select,textarea,[role=combobox]';

/** The whole component around a combobox: a known host, else the largest wrapper that holds no other control and no caption. */
export const hostOf = (element: Element): Element => {
  const known = element.closest(HOSTS);
  if (known) return known;
  let host = element;
  for (let up = element.parentElement, i = 0; up && i < 4; up = up.parentElement, i += 1) {
    if (/^(?:form|fieldset|td|tr|li|body|section|main|label|p)$/i.test(up.tagName)) break;
    const others = [...up.querySelectorAll(OTHERS)].filter(
      (one) => one !== element && !one.contains(element) && !element.contains(one),
    );
    if (others.length > 0 || up.querySelector('label,legend,h1,h2,h3,h4,h5,h6')) break;
    host = up;
  }
  return host;
};

/** A small part of a widget that may be pressed: no words of its own, and no button that would send the form. */
export const isPart = (element: Element): boolean => {
  const button = (element.closest('button') ?? element.querySelector('button')) as HTMLButtonElement | null;
  return tidy(element.textContent ?? '') === '' && !(button?.form && button.type !== 'button');
};

/** True when the control can hold several options. */
export const isMulti = ({ field, element }: Control): boolean =>
  field.kind === 'multicombobox' ||
  field.kind === 'multiselect' ||
  element.getAttribute('aria-multiselectable') === 'true' ||
  hostOf(element).matches('p-multiselect,.p-multiselect,.mat-mdc-select-multiple,mat-chip-grid,[multiple]');

/** The part around a text that is no value: a list of options, unless it is the row of chips in which the box itself stands. */
const asideOf = (part: Element, own: Element): Element | null => {
  let aside = part.closest(ASIDE);
  while (aside?.matches('[role=listbox],[role=option]')) {
    const row = aside.closest('[role=listbox]');
    if (!row || row === own || !row.contains(own)) break;
    aside = aside.parentElement?.closest(ASIDE) ?? null;
  }
  return aside;
};

const leaves = (root: Element, own: Element): string[] => {
  // In a closed step or tab nothing is shown, and what the control holds is all the same what it says.
  const closed = !isShown(root) && !isShown(root.parentElement ?? root);
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* SHOW_TEXT */);
  const texts = new Map<Element, string>();
  while (walker.nextNode()) {
    const { parentElement: parent, nodeValue } = walker.currentNode;
    if (!parent || tidy(nodeValue ?? '') === '') continue;
    const aside = asideOf(parent, own);
    if (aside && root.contains(aside) && aside !== root) continue;
    if (EMPTY.test(parent.getAttribute('class') ?? '') || !(closed || isShown(parent))) continue;
    texts.set(parent, `${texts.get(parent) ?? ''} ${nodeValue}`);
  }
  return [...texts.values()].map(tidy);
};

/** The text box that can be typed into, if the combobox has one. */
export const boxOf = ({ element }: Control): HTMLInputElement | null => {
  const box = element as HTMLInputElement;
  return element.tagName === 'INPUT' &&
    !box.readOnly &&
    box.inputMode !== 'none' &&
    !element.closest('.p-hidden-accessible')
    ? box
    : null;
};

/** What a combobox shows as chosen, one text for each chip or label it draws; nothing typed, no placeholder. */
export const shownTexts = (control: Control): string[] => {
  const { element } = control;
  const value = element.tagName === 'INPUT' ? tidy((element as HTMLInputElement).value) : '';
  const drawn =
    value !== '' && !isMulti(control)
      ? [value]
      : leaves(element.tagName === 'INPUT' ? hostOf(element) : element, element);
  const placeholder = fold(element.getAttribute('placeholder') ?? element.getAttribute('aria-placeholder') ?? '');
  return drawn.filter((text) => text !== '' && !isPrompt(text) && fold(text) !== placeholder);
};
