import { genuine, isClobbered } from './clobber.ts';
import { type Control, controlOf, type Reading } from './controls.ts';
import type { Steps } from './steps.ts';
import type { Cell, Grid } from './table.ts';
import { fold } from './text.ts';

/** One element or text of the page as it was read: the page itself is walked only once. */
export type Box = {
  el: Element | null;
  /** Local name, or '#text'. */
  tag: string;
  cls: string;
  role: string;
  id: string;
  /** Names of its attributes. */
  names: readonly string[];
  text: string;
  /** For a text: white space stands before it. */
  spaced: boolean;
  parent: Box | null;
  prev: Box | null;
  next: Box | null;
  first: Box | null;
  last: Box | null;
  /** Place in document order, and the place of the last descendant. */
  at: number;
  end: number;
  /** How many control elements stand inside. */
  fields: number;
  /** The control this box is or belongs to; its inside is not text of the page. */
  control: Control | null;
  said: Said | null;
  /** For a `label` element: the control it names. */
  owner: Control | null;
  /** For a table: its cells as a grid, once asked for. */
  grid: Grid | null;
  /** For a cell of such a table: its place there. */
  cell: Cell | null;
};

/** What a box says: its caption text, and whether a lone star stands in it. */
export type Said = { text: string; star: boolean };

/** Element ids of one tree scope (document or shadow root). */
export type Scope = Map<string, Box[]>;

const OPAQUE = new Set(
  'script style template noscript svg math canvas video audio iframe object embed head datalist option optgroup picture img map'.split(
    ' ',
  ),
);

/** Longer than any caption: the rest of such a text is not read. */
const LONG = 2000;

/** Boxes read before the work may rest. */
const PIECE = 200;

const NONE: readonly string[] = [];

const newBox = (el: Element | null, tag: string, parent: Box | null, at: number): Box => ({
  el,
  tag,
  cls: '',
  role: '',
  id: '',
  names: NONE,
  text: '',
  spaced: false,
  parent,
  prev: null,
  next: null,
  first: null,
  last: null,
  at,
  end: at,
  fields: 0,
  control: null,
  said: null,
  owner: null,
  grid: null,
  cell: null,
});

const attach = (box: Box, parent: Box | null): void => {
  if (!parent) return;
  box.prev = parent.last;
  if (parent.last) parent.last.next = box;
  else parent.first = box;
  parent.last = box;
};

/** Nodes that stand in a box in place of its element's own children: a shadow tree, what a slot shows, a form's true ones. */
type Detour = { node: Node; box: Box; nodes: ArrayLike<Node>; next: number; outer: Scope };

