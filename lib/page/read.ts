import { asideJudge } from './aside.ts';
import { attr } from './attr.ts';
import { blockNumber, blocksOf, placesOf } from './blocks.ts';
import { genuine } from './clobber.ts';
import type { Control, Reading } from './controls.ts';
import type { PageField } from './field.ts';
import { textByIds } from './label-words.ts';
import { nameControls } from './labels.ts';
import { EACH, type Likeness, likenessOf } from './likeness.ts';
import { requiredByDom, requiredByStyle } from './required.ts';
import { type Cursor, chainOf, outlineOf } from './sections.ts';
import { atOnce, type Steps } from './steps.ts';
import { fold } from './text.ts';
import { type Box, readTree } from './tree.ts';
import { joinTwins } from './twins.ts';
import { eyesOf } from './visible.ts';

/** Controls done before the work may rest. */
const PIECE = 32;

/**
 * Reads every control under a document or element, in document order, in one pass over the page;
 * layout and computed style are asked for once, at the end. Never throws on what a page contains.
 */
export const readFields = (root: Document | Element): PageField[] => {
  return atOnce(readSteps(root));
};

/** The same in pieces. What the page draws meanwhile is seen by the next reading. */
export const readSteps = function* (root: Document | Element): Steps<PageField[]> {
  // In the world of the page itself (never in ours) the page may have replaced the DOM's own methods.
  try {
    return yield* read(root);
  } catch {
    return [];
  }
};

const read = function* (root: Document | Element): Steps<PageField[]> {
  const reading = yield* readTree(root);
  joinTwins(reading);
  yield;
  nameControls(reading);
  yield;
  reading.controls = reading.controls.filter((control) => !control.skip);
  const { controls } = reading;
  if (controls.length === 0) return [];
  const outline = outlineOf(reading);
  const alike = controls.length > EACH ? likenessOf() : null;
  const eyes = eyesOf(root, alike);
  const blocks = blocksOf(reading, outline, eyes.hidden);
  const zero = new Set<string>();
  for (const heads of outline.values())
    for (const head of heads) {
      const number = blockNumber(head.text);
      if (number?.number === 0) zero.add(number.stem);
    }
  const isAside = asideJudge(reading);
  /** A group that is closed as a whole closes boxes that do not say so themselves. */
  const closing = reading.boxes.some(({ tag, names }) => tag === 'fieldset' && names.includes('disabled'));
  const cursor: Cursor = new Map();
  const scopesOf = scopeReader(reading.boxes.length, (box) => outline.has(box) || blocks.has(box));
  const undecided: Control[] = [];
  yield;
  const fields: PageField[] = [];
  for (const control of controls) {
    if (fields.length % PIECE === PIECE - 1) yield;
    const scopes = scopesOf(control.own);
    const chain = chainOf(outline, cursor, scopes, control);
    const required = requiredByDom(control);
    if (!required) undecided.push(control);
    fields.push({
      element: control.el,
      label: control.label,
      section: chain.at(-1)?.text ?? '',
      headings: chain.map((head) => head.text),
      blocks: placesOf(blocks, scopes, chain, zero),
      required,
      kind: control.kind,
      visible: true,
      editable: isEditable(control, closing) && !(eyes.hidden(control.own) && control.el.closest('[inert]')),
      hint: hintOf(reading, control),
      name: nameOf(control),
      options: control.options ?? optionsOf(control),
      form: formOf(control),
      aside: isAside(control, chain),
    });
  }
  yield;
  yield* look(root, controls, fields, eyes.shown, new Set(undecided), alike);
  return fields;
};

