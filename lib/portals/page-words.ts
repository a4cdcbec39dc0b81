import { remember } from '../page/remember.ts';
import { atOnce, type Steps } from '../page/steps.ts';
import { fold } from '../page/text.ts';
import { foldLabel } from '../schede/fold.ts';
import type { Where } from './define.ts';

/** Where each kind of words stands, by role first and by the habits of component libraries after. */
const SELECTORS: Record<Exclude<Where, 'title' | 'caption' | 'text' | 'structure' | 'address'>, string> = {
  heading:
    'h1,h2,h3,h4,[role=heading],[role=dialog] h2,mat-card-title,.mat-mdc-card-title,.p-card-title,.p-panel-title,.p-dialog-title,[class*=page-title],[class*=pageTitle]',
  section:
    'h1,h2,h3,h4,h5,[role=heading],legend,[role=tab],mat-step-header,[class*=step-label],[class*=step-title],[class*=steptitle],.p-step,[class*=panel-title],[class*=panelheader],[class*=accordionheader],summary',
  menu: '[aria-current]:not([aria-current=false]):not([aria-current=step]),nav .active,nav .selected,aside .active,[role=menu] .active,[role=menuitem].active,[role=navigation] .active',
  breadcrumb:
    '[aria-label*="breadcrumb" i] li:last-child,[class*=breadcrumb] li:last-child,[aria-label*="briciole" i] li:last-child,[class*=breadcrumb] > :last-child',
  button: 'button,[role=button],input[type=submit],input[type=button],a[class*=btn],a[class*=button]',
  column: 'th,[role=columnheader]',
  choice: 'label,[role=radio],[role=option],option,[role=listitem],li,td,mat-card,.p-card,a,button',
  message:
    '[role=alert],[role=status],[role=alertdialog],[role=dialog],[aria-live],h1,h2,[class*=toast],[class*=snack],[class*=alert],[class*=message]',
};

/** Texts longer than this are no captions: nothing is looked for in them. */
const LONGEST = 160;

const rendered = (element: Element): boolean => {
  const view = element.ownerDocument.defaultView;
  if (!view) return true;
  if (typeof element.checkVisibility === 'function')
    return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = view.getComputedStyle(at);
    if (at.hasAttribute('hidden') || style.display === 'none' || style.visibility === 'hidden') return false;
  }
  return true;
};

/** Whether a person can see the element: rendered, not shrunk to nothing, not cut away. */
export const isShown = (element: Element): boolean => {
  if (!rendered(element)) return false;
  const view = element.ownerDocument.defaultView;
  // Without layout (a test's document) every box measures nothing and says nothing.
  if (!view || element.ownerDocument.documentElement.getBoundingClientRect().width === 0) return true;
  const box = element.getBoundingClientRect();
  return box.width > 1 && box.height > 1 && view.getComputedStyle(element).clipPath === 'none';
};

/** Texts read before the work may rest: a page may have thousands of them, all new at every look. */
const PIECE = 100;

const textOf = (element: Element): string => {
  if (element.localName === 'input') return (element as HTMLInputElement).value;
  const label = element.getAttribute('aria-label');
  const text = element.textContent ?? '';
  return text.length > LONGEST * 4 ? '' : text.trim() || (label ?? '');
};

type Words = { element: Element | null; text: string; folded: string };

/** Captions of values are short. */
const CAPTION = 40;

/** Every bare text of the page up to a length, with the element it stands in; of the first ones only, on endless pages. */
const bareTexts = function* (doc: Document, longest: number): Steps<Words[]> {
  const out: Words[] = [];
  const walker = doc.createTreeWalker(doc.body ?? doc.documentElement, 4);
  for (let node = walker.nextNode(), n = 0; node && n < 8000; node = walker.nextNode(), n++) {
    if (n % PIECE === PIECE - 1) yield;
    const raw = node.nodeValue ?? '';
    if (raw.length > longest * 2) continue;
    const text = squeeze(raw);
    if (text.length < 3 || text.length > longest) continue;
    out.push({ element: node.parentElement, text, folded: foldLabel(text) });
  }
  return out;
};

/** The texts of what a selector finds. */
const elementTexts = function* (doc: Document, selector: string): Steps<Words[]> {
  const out: Words[] = [];
  for (const [n, element] of doc.querySelectorAll(selector).entries()) {
    if (n % PIECE === PIECE - 1) yield;
    const text = squeeze(textOf(element));
    if (text && text.length <= LONGEST) out.push({ element, text, folded: foldLabel(text) });
  }
  return out;
};

