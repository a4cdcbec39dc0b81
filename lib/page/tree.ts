import { attr } from './attr.ts';
import { genuine, isClobbered } from './clobber.ts';
import { type Control, controlOf, type Reading } from './controls.ts';
import type { Steps } from './steps.ts';
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
  /** Number of its likeness (likeness.ts); 0 until asked for. */
  like: number;
  /** Whether its attributes hide it, and whether its ancestors squeeze it (visible.ts): 0 until asked for, 1 no, 2 yes. */
  unseen: number;
  small: number;
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
  /** Sum of hashes of the labels inside, filled in by the search for repeated blocks. */
  sum: number;
  said: Said | null;
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
  like: 0,
  unseen: 0,
  small: 0,
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
  sum: 0,
  said: null,
});

const attach = (box: Box, parent: Box | null): void => {
  if (!parent) return;
  box.prev = parent.last;
  if (parent.last) parent.last.next = box;
  else parent.first = box;
  parent.last = box;
};

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
  const nodes: Node[] = [start];
  const parents: (Box | null)[] = [null];
  const scopes: Scope[] = [new Map()];
  let space = false;
  let rested = 0;
  while (nodes.length > 0) {
    if (boxes.length - rested >= PIECE) {
      rested = boxes.length;
      yield;
    }
    const node = nodes.pop() as Node;
    const parent = parents.pop() as Box | null;
    const scope = scopes.pop() as Scope;
    if (node.nodeType === 3) {
      const data = (node as Text).data;
      const text = fold(data.length > LONG ? data.slice(0, LONG) : data);
      if (text === '') {
        if (data !== '') space = true;
        continue;
      }
      const box = newBox(null, '#text', parent, boxes.length);
      box.text = text;
      box.spaced = space || data.charCodeAt(0) <= 32 || data.charCodeAt(0) === 160;
      const tail = data.charCodeAt(data.length - 1);
      space = tail <= 32 || tail === 160;
      attach(box, parent);
      boxes.push(box);
      continue;
    }
    // A form whose fields hide its properties tells its type and its children no more.
    const clobbered = isForm(node) && isClobbered(node);
    if (node.nodeType !== 1 && !clobbered) continue;
    const el = node as Element;
    const tag = clobbered ? 'form' : el.localName;
    if (OPAQUE.has(tag)) continue;
    const box = newBox(clobbered ? null : el, tag, parent, boxes.length);
    attach(box, parent);
    boxes.push(box);
    if (clobbered) {
      pushAll(nodes, parents, scopes, genuine(el, 'childNodes'), box, scope);
      continue;
    }
    if (el.hasAttributes()) {
      box.names = el.getAttributeNames();
      box.cls = attr(box, 'class') ?? '';
      box.role = attr(box, 'role') ?? '';
      box.id = attr(box, 'id') ?? '';
      if (box.id !== '') {
        const same = scope.get(box.id);
        if (same) same.push(box);
        else scope.set(box.id, [box]);
      }
    }
    if (!controlOf(reading, box, scope)) continue;
    const shadow = el.shadowRoot;
    if (shadow) {
      const inner: Scope = new Map();
      reading.hosts.set(box, scope);
      pushAll(nodes, parents, scopes, shadow.childNodes, box, inner);
      continue;
    }
    const given = tag === 'slot' ? (el as HTMLSlotElement).assignedNodes?.() : null;
    if (given && given.length > 0) {
      pushAll(nodes, parents, scopes, given, box, hostScope(reading, box, scope));
      continue;
    }
    pushAll(nodes, parents, scopes, el.childNodes, box, scope);
  }
  for (let i = boxes.length - 1; i > 0; i--) {
    const box = boxes[i] as Box;
    const parent = box.parent as Box;
    if (box.end > parent.end) parent.end = box.end;
    parent.fields += box.fields;
  }
  return reading;
};

/** Asked for of the language, not of the node: a form's own words may be hidden by its fields. */
const isForm = (node: Node): node is HTMLFormElement =>
  typeof node.nodeType !== 'number' ||
  typeof (node as Element).localName !== 'string' ||
  (node as Element).localName === 'form';

const pushAll = (
  nodes: Node[],
  parents: (Box | null)[],
  scopes: Scope[],
  children: ArrayLike<Node>,
  parent: Box,
  scope: Scope,
): void => {
  for (let i = children.length - 1; i >= 0; i--) {
    nodes.push(children[i] as Node);
    parents.push(parent);
    scopes.push(scope);
  }
};

/** Slotted nodes keep the ids of the tree that their host stands in. */
const hostScope = (reading: Reading, box: Box, inner: Scope): Scope => {
  for (let up: Box | null = box; up; up = up.parent) if (reading.hosts.has(up)) return reading.hosts.get(up) ?? inner;
  return inner;
};
