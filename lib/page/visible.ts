import { attr } from './attr.ts';
import { genuine } from './clobber.ts';
import type { Control } from './controls.ts';
import { inherited } from './inherited.ts';
import type { Likeness } from './likeness.ts';
import { remember } from './remember.ts';
import type { Box } from './tree.ts';

type Eyes = { shown: (control: Control) => boolean; hidden: (box: Box) => boolean };

const isHidden = (box: Box): boolean => {
  const { names } = box;
  if (box.parent?.tag === 'details' && box.tag !== 'summary' && !box.parent.names.includes('open')) return true;
  if (names.length === 0) return false;
  for (const name of names) {
    if (name === 'hidden' || name === 'inert') return true;
    if (name === 'aria-hidden' && attr(box, name) === 'true') return true;
    if (name === 'style' && hidesByStyle(attr(box, name) ?? '')) return true;
  }
  return box.cls !== '' && hidesByClass(box.cls);
};

const hidesByStyle = remember((style) => /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style));
const hidesByClass = remember(
  (cls) => /(?:^|\s)(?:display_none|d-none)(?:\s|$)/.test(cls) && !/d-(?:sm|md|lg|xl|xxl)-/.test(cls),
);

const TICKED = /^(?:checkbox|switch|radio)$/;
const WIDGET = /^(?:combobox|multicombobox|autocomplete|select|multiselect|date)$/;
const OFF = 4000;
const DRAWN = { visibilityProperty: true };
const ALL = { visibilityProperty: true, opacityProperty: true };

/**
 * Who can be seen. Attributes first; then, in one batch after everything else is read, `checkVisibility`,
 * rectangles and clips. A drawn tick box or a combobox without width is judged by its wrapper or label,
 * and a control whose label is hidden is hidden too.
 */
export const eyesOf = (root: Document | Element, count: number, alike: Likeness | null): Eyes => {
  /** What the page's own attributes say. */
  const hidden = inherited(count, isHidden);
  const doc = root.nodeType === 9 ? (root as Document) : (root.ownerDocument as Document);
  const view = genuine(doc, 'defaultView');
  const page = genuine(doc, 'documentElement');
  const laid =
    !!view &&
    page?.isConnected &&
    root.isConnected &&
    typeof page.checkVisibility === 'function' &&
    page.getBoundingClientRect().width > 0;
  if (!laid || !view) return { shown: (control) => !hidden(control.own) && !hiddenLabel(control, hidden), hidden };
  const scrollX = view.scrollX;
  const scrollY = view.scrollY;
  const far = Math.max(page.scrollWidth, view.innerWidth) + OFF;
  const clips = new Map<number, Clip>();
  const placed = new Set<number>();

  const clipOf = (box: Box): Clip => {
    const key = alike?.(box) ?? 0;
    let clip = alike ? clips.get(key) : undefined;
    if (!clip) {
      clip = judgeClip(view.getComputedStyle(box.el as Element));
      clips.set(key, clip);
    }
    return clip;
  };
  /** Whether an ancestor squeezes what is inside to nothing. */
  const squeezed = inherited(count, (box) => {
    const el = box.el as HTMLElement | null;
    if (!el || box.tag === 'html' || box.tag === 'body') return false;
    const clip = clipOf(box);
    return clip === 'empty' || (clip === 'edge' && (el.offsetHeight <= 1 || el.offsetWidth <= 1));
  });
  /** 0 unseen, 1 rendered but without size or opacity, 2 seen. */
  const look = (box: Box): number => {
    const el = box.el as HTMLElement;
    if (!el.checkVisibility(DRAWN)) return 0;
    const key = alike ? alike(box) : 0;
    // Where one drawn alike stands on the page, with its size and its clips, the next does too; the writer looks at each
    // once more before it writes.
    if (key > 0 && placed.has(key)) return 2;
    const clear = el.checkVisibility(ALL);
    const rect = el.getBoundingClientRect();
    if (rect.right + scrollX <= 0 || rect.bottom + scrollY <= 0 || rect.left > far)
      return rect.width < 2 || rect.height < 2 ? 1 : 0;
    if (!clear || rect.width < 2 || rect.height < 2) return 1;
    // Its own size is known already.
    if (clipOf(box) === 'empty' || squeezed(box.parent)) return 1;
    if (key > 0) placed.add(key);
    return 2;
  };
  const labels = new Map<number, number>();
  /** Captions drawn alike are seen alike; their controls are looked at one by one. */
  const lookLabel = (label: Box): number => {
    if (!alike) return look(label);
    const key = alike(label);
    const seen = labels.get(key) ?? look(label);
    labels.set(key, seen);
    return seen;
  };
  const wrapper = (control: Control): Box | null => {
    if (control.box !== control.own && control.radios.length === 0) return control.box;
    let box = control.own.parent;
    for (let i = 0; box && i < 4; i++, box = box.parent) {
      if (box.fields > 1) return null;
      if (look(box) === 2) return box;
    }
    return null;
  };
  const shown = (control: Control): boolean => {
    if (hidden(control.own) && !(control.box !== control.own && control.radios.length === 0 && !hidden(control.box)))
      return false;
    const seen = control.own.tag === '#text' ? 2 : look(control.own);
    if (seen < 2) {
      const ticked = TICKED.test(control.kind);
      if (!ticked && !WIDGET.test(control.kind)) return false;
      const around = wrapper(control);
      const label = control.labelBox;
      if (!(around && around !== control.own && look(around) === 2) && !(ticked && label?.el && look(label) === 2))
        return false;
      if (seen === 0 && !around) return false;
    }
    const label = control.labelBox;
    if (!label?.el || label.tag === '#text') return true;
    if (hidden(label)) return ariaOnly(label);
    return lookLabel(label) === 2 || contents(label, view);
  };
  return { shown, hidden };
};

type Clip = 'empty' | 'edge' | 'none';

/** Whether a style shows nothing of an element, or cuts what goes over its edge. */
const judgeClip = (style: CSSStyleDeclaration): Clip => {
  const { clip, clipPath } = style;
  if (clipPath !== 'none' && clipPath !== '' && emptyClip(clipPath)) return 'empty';
  if (/rect\((?:0|1)px,? (?:0|1)px,? (?:0|1)px,? (?:0|1)px\)/.test(clip)) return 'empty';
  if (style.display === 'contents' || style.display === 'inline') return 'none';
  return style.overflowX === 'visible' && style.overflowY === 'visible' ? 'none' : 'edge';
};

const emptyClip = (path: string): boolean =>
  /inset\((?:50|100)%|circle\(0(?:px|%)?|inset\((?:\d{3,}px)|polygon\((?:0(?:px|%)? 0(?:px|%)?(?:, )?)+\)/.test(path);

/** A label may be `display: contents`: no box of its own, its words are seen. */
const contents = (label: Box, view: Window): boolean =>
  view.getComputedStyle(label.el as Element).display === 'contents';

/** A caption hidden from screen readers only is still seen by people. */
const ariaOnly = (label: Box): boolean => {
  const el = label.el as HTMLElement;
  return (
    typeof el.checkVisibility === 'function' && el.checkVisibility() && label.el?.closest('[hidden],[inert]') === null
  );
};

const hiddenLabel = (control: Control, hidden: (box: Box) => boolean): boolean => {
  const label = control.labelBox;
  if (!label) return false;
  if (/(?:^|\s)(?:sr-only|visually-hidden)(?:\s|$)/.test(label.cls)) return true;
  return hidden(label) && !hidden(control.own) && label.el?.getAttribute('aria-hidden') !== 'true';
};