/** Places in the list of a part's words by each word that stands in them. */
type Index = ReadonlyMap<string, readonly number[]>;
type Part = { all: Words[]; byWord: Index };

const indexOf = function* (all: readonly Words[]): Steps<Index> {
  const byWord = new Map<string, number[]>();
  for (const [at, { folded }] of all.entries()) {
    if (at % PIECE === PIECE - 1) yield;
    for (const word of new Set(folded.split(' '))) {
      const there = byWord.get(word);
      if (there) there.push(at);
      else byWord.set(word, [at]);
    }
  }
  return byWord;
};

/** The words that a part last had, with their index: a page is read again and again, and most of it says the same. */
const last = new Map<Where, { folded: readonly string[]; byWord: Index }>();

/** A page may have thousands of captions and is asked a hundred phrases: each looks only where its first word stands. */
const indexed = function* (where: Where, all: Words[]): Steps<Part> {
  const before = last.get(where);
  if (before?.folded.length === all.length && all.every(({ folded }, at) => folded === before.folded[at]))
    return { all, byWord: before.byWord };
  const byWord = yield* indexOf(all);
  last.set(where, { folded: all.map(({ folded }) => folded), byWord });
  return { all, byWord };
};

/** The words of a page, each part read when first asked for. */
export type PageWords = {
  /** Reads some parts in short pieces, for a page that is not to stall; who does not ask reads each at once. */
  read: (where: readonly Where[]) => Steps<void>;
  /** Whether a phrase is shown in one of the parts, with a few other words at most. */
  has: (where: readonly Where[], phrase: string) => boolean;
  /** Raw texts of a part that are shown, short ones only. */
  texts: (where: Where) => string[];
};

/** Words a heading may add to the phrase looked for ("Le mie bozze (3)", "Dettaglio appalto n. …"). */
const SPARE: Partial<Record<Where, number>> = {
  heading: 4,
  section: 3,
  menu: 3,
  breadcrumb: 4,
  button: 1,
  column: 2,
  caption: 1,
  text: 40,
  choice: 12,
  message: 30,
  title: 12,
};

const squeeze = remember(fold);

/** A hidden field cannot be seen; it is there all the same. */
const isThere = (element: Element): boolean => element.matches('input[type=hidden]') || isShown(element);

/** Opens a document for questions about its words; nothing is read before it is asked. */
export const readPageWords = (doc: Document, url = ''): PageWords => {
  const parts = new Map<Where, Part>();
  const shown = new Map<Element, boolean>();
  const partSteps = function* (where: Where): Steps<Part> {
    const known = parts.get(where);
    if (known) return known;
    if (where === 'structure' || where === 'address') return { all: [], byWord: new Map() };
    const read = yield* indexed(
      where,
      where === 'title'
        ? [{ element: null, text: squeeze(doc.title), folded: foldLabel(doc.title) }]
        : where === 'text' || where === 'caption'
          ? yield* bareTexts(doc, where === 'caption' ? CAPTION : LONGEST)
          : yield* elementTexts(doc, SELECTORS[where]),
    );
    parts.set(where, read);
    return read;
  };
  const part = (where: Where): Part => atOnce(partSteps(where));
  const structures = new Map<string, boolean>();
  const hasStructure = (selector: string): boolean => {
    const known = structures.get(selector) ?? [...doc.querySelectorAll(selector)].some(isThere);
    structures.set(selector, known);
    return known;
  };
  const seen = (element: Element | null): boolean => {
    if (!element) return true;
    const known = shown.get(element) ?? isShown(element);
    shown.set(element, known);
    return known;
  };
  return {
    read: function* (wheres) {
      for (const where of wheres) yield* partSteps(where);
    },
    has: (wheres, phrase) => {
      const wanted = foldLabel(phrase);
      const [first = '', ...rest] = wanted.split(' ');
      const room = rest.length + 1;
      return wheres.some((where) => {
        if (where === 'structure') return hasStructure(phrase);
        if (where === 'address') return URL.canParse(url) && new URL(url).pathname.endsWith(`/${phrase}`);
        const { all, byWord } = part(where);
        return byWord.get(first)?.some((at) => {
          const { element, folded } = all[at] as Words;
          return (
            ` ${folded} `.includes(` ${wanted} `) &&
            folded.split(' ').length - room <= (SPARE[where] ?? 2) &&
            seen(element)
          );
        });
      });
    },
    texts: (where) => part(where).all.flatMap(({ element, text }) => (seen(element) ? [text] : [])),
  };
};
