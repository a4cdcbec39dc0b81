import { asideJudge } from './aside.ts';
import { attr } from './attr.ts';
import { type Blocks, blockNumber, blocksOf, placesOf } from './blocks.ts';
import { genuine } from './clobber.ts';
import type { Control, Reading } from './controls.ts';
import type { BlockPlace, PageField } from './field.ts';
import { textByIds } from './label-words.ts';
import { nameControls } from './labels.ts';
import { EACH, type Likeness, likenessOf } from './likeness.ts';
import { requiredByDom, requiredByStyle } from './required.ts';
import { type Chain, type Cursor, chainOf, isLabelOf, type Outline, outlineOf } from './sections.ts';
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
  const alike = controls.length > EACH ? likenessOf(reading.boxes) : null;
  const eyes = eyesOf(root, reading.boxes.length, alike);
  const blocks = blocksOf(reading, outline, eyes.hidden);
  const aroundOf = aroundReader(reading.boxes.length, outline, blocks);
  const isAside = asideJudge(reading);
  /** A group that is closed as a whole closes boxes that do not say so themselves. */
  const closing = reading.boxes.some(({ tag, names }) => tag === 'fieldset' && names.includes('disabled'));
  const undecided: Control[] = [];
  yield;
  const fields: PageField[] = [];
  for (const control of controls) {
    if (fields.length % PIECE === PIECE - 1) yield;
    const around = aroundOf(control);
    const required = requiredByDom(control);
    if (!required) undecided.push(control);
    fields.push({
      element: control.el,
      label: control.label,
      section: around.headings.at(-1) ?? '',
      headings: around.headings,
      blocks: around.places,
      required,
      kind: control.kind,
      visible: true,
      editable: isEditable(control, closing) && !(eyes.hidden(control.own) && control.el.closest('[inert]')),
      hint: hintOf(reading, control),
      name: nameOf(control),
      options: control.options ?? optionsOf(control),
      form: formOf(control),
      aside: isAside(control, around.heads),
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
  const seen = (control: Control): boolean => {
    try {
      return shown(control);
    } catch {
      return false;
    }
  };
  for (let i = 0; i < controls.length; i++) {
    (fields[i] as PageField).visible = seen(controls[i] as Control);
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

/** What stands around a control: its headings, outermost first, and the repeated blocks it is in. */
type Around = Chain & { scope: Box | null; headings: string[]; places: BlockPlace[] };

/** To be asked in document order: what stands around one control mostly stands around the next. */
const aroundReader = (count: number, outline: Outline, blocks: Blocks): ((control: Control) => Around) => {
  const zero = new Set<string>();
  for (const heads of outline.values())
    for (const head of heads) {
      const number = blockNumber(head.text);
      if (number?.number === 0) zero.add(number.stem);
    }
  const cursor: Cursor = new Map();
  const scopeOf = scopeReader(count, (box) => outline.has(box) || blocks.has(box));
  let last: Around | null = null;
  return (control) => {
    const scope = scopeOf(control.own);
    if (last && last.scope === scope && last.whole && control.own.at < last.until) {
      if (!last.heads.some((head) => isLabelOf(head, control))) return last;
    }
    const scopes: Box[] = [];
    for (let box = scope; box; box = scopeOf(box)) scopes.unshift(box);
    const chain = chainOf(outline, cursor, scopes, control);
    last = {
      ...chain,
      scope,
      headings: chain.heads.map((head) => head.text),
      places: placesOf(blocks, scopes, chain.heads, zero),
    };
    return last;
  };
};

/** The nearest box around another that matters; each box remembers it. */
const scopeReader = (count: number, matters: (box: Box) => boolean): ((box: Box) => Box | null) => {
  const above: (Box | null | undefined)[] = new Array(count);
  return (start) => {
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
};

const CLOSED = /^(?:combobox|multicombobox)$/;

const DISABLED = /(?:^|\s)(?:p-disabled|mat-mdc-select-disabled|ng-select-disabled)(?:\s|$)/;

const isClosed = (box: Box): boolean =>
  attr(box, 'aria-disabled') === 'true' ||
  attr(box, 'aria-readonly') === 'true' ||
  (box.cls !== '' && DISABLED.test(box.cls));

const isOff = (el: Element, closing: boolean): boolean =>
  (el as HTMLInputElement).disabled === true || (closing && quiet(() => el.matches(':disabled'), false));

const isEditable = (control: Control, closing: boolean): boolean => {
  if (control.kind === 'readonly') return false;
  const own = control.el as HTMLInputElement;
  if (isClosed(control.own) || (control.box !== control.own && isClosed(control.box))) return false;
  if (control.radios.length > 0 ? control.radios.every(({ el }) => isOff(el as Element, closing)) : isOff(own, closing))
    return false;
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
