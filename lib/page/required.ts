import { attr } from './attr.ts';
import type { Control } from './controls.ts';
import { type Likeness, MOST } from './likeness.ts';
import { remark } from './said.ts';
import type { Box } from './tree.ts';

const OBBLIG = /(?:^|\s)\w*Obblig\w*Caption(?:\s|$)|(?:^|[\s_-])(?:obbligatorio|mandatory)(?=$|[\s_-])/;
const STAR = /[*\u2217\u2731\uff0a]/;

/** What the page's own marks say, without asking for computed style. */
export const requiredByDom = (control: Control): boolean => {
  if (control.marked) return true;
  const { own, box } = control;
  for (const radio of control.radios.length > 0 ? control.radios : [own]) {
    if (radio.names.includes('required') || attr(radio, 'aria-required') === 'true') return true;
  }
  if (box !== own && attr(box, 'aria-required') === 'true') return true;
  for (let up: Box | null = control.labelBox, i = 0; up && i < 3; up = up.parent, i++) {
    if (up.fields > control.weight) break;
    if (up.cls !== '' && OBBLIG.test(up.cls)) return true;
  }
  return false;
};

type Style = (el: Element, pseudo?: string) => CSSStyleDeclaration | null;

const starIn = (style: CSSStyleDeclaration | null): boolean => {
  const content = style?.content;
  return !!content && content !== 'none' && content !== 'normal' && STAR.test(content);
};

/** The caption, what it contains and the cell that holds it: where a style sheet may draw a star. */
const drawn = (label: Box): Element[] => {
  const list: Element[] = [];
  if (label.el) list.push(label.el);
  for (let child = label.first, i = 0; child && i < 4; child = child.next, i++)
    if (child.el && !(remark(child) & 1)) list.push(child.el);
  const parent = label.parent;
  if (parent?.el && parent.fields === 0) list.push(parent.el);
  return list;
};

/**
 * Required marks that only a style sheet draws: a star in `::before`/`::after`, or a bold caption among captions
 * of the same form and tag that are not bold (AFLink's new theme, portals.md 3.4). Returns those of `asked` so marked:
 * where each caption is looked at by itself, the stars of the others are not looked for.
 */
export const requiredByStyle = (
  controls: Control[],
  style: Style,
  formOf: (place: number) => Element | null,
  alike: Likeness | null,
  asked: ReadonlySet<Control>,
): Set<Control> => {
  const marked = new Set<Control>();
  const looks = new Map<number, { star: boolean; bold: boolean }>();
  const families = new Map<Element | null, Map<string, { bold: Control[]; plain: number }>>();
  const lookOf = (label: Box, forStar: boolean) => {
    const star = forStar && drawn(label).some((el) => starIn(style(el, '::after')) || starIn(style(el, '::before')));
    const only = label.first && label.first === label.last && label.first.el ? label.first : label;
    return { star, bold: Number.parseInt(style(only.el as Element)?.fontWeight ?? '400', 10) >= 600 };
  };
  let form: Element | null | undefined;
  let byTag: Map<string, { bold: Control[]; plain: number }> | undefined;
  for (let place = 0; place < controls.length; place++) {
    const control = controls[place] as Control;
    const label = control.labelBox;
    if (!label?.el) continue;
    const key = alike ? keyOf(label, alike) : 0;
    let look = alike ? looks.get(key) : undefined;
    if (!look) {
      look = lookOf(label, alike !== null || asked.has(control));
      looks.set(key, look);
    }
    const { star, bold } = look;
    if (star) marked.add(control);
    const its = formOf(place);
    if (!byTag || its !== form) {
      form = its;
      byTag = families.get(form) ?? new Map();
      families.set(form, byTag);
    }
    // The words of a tick box are no caption: many pages set them plain beside bold captions, required or not.
    const kin = control.kind === 'checkbox' ? 'tick' : label.tag;
    let family = byTag.get(kin);
    if (!family) {
      family = { bold: [], plain: 0 };
      byTag.set(kin, family);
    }
    if (bold) family.bold.push(control);
    else family.plain++;
  }
  for (const byTag of families.values())
    for (const { bold, plain } of byTag.values()) if (plain > 0) for (const control of bold) marked.add(control);
  return marked;
};

/** Two captions with one key are drawn alike, and so is what stands first and last in them. */
const keyOf = (label: Box, alike: Likeness): number => {
  const { first, last } = label;
  if (!first?.el && !last?.el) return alike(label);
  // What stands in a box has a number that says its box's too.
  return ((first?.el ? alike(first) : 0) + 1) * MOST + (last?.el ? alike(last) : 0);
};