/** Walks the composed tree (open shadow roots and slots included) once, without recursion, and returns what stands in it. */
export const readTree = function* (root: Document | Element): Steps<Reading> {
  const reading: Reading = {
    boxes: [],
    controls: [],
    labels: [],
    heads: [],
    panels: [],
    tabs: [],
    hosts: new Map(),
    widgets: new Set(),
    groups: new Map(),
  };
  const { boxes } = reading;
  const start = root.ownerDocument ? (root as Element) : genuine(root as Document, 'documentElement');
  if (!start) return reading;
  const detours: Detour[] = [];
  let detour: Detour | undefined;
  let node: Node | null = start;
  let parent: Box | null = null;
  let scope: Scope = new Map();
  let space = false;

  /** Goes inside by another way than the element's own children. */
  const turn = (box: Box, nodes: ArrayLike<Node>, inner: Scope): void => {
    detour = { node: node as Node, box, nodes, next: 0, outer: scope };
    detours.push(detour);
    scope = inner;
  };
  const turnBack = ({ outer }: Detour): void => {
    scope = outer;
    detours.pop();
    detour = detours.at(-1);
  };
  const put = (box: Box): void => {
    attach(box, parent);
    boxes.push(box);
  };
  const readText = (data: string): void => {
    const text = fold(data.length > LONG ? data.slice(0, LONG) : data);
    if (text === '') {
      if (data !== '') space = true;
      return;
    }
    const box = newBox(null, '#text', parent, boxes.length);
    box.text = text;
    box.spaced = space || data.charCodeAt(0) <= 32 || data.charCodeAt(0) === 160;
    const tail = data.charCodeAt(data.length - 1);
    space = tail <= 32 || tail === 160;
    put(box);
  };
  /** Reads an element; its box when the inside is to be read too. */
  const readElement = (el: Element, tag: string): Box | null => {
    if (OPAQUE.has(tag)) return null;
    const box = newBox(el, tag, parent, boxes.length);
    put(box);
    if (el.hasAttributes()) name(box, el, scope);
    if (!controlOf(reading, box, scope)) return null;
    const shadow = el.shadowRoot;
    if (shadow) {
      reading.hosts.set(box, scope);
      turn(box, shadow.childNodes, new Map());
    } else if (tag === 'slot') {
      const given = (el as HTMLSlotElement).assignedNodes?.();
      if (given && given.length > 0) turn(box, given, hostScope(reading, box, scope));
    }
    return box;
  };
  /** A form whose fields hide its properties tells its type and its children no more: its place is kept, not its element. */
  const readClobbered = (form: Node): Box => {
    const box = newBox(null, 'form', parent, boxes.length);
    put(box);
    turn(box, genuine(form, 'childNodes'), scope);
    return box;
  };
  const nextIn = ({ nodes, next }: Detour): Node | null => nodes[next] ?? null;

  /** Walks on until so many boxes are there. */
  const walk = (most: number): void => {
    while (node && boxes.length < most) {
      const type: number | undefined = node.nodeType;
      let inside: Box | null = null;
      let form = false;
      if (type === 3) readText((node as Text).data);
      else {
        const tag: string | undefined = type === 1 ? (node as Element).localName : undefined;
        form = tag === 'form' || (typeof tag !== 'string' && (type === 1 || typeof type !== 'number'));
        if (form && isClobbered(node as HTMLFormElement)) inside = readClobbered(node);
        else if (type === 1) inside = readElement(node as Element, tag as string);
      }
      if (inside) {
        const other: Detour | undefined = detour?.box === inside ? detour : undefined;
        const first: Node | null = other ? nextIn(other) : (node as Element).firstChild;
        if (other) other.next++;
        if (first) {
          parent = inside;
          node = first;
          continue;
        }
        if (other) turnBack(other);
      }
      while (node) {
        if (parent === null) {
          node = null;
          break;
        }
        const other: Detour | undefined = detour?.box === parent ? detour : undefined;
        const next: Node | null = other ? nextIn(other) : form ? genuine(node, 'nextSibling') : node.nextSibling;
        if (other) other.next++;
        if (next) {
          node = next;
          break;
        }
        node = other ? other.node : parent.el;
        if (other) turnBack(other);
        form = parent.tag === 'form';
        parent = parent.parent;
      }
    }
  };
  while (node) {
    walk(boxes.length + PIECE);
    yield;
  }
  for (let i = boxes.length - 1; i > 0; i--) {
    const box = boxes[i] as Box;
    const parent = box.parent as Box;
    if (box.end > parent.end) parent.end = box.end;
    parent.fields += box.fields;
  }
  return reading;
};

/** Notes the attributes by which a box is known. */
const name = (box: Box, el: Element, scope: Scope): void => {
  const names = el.getAttributeNames();
  box.names = names;
  for (const one of names) {
    if (one === 'class') box.cls = el.getAttribute('class') ?? '';
    else if (one === 'role') box.role = el.getAttribute('role') ?? '';
    else if (one === 'id') box.id = el.getAttribute('id') ?? '';
  }
  if (box.id === '') return;
  const same = scope.get(box.id);
  if (same) same.push(box);
  else scope.set(box.id, [box]);
};

/** Slotted nodes keep the ids of the tree that their host stands in. */
const hostScope = (reading: Reading, box: Box, inner: Scope): Scope => {
  for (let up: Box | null = box; up; up = up.parent) if (reading.hosts.has(up)) return reading.hosts.get(up) ?? inner;
  return inner;
};