/** The batch of layout and style reads: nothing is written to the page, so it is laid out at most once. */
const look = function* (
  root: Document | Element,
  controls: Control[],
  fields: PageField[],
  shown: (control: Control) => boolean,
  undecided: Set<Control>,
  alike: Likeness | null,
): Steps<void> {
  const view = genuine(documentOf(root), 'defaultView');
  for (const [i, control] of controls.entries()) {
    (fields[i] as PageField).visible = quiet(() => shown(control), false);
    if (i % PIECE === PIECE - 1) yield;
  }
  if (!view) return;
  yield;
  const marked = requiredByStyle(
    controls,
    (el, pseudo) => quiet(() => view.getComputedStyle(el, pseudo), null),
    (place) => fields[place]?.form ?? null,
    alike,
    undecided,
  );
  controls.forEach((control, i) => {
    if (undecided.has(control) && marked.has(control)) (fields[i] as PageField).required = true;
  });
};

const documentOf = (root: Document | Element): Document => root.ownerDocument ?? (root as Document);

/** A page can be in any state; one control that cannot be judged must not lose the others. */
const quiet = <T>(ask: () => T, otherwise: T): T => {
  try {
    return ask();
  } catch {
    return otherwise;
  }
};

/** Boxes around a control that matter, outermost first; each box remembers the next one above. */
const scopeReader = (count: number, matters: (box: Box) => boolean): ((box: Box) => Box[]) => {
  const above: (Box | null | undefined)[] = new Array(count);
  const up = (start: Box): Box | null => {
    let found: Box | null | undefined = null;
    for (let box: Box | null = start; box; box = box.parent) {
      found = above[box.at];
      if (found !== undefined) break;
      found = box.parent && matters(box.parent) ? box.parent : null;
      if (found) break;
    }
    for (let box: Box | null = start; box && box !== found && above[box.at] === undefined; box = box.parent)
      above[box.at] = found;
    return found ?? null;
  };
  return (box) => {
    const scopes: Box[] = [];
    for (let scope = up(box); scope; scope = up(scope)) scopes.push(scope);
    return scopes.reverse();
  };
};

const CLOSED = /^(?:combobox|multicombobox)$/;

const DISABLED = /(?:^|\s)(?:p-disabled|mat-mdc-select-disabled|ng-select-disabled)(?:\s|$)/;

const isEditable = (control: Control, closing: boolean): boolean => {
  if (control.kind === 'readonly') return false;
  const own = control.el as HTMLInputElement;
  for (const box of [control.own, control.box]) {
    if (attr(box, 'aria-disabled') === 'true' || attr(box, 'aria-readonly') === 'true') return false;
    if (DISABLED.test(box.cls)) return false;
  }
  const all = control.radios.length > 0 ? control.radios.map((radio) => radio.el as HTMLInputElement) : [own];
  if (all.every((el) => el.disabled === true || (closing && quiet(() => el.matches(':disabled'), false)))) return false;
  return !(own.readOnly === true && !CLOSED.test(control.kind));
};

const optionsOf = (control: Control): string[] | null => {
  const { el, own } = control;
  const list =
    own.tag === 'select'
      ? (el as HTMLSelectElement).options
      : own.names.includes('list') && (el as HTMLInputElement).list?.options;
  if (!list) return null;
  const texts: string[] = [];
  for (const option of Array.from(list)) {
    const text = fold(option.label || option.textContent || option.value);
    if (text !== '') texts.push(text);
  }
  return texts;
};

const hintOf = (reading: Reading, control: Control): string => {
  const { own, scope } = control;
  const by = attr(own, 'aria-describedby');
  const holder = attr(own, 'placeholder');
  const title = attr(own, 'title');
  if (!by && !holder && !title) return '';
  const parts = [holder, title, by && textByIds(reading, by, scope, null).text];
  return fold(parts.filter(Boolean).join(' '));
};

const nameOf = ({ own, box }: Control): string =>
  attr(own, 'name') || own.id || attr(own, 'formcontrolname') || attr(box, 'formcontrolname') || box.id;

const formOf = (control: Control): Element | null => {
  const own = (control.el as HTMLInputElement).form;
  if (own) return own;
  for (let box = control.box.parent; box; box = box.parent) {
    if (box.tag === 'form' || box.tag === 'dialog' || box.tag === 'search') return box.el;
    if (box.role === 'form' || box.role === 'dialog' || box.role === 'search') return box.el;
  }
  return null;
};
